/** Digits and symbols for letters: `h4te`, `|<!ll`. */
import type { Lexicon } from "../lexicon.ts";
import { BREAK, signOf, surprise } from "../reads-like.ts";
import { type Draft, type Mapped, Writer } from "../view.ts";
import { HASH_START, hashOn } from "../word-table.ts";

/** What a sign may stand for, the likeliest first. Those of several signs are tried before those of one. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  [
    ...([
      "\\/\\/=w",
      "|\\/|=m",
      "|v|=m",
      "/\\/\\=m",
      "|\\|=n",
      "/\\/=n",
      "|-|=h",
      "/-/=h",
      "|_|=u",
      "|<=k",
      "|{=k",
      "|)=d",
      "|>=p",
      "|3=b",
    ] as const),
    ...([
      "|=l",
      "|2=r",
      "()=o",
      "[]=o",
      "/\\=a",
      "/-\\=a",
      "\\/=v",
      "><=x",
      ")(=x",
      "`/=y",
      "_|=j",
      "|*=p",
      "|°=p",
      "13=b",
      "vv=w",
      "ph=f",
    ] as const),
    ...(["0=o", "1=il", "2=z", "3=e", "4=a", "5=s", "6=gb", "7=t", "8=b", "9=gq", "@=a", "$=s", "!=il", "|=li", "+=t", "(=c"] as const),
    ...(["<=c", "[=c", "{=c", "#=h", "€=e", "£=l", "¥=y", "¢=c", "¡=i", "&=a", "?=i", "^=a", "%=x"] as const),
  ].map((pair): [string, string] => [pair.slice(0, pair.lastIndexOf("=")), pair.slice(pair.lastIndexOf("=") + 1)]),
);
const LONGEST_SIGN = 3;
const LONGEST_TOKEN = 40;
const BEAM = 24;
/** Stays where it is: known words are written without. */
const APOSTROPHE = "'";
/** Bits a letter below which an unknown word is taken for one. */
const LIKELY_BITS = 4.4;
/** Signs around a word that are punctuation before they are letters. */
const OPENING = /^["'.,:;?!([{<*~]+/;
const CLOSING = /["'.,:;?!)\]}>*~]+$/;
/** A word shorter than this, alone in its post, is no disguise: 4th, h2o. */
const SHORTEST = 4;

type Part = { readonly letter: string; readonly from: number; readonly to: number };
type Path = {
  readonly parts: Part | undefined;
  readonly before: Path | undefined;
  readonly first: number;
  readonly second: number;
  readonly hash: number;
  readonly bits: number;
};
type Word = { readonly parts: readonly Part[]; readonly at: number; readonly end: number };

/** Words with the letters that their digits and symbols stand for, where that makes known words; undefined for none. */
export function unleeted(source: Mapped, lexicon: Lexicon): Draft | undefined {
  const { text } = source;
  const tokens = tokensOf(text);
  const sure = tokens.map((token) => (isMixed(text, token) ? wordOf(text, token, lexicon, true) : undefined));
  const found = sure.filter((word) => word !== undefined).length;
  if (found === 0) return undefined;
  // Who writes so twice writes so on purpose: the rest is read the same way, and where it is the habit, numbers too.
  const isHabit = found > 2 && found * 6 > tokens.length;
  const isMeant = found > 1 || tokens.length <= 3;
  const writer = new Writer();
  let done = 0;
  for (const [index, token] of tokens.entries()) {
    const isRead = isHabit ? hasSign(text, token.at, token.end) : isMeant && token.end - token.at > 1 && isMixed(text, token);
    const word = sure[index] ?? (isRead ? wordOf(text, token, lexicon, false) : undefined);
    if (!word) continue;
    writer.copy(source, done, word.at);
    for (const { letter, from, to } of word.parts) writer.put(letter, source, from, to);
    done = word.end;
  }
  writer.copy(source, done, text.length);
  return { mapped: writer.done(), trick: true, settled: true };
}

type Token = { readonly at: number; readonly end: number };

/** Whatever stands between spaces, but links and addresses. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const token = match[0];
    if (token.length > LONGEST_TOKEN || token.includes("://") || token.startsWith("www.")) continue;
    if (/\w@\w+\.\w/.test(token)) continue;
    tokens.push({ at: match.index, end: match.index + token.length });
  }
  return tokens;
}

/** Has a sign that stands for a letter, and is no number, amount, time, handle or tag. */
function isMixed(text: string, { at, end }: Token): boolean {
  const token = text.slice(at, end).replace(OPENING, "").replace(CLOSING, "");
  if (/^[@#][\p{L}_]{2}/u.test(token) || /^\d{2,}[a-z']+$/.test(token)) return false;
  return /[^a-z\s]/.test(token) && !/^[#$€£+~<>]?\d[\d.,:/%+-]*[a-z]{0,2}$/.test(token);
}

function wordOf(text: string, { at, end }: Token, lexicon: Lexicon, strict: boolean): Word | undefined {
  // What may be punctuation at the edges is tried as such first.
  const raw = text.slice(at, end);
  const start = at + (OPENING.exec(raw)?.[0].length ?? 0);
  const stop = end - (CLOSING.exec(raw)?.[0].length ?? 0);
  const forms = [
    start < stop && hasSign(text, start, stop) ? ([start, stop] as const) : undefined,
    stop < end || start > at ? ([at, end] as const) : undefined,
  ];
  let [chosen, least]: [Word | undefined, number] = [undefined, Infinity];
  for (const form of forms) {
    if (!form) continue;
    const best = readingOf(text, form[0], form[1], lexicon);
    if (!best) continue;
    const word = { parts: best.parts, at: form[0], end: form[1] };
    if (strict) {
      if (best.isKnown && isDisguise(text, word, lexicon)) return word;
      continue;
    }
    const isWritten = isMixed(text, { at, end }) || hasSign(text, at + 1, end - 1);
    const isLikely = best.bits < LIKELY_BITS && isWritten && /[a-z@!$+(|]/.test(raw);
    if ((best.isKnown || isLikely) && best.cost < least) [chosen, least] = [word, best.cost];
  }
  return chosen;
}

/** A known word, too long to be chance, with a sign inside or several of them. */
function isDisguise(text: string, { parts, at, end }: Word, lexicon: Lexicon): boolean {
  const word = parts.map(({ letter }) => letter).join("");
  const least = lexicon.isBrought(word) ? SHORTEST - 1 : SHORTEST;
  if (word.length < least) return false;
  const raw = text.slice(at, end);
  // Spanish and Portuguese write `amig@s` to mean everybody.
  if (/^[a-z]+@s?$/.test(raw)) return false;
  if (/^\d*[a-z]+\d*$/.test(raw)) return /^[a-z]+[013457]$|^[013457][a-z]+$/.test(raw) && word.length >= SHORTEST + 1;
  if (!/[a-z]/.test(raw) && /^[\d.,:]+$/.test(raw)) return false;
  return (
    /[a-z][^a-z]+[a-z]/.test(raw) || parts.filter(({ letter, from }) => text.charAt(from) !== letter).length > 1 || word.length > SHORTEST
  );
}

function hasSign(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (signOf(text.charCodeAt(at)) === BREAK) return true;
  return false;
}

type Reading = { readonly parts: readonly Part[]; readonly isKnown: boolean; readonly cost: number; readonly bits: number };

/** The best reading of a token: a known word, or else the one whose letters follow each other best. Signs that stand for none end it. */
function readingOf(text: string, from: number, to: number, lexicon: Lexicon): Reading | undefined {
  const reached: Path[][] = Array.from({ length: to - from + 1 }, () => []);
  reached[0] = [{ parts: undefined, before: undefined, first: BREAK, second: BREAK, hash: HASH_START, bits: 0 }];
  for (let at = from; at < to; at++) {
    const paths = (reached[at - from] ?? []).toSorted((a, b) => a.bits - b.bits).slice(0, BEAM);
    if (paths.length === 0) continue;
    for (let size = 1; size <= LONGEST_SIGN && at + size <= to; size++) {
      const sign = text.slice(at, at + size);
      const own = size === 1 && (sign === APOSTROPHE || signOf(text.charCodeAt(at)) !== BREAK);
      const letters = `${own ? sign : ""}${LETTERS.get(sign) ?? ""}`;
      for (const letter of letters) {
        const code = letter.charCodeAt(0);
        const third = signOf(code);
        for (const path of paths) {
          if (letter === APOSTROPHE) {
            reached[at + 1 - from]?.push({ ...path, parts: { letter, from: at, to: at + 1 }, before: path });
            continue;
          }
          const bits = path.bits + surprise(path.first, path.second, third);
          const next = { first: path.second, second: third, hash: hashOn(path.hash, code), bits };
          reached[at + size - from]?.push({ ...next, parts: { letter, from: at, to: at + size }, before: path });
        }
      }
    }
  }
  let [best, least, isKnown]: [Path | undefined, number, boolean] = [undefined, Infinity, false];
  for (const path of reached[to - from] ?? []) {
    const known = lexicon.bits(path.hash);
    const cost = known || 99 + path.bits;
    if (cost < least) [best, least, isKnown] = [path, cost, known > 0];
  }
  if (!best) return undefined;
  const parts = partsOf(best);
  return { parts, isKnown, cost: least, bits: (best.bits + surprise(best.first, best.second, BREAK)) / (parts.length + 1) };
}

function partsOf(last: Path): readonly Part[] {
  const parts: Part[] = [];
  for (let path: Path | undefined = last; path?.parts; path = path.before) parts.push(path.parts);
  return parts.reverse();
}
