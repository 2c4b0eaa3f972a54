/**
 * The features of a folded text: hashed character 2- to 5-grams inside words, and for each word itself, its pairs with
 * the one and the two before, and its consonants. No string is made; the buffers are kept from text to text.
 */
import { GRAM_SEED, mix, NO_WORD, PAIR_FACTOR, pair, roll, SKELETON_SEED, SKIP_FACTOR, WORD_SEED } from "./hash.ts";
import { SYMBOL, UNIT_CLASS, VOWEL, WORD } from "./unit-class.ts";

export const LONGEST_GRAM = 5;
/** Word features of each token, in this order: the word, its pair, its pair over one, its consonants. */
export const PER_TOKEN = 4;
/** Integers kept of each token: where it starts and ends, and how many grams were read when it was done. */
export const TOKEN_FIELDS = 3;
/** Buffers beyond this many features are given back after the text that needed them. */
const KEPT = 1 << 16;
const SPACE = 32;
const AT = 64;
const SLASH = 47;
const COLON = 58;
const DOT = 46;
const DASH = 45;
const LOW_LINE = 95;

/** Hashes are full 32-bit and signed; a table of 2^n slots takes the upper n bits: `hash >>> (32 - n)`. */
export class Features {
  grams = new Int32Array(4096);
  gramCount = 0;
  words = new Int32Array(1024);
  wordCount = 0;
  tokens = new Int32Array(1024);
  tokenCount = 0;
  /** A word's units between spaces, with repeats beyond two left out. */
  #padded = new Int32Array(256);
  #before = NO_WORD;
  #beforeThat = NO_WORD;

  /** Reads a text, forgetting the one before. Total; linear in its length. */
  read(text: string): void {
    this.#forget(text.length);
    let at = 0;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const kind = UNIT_CLASS[unit];
      if (kind === WORD) at = this.#word(text, at);
      else if (kind === SYMBOL) at = this.#symbol(text, at, unit);
      else if (unit === AT && UNIT_CLASS[text.charCodeAt(at - 1)] !== WORD) at = pastHandle(text, at + 1);
      else at++;
    }
  }

  #word(text: string, start: number): number {
    let padded = this.#padded;
    padded[0] = SPACE;
    let length = 1;
    let at = start;
    let last = 0;
    let lastButOne = 0;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (UNIT_CLASS[unit] !== WORD) break;
      if (unit === last && unit === lastButOne) continue;
      if (length + 1 >= padded.length) padded = this.#padded = longer(padded);
      padded[length++] = unit;
      lastButOne = last;
      last = unit;
    }
    padded[length++] = SPACE;
    // A link is one word, whatever it leads to.
    const isLink = text.charCodeAt(at) === COLON && text.charCodeAt(at + 1) === SLASH && text.charCodeAt(at + 2) === SLASH;
    if (isLink) at = pastLink(text, at);
    else this.#addGrams(padded, length);
    this.#addWord(padded, length, start, at);
    return at;
  }

  /** One sign, a run of the same sign, or one emoji. */
  #symbol(text: string, start: number, unit: number): number {
    let at = start + 1;
    this.#padded[1] = unit;
    let length = 2;
    if (unit >= 0xd800 && unit < 0xdc00 && at < text.length) {
      this.#padded[length++] = text.charCodeAt(at++);
    } else {
      while (at < text.length && text.charCodeAt(at) === unit) at++;
      if (at > start + 1) this.#padded[length++] = unit;
    }
    this.#addWord(this.#padded, length + 1, start, at);
    return at;
  }

  #addGrams(padded: Int32Array, length: number): void {
    const needed = this.gramCount + length * (LONGEST_GRAM - 1);
    if (needed > this.grams.length) this.grams = longer(this.grams, needed);
    const { grams } = this;
    let count = this.gramCount;
    for (let from = 0; from + 1 < length; from++) {
      let hash = roll(GRAM_SEED, padded[from] as number);
      const end = Math.min(from + LONGEST_GRAM, length);
      for (let at = from + 1; at < end; at++) {
        hash = roll(hash, padded[at] as number);
        grams[count++] = mix(hash);
      }
    }
    this.gramCount = count;
  }

  /** `padded[1]` to `padded[length - 2]` are the word. */
  #addWord(padded: Int32Array, length: number, start: number, end: number): void {
    let hash = WORD_SEED;
    let skeleton = SKELETON_SEED;
    let last = 0;
    for (let at = 1; at < length - 1; at++) {
      const unit = padded[at] as number;
      hash = roll(hash, unit);
      if (at > 1 && ((unit < 128 && VOWEL[unit] === 1) || unit === last)) continue;
      skeleton = roll(skeleton, unit);
      last = unit;
    }
    const word = mix(hash);
    if (this.wordCount + PER_TOKEN > this.words.length) this.words = longer(this.words);
    const { words, wordCount } = this;
    words[wordCount] = word;
    words[wordCount + 1] = pair(this.#before, word, PAIR_FACTOR);
    words[wordCount + 2] = pair(this.#beforeThat, word, SKIP_FACTOR);
    words[wordCount + 3] = mix(skeleton);
    this.wordCount = wordCount + PER_TOKEN;
    this.#beforeThat = this.#before;
    this.#before = word;
    this.#addToken(start, end);
  }

  #addToken(start: number, end: number): void {
    const at = this.tokenCount * TOKEN_FIELDS;
    if (at + TOKEN_FIELDS > this.tokens.length) this.tokens = longer(this.tokens);
    this.tokens[at] = start;
    this.tokens[at + 1] = end;
    this.tokens[at + 2] = this.gramCount;
    this.tokenCount++;
  }

  #forget(next: number): void {
    if (this.grams.length > KEPT && next * 8 < KEPT) {
      this.grams = new Int32Array(4096);
      this.words = new Int32Array(1024);
      this.tokens = new Int32Array(1024);
      this.#padded = new Int32Array(256);
    }
    this.gramCount = this.wordCount = this.tokenCount = 0;
    this.#before = this.#beforeThat = NO_WORD;
  }
}

/** Who is spoken to says nothing about what is said. */
function pastHandle(text: string, from: number): number {
  let at = from;
  while (at < text.length && isInHandle(text, at)) at++;
  return at;
}

function isInHandle(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (UNIT_CLASS[unit] === WORD) return true;
  return (unit === DOT || unit === DASH || unit === LOW_LINE) && UNIT_CLASS[text.charCodeAt(at + 1)] === WORD;
}

function pastLink(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) > SPACE) at++;
  return at;
}

/** At least twice as long, with room for `needed`. */
function longer(buffer: Int32Array<ArrayBuffer>, needed = 0): Int32Array<ArrayBuffer> {
  const next = new Int32Array(Math.max(buffer.length * 2, needed));
  next.set(buffer);
  return next;
}
