/** Words by their hash, so that a run of letters is looked up while it is walked, without cutting it out. */

/** FNV-1a, one letter at a time, 32 bits. */
export const HASH_START = 0x811c9dc5 | 0;
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

/** Two words of the same hash are one word here: one in some hundred thousand unknown words is taken for known. */
export class WordTable {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  readonly #bits: Uint8Array;

  /** Room for `words` words. */
  constructor(words: number) {
    const size = 2 ** Math.max(4, Math.ceil(Math.log2(words * 2.5 + 1)));
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#bits = new Uint8Array(size);
  }

  /** @param bits surprise of the word, 1 to 255 */
  add(word: string, bits: number): void {
    const hash = hashOf(word);
    const at = this.#find(hash);
    this.#hashes[at] = hash;
    this.#bits[at] = Math.max(1, Math.min(255, bits));
  }

  /** Bits of surprise; 0 for a word that is not in here. */
  bits(hash: number): number {
    return this.#bits[this.#find(hash)] ?? 0;
  }

  #find(hash: number): number {
    let at = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#bits[at] !== 0 && this.#hashes[at] !== hash) at = (at + 1) & this.#mask;
    return at;
  }
}
