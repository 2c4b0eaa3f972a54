/** The words that names are made of. */
import { type Lexicon, lexiconOf } from "../views/index.ts";

/** Those of statements that are too rare elsewhere to be among the frequent words: "jehaisleslundis". */
const STATEMENTS = (
  "hate hates hater haters kill kills killer killing burn ban bans die dies dead stop stops destroy love loves loving fan fans anti " +
  "hais deteste detestez jadore adore jaime tue tuez tuer mort morts creve brule brulez vive " +
  "hasse hassen hass tod toetet liebe weg odio odia odiamos muerte mata amo odiamo morte odeio adoro viva abajo abbasso"
).split(" ");

/** Frequent words, those of statements, and the single words given: what a screen looks for. Make it once. */
export function nameLexicon(words: Iterable<string> = []): Lexicon {
  return lexiconOf([...STATEMENTS, ...words]);
}
