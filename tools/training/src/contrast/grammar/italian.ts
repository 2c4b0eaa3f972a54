/** Italian: articles by the sound that follows, their contractions, agreement, regular verbs. */
import { capitalised, type Gender, type Grammar, unknownForm, writtenForm } from "./grammar.ts";

const vowel = /^h?[aeiouàèéìòù]/i;
/** The onsets that take "lo" and "gli": s before a consonant, z, gn, ps, x, y. */
const impure = /^(?:s[^aeiouàèéìòù]|z|gn|ps|pn|x|y)/i;

/** il and its like: before a consonant, before an impure onset, before a vowel, feminine, feminine before a vowel. */
const shapes: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  il: ["il ", "lo ", "l'", "la ", "l'"],
  del: ["del ", "dello ", "dell'", "della ", "dell'"],
  al: ["al ", "allo ", "all'", "alla ", "all'"],
  nel: ["nel ", "nello ", "nell'", "nella ", "nell'"],
  dal: ["dal ", "dallo ", "dall'", "dalla ", "dall'"],
  sul: ["sul ", "sullo ", "sull'", "sulla ", "sull'"],
  quel: ["quel ", "quello ", "quell'", "quella ", "quell'"],
  un: ["un ", "uno ", "un ", "una ", "un'"],
  nessun: ["nessun ", "nessuno ", "nessun ", "nessuna ", "nessun'"],
  questo: ["questo ", "questo ", "quest'", "questa ", "quest'"],
  i: ["i ", "gli ", "gli ", "le ", "le "],
  dei: ["dei ", "degli ", "degli ", "delle ", "delle "],
  ai: ["ai ", "agli ", "agli ", "alle ", "alle "],
  nei: ["nei ", "negli ", "negli ", "nelle ", "nelle "],
  dai: ["dai ", "dagli ", "dagli ", "dalle ", "dalle "],
  sui: ["sui ", "sugli ", "sugli ", "sulle ", "sulle "],
  quei: ["quei ", "quegli ", "quegli ", "quelle ", "quelle "],
};
const plainFeminine: Readonly<Record<string, string>> = {
  mio: "mia",
  tuo: "tua",
  suo: "sua",
  nostro: "nostra",
  miei: "mie",
  tuoi: "tue",
  suoi: "sue",
  nostri: "nostre",
  questi: "queste",
  tutti: "tutte",
  molti: "molte",
  certi: "certe",
  alcuni: "alcune",
};

/** One determiner before what follows it: "il" before "zaino" is "lo ". */
export function articleBefore(determiner: string, next: string, gender: Gender): string {
  const row = shapes[determiner];
  if (!row) return `${gender === "f" ? (plainFeminine[determiner] ?? determiner) : determiner} `;
  if (gender === "f") return vowel.test(next) ? row[4] : row[3];
  if (vowel.test(next)) return row[2];
  return impure.test(next) ? row[1] : row[0];
}

const irregular: Readonly<Record<string, string>> = {
  lui: "lui/lei/loro/loro",
  li: "lo/la/li/le",
  bravo: "bravo/brava/bravi/brave",
  sporco: "sporco/sporca/sporchi/sporche",
  pigro: "pigro/pigra/pigri/pigre",
};

function feminine(word: string): string {
  if (word.endsWith("tore")) return `${word.slice(0, -4)}trice`;
  return word.endsWith("o") ? `${word.slice(0, -1)}a` : word;
}

function plural(word: string, gender: Gender): string {
  if (/[^aeiou][cg]o$/.test(word)) return `${word.slice(0, -1)}hi`;
  if (/[cg]a$/.test(word)) return gender === "f" ? `${word.slice(0, -1)}he` : `${word.slice(0, -1)}hi`;
  if (word.endsWith("ista")) return `${word.slice(0, -1)}${gender === "f" ? "e" : "i"}`;
  if (word.endsWith("io")) return word.slice(0, -1);
  if (/[oe]$/.test(word)) return `${word.slice(0, -1)}i`;
  if (word.endsWith("a")) return `${word.slice(0, -1)}${gender === "f" ? "e" : "i"}`;
  return word;
}

const forms = ["inf", "io", "lui", "loro"] as const;
const endings: Readonly<Record<string, readonly [string, string, string]>> = {
  are: ["o", "a", "ano"],
  ere: ["o", "e", "ono"],
  ire: ["o", "e", "ono"],
};

export const italian: Grammar = {
  plural,
  phrase: (determiner, noun, many) => {
    const word = many ? noun.many : (noun.one ?? noun.many);
    if (determiner === "") return word;
    return determiner.split(" ").reduceRight((next, part) => articleBefore(part, next, noun.gender) + next, word);
  },
  agree: (word, gender, many) => {
    const written = irregular[word] ?? word;
    const whole = writtenForm(written, (many ? 2 : 0) + (gender === "f" ? 1 : 0));
    if (whole !== undefined) return whole;
    const base = writtenForm(written, 0) ?? word;
    const one = gender === "f" ? (writtenForm(written, 1) ?? feminine(base)) : base;
    return many ? plural(one, gender) : one;
  },
  conjugate: (verb, form) => {
    const at = (forms as readonly string[]).indexOf(form);
    if (at < 0) throw unknownForm("Italian", verb, form, forms);
    const written = writtenForm(verb, at);
    if (written !== undefined) return written;
    const kind = verb.slice(-3);
    const ending = endings[kind]?.[at - 1];
    if (ending === undefined) throw unknownForm("Italian", verb, form, forms);
    return verb.slice(0, -3) + ending;
  },
  tidy: (text) => capitalised(text.replace(/(?<!\p{L})([ae]) (?=\1)/giu, "$1d ")),
};
