/** E-mail addresses written to be read by people only: `name at host dot com`, `nom (arobase) hôte point fr`, `name [at] host.tld`. */
import { clampRatio } from "@flakjacket/core";
import type { PersonalDatum } from "./datum.ts";
import { ENDINGS, EVERYDAY_ENDINGS } from "./endings.ts";

/** A word, with the brackets around it if it has some. `glued` to what is before it, or `near` it: blanks alone between. */
type Token = {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly bracketed: boolean;
  readonly glued: boolean;
  readonly near: boolean;
};

const TOKEN = /[[({<]?[ ]?([@＠.]|[\p{L}\p{N}_%+'-]{1,64})[ ]?[\])}>]?/gu;
const BLANKS = /^[ \u00a0]{0,3}$/;
const AT = new Set(["at", "@", "＠", "arobase", "arobas", "arroba", "chiocciola", "ät", "klammeraffe", "apenstaartje"]);
const PROSE_AT = new Set(["at", "@", "＠"]);
const DOT = new Set([".", "dot", "point", "punkt", "punto", "ponto", "punt"]);
/** A host that nobody visits for its own sake: "find me at gmail.com" is no address, "jo at gmail.com" is one. */
const MAIL = new Set(
  (
    "gmail googlemail hotmail outlook live msn yahoo ymail icloud me mac aol proton protonmail pm gmx web mail orange wanadoo free sfr laposte neuf " +
    "bbox numericable t-online freenet posteo mailbox libero virgilio tiscali alice sapo terra uol bol ziggo telenet btinternet sky talktalk comcast"
  ).split(" "),
);
const MOST_PARTS = 4;
/** Words before "at gmail.com" that are said about it and are nobody's name there. */
const NO_NAMES = new Set("me us it is are was email mail look up them him her you work works account here address over".split(" "));

/** For texts where a glance saw words for both signs. */
export function spelledEmailsIn(text: string): readonly PersonalDatum[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((token, index) => (AT.has(token.word) ? (around(tokens, index) ?? []) : []));
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [whole, inner = ""] = match;
    const bracketed = /^[[({<]/.test(whole) && /[\])}>]$/.test(whole);
    const from = bracketed ? match.index : match.index + whole.indexOf(inner);
    const end = bracketed ? match.index + whole.length : from + inner.length;
    const before = tokens.at(-1)?.end ?? 0;
    const [glued, near] = [before === from, BLANKS.test(text.slice(before, Math.min(from, before + 4)))];
    tokens.push({ word: inner.toLowerCase(), start: from, end, bracketed, glued, near });
  }
  return tokens;
}

function around(tokens: readonly Token[], at: number): PersonalDatum | undefined {
  const sign = tokens[at] as Token;
  const name = nameBefore(tokens, at);
  const host = hostAfter(tokens, at);
  if (!name || !host) return undefined;
  const isProse = !sign.bracketed && PROSE_AT.has(sign.word);
  if (isProse && (host.spelled ? host.isProse : !host.isMail || NO_NAMES.has(name.last))) return undefined;
  const spelledOut = host.spelled && !NO_NAMES.has(name.last) ? 0.9 : 0.7;
  const probability = sign.bracketed ? 0.97 : isProse ? spelledOut : 0.95;
  return { kind: "email", span: { start: name.start, end: host.end }, probability: clampRatio(probability) };
}

/** The word before the sign, and those joined to it by a spelled or real dot: `john dot smith`. */
function nameBefore(tokens: readonly Token[], at: number): { readonly start: number; readonly last: string } | undefined {
  let from = at - 1;
  const last = tokens[from];
  if (!last || !tokens[at]?.near || DOT.has(last.word) || AT.has(last.word)) return undefined;
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const [before, dot] = [tokens[from - 2], tokens[from - 1]];
    if (!before || !dot?.near || !tokens[from]?.near || !DOT.has(dot.word) || DOT.has(before.word)) break;
    if (dot.word === "." && !(dot.glued && tokens[from]?.glued)) break;
    from -= 2;
  }
  return { start: (tokens[from] as Token).start, last: last.word };
}

/** `isProse`: all of it may be words of a sentence, "the point at". */
type Host = { readonly end: number; readonly spelled: boolean; readonly isMail: boolean; readonly isProse: boolean };

/** `host dot com`, `host.co.uk`: words with dots between, up to a known ending. */
function hostAfter(tokens: readonly Token[], at: number): Host | undefined {
  let found: Host | undefined;
  let spelled = false;
  const first = tokens[at + 1];
  for (let part = 0; part < MOST_PARTS; part++) {
    const [dot, word] = [tokens[at + 2 + 2 * part], tokens[at + 3 + 2 * part]];
    if (!first?.near || !dot?.near || !word?.near || !DOT.has(dot.word) || DOT.has(word.word)) break;
    if (dot.word === "." && !dot.bracketed && !(dot.glued && word.glued)) break;
    spelled ||= dot.word !== "." || dot.bracketed;
    const isProse = dot.word !== "dot" && !dot.bracketed && EVERYDAY_ENDINGS.has(word.word);
    if (ENDINGS.has(word.word)) found = { end: word.end, spelled, isMail: MAIL.has(first.word), isProse };
  }
  return found;
}
