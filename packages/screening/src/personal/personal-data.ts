/** Finds personal data in a text. Pure, in time linear in the text, and without an exception whatever the text. */
import { addressesIn } from "./address.ts";
import { cardsIn } from "./card.ts";
import type { Country, PersonalDatum } from "./datum.ts";
import { digitRuns } from "./digit-runs.ts";
import { emailsIn } from "./email.ts";
import { digitsIn, mayHoldEmail, mayHoldSpelledEmail } from "./glance.ts";
import { ibansIn } from "./iban.ts";
import { nationalNumbersIn } from "./national-number.ts";
import { phonesIn } from "./phone.ts";
import { spelledEmailsIn } from "./spelled-email.ts";

export type PersonalOptions = {
  /** Where the writers are: their telephone numbers may come without a country code. */
  readonly countries: readonly Country[];
};

/** A number of a person or an account has at least so many digits, a telephone number one more. */
const FEWEST_DIGITS = 6;
const FEWEST_TOGETHER = 7;

/** All that was found, in the order of the text. Spans do not overlap: of two readings of the same place the surer kind stays. */
export function personalDataIn(text: string, { countries }: PersonalOptions): readonly PersonalDatum[] {
  const digits = digitsIn(text);
  const found = mayHoldEmail(text) ? [...emailsIn(text)] : [];
  if (mayHoldSpelledEmail(text)) found.push(...spelledEmailsIn(text));
  if (digits >= FEWEST_DIGITS) {
    found.push(...ibansIn(text));
    const runs = digitRuns(text, FEWEST_TOGETHER);
    found.push(...nationalNumbersIn(text, runs), ...cardsIn(text, runs), ...phonesIn(text, runs, countries));
  }
  if (digits > 0) found.push(...addressesIn(text));
  return found.length > 1 ? apart(found) : found;
}

/** Those given first win. Sorting by where they start makes an overlap one of neighbours. */
function apart(found: readonly PersonalDatum[]): readonly PersonalDatum[] {
  const ranked = found.map((datum, rank) => ({ datum, rank })).toSorted((one, other) => one.datum.span.start - other.datum.span.start);
  const kept: { datum: PersonalDatum; rank: number }[] = [];
  for (const next of ranked) {
    const last = kept.at(-1);
    if (!last || last.datum.span.end <= next.datum.span.start) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ datum }) => datum);
}
