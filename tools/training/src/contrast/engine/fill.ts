/** Fills the templates of a block: the same words in every line of the pair. */
import type { Grammar } from "../grammar/grammar.ts";
import { type Choice, named, type Picked, pickAll } from "./choices.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Random } from "./random.ts";
import type { Block, Part, Slot } from "./template.ts";

export type Filling = { readonly texts: readonly string[]; readonly group?: string };

/**
 * One pair out of a block. `group` is the protected group that it names.
 *
 * @throws SyntaxError naming a slot that the lexicon cannot fill
 */
export function fill(block: Block, choices: readonly Choice[], lexicon: Lexicon, grammar: Grammar, random: Random): Filling {
  const picked = pickAll(choices, random);
  const chosen = new Map<string, number>();
  const write = (parts: readonly Part[], depth = ""): string => {
    let before = 0;
    return parts
      .map((part) => {
        if (typeof part === "string") return part;
        if ("slot" in part) return written(part.slot, picked, lexicon, grammar);
        const like = `${depth}${before} of ${part.options.length}`;
        before += 1;
        const at = chosen.get(part.key) ?? chosen.get(like) ?? random.below(part.options.length);
        chosen.set(part.key, at).set(like, at);
        return write(part.options[at] ?? [], `${like}: `);
      })
      .join("");
  };
  const texts = block.sides.map((side) =>
    grammar.tidy(
      write(side.parts)
        .replace(/ +/g, " ")
        .replace(/ (?=[,.])/g, "")
        .trim(),
    ),
  );
  const [group] = [...picked.values()].flatMap((word) => (typeof word === "string" || word.group === undefined ? [] : [word.group]));
  return group === undefined ? { texts } : { texts, group };
}

function written(slot: Slot, picked: Picked, lexicon: Lexicon, grammar: Grammar): string {
  const name = named(slot.word, lexicon);
  const word = name && picked.get(name.key);
  if (slot.target !== undefined) {
    const target = named(slot.target, lexicon);
    const noun = target && picked.get(target.key);
    if (!target || !noun || typeof noun === "string")
      throw new SyntaxError(`Expected a noun of the pair behind "~", found "${slot.target}".`);
    const adjective = word === undefined ? slot.word : typeof word === "string" ? word : (word.adjective ?? "");
    return grammar.agree(adjective, noun.gender, target.many);
  }
  if (!name || word === undefined) throw new SyntaxError(`Expected a list of the lexicon, found "{${slot.word}}".`);
  if (typeof word !== "string") return slot.form === "adj" ? (word.adjective ?? "") : grammar.phrase(slot.determiner, word, name.many);
  if (slot.determiner !== "") throw new SyntaxError(`Expected a noun behind "${slot.determiner}", found the list "${slot.word}".`);
  if (name.list.kind === "verb") return grammar.conjugate(word, slot.form ?? "inf");
  return name.list.kind === "adjective" ? (word.split("/")[0] ?? word) : word;
}
