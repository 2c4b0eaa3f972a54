/** Which of the languages we can judge a text is written in, from its small words. Unsure says unknown. */
import type { Language } from "@flakjacket/core";
import type { Word } from "./words.ts";

const SMALL_WORDS: { readonly [language in Language]: ReadonlySet<string> } = {
  en: new Set(
    (
      "the a an and or but if so of to in on at by for from with without about into over under again after before up down out off is am are was were be been being " +
      "do does did done don doesn didn isn aren wasn won can couldn has have had having ve ll re will would could should may might must shall not no nor " +
      "i me my mine myself you your yours he him his she her hers it its we us our ours they them their this that these those there here who whom whose what which when where why how " +
      "all any both each few more most other some such only own same than too very just now then ever never always still also already yet today tonight yesterday tomorrow " +
      "one two three every another because while until since though get got gets go goes going gone went come came im ive dont cant its"
    ).split(" "),
  ),
  fr: new Set(
    (
      "le la les un une des du de d l et ou mais si donc or ni car que qu qui quoi dont où ou a au aux en dans sur sous par pour avec sans chez vers entre apres avant depuis pendant " +
      "je j me m moi mon ma mes tu te t toi ton ta tes il elle on nous vous ils elles se s son sa ses notre nos votre vos leur leurs lui y ce c cet cette ces ca cela celui " +
      "est suis es sont sommes etes etait etaient ete etre ai as avons avez ont avait avaient eu avoir fait fais font faire va vais vont aller peut peux pouvoir veut veux dois doit faut " +
      "ne n pas plus jamais rien encore toujours tout tous toute toutes tres trop bien mal aussi deja meme quand comment pourquoi comme alors ici la bas aujourd hui hier demain matin soir " +
      "deux trois chaque autre quel quelle quels quelles aucun aucune parce jusqu lors puis voila c'est"
    ).split(" "),
  ),
};
const FEWEST_WORDS = 3;
const LEAST_SHARE = 0.2;
/** So many words in a row without two small words of the language are of another one. */
const WINDOW = 9;

/** Words from `from` up to and without `to` that are a whole phrase of a language. */
export type Telling = { readonly list: Language; readonly from: number; readonly to: number };

/**
 * The language of a text among those given; undefined when it is short, mixed or another one. English `a`, `me` or `on`
 * are French too, so the language must clearly lead; whole phrases (`telling`) count beside small words.
 */
export function languageOf(words: readonly Word[], languages: readonly Language[], telling: readonly Telling[] = []): Language | undefined {
  if (words.length < FEWEST_WORDS) return undefined;
  const counted = (Object.keys(SMALL_WORDS) as Language[]).map((language) => {
    const told = telling.reduce((sum, { list, from, to }) => sum + (list === language ? to - from : 0), 0);
    return { language, hits: hitsOf(words, language) + told };
  });
  const [first, second] = counted.toSorted((one, other) => other.hits - one.hits);
  if (!first || first.hits < 2 || first.hits < LEAST_SHARE * words.length) return undefined;
  if (second && second.hits * 3 > first.hits * 2) return undefined;
  if (!languages.includes(first.language)) return undefined;
  return changesOnTheWay(words, first.language) ? undefined : first.language;
}

function hitsOf(words: readonly Word[], language: Language): number {
  return words.reduce((sum, { text }) => sum + (SMALL_WORDS[language].has(text) ? 1 : 0), 0);
}

function changesOnTheWay(words: readonly Word[], language: Language): boolean {
  const small = SMALL_WORDS[language];
  let hits = 0;
  for (const [index, { text }] of words.entries()) {
    if (small.has(text)) hits += 1;
    if (small.has(words[index - WINDOW]?.text ?? "")) hits -= 1;
    if (index >= WINDOW - 1 && hits < 2) return true;
  }
  return false;
}
