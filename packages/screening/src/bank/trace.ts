/** What a post left of a known work, in numbers: enough to put several posts together, and no word of any. */

/** Words `from` to `to - 1` of the work, said in words `said.from` to `said.to - 1` of the post (below 0: in the one before). */
export type WorkRange = {
  readonly from: number;
  readonly to: number;
  readonly said: { readonly from: number; readonly to: number };
  /** How many words agree. */
  readonly words: number;
  /** Bits of surprise of those words, less what breaks between them cost. */
  readonly bits: number;
  /** The first hashes of the shingles that agree, at most eight: the same phrase said twice is said once. */
  readonly shingles: readonly number[];
};

/** `ranges` is empty for nearly every post. They may be other readings of the same words. */
export type Trace = {
  readonly work: string;
  /** How many words the work has: the longer it is, the more agrees by chance. */
  readonly workWords: number;
  readonly ranges: readonly WorkRange[];
};
