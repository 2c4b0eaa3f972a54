/** A campaign's words as a tree of folded words, in which phrases are looked up word by word. */
import { read } from "../words.ts";

export type CampaignKind = "protected-group" | "brand-term" | "sensitive-name";

/** Where words lead. `kinds` end here. The key of `next` is a word; `between` is asked of what parts it from the one before. */
export type Branch = {
  readonly next: Map<string, Branch>;
  readonly kinds: Set<CampaignKind>;
  readonly parted: Map<string, Set<CampaignKind>>;
};

export type Entries = {
  readonly tree: Branch;
  /** Words of scripts that put no spaces between words: looked for inside what stands together. */
  readonly inside: readonly { readonly text: string; readonly kind: CampaignKind }[];
  /** Single words of Latin letters. */
  readonly single: ReadonlySet<string>;
};

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const CAPITAL_INSIDE = /(\p{Ll})(\p{Lu})/gu;
const LATIN = /^[a-z]{4,}$/;
/** Words so short, as in "H&M", are found with their sign alone: else "h m" would be found everywhere. */
const SHORT = 2;
const FEWEST_RUN_TOGETHER = 5;

/** Never throws; an entry without a letter or a digit says nothing and is left out. */
export function entriesOf(lists: readonly (readonly [kind: CampaignKind, entries: readonly string[]])[]): Entries {
  const tree = branch();
  const inside: { text: string; kind: CampaignKind }[] = [];
  const single = new Set<string>();
  for (const [kind, entries] of lists) {
    for (const entry of entries) {
      const plain = entry.replace(/[@#]/g, " ");
      for (const words of formsOf(plain, kind)) {
        add(tree, words, kind, partedBy(plain, words));
        const [first = ""] = words;
        if (words.length > 1) continue;
        if (UNSPACED.test(first)) inside.push({ text: first, kind });
        else single.add(first);
      }
    }
  }
  return { tree, inside, single };
}

/** As written, cut at its capitals, run together; groups in singular and plural too. Each is at least one word. */
function formsOf(entry: string, kind: CampaignKind): readonly (readonly string[])[] {
  const written = wordsOf(entry);
  const forms = [written, wordsOf(entry.replace(CAPITAL_INSIDE, "$1 $2"))];
  const together = written.join("");
  if (together.length >= FEWEST_RUN_TOGETHER) forms.push([together]);
  if (kind === "protected-group") forms.push(...forms.map(otherNumber));
  const keys = new Map(forms.filter((words) => words.length > 0).map((words) => [words.join(" "), words]));
  return [...keys.values()];
}

function wordsOf(entry: string): readonly string[] {
  return read(entry).words.map(({ text }) => text);
}

function otherNumber(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? "";
  if (!LATIN.test(last)) return words;
  return [...words.slice(0, -1), last.endsWith("s") ? last.slice(0, -1) : `${last}s`];
}

/** The sign between two short words, or undefined where any will do. */
function partedBy(entry: string, words: readonly string[]): string | undefined {
  if (words.length !== 2 || words.some((word) => word.length > SHORT)) return undefined;
  return signsIn(/[\p{L}\p{N}]([^\p{L}\p{N}]+)[\p{L}\p{N}]/u.exec(entry)?.[1] ?? "");
}

export function signsIn(between: string): string {
  return between.replace(/\s/g, "");
}

function add(tree: Branch, words: readonly string[], kind: CampaignKind, sign: string | undefined): void {
  let at = tree;
  for (const word of words) {
    const next = at.next.get(word) ?? branch();
    at.next.set(word, next);
    at = next;
  }
  if (sign === undefined) at.kinds.add(kind);
  else at.parted.set(sign, (at.parted.get(sign) ?? new Set()).add(kind));
}

function branch(): Branch {
  return { next: new Map(), kinds: new Set(), parted: new Map() };
}
