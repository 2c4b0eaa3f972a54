/** The language of a text by its small words alone, for whoever only needs to answer in it. */
import type { Language } from "@flakjacket/core";
import { languageOf } from "./language.ts";
import { matchesIn } from "./words/match.ts";
import { read } from "./words.ts";

/** The language of a text among those given; undefined when it is short, mixed or another one. */
export function textLanguage(text: string, languages: readonly Language[]): Language | undefined {
  const { words } = read(text);
  const telling = matchesIn(words)
    .filter(({ entry }) => entry.section === "grumble")
    .map(({ entry, from, to }) => ({ list: entry.list, from, to }));
  return languageOf(words, languages, telling);
}
