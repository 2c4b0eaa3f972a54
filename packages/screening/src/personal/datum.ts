/** One piece of personal data in a text: what one could use to reach, find or pay as somebody. */
import type { Ratio } from "@flakjacket/core";

export type PersonalKind = "email" | "phone" | "iban" | "card" | "address" | "national-number";

/** The span's offsets are UTF-16 units of the text as it is. */
export type PersonalDatum = {
  readonly kind: PersonalKind;
  readonly span: { readonly start: number; readonly end: number };
  readonly probability: Ratio;
};

/** A country whose numbers may be written without a country code, in ISO 3166 letters: `FR`, `GB`. */
export type Country = "FR" | "GB" | "US" | "CA" | "IE" | "DE" | "AT" | "CH" | "BE" | "LU" | "NL" | "ES" | "IT" | "PT";
