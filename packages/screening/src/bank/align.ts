/**
 * Finds where a post's shingles stand in a work one after the other: on one diagonal (place in the work less place in the post),
 * which may shift a little where a word was changed, dropped or put in.
 */
import type { Bank } from "./bank.ts";
import { firstHash, type Shingles, secondHash, shingleCount } from "./shingles.ts";

/** `length` shingles, or words, of the post from `post` on are those of the work from `work` on. */
export type Piece = { readonly post: number; readonly work: number; readonly length: number };

/** Pieces of shingles that follow each other in the post and in the work, at least one. */
export type Chain = readonly Piece[];

/** A shingle that stands in the work more often begins a chain only where its neighbour agrees too. */
const FEW_PLACES = 8;
/** One that stands there more often still may go on a chain, and never begins one. */
const MOST_PLACES = 512;
/** How many shingles may be missing at a break: three for a changed word, six for two with one between. */
const LONGEST_BREAK = 8;
const MOST_SHIFT = 2;
/** Comparisons allowed for each shingle: keeps the time linear where a work or a post repeats itself without end. */
const EFFORT = 1024;
const NONE: readonly Chain[] = [];

/** All chains, in the order of their first shingle that is not everyday. Empty for nearly every post. */
export function align(bank: Bank, cut: Shingles): readonly Chain[] {
  const count = shingleCount(cut);
  for (let index = 0; index < count; index++) {
    if (bank.find(firstHash(cut, index)) >= 0) return new Alignment(bank, cut, count).chains();
  }
  return NONE;
}

class Alignment {
  readonly #bank: Bank;
  readonly #first: Int32Array;
  readonly #second: Int32Array;
  /** Whether the shingle may be in the work. */
  readonly #hit: Uint8Array;
  readonly #visited = new Set<number>();
  #effort: number;

  constructor(bank: Bank, cut: Shingles, count: number) {
    this.#bank = bank;
    this.#first = new Int32Array(count);
    this.#second = new Int32Array(count);
    this.#hit = new Uint8Array(count);
    this.#effort = EFFORT * count;
    for (let index = 0; index < count; index++) {
      const hash = firstHash(cut, index);
      if (bank.find(hash) < 0) continue;
      this.#first[index] = hash;
      this.#second[index] = secondHash(cut, index);
      this.#hit[index] = 1;
    }
  }

  chains(): readonly Chain[] {
    const chains: Chain[] = [];
    for (let index = 0; index < this.#hit.length && this.#effort > 0; index++) {
      if (this.#hit[index] === 0) continue;
      for (const place of this.#placesOf(index)) if (!this.#wasSeen(index, place)) chains.push(this.#grow(index, place));
    }
    return chains;
  }

  /** Where a chain may begin with the shingle. */
  #placesOf(index: number): readonly number[] {
    const places: number[] = [];
    const [first, second] = [this.#first[index] as number, this.#second[index] as number];
    for (let place = this.#bank.find(first); place >= 0; place = this.#bank.after(place)) {
      this.#effort--;
      if (!this.#bank.isAt(place, first, second)) continue;
      if (places.length === MOST_PLACES) return [];
      places.push(place);
    }
    if (places.length <= FEW_PLACES) return places;
    return places.filter((place) => this.#agrees(index + 1, place + 1) || this.#agrees(index - 1, place - 1));
  }

  #grow(post: number, work: number): Chain {
    const start = this.#run(post, work, -1);
    const end = this.#run(post, work, 1);
    const before = this.#continue(start.post, start.work, -1);
    const after = this.#continue(end.post, end.work, 1);
    const middle = { post: start.post, work: start.work, length: end.post - start.post + 1 };
    return [...before.reverse(), middle, ...after];
  }

  /** The last shingle in a direction that still agrees. */
  #run(post: number, work: number, way: 1 | -1): { readonly post: number; readonly work: number } {
    let length = 0;
    this.#see(post, work);
    while (this.#agrees(post + way * (length + 1), work + way * (length + 1))) {
      length++;
      this.#see(post + way * length, work + way * length);
    }
    return { post: post + way * length, work: work + way * length };
  }

  /** Looks past a break for the next piece, and on from there. */
  #continue(post: number, work: number, way: 1 | -1): Piece[] {
    const pieces: Piece[] = [];
    let [atPost, atWork] = [post, work];
    for (;;) {
      const next = this.#pastBreak(atPost, atWork, way);
      if (!next || this.#wasSeen(next.post, next.work)) return pieces;
      const end = this.#run(next.post, next.work, way);
      const [from, to] = way === 1 ? [next, end] : [end, next];
      pieces.push({ post: from.post, work: from.work, length: to.post - from.post + 1 });
      [atPost, atWork] = [end.post, end.work];
    }
  }

  #pastBreak(post: number, work: number, way: 1 | -1): { readonly post: number; readonly work: number } | undefined {
    for (let far = 1; far <= LONGEST_BREAK; far++) {
      const there = post + way * far;
      if (this.#hit[there] !== 1) continue;
      for (let shift = 0; shift <= MOST_SHIFT; shift++) {
        for (const inWork of [far + shift, far - shift]) {
          if (inWork > 0 && this.#agrees(there, work + way * inWork)) return { post: there, work: work + way * inWork };
        }
      }
    }
    return undefined;
  }

  #agrees(post: number, work: number): boolean {
    this.#effort--;
    return this.#hit[post] === 1 && this.#bank.isAt(work, this.#first[post] as number, this.#second[post] as number);
  }

  #see(post: number, work: number): void {
    this.#visited.add(work * this.#hit.length + post);
  }

  #wasSeen(post: number, work: number): boolean {
    return this.#visited.has(work * this.#hit.length + post);
  }
}
