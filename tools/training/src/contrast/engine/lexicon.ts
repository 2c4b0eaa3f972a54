/**
 * Reads a language's words out of plain text. A lexicon is sections of words, separated by commas or new lines:
 *
 *     [noun vehicle]        one word a thing, its gender before it where the language has one, an odd plural behind `+`
 *     m train, m cheval+chevaux, f voiture
 *     [adjective vile]      masculine singular; odd forms as `m/f` or `m/f/mp/fp`
 *     [verb loathe]         infinitive; odd forms behind slashes in the order of the language's grammar
 *     [phrase city]         anything that is put in as it stands
 *
 * A word that begins with `~` is written in ROT13, so that nobody reads it by accident.
 */
import type { Gender, Grammar, Noun } from "../grammar/grammar.ts";

export type List =
  | { readonly kind: "noun"; readonly entries: readonly Noun[] }
  | { readonly kind: "adjective" | "verb" | "phrase"; readonly entries: readonly string[] };
export type Lexicon = ReadonlyMap<string, List>;

/** Letters moved by thirteen; `~` first, or the text is returned as it is. */
export function unveiled(text: string): string {
  if (!text.startsWith("~")) return text;
  return text.slice(1).replace(/[a-z]/gi, (letter) => {
    const start = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - start + 13) % 26) + start);
  });
}

/** @throws SyntaxError naming the line that is neither a section nor inside one, or a list that comes twice */
export function readLexicon(text: string, grammar: Grammar): Lexicon {
  const lists = new Map<string, List>();
  for (const section of text.split(/\n(?=\[)/).map((part) => part.trim())) {
    if (section === "") continue;
    const head = /^\[(noun|adjective|verb|phrase) ([a-z-]+)\]/.exec(section);
    if (!head) throw new SyntaxError(`Expected a section such as [noun vehicle], found "${section.slice(0, 40)}".`);
    const [whole, kind = "", name = ""] = head;
    if (lists.has(name)) throw new SyntaxError(`Expected one list named "${name}", found a second.`);
    const words = section
      .slice(whole.length)
      .split(/[,\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== "");
    if (kind === "noun") lists.set(name, { kind, entries: words.map((word) => readNoun(word, grammar)) });
    else lists.set(name, { kind: kind as "adjective" | "verb" | "phrase", entries: words.map(unveiled) });
  }
  return lists;
}

/** `m train`, `f Bahn+Bahnen`, `mw Nachbar+Nachbarn` (a weak noun), or `train` where nouns have no gender. */
export function readNoun(text: string, grammar: Grammar): Noun {
  const [, code = "n", weak, rest = text] = /^(?:([mfn])(w?) )?(.+)$/.exec(text) ?? [];
  const [one = rest, many] = rest.split("+").map(unveiled);
  const gender = code as Gender;
  const plural = many ?? grammar.plural(one, gender);
  return { one, many: plural, gender, weakOne: weak === "w" ? plural : undefined };
}

/**
 * Reads a table of groups, a line each: `id | trait | gender | many | one | adjective`; English leaves the gender out. A
 * form that the language does not use is `-`. German writes strong and weak forms as `Schwarze/Schwarzen`.
 *
 * @throws SyntaxError for a line with another number of columns
 */
export function readGroups(text: string): List {
  const entries = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line): Noun => {
      const cells = line.split("|").map((cell) => cell.trim());
      if (cells.length === 5) cells.splice(2, 0, "n");
      if (cells.length !== 6) throw new SyntaxError(`Expected six columns (five in English), found "${line}".`);
      const [group, trait, gender, many = "", one = "-", adjective = "-"] = cells;
      const [strong, weakMany] = many.split("/").map(unveiled);
      const [single, weakOne] = one === "-" ? [] : one.split("/").map(unveiled);
      return {
        group,
        trait,
        gender: gender as Gender,
        many: strong ?? many,
        one: single,
        weakMany,
        weakOne,
        adjective: adjective === "-" ? undefined : unveiled(adjective),
      };
    });
  return { kind: "noun", entries };
}
