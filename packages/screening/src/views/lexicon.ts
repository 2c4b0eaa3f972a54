/** The words that a disguised one may turn out to be: the frequent ones of our languages, and those that a screen looks for. */
import { fold } from "../fold.ts";
import { frequentWords } from "./data/frequent-words.ts";
import { ordinaryNeighbours } from "./data/ordinary-neighbours.ts";
import { skeletonOf } from "./skeleton.ts";
import { HASH_START, hashOf, hashOn, WordTable } from "./word-table.ts";

/** How surprising an ordinary word is that is none of the frequent ones. */
const ORDINARY_BITS = 12;
/** How surprising a word that a screen brings along is held to be, in bits. */
const BROUGHT_BITS = 13;

export class Lexicon {
  readonly #words: readonly string[];
  readonly #table: WordTable;
  readonly #base: Lexicon | undefined;
  readonly #brought: ReadonlySet<string>;
  #bySkeleton: ReadonlyMap<string, readonly string[]> | undefined;
  #byStart: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(words: readonly (readonly [word: string, bits: number])[], base?: Lexicon) {
    this.#words = words.map(([word]) => word);
    this.#base = base;
    this.#brought = new Set(base ? this.#words : []);
    if (base && words.length === 0) {
      this.#table = base.#table;
      return;
    }
    const known = base ? base.#words : [];
    this.#table = new WordTable(words.length + known.length);
    for (const word of known) this.#table.add(word, base?.bitsOf(word) ?? 0);
    for (const [word, bits] of words) this.#table.add(word, bits);
  }

  /** Bits of surprise of the word with this hash; 0 for an unknown one. */
  bits(hash: number): number {
    return this.#table.bits(hash);
  }

  /** Bits of surprise of a folded word; 0 for an unknown one. */
  bitsOf(word: string): number {
    return this.bits(hashOf(word));
  }

  /** Whether a screen looks for this word. */
  isBrought(word: string): boolean {
    return this.#brought.has(word);
  }

  /** Words that only a screen looks for; none in the frequent ones. */
  get brought(): readonly string[] {
    return this.#base ? this.#words : [];
  }

  /** Those of them that begin and measure like this. */
  broughtLike(first: string, length: number): readonly string[] {
    this.#byStart ??= Map.groupBy(this.brought, (word) => `${word.charAt(0)}${word.length}`);
    return this.#byStart.get(`${first}${length}`) ?? [];
  }

  /** Known words of this skeleton, those of the screen first, or those alone. */
  alike(skeleton: string, broughtAlone: boolean): readonly string[] {
    if (this.#base && this.#words.length === 0) return broughtAlone ? [] : this.#base.alike(skeleton, false);
    this.#bySkeleton ??= Map.groupBy(this.#words, skeletonOf);
    const own = this.#bySkeleton.get(skeleton) ?? [];
    return this.#base && !broughtAlone ? [...own, ...this.#base.alike(skeleton, false)] : own;
  }
}

export const frequent = new Lexicon([
  ...ordinaryNeighbours.map((word) => [word, ORDINARY_BITS] as const),
  // What is in both is as surprising as here.
  ...frequentWords.flatMap(([bits, words]) => words.split(" ").map((word) => [word, bits] as const)),
]);
/** The frequent words alone. */
export const nothingBrought = new Lexicon([], frequent);

/** A lexicon with the words that a screen looks for: single words of Latin letters; others are left out. Make it once. */
export function lexiconOf(words: Iterable<string>): Lexicon {
  const plain = new Set<string>();
  for (const word of words) plain.add(fold(word).text.trim());
  return new Lexicon(
    [...plain].filter((word) => /^[a-z]{2,30}$/.test(word)).map((word) => [word, frequent.bitsOf(word) || BROUGHT_BITS]),
    frequent,
  );
}

export { HASH_START, hashOn };
