/** German: determiners by case and gender, weak nouns and nouns made of adjectives, regular verbs. */
import { capitalised, type Gender, type Grammar, unknownForm, writtenForm } from "./grammar.ts";

/** Templates write the masculine, whose ending names the case: der (nominative), den (accusative), dem (dative). */
const definite: Readonly<Record<string, Readonly<Record<Gender, string>>>> = {
  der: { m: "der", f: "die", n: "das" },
  den: { m: "den", f: "die", n: "das" },
  dem: { m: "dem", f: "der", n: "dem" },
  vom: { m: "vom", f: "von der", n: "vom" },
  zum: { m: "zum", f: "zur", n: "zum" },
  im: { m: "im", f: "in der", n: "im" },
  am: { m: "am", f: "an der", n: "am" },
};
const endings: Readonly<Record<string, Readonly<Record<Gender, string>>>> = {
  "": { m: "", f: "e", n: "" },
  en: { m: "en", f: "e", n: "" },
  em: { m: "em", f: "er", n: "em" },
};
const demonstrative: Readonly<Record<string, Readonly<Record<Gender, string>>>> = {
  er: { m: "er", f: "e", n: "es" },
  en: { m: "en", f: "e", n: "es" },
  em: { m: "em", f: "er", n: "em" },
};

function singular(determiner: string, gender: Gender): string {
  const whole = definite[determiner]?.[gender];
  if (whole !== undefined) return whole;
  const pointing = /^(dies|jed|welch)(er|en|em)$/.exec(determiner);
  if (pointing) return `${pointing[1]}${demonstrative[pointing[2] ?? "er"]?.[gender]}`;
  const own = /^(ein|kein|mein|dein|sein|unser)(en|em|)$/.exec(determiner);
  return own ? `${own[1]}${endings[own[2] ?? ""]?.[gender]}` : determiner;
}

/** Plural determiners in the dative, and prepositions that ask for it. */
const dative = /^(?:den|diesen|meinen|unseren|keinen|allen|vielen|von|mit|bei|zu|unter|von den|mit den|mit diesen)$/;
const bare = /^(?:|viele|mehr|von|mit|bei|zu|unter|vielen)$/;

const irregular: Readonly<Record<string, string>> = { er: "er/sie/sie/sie", ihn: "ihn/sie/sie/sie" };
const forms = ["inf", "ich", "er", "sie"] as const;

export const german: Grammar = {
  plural: (one, gender) => {
    if (one.endsWith("e")) return `${one}n`;
    if (gender === "f") return one.endsWith("in") ? `${one}nen` : `${one}en`;
    return /(?:er|el|en)$/.test(one) ? one : `${one}e`;
  },
  phrase: (determiner, noun, many) => {
    if (many) {
      const word = bare.test(determiner) ? noun.many : (noun.weakMany ?? noun.many);
      const inDative = dative.test(determiner) ? (noun.weakMany ?? (/[ns]$/.test(word) ? word : `${word}n`)) : word;
      return determiner === "" ? word : `${determiner} ${inDative}`;
    }
    const nominative = /^(?:der|dieser|jeder|ein|kein|mein|dein|sein|unser|)$/.test(determiner);
    const strong = noun.one ?? noun.many;
    const definiteNominative = /^(?:der|dieser|jeder)$/.test(determiner) && noun.weakMany !== undefined ? strong.replace(/r$/, "") : strong;
    const word = noun.gender === "m" && !nominative ? (noun.weakOne ?? strong) : definiteNominative;
    return determiner === "" ? word : `${singular(determiner, noun.gender)} ${word}`;
  },
  agree: (word, gender, many) => writtenForm(irregular[word] ?? word, (many ? 2 : 0) + (gender === "f" ? 1 : 0)) ?? word,
  conjugate: (verb, form) => {
    const at = (forms as readonly string[]).indexOf(form);
    if (at < 0) throw unknownForm("German", verb, form, forms);
    const written = writtenForm(verb, at);
    if (written !== undefined) return written;
    const stem = verb.replace(/e?n$/, "");
    const third = /[td]$/.test(stem) ? `${stem}et` : `${stem}t`;
    return [verb, `${stem}e`, third, verb][at] ?? verb;
  },
  tidy: capitalised,
};
