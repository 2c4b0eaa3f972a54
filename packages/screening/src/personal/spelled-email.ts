/** E-mail addresses written to be read by people only: `name at host dot com`, `nom (arobase) hôte point fr`, `name [at] host.tld`. */
import { clampRatio } from "@flakjacket/core";
import type { PersonalDatum } from "./datum.ts";

/** A word, with the brackets around it if it has some. */
type Token = { readonly word: string; readonly start: number; readonly end: number; readonly bracketed: boolean; readonly glued: boolean };

const TOKEN = /[[({<]?[ ]?(@|[\p{L}\p{N}_%+'-]{1,64})[ ]?[\])}>]?|\./gu;
const AT = new Set(["at", "@", "arobase", "arobas", "arroba", "chiocciola", "ät", "klammeraffe", "apenstaartje"]);
const PROSE_AT = new Set(["at", "@"]);
const DOT = new Set([".", "dot", "point", "punkt", "punto", "ponto", "punt"]);
const ENDS = new Set(
  "com fr net org de uk io co eu es it pt nl be ch at ie edu gov info me app dev social us ca lu pl se no dk fi email online".split(" "),
);
/** A host that nobody visits for its own sake: "find me at gmail.com" is no address, "jo at gmail.com" is one. */
const MAIL = new Set(
  (
    "gmail googlemail hotmail outlook live msn yahoo ymail icloud me mac aol proton protonmail pm gmx web mail orange wanadoo free sfr laposte neuf " +
    "bbox numericable t-online freenet posteo mailbox libero virgilio tiscali alice sapo terra uol bol ziggo telenet btinternet sky talktalk comcast"
  ).split(" "),
);
const SIGN_WORD = new RegExp(String.raw`(?:^|[\s([{<])(?:${[...AT].join("|")})[\s)\]}>]`, "iu");
const DOT_OR_END = new RegExp(
  String.raw`[\s([{<](?:${[...DOT].slice(1).join("|")}|\.)[\s)\]}>]|\.(?:${[...ENDS].join("|")})(?!\p{L})`,
  "iu",
);
const MOST_PARTS = 4;
/** Words before "at gmail.com" that are said about it and are nobody's name there. */
const NO_NAMES = new Set("me us it is are was email mail look up them him her you work works account here address over".split(" "));

export function spelledEmailsIn(text: string): readonly PersonalDatum[] {
  if (!mayHold(text)) return [];
  const tokens = tokensOf(text);
  return tokens.flatMap((token, index) => (AT.has(token.word) ? (around(tokens, index) ?? []) : []));
}

/** Cheap, and false for nearly every text: a word for the sign, and a dot that is spelled or before an ending. */
function mayHold(text: string): boolean {
  return SIGN_WORD.test(text) && DOT_OR_END.test(text);
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [whole, inner = "."] = match;
    const bracketed = /^[[({<]/.test(whole) && /[\])}>]$/.test(whole);
    const from = bracketed ? match.index : match.index + whole.indexOf(inner);
    const end = bracketed ? match.index + whole.length : from + inner.length;
    tokens.push({ word: inner.toLowerCase(), start: from, end, bracketed, glued: tokens.at(-1)?.end === from });
  }
  return tokens;
}

function around(tokens: readonly Token[], at: number): PersonalDatum | undefined {
  const sign = tokens[at] as Token;
  const name = nameBefore(tokens, at);
  const host = hostAfter(tokens, at);
  if (!name || !host) return undefined;
  const sure = sign.bracketed || host.spelled || !PROSE_AT.has(sign.word);
  if (!sure && (!host.isMail || NO_NAMES.has(name.last))) return undefined;
  return { kind: "email", span: { start: name.start, end: host.end }, probability: clampRatio(sign.bracketed ? 0.97 : sure ? 0.9 : 0.8) };
}

/** The word before the sign, and those joined to it by a spelled or real dot: `john dot smith`. */
function nameBefore(tokens: readonly Token[], at: number): { readonly start: number; readonly last: string } | undefined {
  let from = at - 1;
  const last = tokens[from];
  if (!last || DOT.has(last.word) || AT.has(last.word)) return undefined;
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const [before, dot] = [tokens[from - 2], tokens[from - 1]];
    if (!before || !dot || !DOT.has(dot.word) || DOT.has(before.word)) break;
    if (dot.word === "." && !(dot.glued && tokens[from]?.glued)) break;
    from -= 2;
  }
  return { start: (tokens[from] as Token).start, last: last.word };
}

/** `host dot com`, `host.co.uk`: words with dots between, up to a known ending. */
function hostAfter(
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly spelled: boolean; readonly isMail: boolean } | undefined {
  let found: { end: number; spelled: boolean; isMail: boolean } | undefined;
  let spelled = false;
  const first = tokens[at + 1];
  for (let part = 0; part < MOST_PARTS; part++) {
    const [dot, word] = [tokens[at + 2 + 2 * part], tokens[at + 3 + 2 * part]];
    if (!first || !dot || !word || !DOT.has(dot.word) || DOT.has(word.word)) break;
    if (dot.word === "." && !dot.bracketed && !(dot.glued && word.glued)) break;
    spelled ||= dot.word !== "." || dot.bracketed;
    if (ENDS.has(word.word)) found = { end: word.end, spelled, isMail: MAIL.has(first.word) };
  }
  return found;
}
