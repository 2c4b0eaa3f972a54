/** A campaign's own words: whom it protects, which brands it does not name, what it never jokes about. Found as whole words. */
import type { Lexicon } from "../views/index.ts";
import { read, type Word } from "../words.ts";
import { type Branch, type CampaignKind, type Entries, entriesOf, signsIn } from "./campaign-entries.ts";
import { nameLexicon } from "./name-lexicon.ts";
import { wordsInName } from "./words-in-name.ts";

/** Words and phrases as the campaign's file has them, in any language and any order. Each list may be empty. */
export type CampaignLists = {
  readonly protectedGroups: readonly string[];
  readonly brandTerms: readonly string[];
  readonly sensitiveNames: readonly string[];
};

/** The span's offsets are UTF-16 units of the text or name as it is. */
export type CampaignFind = { readonly kind: CampaignKind; readonly span: { readonly start: number; readonly end: number } };

/** Neighbours in a phrase stand so near in a text. */
const MOST_BETWEEN = 3;
const NONE: readonly CampaignFind[] = [];

/**
 * Finds a campaign's words in texts and names. Make it once for a campaign. Each answer is pure, total and linear in what is
 * asked about; finds come in the order of their places, each once.
 */
export class CampaignFinder {
  readonly #entries: Entries;
  readonly #lexicon: Lexicon;
  readonly #isEmpty: boolean;

  constructor({ protectedGroups, brandTerms, sensitiveNames }: CampaignLists) {
    this.#entries = entriesOf([
      ["protected-group", protectedGroups],
      ["brand-term", brandTerms],
      ["sensitive-name", sensitiveNames],
    ]);
    this.#lexicon = nameLexicon(this.#entries.single);
    this.#isEmpty = this.#entries.tree.next.size === 0;
  }

  /** In a post: its words as they stand and with the tricks of a word undone, its tags and handles. */
  inText(text: string): readonly CampaignFind[] {
    if (this.#isEmpty) return NONE;
    const { words, joined, names } = read(text);
    const found = [...this.#among(words, text), ...joined.flatMap((word) => this.#among([word], text))];
    for (const { what, start, end } of names) {
      if (what !== "tag" && what !== "handle") continue;
      for (const { kind, span } of this.inName(text.slice(start, end))) {
        found.push({ kind, span: { start: span.start + start, end: span.end + start } });
      }
    }
    return inOrder(found);
  }

  /** In a handle, a tag or a display name. */
  inName(name: string): readonly CampaignFind[] {
    if (this.#isEmpty) return NONE;
    // Separators are spaces here, unit for unit, so that places stay.
    const { words, joined } = read(name.replace(/[@#_.\-/]/g, " "));
    const cut = wordsInName(name, { lexicon: this.#lexicon }).map((word) => ({ ...word, readings: [] }));
    return inOrder([...this.#among(words, name), ...joined.flatMap((word) => this.#among([word], name)), ...this.#among(cut, name)]);
  }

  /** Among words that were cut already, as those of a view; `text` is the original, where their places lie. */
  amongWords(words: readonly Word[], text: string): readonly CampaignFind[] {
    return this.#isEmpty ? NONE : inOrder(this.#among(words, text));
  }

  #among(words: readonly Word[], text: string): readonly CampaignFind[] {
    const found: CampaignFind[] = [];
    for (const [at, word] of words.entries()) {
      follow(this.#entries.tree, words, at, text, (kind, last) => found.push({ kind, span: { start: word.start, end: last.end } }));
      for (const { text: sought, kind } of this.#entries.inside) {
        for (let from = word.text.indexOf(sought); from >= 0; from = word.text.indexOf(sought, from + sought.length)) {
          found.push({ kind, span: partOf(word, from, sought.length) });
        }
      }
    }
    return found;
  }
}

/** Every phrase that begins with a word, in any of the readings of its words. */
function follow(tree: Branch, words: readonly Word[], at: number, text: string, add: (kind: CampaignKind, last: Word) => void): void {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word) return;
  for (const form of [word.text, ...word.readings]) {
    const next = tree.next.get(form);
    if (!next) continue;
    for (const kind of next.kinds) add(kind, word);
    if (next.parted.size > 0 && before) {
      for (const kind of next.parted.get(signsIn(text.slice(before.end, word.start))) ?? []) add(kind, word);
    }
    if (next.next.size > 0 && after && after.start - word.end <= MOST_BETWEEN) follow(next, words, at + 1, text, add);
  }
}

/** Of a word without spaces in it: the part alone, where each of its letters is one unit of the original. */
function partOf({ text, start, end }: Word, from: number, length: number): CampaignFind["span"] {
  return end - start === text.length ? { start: start + from, end: start + from + length } : { start, end };
}

function inOrder(found: readonly CampaignFind[]): readonly CampaignFind[] {
  const once = new Map(found.map((find) => [`${find.span.start} ${find.span.end} ${find.kind}`, find]));
  return [...once.values()].toSorted((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
}
