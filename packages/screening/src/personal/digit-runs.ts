/** Finds where digits stand together, apart or not, in one pass: where numbers of phones, cards and people are looked for. */
import { digitAt } from "./digits.ts";

/** Digits without a break. `digits` are plain ASCII whatever script they were written in. */
export type Group = { readonly start: number; readonly end: number; readonly digits: string };

/** Groups with at most three separators between neighbours. `start` is that of the plus or parenthesis before the first. */
export type Run = { readonly groups: readonly Group[]; readonly plus: boolean; readonly start: number };

const MOST_BETWEEN = 3;
const PLUS = 43;

/** Runs of at least `fewest` digits, in order. Those in a link, or with a letter right before, are no numbers of anybody. */
export function digitRuns(text: string, fewest: number): readonly Run[] {
  const links = linkEnds(text);
  const runs: Run[] = [];
  let at = 0;
  while (at < text.length) {
    if (digitAt(text, at) < 0) {
      at = links.get(at) ?? at + 1;
      continue;
    }
    const groups = groupsFrom(text, at);
    const digits = groups.reduce((sum, group) => sum + group.digits.length, 0);
    if (digits >= fewest && !isLetter(text.charCodeAt(at - 1))) runs.push(runOf(text, groups));
    at = (groups.at(-1) as Group).end;
  }
  return runs;
}

/** Western letters, and the underscore. */
export function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95 || (unit >= 0xc0 && unit < 0x250);
}

function groupsFrom(text: string, from: number): readonly Group[] {
  const groups: Group[] = [];
  let at = from;
  for (;;) {
    const group = groupFrom(text, at);
    groups.push(group);
    let next = group.end;
    while (next - group.end < MOST_BETWEEN && isSeparator(text.charCodeAt(next))) next++;
    if (next === group.end || digitAt(text, next) < 0) return groups;
    at = next;
  }
}

/** What is invisible between two digits does not part them. */
function groupFrom(text: string, start: number): Group {
  let digits = "";
  let end = start;
  let at = start;
  for (let digit = digitAt(text, at); digit >= 0; digit = digitAt(text, at)) {
    digits += digit >> 2;
    end = at + (digit & 3);
    at = end;
    while (isInvisible(text.charCodeAt(at))) at++;
  }
  return { start, end, digits };
}

function isInvisible(unit: number): boolean {
  return (unit >= 0x200b && unit <= 0x200f) || unit === 0xad || unit === 0x2060 || unit === 0xfeff;
}

/** Spaces of any width, hyphens and dashes, a dot, a slash, parentheses. */
function isSeparator(unit: number): boolean {
  if (unit === 32 || unit === 0xa0 || unit === 0x202f || unit === 45 || unit === 46 || unit === 47 || unit === 40 || unit === 41)
    return true;
  return unit >= 0x2002 && unit <= 0x2015;
}

function runOf(text: string, groups: readonly Group[]): Run {
  let start = (groups[0] as Group).start;
  if (text.charCodeAt(start - 1) === 40) start--;
  const sign = text.charAt(start - 1) === " " ? start - 2 : start - 1;
  const plus = text.charCodeAt(sign) === PLUS || text.charCodeAt(sign) === 0xff0b;
  return { groups, plus, start: plus ? sign : start };
}

/** Where a link begins, to where it ends. */
function linkEnds(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let before = 0;
  for (let colon = text.indexOf("://"); colon >= 0; colon = text.indexOf("://", before)) {
    let start = colon;
    while (start > before && isLetter(text.charCodeAt(start - 1))) start--;
    let end = colon;
    while (end < text.length && text.charCodeAt(end) > 32) end++;
    ends.set(start, end);
    // Digits right before the link's letters are not of it; from its first letter on all is.
    before = end;
  }
  return ends;
}
