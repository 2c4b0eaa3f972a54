/**
 * Seals a layout: shuffled letters can spell. Wherever a walk over neighbouring letters, in any direction, reads an
 * unlucky word, one of its letters becomes a heart.
 */
import { areNeighbours } from "../confetti/neighbours.ts";
import type { Mark } from "../mark.ts";
import { baseOf, classOf } from "./look.ts";
import { unluckyWords } from "./unlucky.ts";

type Node = { readonly next: Map<string, Node>; ends: boolean };

/** So short a word is read letter by letter: with look-alikes it would be everywhere. */
const EXACT_UP_TO = 3;
const HEART_SHARE = 0.72;
const exact = trieOf(unluckyWords.filter((word) => word.length <= EXACT_UP_TO));
const alike = trieOf(unluckyWords.filter((word) => word.length > EXACT_UP_TO).map((word) => [...word].map(classOf).join("")));

function trieOf(words: readonly string[]): Node {
  const root: Node = { next: new Map(), ends: false };
  for (const word of words) {
    let node = root;
    for (const letter of word) {
      const next = node.next.get(letter) ?? { next: new Map(), ends: false };
      node.next.set(letter, next);
      node = next;
    }
    node.ends = true;
  }
  return root;
}

/** The layout without an unlucky walk. Hearts stay where they are; letters are only ever taken away. */
export function seal(marks: readonly Mark[]): readonly Mark[] {
  const sealed = [...marks];
  const neighbours = neighboursOf(marks);
  for (const start of marks.keys()) {
    for (const [trie, read] of [
      [exact, (letter: string) => letter],
      [alike, classOf],
    ] as const) {
      for (
        let walk = walkFrom(start, trie, read, sealed, neighbours, []);
        walk;
        walk = walkFrom(start, trie, read, sealed, neighbours, [])
      ) {
        const taken = walk[Math.floor(walk.length / 2)] as number;
        sealed[taken] = heartFor(sealed[taken] as Mark);
      }
    }
  }
  return sealed;
}

function neighboursOf(marks: readonly Mark[]): readonly (readonly number[])[] {
  const neighbours: number[][] = marks.map(() => []);
  const letters = [...marks.keys()].filter((index) => marks[index]?.glyph.what === "letter");
  for (const [at, one] of letters.entries()) {
    for (const other of letters.slice(at + 1)) {
      if (!areNeighbours(marks[one] as Mark, marks[other] as Mark)) continue;
      neighbours[one]?.push(other);
      neighbours[other]?.push(one);
    }
  }
  return neighbours;
}

/** The first walk from a mark that spells a word of the trie, without crossing itself. */
function walkFrom(
  index: number,
  trie: Node,
  read: (letter: string) => string,
  marks: readonly Mark[],
  neighbours: readonly (readonly number[])[],
  before: readonly number[],
): readonly number[] | undefined {
  const glyph = marks[index]?.glyph;
  const node = glyph?.what === "letter" ? trie.next.get(read(baseOf(glyph.letter))) : undefined;
  if (!node || before.includes(index)) return undefined;
  const walk = [...before, index];
  if (node.ends) return walk;
  for (const next of neighbours[index] ?? []) {
    const found = walkFrom(next, node, read, marks, neighbours, walk);
    if (found) return found;
  }
  return undefined;
}

function heartFor(mark: Mark): Mark {
  return { ...mark, glyph: { what: "heart" }, size: Math.round(mark.size * HEART_SHARE), ink: "accent" };
}
