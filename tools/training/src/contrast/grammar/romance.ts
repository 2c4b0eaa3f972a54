/** What Spanish and Portuguese share: determiners and adjectives that only turn feminine. */
import { type Gender, type Grammar, type Noun, unknownForm, writtenForm } from "./grammar.ts";

export type Endings = Readonly<Record<string, readonly [string, string, string]>>;

/** The determiner's words in the feminine, where the table has one; other words ("de", "sin") stay. */
export function determined(table: Readonly<Record<string, string>>): Grammar["phrase"] {
  return (determiner: string, noun: Noun, many: boolean) => {
    const word = many ? noun.many : (noun.one ?? noun.many);
    if (determiner === "") return word;
    const words = noun.gender === "f" ? determiner.split(" ").map((part) => table[part] ?? part) : [determiner];
    return `${words.join(" ")} ${word}`;
  };
}

/** Agreement by the language's own feminine and plural rules; what is written out wins. */
export function agreement(
  feminine: (word: string) => string,
  plural: (word: string) => string,
  irregular: Readonly<Record<string, string>>,
): Grammar["agree"] {
  return (word: string, gender: Gender, many: boolean) => {
    const written = irregular[word] ?? word;
    const whole = writtenForm(written, (many ? 2 : 0) + (gender === "f" ? 1 : 0));
    if (whole !== undefined) return whole;
    const base = writtenForm(written, 0) ?? word;
    const one = gender === "f" ? (writtenForm(written, 1) ?? feminine(base)) : base;
    return many ? plural(one) : one;
  };
}

/** Regular verbs of three conjugations; a verb written `inf/yo/él/ellos` is taken as it stands. */
export function conjugation(language: string, forms: readonly string[], endings: Endings): Grammar["conjugate"] {
  return (verb, form) => {
    const at = forms.indexOf(form);
    if (at < 0) throw unknownForm(language, verb, form, forms);
    const written = writtenForm(verb, at);
    if (written !== undefined) return written;
    const kind = Object.keys(endings).find((ending) => verb.endsWith(ending));
    const ending = kind === undefined ? undefined : endings[kind]?.[at - 1];
    if (kind === undefined || ending === undefined) throw unknownForm(language, verb, form, forms);
    return verb.slice(0, -kind.length) + ending;
  };
}
