/** The words that the reviewed lists refuse, for the views: so that their disguises are undone, whatever is more frequent. */
import { type Lexicon, lexiconOf } from "../views/index.ts";
import { wordLists } from "../words/word-list.ts";

const LOOKED_FOR: ReadonlySet<string> = new Set(["hate", "threat", "sexual", "crisis", "profanity"]);
const SHORTEST = 4;

/** Single words that are sure, of four letters or more. */
export function listsLexicon(): Lexicon {
  return lexiconOf(
    wordLists
      .filter(({ section, sure, words }) => LOOKED_FOR.has(section) && sure && words.length === 1 && (words[0] ?? "").length >= SHORTEST)
      .map(({ words }) => words[0] ?? ""),
  );
}
