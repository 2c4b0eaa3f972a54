/** The languages in Latin letters that the table tells apart. The last class of a table is every other language. */
export const TOLD = [
  "en",
  "fr",
  "de",
  "es",
  "it",
  "pt",
  "nl",
  "pl",
  "sv",
  "da",
  "no",
  "fi",
  "tr",
  "ro",
  "cs",
  "hu",
  "id",
  "ca",
  "gl",
  "eu",
] as const;
export type ToldLanguage = (typeof TOLD)[number];
/** A table has room for so many classes. */
export const COLUMNS = 21;
/** What is none of the told languages. */
export const OTHER = "other";

export function isTold(code: unknown): code is ToldLanguage {
  return (TOLD as readonly unknown[]).includes(code);
}
