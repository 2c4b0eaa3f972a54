/** Personal data in a text: what one could use to reach or find somebody. */

/** Offsets in the text as it is. `sure` false: it only looks a little like it. */
export type PersonalDatum = {
  readonly what: "phone" | "iban" | "card" | "address" | "named-person";
  readonly sure: boolean;
  readonly start: number;
  readonly end: number;
};

const PHONE = /(?<![\d.,])(?:\+|00)?\(?\d(?:[\s().-]{0,2}\d){8,14}(?!\d)/g;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g;
const STREETS_EN = "street|st|road|rd|avenue|ave|lane|drive|close|crescent|terrace|boulevard|blvd|court|way|square";
const STREETS_FR = "rue|avenue|av|boulevard|bd|chemin|impasse|allee|allée|place|quai|route|cours";
const ADDRESS_EN = new RegExp(`\\b\\d{1,4}[a-z]?,? (?:[A-Z][\\p{L}'’-]{1,30} ){1,3}(?:${STREETS_EN})\\b`, "giu");
const ADDRESS_FR = new RegExp(`\\b\\d{1,4}(?: ?(?:bis|ter))?,? (?:${STREETS_FR}) (?:d[eu]s? |de la |de l['’]|d['’])?\\p{L}{2,}`, "giu");
const NAMED_PERSON =
  /(?<=[\p{Ll},;] |\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Mme|Mlle|M|Monsieur|Madame|Maître)\.? )\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+/gu;
const DATE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})/;
const MOST_DIGITS_OF_A_PHONE = 15;

/** Everything found, in no order. Linear in the text's length. */
export function personalDataIn(text: string): readonly PersonalDatum[] {
  return [
    ...found(text, PHONE, "phone", true).filter(({ start, end }) => isPhone(text.slice(start, end))),
    ...found(text, IBAN, "iban", true),
    ...found(text, ADDRESS_EN, "address", true),
    ...found(text, ADDRESS_FR, "address", true),
    ...found(text, NAMED_PERSON, "named-person", false),
  ];
}

function found(text: string, pattern: RegExp, what: PersonalDatum["what"], sure: boolean): readonly PersonalDatum[] {
  return [...text.matchAll(pattern)].map((match) => ({ what, sure, start: match.index, end: match.index + match[0].length }));
}

/** Nine to fifteen digits; one long number without a break or a sign is more likely a sum or an order. */
function isPhone(shown: string): boolean {
  const digits = shown.replace(/\D/g, "").length;
  if (DATE.test(shown)) return false;
  return digits <= MOST_DIGITS_OF_A_PHONE && (/^(?:\+|0)/.test(shown) || /\d[\s().-]+\d/.test(shown));
}
