/** English: plurals, "a" or "an", and the few forms of a verb. */
import { capitalised, type Grammar, unknownForm, writtenForm } from "./grammar.ts";

const soundsLikeVowel = /^(?:[aeiou]|hour|honest|heir)/i;
const soundsLikeConsonant = /^(?:uni(?!n)|use|usu|eu|one\b|uti)/i;

/** "a" or "an" before a word. */
export function article(word: string): string {
  return soundsLikeVowel.test(word) && !soundsLikeConsonant.test(word) ? "an" : "a";
}

const forms = ["inf", "s", "ing", "ed"] as const;

export const english: Grammar = {
  plural: (one) => {
    if (/(?:s|x|z|ch|sh)$/.test(one)) return `${one}es`;
    return /[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`;
  },
  phrase: (determiner, noun, many) => {
    const word = many ? noun.many : (noun.one ?? noun.many);
    if (determiner === "") return word;
    return `${determiner.replace(/(^| )an?$/, `$1${article(word)}`)} ${word}`;
  },
  agree: (word) => word,
  conjugate: (verb, form) => {
    const at = (forms as readonly string[]).indexOf(form);
    if (at < 0) throw unknownForm("English", verb, form, forms);
    const [base = verb] = verb.split("/");
    const stem = base.replace(/([^aeo])e$/, "$1");
    const regular = [base, /(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`, `${stem}ing`, `${stem}ed`][at] ?? base;
    return writtenForm(verb, at) ?? regular;
  },
  tidy: (text) =>
    capitalised(text.replace(/\b([Aa])n? (?=([\p{L}-]+))/gu, (_, letter: string, next: string) => `${letter}${article(next).slice(1)} `)),
};
