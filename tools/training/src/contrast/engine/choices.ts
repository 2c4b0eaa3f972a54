/** What a block's slots can be filled with: worked out once a block, drawn from once a pair. */
import type { Noun } from "../grammar/grammar.ts";
import type { Lexicon, List } from "./lexicon.ts";
import type { Random } from "./random.ts";
import { type Block, slotsOf } from "./template.ts";

/** A slot's name taken apart: `things2` is the list "thing" in the plural, under the name "thing2". */
export type Named = { readonly key: string; readonly list: List; readonly many: boolean };

/** @returns undefined where the lexicon has no such list */
export function named(word: string, lexicon: Lexicon): Named | undefined {
  const [, base = word, number = ""] = /^(.*?)(\d?)$/.exec(word) ?? [];
  const exact = lexicon.get(base);
  if (exact) return { key: base + number, list: exact, many: false };
  const single = base.replace(/s$/, "");
  const list = lexicon.get(single);
  return list && single !== base ? { key: single + number, list, many: true } : undefined;
}

/** The words for one name, in bundles: the names of one protected group are a bundle, so that all groups come equally often. */
export type Choice = { readonly key: string; readonly bundles: readonly (readonly (Noun | string)[])[] };
export type Picked = ReadonlyMap<string, Noun | string>;

/** @throws SyntaxError naming the list that has no word with the forms that the block asks for */
export function choicesOf(block: Block, lexicon: Lexicon): readonly Choice[] {
  const uses = block.sides
    .flatMap((side) => slotsOf(side.parts))
    .flatMap((slot) => {
      const name = named(slot.word, lexicon);
      return name ? [{ slot, name }] : [];
    });
  return [...Map.groupBy(uses, ({ name }) => name.key)].map(([key, mine]) => {
    const list = mine[0]?.name.list;
    if (list?.kind !== "noun") return { key, bundles: [list?.entries ?? []] };
    const fits = list.entries.filter(
      (noun) =>
        allowed(noun, block.only) &&
        mine.every(({ slot, name }) => (slot.form === "adj" ? noun.adjective !== undefined : name.many || noun.one !== undefined)),
    );
    if (fits.length === 0) throw new SyntaxError(`Expected a word of "${key}" that fits, found none for "${block.source}".`);
    return { key, bundles: [...Map.groupBy(fits, (noun) => noun.group).values()] };
  });
}

function allowed(noun: Noun, only: readonly string[]): boolean {
  return only.length === 0 || noun.group === undefined || only.includes(noun.group) || only.includes(noun.trait ?? "");
}

/** One word for each name; two names of the same list get two words, as long as there are enough. */
export function pickAll(choices: readonly Choice[], random: Random): Picked {
  const picked = new Map<string, Noun | string>();
  for (const { key, bundles } of choices) {
    const bundle = random.one(bundles);
    const free = bundle.filter((word) => ![...picked.values()].includes(word));
    picked.set(key, random.one(free.length > 0 ? free : bundle));
  }
  return picked;
}
