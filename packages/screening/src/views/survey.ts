/** Counts what a text is made of, in one pass, so that a trick is only looked for where it may have been played. */

export type Survey = {
  readonly latin: number;
  /** Letters of scripts that have look-alikes of Latin ones. */
  readonly foreign: number;
  readonly flipped: number;
  /** Runs of Latin letters. */
  readonly words: number;
  readonly longestWord: number;
  readonly longestToken: number;
  readonly digits: number;
  /** Digits and symbols that may stand for letters, and how often one touches a letter. */
  readonly leet: number;
  readonly leetTouches: number;
  /** Most letters in a row that stand alone. */
  readonly lone: number;
  /** Letters parted by one dot, dash, underscore or the like. */
  readonly parted: number;
  /** Letters three or more times in a row. */
  readonly repeats: number;
  /** Masks right after a letter. */
  readonly masks: number;
  readonly tags: number;
  readonly lines: number;
  /** Dots and dashes, as Morse has them. */
  readonly dashes: number;
  /** Signs that banners are drawn with. */
  readonly strokes: number;
};

/** Latin letters that look like another one standing on its head. */
export const FLIPPED = "ɐɔǝɟƃɓɥᴉıɾʞɯɹʇʌʍʎꓯꓭↃᗡƎℲפꓘ˥ꓤ⊥∩Λ⅄";
const LETTER = 1;
const DIGIT = 2;
const LEET = 4;
const PART = 8;
const MASK = 16;
const DASH = 32;
const STROKE = 64;
const SPACE = 128;
const kinds = new Uint8Array(128);
const mark = (signs: string, kind: number): void => {
  for (const sign of signs) kinds[sign.charCodeAt(0)] = (kinds[sign.charCodeAt(0)] ?? 0) | kind;
};
mark("abcdefghijklmnopqrstuvwxyz", LETTER);
mark("0123456789", DIGIT);
mark("013456789@$!|+(<[{#", LEET);
mark("-_.*~/,", PART);
mark("*#%_@.-", MASK);
mark("-._", DASH);
mark("_|/\\#()<>*@$", STROKE);
mark(" \n\t\r", SPACE);
const OTHER_PARTS = "·•‧∙・—–";
const OTHER_MASKS = "•·■█░▒▓✱×";

/** Surveys the first `size` units of a folded text. */
export function survey(text: string, size: number): Survey {
  const seen = {
    ...{ latin: 0, foreign: 0, flipped: 0, words: 0, longestWord: 0, longestToken: 0, digits: 0, leet: 0, leetTouches: 0 },
    ...{ lone: 0, parted: 0, repeats: 0, masks: 0, tags: 0, lines: 1, dashes: 0, strokes: 0 },
  };
  let [before, beforeThat, last, run, word, token, lone] = [SPACE, SPACE, 0, 0, 0, 0, 0];
  for (let at = 0; at < size; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (kinds[code] ?? 0) : kindOf(code, seen);
    run = code === last ? run + 1 : 1;
    if (kind & LETTER) {
      seen.latin++;
      // A sign right before a word is a handle, a tag, a bracket; a digit, or a sign inside, may be a letter.
      if (before & LEET && (before & DIGIT || beforeThat & (LETTER | DIGIT))) seen.leetTouches++;
      if (run === 3) seen.repeats++;
      if (last === 35 && word === 0) seen.tags++;
      word++;
    } else {
      if (word > 0) {
        seen.words++;
        if (word > seen.longestWord) seen.longestWord = word;
        lone = word === 1 ? lone + 1 : 0;
        if (lone > seen.lone) seen.lone = lone;
        if (kind & LEET && (kind & DIGIT || code === 36 || code === 64)) seen.leetTouches++;
        if (kind & MASK) seen.masks++;
        if (kind & PART && at + 1 < size && isLetter(text.charCodeAt(at + 1))) seen.parted++;
      }
      word = 0;
      if (kind & DIGIT) seen.digits++;
      if (kind & LEET) seen.leet++;
      if (kind & DASH) seen.dashes++;
      if (kind & STROKE) seen.strokes++;
      if (code === 10) seen.lines++;
    }
    token = kind & SPACE ? 0 : token + 1;
    if (token > seen.longestToken) seen.longestToken = token;
    beforeThat = before;
    before = kind;
    last = code;
  }
  if (word > 0) seen.words++;
  if (word > seen.longestWord) seen.longestWord = word;
  if (word === 1 && lone + 1 > seen.lone) seen.lone = lone + 1;
  return seen;
}

function isLetter(code: number): boolean {
  return code < 128 && ((kinds[code] ?? 0) & LETTER) !== 0;
}

function kindOf(code: number, seen: { foreign: number; flipped: number; strokes: number }): number {
  if (code >= 0x370 && code < 0x590) {
    seen.foreign++;
    return 0;
  }
  if (code >= 0xac00 && code < 0xd800) return 0;
  const sign = String.fromCharCode(code);
  if (FLIPPED.includes(sign)) {
    seen.flipped++;
    return 0;
  }
  if (code >= 0x2580 && code < 0x25a0) seen.strokes++;
  const parts = OTHER_PARTS.includes(sign) ? PART | DASH : 0;
  if (sign === "€" || sign === "£" || sign === "¥" || sign === "¢" || sign === "¡") return LEET;
  return parts | (OTHER_MASKS.includes(sign) ? MASK : 0);
}
