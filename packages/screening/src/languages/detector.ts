/** Tells the language of a text in Latin letters, from a table of runs of letters. Short, mixed and other texts are unknown. */
import type { ToldLanguage } from "./codes.ts";
import { isMixed } from "./mixed.ts";
import { Scan } from "./scan.ts";
import { decodeLanguages, type LanguageTable } from "./table.ts";
import { WordSums } from "./word-sums.ts";

/** `confidence` is from 0.8 to 1: how sure of this language among all that the table knows. */
export type TextLanguage = { readonly language: ToldLanguage; readonly confidence: number };

const FEWEST_LETTERS = 12;
const FEWEST_WORDS = 3;
/** Of the letters, so many are Latin. */
const LATIN_SHARE = 0.8;
const LEAST_CONFIDENCE = 0.8;
/** A stretch so much likelier in another language makes a text mixed, in nats. */
const MIXED_GAIN = 9;
/** Below this many nats, what a language adds to the doubt cannot be seen. */
const NOTHING = -40;

/**
 * Reads the table once; the detector then answers for any text, in time linear in its length, and never throws.
 *
 * @throws ModelUnreadable with the reason
 */
export function openLanguages(bytes: Uint8Array): LanguageDetector {
  return new LanguageDetector(decodeLanguages(bytes));
}

export class LanguageDetector {
  readonly #languages: readonly string[];
  readonly #scale: number;
  readonly #scan = new Scan();
  readonly #sums: WordSums;

  constructor(table: LanguageTable) {
    this.#languages = table.languages;
    this.#scale = table.scale;
    this.#sums = new WordSums(table);
  }

  /** The language if it is one of those asked for, and clearly so; `unknown` for every doubt, and when none is asked for. */
  languageOf(text: string, among: readonly ToldLanguage[]): TextLanguage | "unknown" {
    const [scan, sums] = [this.#scan, this.#sums];
    scan.read(text);
    if (scan.wordCount < FEWEST_WORDS || scan.latinLetters < FEWEST_LETTERS) return "unknown";
    if (scan.latinLetters < LATIN_SHARE * (scan.latinLetters + scan.otherLetters)) return "unknown";
    sums.read(scan);
    const best = sums.best();
    const language = this.#languages[best] as ToldLanguage;
    if (!among.includes(language)) return "unknown";
    const confidence = confidenceOf(sums.totals, best, this.#scale);
    // The last class, all other languages, is no language that a stretch could be in.
    if (confidence < LEAST_CONFIDENCE) return "unknown";
    return isMixed(sums, scan, best, this.#languages.length - 1, MIXED_GAIN / this.#scale) ? "unknown" : { language, confidence };
  }
}

/** The probability of the best class, of a softmax over all. */
function confidenceOf(totals: Float64Array, best: number, scale: number): number {
  const top = totals[best] as number;
  let sum = 0;
  for (let column = 0; column < totals.length; column++) {
    const below = ((totals[column] as number) - top) * scale;
    if (below > NOTHING) sum += Math.exp(below);
  }
  return 1 / sum;
}
