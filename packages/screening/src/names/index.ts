export { nameLexicon } from "./name-lexicon.ts";
export type { NameWord } from "./name-word.ts";
export { type NameOptions, wordsInName } from "./words-in-name.ts";
