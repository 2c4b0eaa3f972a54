/**
 * A text as the pieces of the vocabulary were learnt: without control signs, in compatibility form (NFKC), with single
 * spaces. It comes in parts, each of bounded length, so that no text takes more than linear time: marks are sorted
 * within a part only.
 */

/** In UTF-16 units. A part is longer only by what compatibility forms unfold to. */
const LONGEST = 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const DROPPED = /[\x01-\x08\x0b\x0e-\x1f\x7f\x8f\x9f]/g;
const SPACES = /[\t\n\f\r\u1680\u200b-\u200f\u2028\u2029\u2581\ufeff\ufffd]/g;
const SPACE = 0x20;

/**
 * The parts of a text, put together its normal form. They are cut before spaces; where there is none in 1,024 units, before
 * something that cannot join what is before it; where there is no such thing either, anywhere between two characters.
 *
 * Lone surrogates are read as spaces. Spaces are not collapsed across parts.
 */
export function* normalParts(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const to = cut(text, from);
    const part = text.slice(from, to).toWellFormed().replace(DROPPED, "").replace(SPACES, " ").normalize("NFKC").replace(/ {2,}/g, " ");
    if (part !== "") yield part;
    from = to;
  }
}

function cut(text: string, from: number): number {
  const most = from + LONGEST;
  if (most >= text.length) return text.length;
  for (const cuts of [isSpace, standsAlone]) {
    for (let at = most; at > from; at--) if (cuts(text.charCodeAt(at))) return at;
  }
  return text.charCodeAt(most) >>> 10 === 0x37 && text.charCodeAt(most - 1) >>> 10 === 0x36 ? most - 1 : most;
}

function isSpace(unit: number): boolean {
  return unit === SPACE || (unit >= 0x09 && unit <= 0x0d);
}

/** Begins a new character that no earlier one joins: ASCII, or a Chinese character. */
function standsAlone(unit: number): boolean {
  return unit < 0x7f || (unit >= 0x4e00 && unit <= 0x9fff);
}
