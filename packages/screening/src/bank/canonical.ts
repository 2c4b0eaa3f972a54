/**
 * What one character is once a text is made canonical: NFKD, combining marks dropped, small letters, apostrophes deleted.
 * Letters and digits stay, anything else separates.
 */

/** What separates words, written as one sign. */
export const SEPARATOR = " ";

const MARK = /\p{M}/gu;
const APOSTROPHE = /['\u2019\u2018\u02bc`]/g;
const NOT_IN_A_WORD = /[^\p{L}\p{N}]/gu;
const SIGMA = "Σ";
/** How far around a capital sigma one looks to know whether it ends its word. */
const SIGMA_REACH = 32;
/** Remembered characters; a text of every character there is must not fill the memory. */
const MOST_REMEMBERED = 4096;
const remembered = new Map<number, string>();

/**
 * What stands for the character at `at`, a code point from 0x80 on: small letters and digits, `SEPARATOR` where words part, empty
 * for a mark or an apostrophe. A lone surrogate separates.
 */
export function canonical(point: number, text: string, at: number): string {
  const known = remembered.get(point);
  if (known !== undefined) return known;
  const bare = String.fromCodePoint(point).normalize("NFKD").replace(MARK, "");
  if (bare.includes(SIGMA)) return shown(bare.replaceAll(SIGMA, smallSigma(text, at, at + (point > 0xffff ? 2 : 1))));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const made = shown(bare.toLowerCase());
  remembered.set(point, made);
  return made;
}

function shown(small: string): string {
  return small.replace(APOSTROPHE, "").replace(NOT_IN_A_WORD, SEPARATOR);
}

/** The only letter whose small form depends on its neighbours. */
function smallSigma(text: string, from: number, to: number): string {
  const before = bareOf(text.slice(Math.max(0, from - SIGMA_REACH), from));
  const after = bareOf(text.slice(to, to + SIGMA_REACH));
  return `${before}${SIGMA}${after}`.toLowerCase().charAt(before.length);
}

function bareOf(text: string): string {
  return text.normalize("NFKD").replace(MARK, "");
}
