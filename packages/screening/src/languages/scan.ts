/** Cuts a text into words in Latin letters and hashes their runs of letters: what the language table is asked about. */

const LATIN = 1;
const OTHER_LETTER = 2;
const MARK = 3;
const LATIN_LETTER = /\p{Script=Latin}/u;
const LETTER = /[\p{L}\p{Nl}]/u;
const A_MARK = /\p{M}/u;

/** What a UTF-16 unit is. Half a pair belongs to a letter of another script, an emoji or a styled letter: none counts. */
const KIND = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  if (unit < 0x80) return (unit | 32) >= 97 && (unit | 32) <= 122 ? LATIN : 0;
  const character = String.fromCharCode(unit);
  if (LATIN_LETTER.test(character)) return LATIN;
  if (A_MARK.test(character)) return MARK;
  return LETTER.test(character) ? OTHER_LETTER : 0;
});

const SPACE = 32;
const SEED = 0x2f0b4c47;
const WHOLE_SEED = 0x51a9d7e3;
const LONGEST = 4;
const LONGEST_WORD = 40;
const KEPT_GRAMS = 1 << 16;

/** Reads one text at a time into buffers that are used again: read what it found before the next text. */
export class Scan {
  /** Hashes of 32 bits, word after word. */
  grams = new Int32Array(4096);
  gramCount = 0;
  /** By word: where its grams end, and how many letters it has. */
  wordEnds = new Int32Array(512);
  wordLetters = new Int32Array(512);
  wordCount = 0;
  latinLetters = 0;
  otherLetters = 0;
  readonly #padded = new Int32Array(LONGEST_WORD + 2);

  read(original: string): void {
    this.#forget(original.length);
    const text = original.toLowerCase().normalize("NFC");
    let at = 0;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const kind = KIND[unit];
      if (kind === LATIN) at = this.#word(text, at);
      else if (isSkipped(unit)) at = pastName(text, at + 1);
      else {
        if (kind === OTHER_LETTER) this.otherLetters++;
        at++;
      }
    }
  }

  /** A word up to where its letters end. A word with a digit in it, or a link, is passed over. */
  #word(text: string, start: number): number {
    const padded = this.#padded;
    padded[0] = SPACE;
    let length = 1;
    let at = start;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = KIND[unit];
      if (kind === MARK) continue;
      if (kind !== LATIN) break;
      // Letters that are drawn out are read as two.
      if (length > 2 && padded[length - 1] === unit && padded[length - 2] === unit) continue;
      if (length <= LONGEST_WORD) padded[length++] = unit;
    }
    if (isLink(text, start, at)) return pastGap(text, at);
    if (isDigit(text.charCodeAt(at)) || isDigit(text.charCodeAt(start - 1))) return at;
    padded[length] = SPACE;
    this.#addWord(length + 1);
    return at;
  }

  #addWord(length: number): void {
    const padded = this.#padded;
    if (this.gramCount + length * LONGEST > this.grams.length) this.grams = longer(this.grams);
    const { grams } = this;
    let count = this.gramCount;
    let whole = WHOLE_SEED;
    for (let from = 0; from + 1 < length; from++) {
      whole = roll(whole, padded[from] as number);
      let hash = roll(SEED, padded[from] as number);
      const end = Math.min(from + LONGEST, length);
      for (let at = from + 1; at < end; at++) {
        hash = roll(hash, padded[at] as number);
        grams[count++] = hash ^ (hash >>> 15);
      }
    }
    if (length > LONGEST) grams[count++] = whole ^ (whole >>> 15);
    this.gramCount = count;
    if (this.wordCount === this.wordEnds.length) {
      this.wordEnds = longer(this.wordEnds);
      this.wordLetters = longer(this.wordLetters);
    }
    this.wordEnds[this.wordCount] = count;
    this.wordLetters[this.wordCount++] = length - 2;
    this.latinLetters += length - 2;
  }

  #forget(next: number): void {
    if (this.grams.length > KEPT_GRAMS && next * LONGEST < KEPT_GRAMS) {
      this.grams = new Int32Array(4096);
      this.wordEnds = new Int32Array(512);
      this.wordLetters = new Int32Array(512);
    }
    this.gramCount = this.wordCount = this.latinLetters = this.otherLetters = 0;
  }
}

function roll(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1) ^ (hash >>> 13);
}

/** Handles, tags and the names of characters (`&amp;`) say nothing about the language around them. */
function isSkipped(unit: number): boolean {
  return unit === 64 || unit === 35 || unit === 38;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isLink(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) === 58) return text.charCodeAt(end + 1) === 47 && text.charCodeAt(end + 2) === 47;
  if (text.startsWith("http", start)) return end - start <= 5;
  return end - start === 3 && text.charCodeAt(end) === 46 && text.startsWith("www", start);
}

function pastGap(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) > SPACE) at++;
  return at;
}

function pastName(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (KIND[unit] === 0 && !isDigit(unit) && unit !== 95) break;
    at++;
  }
  return at;
}

function longer(buffer: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const next = new Int32Array(buffer.length * 2);
  next.set(buffer);
  return next;
}
