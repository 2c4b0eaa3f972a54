/** All texts of the language table, read once and divided into what trains, what tunes and what tests. */
import { OTHER, TOLD } from "../../../../packages/screening/src/languages/codes.ts";
import type { Lessons } from "./learn.ts";
import { type Side, sideOf } from "./split.ts";
import { readHandbook, readHelp, readPosts, type Texts } from "./texts.ts";
import { readWordList, type WordList } from "./word-list.ts";

/** The word lists have none for Galician and Basque, and call written Norwegian `nb`. */
const WORDS: Readonly<Record<string, string>> = { no: "nb" };
const WITHOUT_WORDS = ["gl", "eu"];
/** Written in Latin letters and not told: Slovak, Slovene, Croatian and Serbian, Lithuanian, Latvian, Vietnamese, Filipino, Icelandic. */
const OTHERS = ["sk", "sl", "sh", "lt", "lv", "vi", "fil", "is"];

export type Divided = { readonly lessons: Lessons; readonly posts: Texts; readonly help: Texts; readonly handbook: Texts };

/** `posts` and `help` are of the side asked for; the handbook is on no side, and the lessons are of the training side. */
export function readDivided(data: string, texts: string, side: Side): Divided {
  const [posts, help] = [readPosts(data), readHelp(texts)];
  const told = TOLD.filter((language) => !WITHOUT_WORDS.includes(language));
  const words = new Map<string, readonly WordList[]>([
    ...told.map((language) => [language, [readWordList(texts, WORDS[language] ?? language)]] as const),
    [OTHER, OTHERS.map((code) => readWordList(texts, code))] as const,
  ]);
  return {
    lessons: { posts: only(posts, "train"), help: only(help, "train"), words },
    posts: only(posts, side),
    help: only(help, side),
    handbook: readHandbook(texts),
  };
}

/** Languages without a text are left out. */
function only(texts: Texts, side: Side): Texts {
  const kept = [...texts].map(([language, list]) => [language, list.filter((text) => sideOf(text) === side)] as const);
  return new Map(kept.filter(([, list]) => list.length > 0));
}
