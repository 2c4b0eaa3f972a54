/** Letters drawn as often as the source has them, in an order that only the seed decides. */
import type { LetterBag } from "../letter-bag.ts";
import { distinctLetters, FEWEST_LETTERS } from "../letter-bag.ts";
import type { Random } from "../random.ts";
import { below, shuffle } from "../random.ts";

const MOST_CARDS = 2_000;
const REACH = 12;

/** Gives the next letter's atlas position; undefined when the bag has too few letters to be drawn at all. */
export type Deck = () => number | undefined;

/** A deck that never ends: it is filled again with the same letters when it is empty. */
export function deckOf(bag: LetterBag, random: Random): Deck {
  if (distinctLetters(bag) < FEWEST_LETTERS) return () => undefined;
  const cards = cardsOf(bag);
  const deck = Int32Array.from(cards);
  let left = 0;
  return () => {
    if (left === 0) {
      deck.set(cards);
      shuffle(deck, random);
      left = deck.length;
    }
    // Any of the last few: frequencies stay, neighbours in the shuffle do not.
    const chosen = left - 1 - below(random, Math.min(REACH, left));
    const letter = deck[chosen] as number;
    left -= 1;
    deck[chosen] = deck[left] as number;
    return letter;
  };
}

/** Each letter as often as it counts, thinned in proportion when the source is long; never fewer than once. */
function cardsOf(bag: LetterBag): readonly number[] {
  const total = bag.reduce((sum, count) => sum + count, 0);
  const share = Math.min(1, MOST_CARDS / total);
  return [...bag.entries()].flatMap(([letter, count]) =>
    count > 0 ? Array<number>(Math.max(1, Math.round(count * share))).fill(letter) : [],
  );
}
