/** Numbers that are codes, where they are no prices, times, dates, scores, lines, addresses or years. */
import type { SignEntry } from "./sign.ts";
import { entriesOf } from "./sign-table.ts";

/** A number, or two or three with a stroke or a space between; folded text, half open. */
export type Code = { readonly entries: readonly SignEntry[]; readonly from: number; readonly to: number; readonly spaced: boolean };

const NUMBERS = /\d{1,4}(?:[/\\|_-]\d{1,3}){0,2}(?!\d)/g;
/** What makes a number a part of a larger thing: letters, money, decimals, times, percent, feet and inches. */
const BEFORE = /[\p{L}\p{N}\p{Sc}.,:/\\|+=%°~<>x×@&'’"-]$/u;
const AFTER = /^(?:[\p{L}\p{N}\p{Sc}/\\|%°+=×'’"-]|[.,:]\d|\s?(?:[\p{Sc}%°]|(?:[ap]m|km|kg|mph|eur|usd|h|min|cm|mm|m|k)\b))/u;
/** A number after such a word is an ordinary one. English, French, German. */
const COUNTED = new Set(
  (
    "in since until till before after year years born aged age bus train line tram route room gate platform flight no nr number page pages chapter " +
    "section article highway street st road interstate exit channel area episode season week day lap game score scored scores level top bottom of to by at from about over " +
    "under than only just around is was are were turned turns won lost weighs got get has had have with for and or the a x version v model unit lot box grade test exam " +
    "en depuis annee an ans ne nee ligne quai salle rue numero numeros art chapitre a de du des le la les sur vers dans plus moins environ est etait vol voie sortie page " +
    "seit im jahr jahre linie zug gleis seite raum strasse um mit am der die das ist war uber unter nur etwa von bis hausnummer zimmer kapitel flug nummer"
  ).split(" "),
);
/** What numbers count and points are out of. */
const COUNTS = /^\s+(?:[\p{L}]+)/u;
const POINTS =
  /^\s+(?:points?|pts|marks?|correct|right|votes?|people|percent|answers?|questions?|juste?s?|bonnes?|punkte?n?|personen|richtig)\b/u;

/** Numbers of the list that stand free. What is before and after is looked at in a few units only. Linear. */
export function codesIn(text: string): readonly Code[] {
  const found: Code[] = [];
  for (const match of text.matchAll(NUMBERS)) {
    const [from, said] = [match.index, match[0]];
    const spaced = pairedWith(text, from, said);
    if (spaced) found.push(spaced);
    const to = from + said.length;
    if (!isFree(text, from, to)) continue;
    const entries = entriesOf(said.replace(/[\\|_-]/g, "/"));
    if (entries.length > 0) found.push({ entries, from, to, spaced: false });
  }
  return found;
}

/** `14 88`: two numbers with nothing but a space between, and no third one. */
function pairedWith(text: string, from: number, said: string): Code | undefined {
  const rest = /^ (\d{1,3})(?!\d)/.exec(text.slice(from + said.length, from + said.length + 6));
  if (!rest?.[1] || !/^\d+$/.test(said)) return undefined;
  const to = from + said.length + rest[0].length;
  if (/\d\s*$/.test(text.slice(Math.max(0, from - 3), from)) || /^\s*\d/.test(text.slice(to, to + 3)) || !isFree(text, from, to))
    return undefined;
  const entries = entriesOf(`${said}/${rest[1]}`);
  return entries.length > 0 ? { entries, from, to, spaced: true } : undefined;
}

function isFree(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from);
  return !BEFORE.test(before.replace(/#$/, "")) && !AFTER.test(text.slice(to, to + 6));
}

/** Whether a number that stands free still counts something: "in 1488", "1488 likes", "scored 14/88". */
export function isCounting(text: string, { from, to, spaced }: Code): boolean {
  const word = /([\p{L}]{1,12})[\s:.]*$/u.exec(text.slice(Math.max(0, from - 16), from))?.[1];
  if (word !== undefined && COUNTED.has(word)) return true;
  const after = text.slice(to, to + 24);
  return spaced || !text.slice(from, to).includes("/") ? COUNTS.test(after) : POINTS.test(after);
}
