/** The deep model: probabilities of every head for a text, by a small network that reads words in their order. */
import type { Calibration } from "../model/fast-file.ts";
import type { Head } from "../model/heads.ts";
import { ModelUnreadable } from "../model/model-unreadable.ts";
import { type DeepFile, decodeDeep } from "./deep-file.ts";
import { deepText } from "./deep-text.ts";
import { Tokenizer } from "./tokenizer.ts";
import { BEGIN, decodeVocabulary, END } from "./vocabulary.ts";
import { type Pauses, pausesOf, windows } from "./windows.ts";

/** Runs the graph of a model: logits by head, for the ids of one text. @throws when the library breaks */
export type Graph = (ids: Int32Array) => Promise<Float32Array>;

/** Opens an ONNX file. `undefined` where the library that runs it is not installed. @throws when the file is broken */
export type OpenGraph = (onnx: Uint8Array) => Promise<Graph | undefined>;

/** Why there is no deep model here. Nothing is broken; whoever asks it holds more. */
export type DeepNotHere = { readonly here: false; readonly why: "no-file" | "no-library" };
export type DeepHere = { readonly here: true; readonly model: DeepModel };

export type DeepScore = {
  /** Calibrated probabilities, in the order of the model's heads. */
  readonly heads: Float32Array;
  /** The text went on after what was read; what came there is not in the probabilities. */
  readonly truncated: boolean;
};

/** The longest a window is, with its `<s>` and `</s>`. */
export const WINDOW_TOKENS = 128;
export const MOST_WINDOWS = 4;
/** UTF-16 units of a text that are looked at: more than four windows of most languages hold. */
export const MOST_UNITS = 4096;

/**
 * Opens the bytes of `models/deep.bin`, and reads an empty text with it to see that it works.
 *
 * @param bytes undefined where the file is missing
 * @throws ModelUnreadable when they are cut short, damaged, of another version, hold an unknown head, or a graph that does not run
 */
export async function openDeep(bytes: Uint8Array | undefined, open: OpenGraph): Promise<DeepHere | DeepNotHere> {
  if (!bytes) return { here: false, why: "no-file" };
  const file = decodeDeep(bytes);
  const { pieces, scores } = decodeVocabulary(file.vocabulary);
  const graph = await open(file.graph).catch(broken);
  if (!graph) return { here: false, why: "no-library" };
  const { graph: _, vocabulary: __, ...header } = file;
  const model = new DeepModel(header, new Tokenizer({ pieces, scores }), pausesOf(pieces), graph);
  await model.score("").catch(broken);
  return { here: true, model };
}

function broken(cause: unknown): never {
  throw new ModelUnreadable("bad-header", "Expected a graph that runs in the deep model; this one does not. Install the file again.", {
    cause,
  });
}

export class DeepModel {
  /** In the order of the probabilities. */
  readonly heads: readonly Head[];
  readonly #calibrations: DeepFile["calibrations"];
  readonly #tokenizer: Tokenizer;
  readonly #pauses: Pauses;
  readonly #graph: Graph;

  constructor(file: Pick<DeepFile, "heads" | "calibrations">, tokenizer: Tokenizer, pauses: Pauses, graph: Graph) {
    this.heads = file.heads;
    this.#calibrations = file.calibrations;
    this.#tokenizer = tokenizer;
    this.#pauses = pauses;
    this.#graph = graph;
  }

  /**
   * What the model says of a post as it was received. A long one is read in windows, and each head has the highest that one
   * of them gives it: so a head that speaks for a post, such as `grumble`, may be high beside one that speaks against it.
   *
   * Linear in the text's length, for the first 4,096 units; no further. The same text always scores the same on the same
   * machine, whatever was scored before it.
   *
   * @param language the text's, when it is known; others, and none, take the calibration of all languages together
   * @throws Error when the library that runs the graph breaks, whatever the text
   */
  async score(text: string, language?: string): Promise<DeepScore> {
    const read = this.#tokenizer.read(deepText(text.slice(0, MOST_UNITS)), MOST_WINDOWS * (WINDOW_TOKENS - 2));
    const parts = windows(read.ids, WINDOW_TOKENS - 2, this.#pauses);
    const kept = parts.length === 0 ? [read.ids] : parts.slice(0, MOST_WINDOWS);
    const calibrations = this.#calibrationsOf(language);
    const heads = new Float32Array(this.heads.length);
    for (const part of kept) {
      const logits = await this.#logits(part);
      for (let head = 0; head < heads.length; head++) {
        const { slope, offset } = calibrations[head] as Calibration;
        const probability = 1 / (1 + Math.exp(-(slope * (logits[head] as number) + offset)));
        heads[head] = Math.max(heads[head] as number, probability);
      }
    }
    return { heads, truncated: read.truncated || kept.length < parts.length || text.length > MOST_UNITS };
  }

  /** The same as one after the other. Together they would be no faster, and a text's score would depend on its neighbours. */
  async scoreMany(posts: readonly { readonly text: string; readonly language?: string }[]): Promise<readonly DeepScore[]> {
    const scores: DeepScore[] = [];
    for (const { text, language } of posts) scores.push(await this.score(text, language));
    return scores;
  }

  /** From which probability on a head is raised, as chosen when the model was made; 1 for a head it does not have. */
  threshold(head: Head, language?: string): number {
    return this.#calibrationsOf(language)[this.heads.indexOf(head)]?.threshold ?? 1;
  }

  async #logits(ids: Int32Array): Promise<Float32Array> {
    const logits = await this.#graph(Int32Array.of(BEGIN, ...ids, END));
    // A probability that is no number would be below every threshold.
    if (logits.length !== this.heads.length || !logits.every(Number.isFinite)) {
      throw new Error(`Expected ${this.heads.length} numbers from the deep model, got ${logits.length}: ${logits.join(", ")}.`);
    }
    return logits;
  }

  #calibrationsOf(language: string | undefined): readonly Calibration[] {
    const all = this.#calibrations;
    const own = language !== undefined && Object.hasOwn(all, language) ? all[language as keyof typeof all] : undefined;
    return own ?? all.any ?? [];
  }
}
