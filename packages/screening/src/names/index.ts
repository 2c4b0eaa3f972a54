export type { CampaignKind } from "./campaign-entries.ts";
export { type CampaignFind, CampaignFinder, type CampaignLists } from "./campaign-words.ts";
export { nameLexicon } from "./name-lexicon.ts";
export type { NameWord } from "./name-word.ts";
export { type NameOptions, wordsInName } from "./words-in-name.ts";
