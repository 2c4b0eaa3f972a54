/** Spanish: feminine determiners, agreement, regular verbs, "e" and "u" before their own sound. */
import { capitalised, type Grammar } from "./grammar.ts";
import { agreement, conjugation, determined } from "./romance.ts";

const determiners: Readonly<Record<string, string>> = {
  el: "la",
  un: "una",
  del: "de la",
  al: "a la",
  este: "esta",
  ese: "esa",
  nuestro: "nuestra",
  ningún: "ninguna",
  otro: "otra",
  todo: "toda",
  los: "las",
  unos: "unas",
  estos: "estas",
  esos: "esas",
  nuestros: "nuestras",
  todos: "todas",
  muchos: "muchas",
  algunos: "algunas",
};

const irregular: Readonly<Record<string, string>> = {
  él: "él/ella/ellos/ellas",
  ellos: "él/ella/ellos/ellas",
  lo: "lo/la/los/las",
  los: "lo/la/los/las",
  marrón: "marrón/marrón/marrones/marrones",
  peor: "peor/peor/peores/peores",
  mejor: "mejor/mejor/mejores/mejores",
  inferior: "inferior/inferior/inferiores/inferiores",
};

function feminine(word: string): string {
  if (word.endsWith("o")) return `${word.slice(0, -1)}a`;
  if (word.endsWith("ón")) return `${word.slice(0, -2)}ona`;
  if (word.endsWith("án")) return `${word.slice(0, -2)}ana`;
  if (word.endsWith("és")) return `${word.slice(0, -2)}esa`;
  return word.endsWith("or") ? `${word}a` : word;
}

function plural(word: string): string {
  if (word.endsWith("z")) return `${word.slice(0, -1)}ces`;
  if (/[aeioué]$/.test(word)) return `${word}s`;
  if (word.endsWith("s") && !word.endsWith("és")) return word;
  const bare = word.replace(/([óáé])([ns])$/, (_, letter: string, end: string) => ({ ó: "o", á: "a", é: "e" })[letter] + end);
  return `${bare}es`;
}

export const spanish: Grammar = {
  plural,
  phrase: determined(determiners),
  agree: agreement(feminine, plural, irregular),
  conjugate: conjugation("Spanish", ["inf", "yo", "él", "ellos"], { ar: ["o", "a", "an"], er: ["o", "e", "en"], ir: ["o", "e", "en"] }),
  tidy: (text) => capitalised(text.replace(/(?<!\p{L})y (?=(?:i|hi)(?!e))/gu, "e ").replace(/(?<!\p{L})o (?=h?o)/gu, "u ")),
};
