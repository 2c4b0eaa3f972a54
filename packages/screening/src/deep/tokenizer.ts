/**
 * Reads a text as pieces of a vocabulary: the likeliest row of pieces for each word (SentencePiece unigram). The same
 * ids as the reference libraries give, apart from texts that write `<s>` and the like: to us those are plain signs.
 *
 * @source T. Kudo, Subword Regularization, ACL 2018, section 3.2
 */
import { normalParts } from "./normalise.ts";
import { PieceTrie } from "./piece-trie.ts";
import { SPECIALS, UNKNOWN, type Vocabulary } from "./vocabulary.ts";

/** What the likeliest of the unlikely pieces is better by than a sign that no piece holds. */
const UNKNOWN_PENALTY = 10;
const SPACE = "▁";

export type Tokens = {
  /** Without `<s>` and `</s>`. None for a text of spaces only. */
  readonly ids: Int32Array;
  /** The text went on after its last id. */
  readonly truncated: boolean;
};

export class Tokenizer {
  readonly #trie: PieceTrie;
  readonly #scores: Float32Array;
  readonly #unknownScore: number;
  /** The best way to each place of a word, used again for every word: its score, where its last piece begins, which it is. */
  #best = new Float64Array(64);
  #from = new Int32Array(64);
  #piece = new Int32Array(64);

  constructor({ pieces, scores }: Vocabulary) {
    this.#trie = new PieceTrie(pieces, SPECIALS.length);
    this.#scores = scores;
    this.#unknownScore = scores.reduce((least, score) => Math.min(least, score), Infinity) - UNKNOWN_PENALTY;
  }

  /** The first `most` ids of a text. Total; linear in the text's length, and no further than the ids are needed. */
  read(text: string, most: number): Tokens {
    const ids = new Int32Array(most);
    let count = 0;
    for (const word of words(text)) {
      for (const id of this.#word(word)) {
        if (count === most) return { ids, truncated: true };
        ids[count++] = id;
      }
    }
    return { ids: ids.slice(0, count), truncated: false };
  }

  /** The ids of a word in order. Signs that no piece holds are one unknown piece as long as they follow each other. */
  #word(word: string): readonly number[] {
    this.#search(word);
    const ids: number[] = [];
    for (let end = word.length; end > 0; end = this.#from[end] as number) {
      const id = this.#piece[end] as number;
      if (id !== UNKNOWN || ids.at(-1) !== UNKNOWN) ids.push(id);
    }
    return ids.reverse();
  }

  #search(word: string): void {
    this.#reserve(word.length + 1);
    const [trie, scores, best, from] = [this.#trie, this.#scores, this.#best, this.#from];
    from.fill(-1, 0, word.length + 1);
    best[0] = 0;
    for (let start = 0, width = 1; start < word.length; start += width) {
      const before = best[start] as number;
      width = (word.codePointAt(start) as number) > 0xffff ? 2 : 1;
      let known = false;
      for (let node = 0, at = start; at < word.length; ) {
        node = trie.child(node, word.charCodeAt(at++));
        if (node < 0) break;
        const id = trie.id(node);
        if (id < 0) continue;
        if (at === start + width) known = true;
        this.#offer(start, at, id, before + (scores[id] as number));
      }
      if (!known) this.#offer(start, start + width, UNKNOWN, before + this.#unknownScore);
    }
  }

  /** Of two ways that are as likely the first stays, as in the reference. */
  #offer(start: number, end: number, id: number, score: number): void {
    if ((this.#from[end] as number) >= 0 && score <= (this.#best[end] as number)) return;
    this.#best[end] = score;
    this.#from[end] = start;
    this.#piece[end] = id;
  }

  #reserve(places: number): void {
    if (places <= this.#best.length) return;
    this.#best = new Float64Array(places * 2);
    this.#from = new Int32Array(places * 2);
    this.#piece = new Int32Array(places * 2);
  }
}

/** The words of a text in normal form, each behind its space; a word that is too long for one part comes in several, the later ones bare. */
function* words(text: string): Generator<string> {
  let spaced = true;
  for (const part of normalParts(text)) {
    for (let at = 0; at < part.length; ) {
      if (part[at] === " ") {
        spaced = true;
        at++;
        continue;
      }
      const space = part.indexOf(" ", at);
      const end = space < 0 ? part.length : space;
      yield spaced ? SPACE + part.slice(at, end) : part.slice(at, end);
      spaced = false;
      at = end;
    }
  }
}
