/** French: articles and their contractions, agreement, elision, verbs in -er. */
import { capitalised, type Gender, type Grammar, unknownForm, writtenForm } from "./grammar.ts";

const vowel =
  /^(?:[aeiouàâéèêëîïôûœ]|h(?!ai|asard|onte|éros|andicap|ors|aut|url|ollandais|ongrois|amster|all|uit|ein|alte|ideu|aï|arc|ard|ip-hop|oquet))/i;

/** Whether "le" and "de" lose their vowel before this word: a vowel or an h that is not aspirated. */
export function elides(word: string): boolean {
  return (vowel.test(word) || /^y(?![\p{L}])/iu.test(word)) && !/^(?:oui|onze)(?!\p{L})/iu.test(word);
}

/** Masculine determiner to its other singular shapes: before a vowel, feminine, feminine before a vowel. */
const singular: Readonly<Record<string, readonly [string, string, string]>> = {
  le: ["l'", "la ", "l'"],
  du: ["de l'", "de la ", "de l'"],
  au: ["à l'", "à la ", "à l'"],
  un: ["un ", "une ", "une "],
  ce: ["cet ", "cette ", "cette "],
  mon: ["mon ", "ma ", "mon "],
  ton: ["ton ", "ta ", "ton "],
  son: ["son ", "sa ", "son "],
  de: ["d'", "de ", "d'"],
  "à un": ["à un ", "à une ", "à une "],
  "d'un": ["d'un ", "d'une ", "d'une "],
  "qu'un": ["qu'un ", "qu'une ", "qu'une "],
  aucun: ["aucun ", "aucune ", "aucune "],
  quel: ["quel ", "quelle ", "quelle "],
  "tout le": ["tout l'", "toute la ", "toute l'"],
};
const pluralFeminine: Readonly<Record<string, string>> = { tous: "toutes", certains: "certaines", quels: "quelles" };

/** Words that follow no rule, as masculine, feminine, and their plurals. */
const irregular: Readonly<Record<string, string>> = {
  il: "il/elle/ils/elles",
  ils: "il/elle/ils/elles",
  lui: "lui/elle/eux/elles",
  eux: "lui/elle/eux/elles",
  ceux: "celui/celle/ceux/celles",
  tout: "tout/toute/tous/toutes",
  tous: "tout/toute/tous/toutes",
  beau: "beau/belle/beaux/belles",
  nouveau: "nouveau/nouvelle/nouveaux/nouvelles",
  vieux: "vieux/vieille/vieux/vieilles",
  mou: "mou/molle/mous/molles",
  fou: "fou/folle/fous/folles",
  gentil: "gentil/gentille/gentils/gentilles",
  faux: "faux/fausse/faux/fausses",
  blanc: "blanc/blanche/blancs/blanches",
  franc: "franc/franche/francs/franches",
  sec: "sec/sèche/secs/sèches",
  bas: "bas/basse/bas/basses",
  gros: "gros/grosse/gros/grosses",
  complet: "complet/complète/complets/complètes",
  discret: "discret/discrète/discrets/discrètes",
  inquiet: "inquiet/inquiète/inquiets/inquiètes",
  public: "public/publique/publics/publiques",
  pareil: "pareil/pareille/pareils/pareilles",
  sot: "sot/sotte/sots/sottes",
  menteur: "menteur/menteuse/menteurs/menteuses",
  travailleur: "travailleur/travailleuse/travailleurs/travailleuses",
};

function feminine(word: string): string {
  if (word.endsWith("e")) return word;
  if (word.endsWith("eux")) return `${word.slice(0, -1)}se`;
  if (word.endsWith("if")) return `${word.slice(0, -1)}ve`;
  if (word.endsWith("er")) return `${word.slice(0, -2)}ère`;
  return /(?:[ei]l|en|on|et)$/.test(word) && !/(?:il|idet)$/.test(word) ? `${word}${word.at(-1)}e` : `${word}e`;
}

function plural(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  if (/[ae]u$/.test(word)) return `${word}x`;
  return word.endsWith("al") ? `${word.slice(0, -2)}aux` : `${word}s`;
}

function agree(word: string, gender: Gender, many: boolean): string {
  const written = irregular[word] ?? word;
  const at = (many ? 2 : 0) + (gender === "f" ? 1 : 0);
  const whole = writtenForm(written, at);
  if (whole !== undefined) return whole;
  const base = writtenForm(written, 0) ?? word;
  const one = gender === "f" ? (writtenForm(written, 1) ?? feminine(base)) : base;
  return many ? plural(one) : one;
}

const endings: Readonly<Record<string, string>> = {
  inf: "er",
  je: "e",
  tu: "es",
  il: "e",
  on: "e",
  nous: "ons",
  vous: "ez",
  ils: "ent",
  pp: "é",
};

export const french: Grammar = {
  plural,
  agree,
  phrase: (determiner, noun, many) => {
    const word = many ? noun.many : (noun.one ?? noun.many);
    if (determiner === "") return word;
    if (many) {
      const words = determiner.split(" ").map((part) => (noun.gender === "f" ? (pluralFeminine[part] ?? part) : part));
      return `${words.join(" ")} ${word}`;
    }
    const shapes = singular[determiner];
    if (!shapes) {
      const [, before, last] = /^(.+) (\S+)$/.exec(determiner) ?? [];
      return before && last ? `${before} ${french.phrase(last, noun, false)}` : `${determiner} ${word}`;
    }
    if (noun.gender === "f") return shapes[elides(word) ? 2 : 1] + word;
    return elides(word) ? shapes[0] + word : `${determiner} ${word}`;
  },
  conjugate: (verb, form) => {
    const ending = endings[form];
    if (ending === undefined) throw unknownForm("French", verb, form, Object.keys(endings));
    const stem = verb.replace(/er$/, "");
    const soft = /^(?:ons)$/.test(ending) && stem.endsWith("g") ? `${stem}e` : stem;
    return (/^(?:e|es|ent)$/.test(ending) ? soft.replace(/é([^aeiouéè]+)$/, "è$1") : soft) + ending;
  },
  tidy: (text) =>
    capitalised(
      text.replace(/(?<![\p{L}-])(je|ne|le|la|me|te|se|de|que|lorsque|puisque|jusque) (?=(\S+))/giu, (whole, word: string, next: string) =>
        elides(next.replace(/^["«“]/, "")) && !/^["«“]/.test(next) ? `${word.slice(0, -1)}'` : whole,
      ),
    )
      .replace(/\bsi (ils?)\b/g, "s'$1")
      .replace(/\bSi (ils?)\b/g, "S'$1"),
};
