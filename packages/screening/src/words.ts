/** Cuts a folded text into words, each with the other ways it may be read once a trick is undone. */
import type { Folded, Trick, TrickName } from "./fold.ts";
import { fold } from "./fold.ts";
import { asLatin, hasForeign, unleet } from "./look-alikes.ts";

/** A word. `start` and `end` lie in the original text. `readings` are further forms, from undoing a trick or a repeat. */
export type Word = { readonly text: string; readonly start: number; readonly end: number; readonly readings: readonly string[] };

/** A text cut into words. `joined` are words that stand apart or masked in the text: `k-i-l-l`. */
export type Reading = {
  readonly words: readonly Word[];
  readonly joined: readonly Word[];
  readonly tricks: readonly Trick[];
  /** Parts of the text that are no words: addresses, links, handles, tags; offsets in the original. */
  readonly names: readonly { readonly what: "link" | "email" | "handle" | "tag"; readonly start: number; readonly end: number }[];
};

const NAME =
  /(?<link>(?:https?:\/\/|www\.)\S{1,2000})|(?<email>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)|(?<handle>(?<![\p{L}\p{N}_])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,252})|(?<tag>(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]{1,100})/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*/gu;
const MASK = /[*@$!+|%#_.\-·•~]/;
const LONGEST_WORD = 30;
/** H2O is no disguise. */
const SHORTEST_LEET = 4;
const SINGLES_IN_A_ROW = 4;

/** Reads a text. Total; linear in its length. */
export function read(original: string): Reading {
  const folded = fold(original);
  const names: { what: "link" | "email" | "handle" | "tag"; start: number; end: number }[] = [];
  const plain = folded.text.replace(NAME, (name, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const at = rest.at(-3) as number;
    const what = (["link", "email", "handle", "tag"] as const).find((each) => groups[each] !== undefined) ?? "handle";
    names.push({ what, ...span(folded, at, at + name.length) });
    return " ".repeat(name.length);
  });
  const tricks = [...folded.tricks];
  const latin = isMostlyLatin(plain);
  const words: Word[] = [];
  const found = [...plain.matchAll(WORD)].map((match) => ({ text: match[0], at: match.index }));
  const known = new Map<string, Shown>();
  for (const { text, at } of found) {
    const place = span(folded, at, at + text.length);
    const shown = known.get(text) ?? shownAs(text, latin);
    known.set(text, shown);
    words.push({ text: shown.text, ...place, readings: shown.readings });
    for (const name of shown.tricks) tricks.push({ name, ...place });
  }
  const joined = [...spelledOut(found, plain, folded, tricks), ...masked(found, plain, folded, tricks)];
  return { words, joined, tricks, names };
}

function span(folded: Folded, from: number, to: number): { readonly start: number; readonly end: number } {
  return { start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? 0 };
}

function isMostlyLatin(text: string): boolean {
  if (!hasForeign(text)) return true;
  const foreign = text.match(/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/gu)?.length ?? 0;
  return foreign * 4 < (text.match(/[a-z]/g)?.length ?? 0);
}

type Shown = Pick<Word, "text" | "readings"> & { readonly tricks: readonly TrickName[] };

function shownAs(text: string, mostlyLatin: boolean): Shown {
  const mixed = hasForeign(text) && (/[a-z]/.test(text) || mostlyLatin);
  const latin = mixed ? asLatin(text) : undefined;
  const shown = latin ?? text;
  const tricks: TrickName[] = [];
  if (mixed && (latin !== undefined || /[a-z]/.test(text))) tricks.push("homoglyph");
  if (isUnreadable(shown)) tricks.push("unreadable");
  return { text: shown, readings: readingsOf(shown), tricks };
}

/** Looks like a word, but not like one that can be read: digits inside, letters of no alphabet, no vowel, far too long. */
function isUnreadable(word: string): boolean {
  if (word.length > LONGEST_WORD) return true;
  if (
    (word.length >= SHORTEST_LEET && /[a-z]\p{N}+[a-z]/u.test(word)) ||
    /[\u0180-\u02af\u1d00-\u1dbf\u2c60-\u2c7f\ua720-\ua7ff]/.test(word)
  )
    return true;
  const once = word.replace(/(.)\1+/g, "$1");
  return /^[b-df-hj-np-tv-xz]{6,}$/.test(once);
}

/** Other forms: digits as letters, repeats once and twice. */
function readingsOf(word: string): readonly string[] {
  const forms = new Set<string>();
  const spelled = /\p{N}/u.test(word) && /[a-z]/.test(word) ? unleet(word) : word;
  forms.add(spelled);
  if (/(.)\1/.test(spelled)) {
    forms.add(spelled.replace(/(.)\1{2,}/g, "$1$1"));
    forms.add(spelled.replace(/(.)\1{2,}/g, "$1"));
  }
  forms.delete(word);
  return [...forms];
}

type Found = { readonly text: string; readonly at: number };

/** Letters that stand one by one, joined. French clitics (y a-t-il) are too few in a row to count. */
function spelledOut(found: readonly Found[], plain: string, folded: Folded, tricks: Trick[]): readonly Word[] {
  const words: Word[] = [];
  let run: Found[] = [];
  let separator: string | undefined;
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    const letters = run.map(({ text }) => text).join("");
    if (first && last && run.length >= SINGLES_IN_A_ROW && /\p{L}{2}/u.test(letters)) {
      const place = span(folded, first.at, last.at + last.text.length);
      tricks.push({ name: "spaced", ...place });
      words.push({ text: unleet(letters), ...place, readings: [letters] });
    }
    run = [];
  };
  for (const one of found) {
    const before = run.at(-1);
    const isSingle = one.text.length === 1 && plain[one.at + 1] !== "'";
    const between = before ? plain.slice(before.at + 1, one.at) : "";
    // Another separator that ends a sentence or an abbreviation ends the run too.
    const goesOn = between.length <= 5 && (between === separator || separator === undefined || !/[.,;:!?]\s/.test(between));
    if (!isSingle || !goesOn) close();
    if (!isSingle) continue;
    separator = run.length > 0 ? between : undefined;
    run.push(one);
  }
  close();
  return words;
}

/** Words cut by symbols without a space, joined: `k-i-l-l`, `sh!t`. The symbol inside a word is a trick; a hyphen is not. */
function masked(found: readonly Found[], plain: string, folded: Folded, tricks: Trick[]): readonly Word[] {
  const words: Word[] = [];
  let parts = "";
  let from: number | undefined;
  for (const [index, one] of found.entries()) {
    const next = found[index + 1];
    const end = one.at + one.text.length;
    const between = next && next.at - end <= 3 ? plain.slice(end, next.at) : " ";
    if (between === " " && parts === "") continue;
    parts += one.text;
    from ??= one.at;
    if (next && between !== "" && [...between].every((symbol) => MASK.test(symbol)) && parts.length < LONGEST_WORD) {
      if (/[*@$!+|%#]/.test(between) && /[a-z]$/.test(one.text) && /^[a-z]/.test(next.text)) {
        tricks.push({ name: "masked", ...span(folded, one.at, next.at + next.text.length) });
      }
      parts += between;
      continue;
    }
    if (parts.length > one.text.length) {
      const letters = unleet(parts).replace(/[^\p{L}\p{N}]/gu, "");
      words.push({ text: letters, ...span(folded, from, end), readings: [parts.replace(/[^\p{L}\p{N}]/gu, "")] });
    }
    parts = "";
    from = undefined;
  }
  return words;
}
