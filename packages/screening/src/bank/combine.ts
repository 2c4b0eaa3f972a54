/**
 * Says whether what several posts left of a work is a quotation together. Two things are unlikely by chance and add up: that
 * weighty words agree, and that they agree at places near each other or advancing.
 */
import type { Trace, WorkRange } from "./trace.ts";

/** How unlikely by chance a quotation in one piece is: once in two to the power of this many posts. */
export const QUOTATION_BITS = 14.355;
/** In several posts: there are more ways to choose them. */
const TOGETHER_BITS = 16.6;
/** Pieces of one post: a long post has many places to look at. */
const PIECES_BITS = 20;
/** Among more ranges than four, more is asked: each doubling is a bit. */
const FREE_CHOICE_BITS = 2;

/** Posts as told apart by their index in what was given. */
export type Quotation = {
  readonly work: string;
  /** From the first quoted word of the work to the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
  /** How unlikely it is by chance, in bits; at least `QUOTATION_BITS`, in several posts `TOGETHER_BITS`. */
  readonly bits: number;
  /** In the order of the work. */
  readonly parts: readonly { readonly post: number; readonly range: WorkRange }[];
};

/**
 * In ordinary posts, ranges are half as frequent for every two bits they weigh more, and those below `LEAST_BITS` are in every
 * third post: measured, see the card of the rarity tables.
 */
const BITS_A_BIT = 0.55;
const LEAST_BITS = 20;
/** So far apart, places are near each other. */
const NEAR_WORDS = 400;
/** What going on costs: that one looked on both sides, and that works and posts alike keep to a subject. */
const LINK_BITS = 4;
/** Of a range, what the parts before it must leave to say. */
const LEAST_SHARE = 0.4;
/** How many ranges back a range may go on. Keeps the time linear. */
const LOOK_BACK = 32;
/** Parts of one quotation. */
const MOST_PARTS = 32;

type Link = { readonly post: number; readonly range: WorkRange; score: number; before: Link | undefined; parts: number };

/**
 * The strongest quotation in the traces of posts, given in the order they were written.
 *
 * @returns undefined when the posts together do not quote
 */
export function combine(traces: readonly Trace[]): Quotation | undefined {
  let best: Quotation | undefined;
  for (const work of new Set(traces.filter(({ ranges }) => ranges.length > 0).map((trace) => trace.work))) {
    const found = strongest(work, traces);
    if (found && found.bits > (best?.bits ?? 0)) best = found;
  }
  return best;
}

/** How unlikely by chance a range is, by its weight alone. */
export function unlikely({ bits }: WorkRange): number {
  return BITS_A_BIT * (bits - LEAST_BITS);
}

function strongest(work: string, traces: readonly Trace[]): Quotation | undefined {
  const links = traces
    .flatMap((trace, post) => (trace.work === work ? trace.ranges.map((range) => ({ post, range })) : []))
    .filter(({ range }) => range.bits >= LEAST_BITS)
    .sort((a, b) => a.range.from - b.range.from || a.post - b.post)
    .map((each): Link => ({ ...each, score: unlikely(each.range), before: undefined, parts: 1 }));
  const chance = Math.log2(Math.max(2, traces.find((trace) => trace.work === work)?.workWords ?? 2));
  const choosing = Math.log2(Math.max(1, links.length));
  let best: Link | undefined;
  for (const [index, link] of links.entries()) {
    for (let back = Math.max(0, index - LOOK_BACK); back < index; back++) goOn(link, links[back] as Link, chance, choosing);
    if (link.score >= asked(link, choosing) && link.score > (best?.score ?? 0)) best = link;
  }
  return best && quotation(work, best);
}

function asked(last: Link, choosing: number): number {
  if (!last.before) return QUOTATION_BITS;
  for (let link: Link | undefined = last.before; link; link = link.before) {
    if (link.post !== last.post) return TOGETHER_BITS + Math.max(0, choosing - FREE_CHOICE_BITS);
  }
  return PIECES_BITS;
}

/** Lets `link` follow `before` if the two say more together. */
function goOn(link: Link, before: Link, chance: number, choosing: number): void {
  if (before.parts >= MOST_PARTS) return;
  const gap = Math.max(0, link.range.from - before.range.to);
  if (gap > NEAR_WORDS && link.post <= before.post) return;
  const nearness = Math.max(0, chance - Math.log2(gap + 2)) - choosing - LINK_BITS;
  const first = before.parts === 1 ? choosing : 0;
  const share = before.score - first + nearness + unlikely(link.range) > link.score ? shareNew(link, before) : 0;
  if (share < LEAST_SHARE) return;
  const score = before.score - first + nearness + unlikely(link.range) * share;
  if (score > link.score) Object.assign(link, { score, before, parts: before.parts + 1 });
}

/** How much of a range the parts before it do not say: neither the same place, nor the same phrase, nor the same words of a post. */
function shareNew({ post, range }: Link, last: Link): number {
  const phrase = new Set(range.shingles);
  let from = range.from;
  for (let link: Link | undefined = last; link; link = link.before) {
    from = Math.max(from, link.range.to);
    for (const shingle of link.range.shingles) phrase.delete(shingle);
    const { said } = link.range;
    if (link.post === post && said.from < range.said.to && range.said.from < said.to) return 0;
  }
  return Math.max(0, Math.min((range.to - from) / (range.to - range.from), phrase.size / range.shingles.length));
}

function quotation(work: string, last: Link): Quotation {
  const parts: { readonly post: number; readonly range: WorkRange }[] = [];
  for (let link: Link | undefined = last; link; link = link.before) parts.unshift({ post: link.post, range: link.range });
  return {
    work,
    from: Math.min(...parts.map(({ range }) => range.from)),
    to: Math.max(...parts.map(({ range }) => range.to)),
    words: parts.reduce((sum, { range }) => sum + range.words, 0),
    bits: last.score,
    parts,
  };
}
