/** Portuguese: contracted feminine determiners, agreement, regular verbs. */
import { capitalised, type Grammar } from "./grammar.ts";
import { agreement, conjugation, determined } from "./romance.ts";

const determiners: Readonly<Record<string, string>> = {
  o: "a",
  os: "as",
  do: "da",
  dos: "das",
  no: "na",
  nos: "nas",
  ao: "à",
  aos: "às",
  pelo: "pela",
  pelos: "pelas",
  um: "uma",
  meu: "minha",
  uns: "umas",
  num: "numa",
  meus: "minhas",
  seu: "sua",
  seus: "suas",
  nosso: "nossa",
  nossos: "nossas",
  este: "esta",
  estes: "estas",
  esse: "essa",
  esses: "essas",
  desse: "dessa",
  desses: "dessas",
  nesse: "nessa",
  nenhum: "nenhuma",
  outro: "outra",
  todo: "toda",
  todos: "todas",
  muitos: "muitas",
  alguns: "algumas",
};

const irregular: Readonly<Record<string, string>> = {
  ele: "ele/ela/eles/elas",
  eles: "ele/ela/eles/elas",
  deles: "dele/dela/deles/delas",
  neles: "nele/nela/neles/nelas",
  os: "o/a/os/as",
  bom: "bom/boa/bons/boas",
  mau: "mau/má/maus/más",
  cristão: "cristão/cristã/cristãos/cristãs",
  melhor: "melhor/melhor/melhores/melhores",
  pior: "pior/pior/piores/piores",
  inferior: "inferior/inferior/inferiores/inferiores",
};

function feminine(word: string): string {
  if (word.endsWith("ão")) return `${word.slice(0, -2)}ona`;
  if (word.endsWith("o")) return `${word.slice(0, -1)}a`;
  if (word.endsWith("ês")) return `${word.slice(0, -2)}esa`;
  if (word.endsWith("eu")) return `${word.slice(0, -2)}eia`;
  return word.endsWith("or") ? `${word}a` : word;
}

function plural(word: string): string {
  if (word.endsWith("ão")) return `${word.slice(0, -2)}ões`;
  if (word.endsWith("m")) return `${word.slice(0, -1)}ns`;
  if (word.endsWith("vel")) return `${word.slice(0, -3)}veis`;
  if (word.endsWith("al")) return `${word.slice(0, -1)}is`;
  if (word.endsWith("ês")) return `${word.slice(0, -2)}eses`;
  if (word.endsWith("s")) return word;
  return /[rz]$/.test(word) ? `${word}es` : `${word}s`;
}

export const portuguese: Grammar = {
  plural,
  phrase: determined(determiners),
  agree: agreement(feminine, plural, irregular),
  conjugate: conjugation("Portuguese", ["inf", "eu", "ele", "eles"], { ar: ["o", "a", "am"], er: ["o", "e", "em"], ir: ["o", "e", "em"] }),
  tidy: capitalised,
};
