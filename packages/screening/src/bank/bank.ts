/** A known text in memory: the hashes of its shingles in reading order, and an index of them. No word of it. */

/** What is known of a work beside its hashes. */
export type Work = {
  readonly title: string;
  /** BCP 47: `en`. It chooses the table that says which of its phrases are everyday ones. */
  readonly language: string;
};

/** The hashes of a work. Entry `p` is the shingle that begins at its word `p`; a work has two words more. */
export type BankHashes = { readonly first: Int32Array; readonly second: Int32Array };

const NOWHERE = -1;
/** Slots for each shingle, at least. */
const ROOM = 1.5;

export class Bank {
  readonly work: Work;
  readonly length: number;
  readonly #first: Int32Array;
  readonly #second: Int32Array;
  /** Open addressing by the first hash: where in the work a shingle stands first. A power of two. */
  readonly #slots: Int32Array;
  /** Where the same first hash stands next. */
  readonly #next: Int32Array;

  /** The arrays are kept, not copied. */
  constructor(work: Work, { first, second }: BankHashes) {
    this.work = work;
    this.length = first.length;
    this.#first = first;
    this.#second = second;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, first.length * ROOM)))).fill(NOWHERE);
    this.#next = new Int32Array(first.length).fill(NOWHERE);
    for (let position = first.length - 1; position >= 0; position--) this.#index(position);
  }

  get wordCount(): number {
    return this.length + 2;
  }

  hashes(): BankHashes {
    return { first: this.#first, second: this.#second };
  }

  /** The first position whose shingle may be this one, by its first hash; below 0 for none. */
  find(first: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = first & mask; ; slot = (slot + 1) & mask) {
      const position = this.#slots[slot] as number;
      if (position === NOWHERE || this.#first[position] === first) return position;
    }
  }

  /** The next position after `position` with the same first hash; below 0 for none. */
  after(position: number): number {
    return this.#next[position] as number;
  }

  /** The first hash at a position; undefined outside the work. */
  firstAt(position: number): number | undefined {
    return this.#first[position];
  }

  /** Whether this very shingle stands at `position`. */
  isAt(position: number, first: number, second: number): boolean {
    return this.#first[position] === first && this.#second[position] === second;
  }

  #index(position: number): void {
    const mask = this.#slots.length - 1;
    const hash = this.#first[position] as number;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const there = this.#slots[slot] as number;
      if (there !== NOWHERE && this.#first[there] !== hash) continue;
      this.#next[position] = there;
      this.#slots[slot] = position;
      return;
    }
  }
}
