/** Texts turned round: upside down, backwards, or shown backwards by a right-to-left override. */
import { fold } from "../../fold.ts";
import { FLIPPED } from "../survey.ts";
import { type Draft, type Mapped, Writer } from "../view.ts";

const UPRIGHT: ReadonlyMap<string, string> = new Map([
  ...zip("ɐɔǝɟƃɓɥᴉıiɾʞɯɹʇʌʍʎ", "acefgghiiijkmrtvwy"),
  ...zip("bdpqnu", "qpdbun"),
  ...zip("ꓯꓭↄᗡℲפꓘ˥ꓤ⊥∩λ⅄", "abcdfgklrtuvy"),
  ...zip("˙¿¡'„^()[]{}<>69", ".?!,,v)(][}{><96"),
]);
const FEWEST_FLIPPED = 4;
const OVERRIDE = "\u202e";
const ENDS = /[\u202c\n]/;

function zip(from: string, to: string): readonly [string, string][] {
  const targets = [...to];
  return [...from].map((sign, index) => [sign, targets[index] ?? sign]);
}

/** From the first letter on its head to the last, with the words around them, turned back; the rest stays. */
export function upright(source: Mapped): Draft | undefined {
  const { text } = source;
  let [first, last] = [-1, -1];
  for (let at = 0; at < text.length; at++) {
    if (!FLIPPED.includes(text.charAt(at))) continue;
    if (first < 0) first = at;
    last = at;
  }
  if (first < 0) return undefined;
  while (first > 0 && text.charAt(first - 1) !== "\n" && (text.length - last < 60 || text.charAt(first - 1) > " ")) first--;
  while (last + 1 < text.length && text.charAt(last + 1) !== "\n" && (first < 60 || text.charAt(last + 1) > " ")) last++;
  const writer = new Writer();
  writer.copy(source, 0, first);
  turn(writer, source, first, last + 1, (sign, at) => (isInWord(text, at) ? "'" : (UPRIGHT.get(sign) ?? sign)));
  writer.copy(source, last + 1, text.length);
  return { mapped: writer.done(), trick: true, settled: isMostlyFlipped(text) };
}

/** An apostrophe on its head is a comma, which never stands inside a word. */
function isInWord(text: string, at: number): boolean {
  return "',".includes(text.charAt(at)) && /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
}

/** So many letters on their heads, beside those that look the same either way, are no language's own. */
function isMostlyFlipped(text: string): boolean {
  let [flipped, latin] = [0, 0];
  for (const sign of text) {
    if (FLIPPED.includes(sign)) flipped++;
    else if (sign >= "a" && sign <= "z") latin++;
  }
  return flipped >= FEWEST_FLIPPED && flipped * 3 >= latin;
}

/** The whole text from its end to its start. */
export function reversed(source: Mapped): Draft {
  const writer = new Writer();
  turn(writer, source, 0, source.text.length, (sign) => sign);
  return { mapped: writer.done(), trick: true, settled: false };
}

/** What a reader sees: each run after an override in the order in which it is shown, folded anew. */
export function asShown(original: string): Draft {
  const order: number[] = [];
  for (let at = 0; at < original.length; ) {
    if (original.charAt(at) !== OVERRIDE) {
      order.push(at++);
      continue;
    }
    let end = at + 1;
    while (end < original.length && !ENDS.test(original.charAt(end))) end++;
    for (let unit = end - 1; unit > at; unit--) {
      if (isPair(original, unit - 1) && unit - 1 > at) order.push(--unit, unit + 1);
      else order.push(unit);
    }
    at = end;
  }
  const folded = fold(order.map((unit) => original.charAt(unit)).join(""));
  const starts = new Int32Array(folded.text.length);
  const ends = new Int32Array(folded.text.length);
  for (let unit = 0; unit < folded.text.length; unit++) {
    const from = order[folded.starts[unit] ?? 0] ?? 0;
    const to = order[(folded.ends[unit] ?? 1) - 1] ?? 0;
    starts[unit] = Math.min(from, to);
    ends[unit] = Math.max(from, to) + 1;
  }
  return { mapped: { text: folded.text, starts, ends }, trick: true, settled: false };
}

function turn(writer: Writer, source: Mapped, from: number, to: number, shown: (sign: string, at: number) => string): void {
  for (let end = to; end > from; ) {
    const start = end - 2 >= from && isPair(source.text, end - 2) ? end - 2 : end - 1;
    writer.put(shown(source.text.slice(start, end), start), source, start, end);
    end = start;
  }
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
