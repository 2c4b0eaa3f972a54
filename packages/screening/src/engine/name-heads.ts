/** The fast model on the words of a name: `ihatethemall` says something that no list may hold. */
import type { SpanOf } from "@flakjacket/core";
import type { FastModel } from "../model/index.ts";
import type { NameWord } from "../names/index.ts";
import { DOUBT, type Findings } from "../signals.ts";

/** One word proves nothing to a model of words in their company. */
const FEWEST_WORDS = 2;
const SURE_OF_A_NAME = 0.8;
const LOOKED_AT = ["hate", "threat", "sexual"] as const;

/** Words run together prove little, so they only raise doubt. */
export function addNameHeads(model: FastModel, words: readonly NameWord[], of: SpanOf, from: number, findings: Findings): void {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < FEWEST_WORDS) return;
  const heads = model.score(words.map(({ text }) => text).join(" "));
  for (const head of LOOKED_AT) {
    if ((heads[model.heads.indexOf(head)] ?? 0) < SURE_OF_A_NAME) continue;
    findings.add(head, DOUBT, { of, start: from + first.start, end: from + last.end }, "model/fast");
  }
}
