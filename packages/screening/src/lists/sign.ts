/** What the reviewed list of short slogans and codes finds in a text: which entry, where, and whether it says enough by itself. */

/** `slogan`: a phrase. `code`: a number, an abbreviation or a way of writing that stands for one. */
export type SignKind = "slogan" | "code";

/**
 * When an entry counts. `firm`: wherever its words stand, a number only where it is no ordinary number. `context`: wherever they stand, but
 * it says enough only beside another sign. `number`: a number that is the whole text, or beside a sign. `near`: only beside a
 * sign. `beside`: says nothing, but makes a number beside it a code. `echo`, `inside`: triple parentheses, and what stands in them.
 */
export const SIGN_RULES = ["firm", "context", "number", "near", "beside", "echo", "inside"] as const;
export type SignRule = (typeof SIGN_RULES)[number];

/** What an entry belongs to; the card of the list says what each is and who documents it. */
export const SIGN_NOTES = [
  "ns-number",
  "ws-number",
  "ws-acronym",
  "ns-slogan",
  "ws-slogan",
  "replacement",
  "xenophobic",
  "denial",
  "antisemitic",
  "jihad",
  "echo",
  "beside",
] as const;
export type SignNote = (typeof SIGN_NOTES)[number];

/** `alone`: evidence by itself. `context`: evidence only together with something else. */
export type SignStrength = "alone" | "context";

/** `start` and `end` are UTF-16 units of the original text, half open. `entry` counts the list's entries from 1. */
export type Sign = {
  readonly kind: SignKind;
  readonly entry: number;
  readonly note: SignNote;
  readonly strength: SignStrength;
  readonly span: { readonly start: number; readonly end: number };
};

/** An entry as it is compiled: hashes, and nothing of what they stand for. */
export type SignEntry = {
  readonly entry: number;
  readonly kind: SignKind;
  readonly language: string;
  readonly rule: SignRule;
  readonly note: SignNote;
  /** How many words the phrase has; 0 for what is no phrase. */
  readonly words: number;
  readonly first: number;
  readonly second: number;
};
