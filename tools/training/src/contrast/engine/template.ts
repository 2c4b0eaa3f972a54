/**
 * Reads template files. A file is blocks, separated by empty lines; a block is lines of one pair, which differ in one thing:
 *
 *     only religion origin                     (if it cannot be said of every group: traits or ids of groups)
 *     hate derogation | {groups} are {vile}.
 *     fine negation   | {groups} are not {vile}.
 *
 * Before the bar: a label of `labels.ts` and a behaviour. Behind it: `{determiner list}` puts in a word, the list's name
 * in the plural takes the plural; `{list.form}` a form of it; `{word~list}` agrees with it; `(one|or another)` chooses. Within
 * a pair the same list gives the same word (`{thing}` and `{thing2}` are two) and choices that stand
 * alike (the second of three options in the first choice of each line) fall alike.
 * Lines that begin with # are remarks.
 */
import type { Heads } from "../row.ts";
import { headsOf } from "./labels.ts";

export type Slot = { readonly determiner: string; readonly word: string; readonly form?: string; readonly target?: string };
export type Part = string | { readonly slot: Slot } | { readonly key: string; readonly options: readonly (readonly Part[])[] };
export type Side = { readonly heads: Heads; readonly behaviour: string; readonly source: string; readonly parts: readonly Part[] };
export type Block = { readonly only: readonly string[]; readonly sides: readonly Side[]; readonly source: string };

/** @throws SyntaxError quoting the line that does not read as above, or the block that is no pair */
export function readTemplates(text: string): readonly Block[] {
  const lines = text.split("\n").filter((line) => !line.trimStart().startsWith("#"));
  return lines
    .join("\n")
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map(readBlock);
}

function readBlock(source: string): Block {
  const lines = source.split("\n").map((line) => line.trim());
  const only = lines.filter((line) => line.startsWith("only ")).flatMap((line) => line.slice(5).split(/\s+/));
  const sides = lines.filter((line) => !line.startsWith("only ")).map(readSide);
  if (sides.length < 2) throw new SyntaxError(`Expected at least two lines in a pair, found "${source}".`);
  return { only, sides, source };
}

function readSide(line: string): Side {
  const [, label, behaviour, source] = /^([a-z+]+) ([a-z-]+)\s*\| (.+)$/.exec(line) ?? [];
  if (!label || !behaviour || !source) throw new SyntaxError(`Expected "label behaviour | text", found "${line}".`);
  return { heads: headsOf(label), behaviour, source, parts: readParts(source) };
}

/** The parts of a line. @throws SyntaxError for a bracket without its partner, or a choice of one */
export function readParts(source: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < source.length) {
    const open = source.slice(at).search(/[{(]/);
    if (open < 0) break;
    if (open > 0) parts.push(source.slice(at, at + open));
    const start = at + open;
    const end = closing(source, start);
    const inside = source.slice(start + 1, end);
    parts.push(source[start] === "{" ? { slot: readSlot(inside) } : { key: inside, options: alternatives(inside).map(readParts) });
    at = end + 1;
  }
  return at < source.length ? [...parts, source.slice(at)] : parts;
}

function closing(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    const letter = source[at] ?? "";
    if ("{(".includes(letter)) depth += 1;
    if ("})".includes(letter)) depth -= 1;
    if (depth === 0) return at;
  }
  throw new SyntaxError(`Expected a closing bracket in "${source}".`);
}

/** Splits at the bars of this level. */
function alternatives(inside: string): readonly string[] {
  const found = [""];
  let depth = 0;
  for (const letter of inside) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (letter === "|" && depth === 0) found.push("");
    else found[found.length - 1] += letter;
  }
  if (found.length < 2) throw new SyntaxError(`Expected a choice such as (one|other), found "(${inside})".`);
  return found;
}

function readSlot(inside: string): Slot {
  const [, determiner = "", word, form, target] = /^(?:(.+) )?([^\s.~]+)(?:\.([a-z-]+|él))?(?:~([a-z0-9-]+))?$/.exec(inside) ?? [];
  if (word === undefined) throw new SyntaxError(`Expected {determiner list.form~list}, found "{${inside}}".`);
  return { determiner, word, ...(form === undefined ? {} : { form }), ...(target === undefined ? {} : { target }) };
}

/** Every slot of some parts, those inside choices too. */
export function slotsOf(parts: readonly Part[]): readonly Slot[] {
  return parts.flatMap((part) => {
    if (typeof part === "string") return [];
    return "slot" in part ? [part.slot] : part.options.flatMap(slotsOf);
  });
}
