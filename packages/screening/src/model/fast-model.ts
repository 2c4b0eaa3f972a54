/** The fast model: probabilities of every head for every post that is read, and what in the text moved a head. */
import { type Calibration, decodeFast, type FastFile } from "./fast-file.ts";
import { Features, PER_TOKEN, TOKEN_FIELDS } from "./features.ts";
import type { Head } from "./heads.ts";
import { LanedTable } from "./laned-table.ts";

/** A part of the folded text, in its UTF-16 units, and how far it moved the head's logit: up when above 0. */
export type Contribution = { readonly start: number; readonly end: number; readonly weight: number };

/**
 * Opens the bytes of `models/fast.bin`.
 *
 * @throws ModelUnreadable when they are cut short, damaged, of another version, or hold an unknown head
 */
export function openFast(bytes: Uint8Array): FastModel {
  return new FastModel(decodeFast(bytes));
}

export class FastModel {
  /** In the order of the probabilities. */
  readonly heads: readonly Head[];
  readonly #file: FastFile;
  readonly #grams: LanedTable;
  readonly #words: LanedTable;
  readonly #features = new Features();

  constructor(file: FastFile) {
    this.heads = file.heads;
    this.#file = file;
    this.#grams = new LanedTable(file.grams, file.heads.length, file.gramBits);
    this.#words = new LanedTable(file.words, file.heads.length, file.wordBits);
  }

  /**
   * Calibrated probabilities, by head, for a folded text in lower case. Total, and linear in the text's length.
   *
   * @param language the text's, when it is known; others, and none, take the calibration of all languages together
   * @param into filled and given back when there; else the answer is a new array
   */
  score(text: string, language?: string, into: Float32Array = new Float32Array(this.heads.length)): Float32Array {
    this.logits(text, into);
    const calibrations = this.#calibrations(language);
    for (let head = 0; head < this.heads.length; head++) {
      const { slope, offset } = calibrations[head] as Calibration;
      into[head] = 1 / (1 + Math.exp(-(slope * (into[head] as number) + offset)));
    }
    return into;
  }

  /** What the heads say before calibration. Grams and words each weigh as one over the root of their number. */
  logits(text: string, into: Float32Array = new Float32Array(this.heads.length)): Float32Array {
    const features = this.#features;
    const { biases, gramScales, wordScales } = this.#file;
    features.read(text);
    const grams = this.#grams.sum(features.grams, features.gramCount);
    const words = this.#words.sum(features.words, features.wordCount);
    const gramShare = features.gramCount > 0 ? 1 / Math.sqrt(features.gramCount) : 0;
    const wordShare = features.wordCount > 0 ? 1 / Math.sqrt(features.wordCount) : 0;
    for (let head = 0; head < this.heads.length; head++) {
      into[head] =
        (biases[head] as number) +
        (grams[head] as number) * (gramScales[head] as number) * gramShare +
        (words[head] as number) * (wordScales[head] as number) * wordShare;
    }
    return into;
  }

  /** From which probability on a head is raised, as chosen when the model was made; 1 for a head it does not have. */
  threshold(head: Head, language?: string): number {
    return this.#calibrations(language)[this.heads.indexOf(head)]?.threshold ?? 1;
  }

  /** The words that moved a head most, strongest first; at most `top`, none for a head that the model does not have. */
  contributions(text: string, head: Head, top: number): readonly Contribution[] {
    const lane = this.heads.indexOf(head);
    if (lane < 0) return [];
    const features = this.#features;
    features.read(text);
    const gramScale = (this.#file.gramScales[lane] as number) / Math.sqrt(Math.max(1, features.gramCount));
    const wordScale = (this.#file.wordScales[lane] as number) / Math.sqrt(Math.max(1, features.wordCount));
    const found: Contribution[] = [];
    let gram = 0;
    for (let token = 0; token < features.tokenCount; token++) {
      const at = token * TOKEN_FIELDS;
      let weight = 0;
      for (const end = features.tokens[at + 2] as number; gram < end; gram++) {
        weight += this.#grams.weight(features.grams[gram] as number, lane) * gramScale;
      }
      for (let word = token * PER_TOKEN; word < (token + 1) * PER_TOKEN; word++) {
        weight += this.#words.weight(features.words[word] as number, lane) * wordScale;
      }
      found.push({ start: features.tokens[at] as number, end: features.tokens[at + 1] as number, weight });
    }
    return found
      .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight) || one.start - other.start)
      .slice(0, Math.max(0, top));
  }

  #calibrations(language: string | undefined): readonly Calibration[] {
    const { calibrations } = this.#file;
    const own =
      language !== undefined && Object.hasOwn(calibrations, language) ? calibrations[language as keyof typeof calibrations] : undefined;
    return own ?? calibrations.any ?? [];
  }
}
