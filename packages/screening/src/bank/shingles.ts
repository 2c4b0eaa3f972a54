/** A text as its words and its three-word shingles, hashed as banks of known texts are. */
import { canonical, SEPARATOR } from "./canonical.ts";
import { FIRST_SEED, murmur, SECOND_SEED } from "./murmur.ts";

/** How many words a shingle has. */
export const SHINGLE_WORDS = 3;

/** A text made plain, and where each of its UTF-16 units lies in the original. A `Folded` is one. */
export type TextView = { readonly text: string; readonly starts: Int32Array; readonly ends: Int32Array };

/** Half open, in UTF-16 units of the original text. */
export type TextSpan = { readonly start: number; readonly end: number };

/** A text's words. Shingle `i` is the words `i`, `i + 1` and `i + 2`; there are two fewer than words, or none. */
export type Shingles = {
  readonly wordCount: number;
  /** The words in UTF-8, one space between them. Longer than what is used. */
  readonly bytes: Uint8Array;
  /** Where word `i` lies in `bytes`; only the first `wordCount` entries count, here and below. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Where word `i` lies in the original text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

/**
 * Cuts a text, or a view of one, into words and shingles. A view's places are those of its original.
 * Total; linear in the text's length.
 *
 * @source ../shared/data/canon/README.md, steps 1 to 4: NFKD, no marks, small letters, no apostrophes, runs of letters and digits
 */
export function shingles(given: string | TextView): Shingles {
  const cutting = new Cutting(typeof given === "string" ? given : given.text);
  const cut = cutting.cut();
  if (typeof given === "string") return cut;
  for (let word = 0; word < cut.wordCount; word++) {
    const last = (cut.ends[word] as number) - 1;
    cut.starts[word] = given.starts[cut.starts[word] as number] ?? 0;
    cut.ends[word] = given.ends[last] ?? 0;
  }
  return cut;
}

/** How many shingles a text has. */
export function shingleCount({ wordCount }: Shingles): number {
  return Math.max(0, wordCount - SHINGLE_WORDS + 1);
}

/** Where shingle `index` lies in the original text. @throws RangeError when there is none */
export function shingleSpan(cut: Shingles, index: number): TextSpan {
  if (!(index >= 0 && index < shingleCount(cut))) {
    throw new RangeError(`Expected a shingle from 0 to ${shingleCount(cut) - 1}, got ${index}.`);
  }
  return { start: cut.starts[index] as number, end: cut.ends[index + SHINGLE_WORDS - 1] as number };
}

/** The first hash of shingle `index`, signed. */
export function firstHash({ bytes, from, to }: Shingles, index: number): number {
  return murmur(bytes, from[index] as number, to[index + SHINGLE_WORDS - 1] as number, FIRST_SEED);
}

/** The second hash of shingle `index`, signed. */
export function secondHash({ bytes, from, to }: Shingles, index: number): number {
  return murmur(bytes, from[index] as number, to[index + SHINGLE_WORDS - 1] as number, SECOND_SEED);
}

const SPACE = 0x20;
const MARK = /\p{M}/u;
const [ENDS_WORD, DELETED] = [0, 1];
/** For ASCII: the byte of a small letter or a digit, or what else the character does. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[0-9a-z]/i.test(sign)) return sign.toLowerCase().charCodeAt(0);
  return sign === "'" || sign === "`" ? DELETED : ENDS_WORD;
});

class Cutting {
  readonly #text: string;
  #bytes: Uint8Array;
  #from: Int32Array;
  #to: Int32Array;
  #starts: Int32Array;
  #ends: Int32Array;
  #used = 0;
  #words = 0;
  #inWord = false;

  constructor(text: string) {
    this.#text = text;
    const room = (text.length >> 1) + 8;
    this.#bytes = new Uint8Array(text.length + 16);
    this.#from = new Int32Array(room);
    this.#to = new Int32Array(room);
    this.#starts = new Int32Array(room);
    this.#ends = new Int32Array(room);
  }

  cut(): Shingles {
    const text = this.#text;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x80) {
        at += this.#beyondPlain(at);
        continue;
      }
      const byte = PLAIN[code] as number;
      if (byte > DELETED) this.#put(byte, at, at + 1);
      else if (byte === ENDS_WORD) this.#endWord();
    }
    this.#endWord();
    return {
      wordCount: this.#words,
      bytes: this.#bytes,
      from: this.#from,
      to: this.#to,
      starts: this.#starts,
      ends: this.#ends,
    };
  }

  /** @returns how many further units the character has */
  #beyondPlain(at: number): 0 | 1 {
    const point = this.#text.codePointAt(at) as number;
    const units = point > 0xffff ? 2 : 1;
    const made = canonical(point, this.#text, at);
    if (made === "" && this.#inWord && MARK.test(String.fromCodePoint(point))) this.#ends[this.#words] = at + units;
    for (const sign of made) {
      if (sign === SEPARATOR) this.#endWord();
      else this.#encode(sign.codePointAt(0) as number, at, at + units);
    }
    return units === 2 ? 1 : 0;
  }

  #encode(point: number, start: number, end: number): void {
    if (point < 0x80) {
      this.#put(point, start, end);
    } else if (point < 0x800) {
      this.#put(0xc0 | (point >> 6), start, end);
      this.#put(0x80 | (point & 0x3f), start, end);
    } else if (point < 0x10000) {
      this.#put(0xe0 | (point >> 12), start, end);
      this.#put(0x80 | ((point >> 6) & 0x3f), start, end);
      this.#put(0x80 | (point & 0x3f), start, end);
    } else {
      this.#put(0xf0 | (point >> 18), start, end);
      this.#put(0x80 | ((point >> 12) & 0x3f), start, end);
      this.#put(0x80 | ((point >> 6) & 0x3f), start, end);
      this.#put(0x80 | (point & 0x3f), start, end);
    }
  }

  #put(byte: number, start: number, end: number): void {
    if (!this.#inWord) {
      this.#inWord = true;
      this.#from[this.#words] = this.#used;
      this.#starts[this.#words] = start;
    }
    this.#ends[this.#words] = end;
    if (this.#used + 2 > this.#bytes.length) this.#bytes = grown(this.#bytes, new Uint8Array(this.#bytes.length * 2));
    this.#bytes[this.#used++] = byte;
  }

  #endWord(): void {
    if (!this.#inWord) return;
    this.#inWord = false;
    this.#to[this.#words++] = this.#used;
    this.#bytes[this.#used++] = SPACE;
    if (this.#words === this.#from.length) this.#grow();
  }

  /** A few characters stand for several words: ½ for `1 2`. */
  #grow(): void {
    const room = this.#from.length * 2;
    this.#from = grown(this.#from, new Int32Array(room));
    this.#to = grown(this.#to, new Int32Array(room));
    this.#starts = grown(this.#starts, new Int32Array(room));
    this.#ends = grown(this.#ends, new Int32Array(room));
  }
}

function grown<A extends Uint8Array | Int32Array>(array: A, larger: A): A {
  larger.set(array);
  return larger;
}
