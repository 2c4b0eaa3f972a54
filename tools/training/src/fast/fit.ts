/** Rows in, a model's file out: learns, quantises, calibrates and chooses thresholds. Pure: the same rows give the same bytes. */

import { CALIBRATED, type Calibrated, HEADS, type Head } from "../../../../packages/screening/src/model/heads.ts";
import { type Calibration, type FastFile, FastModel } from "../../../../packages/screening/src/model/index.ts";
import { withDisguised } from "./augment.ts";
import { platt, sigmoid, thresholdFor } from "./calibrate.ts";
import { hashRows, type TableBits } from "./hashed-rows.ts";
import { type Learning, learn } from "./logistic.ts";
import type { Scored } from "./measure.ts";
import { quantise } from "./quantise.ts";
import type { Row } from "./row.ts";

export type Recipe = TableBits &
  Learning & {
    /** Share of rows that are learnt a second time in disguise. */
    readonly disguised: number;
    /** Share of the weights that are not 0 to keep unclipped: the best on the development rows is taken. */
    readonly kept: readonly number[];
    /** Largest share of ordinary development posts that a head may raise; no limit where it is not named. */
    readonly falseAlarms: Partial<Record<Head, number>>;
    /** How many times as much recall counts as precision where a head is raised; 1 where it is not named. */
    readonly beta: Partial<Record<Head, number>>;
  };

const UNCALIBRATED: readonly Calibration[] = HEADS.map(() => ({ slope: 1, offset: 0, threshold: 0.5 }));
const ENOUGH_OF_EACH = 25;

/** @param isOrdinary tells ordinary posts, by which false alarms are counted */
export function fit(rows: readonly Row[], recipe: Recipe, isOrdinary: (row: Row) => boolean): FastFile {
  const train = withDisguised(
    rows.filter(({ part }) => part === "train"),
    recipe.disguised,
    recipe.seed,
  );
  const dev = rows.filter(({ part }) => part === "dev");
  const { weights, biases } = learn(hashRows(train, recipe), recipe, recipe);
  const gramLength = HEADS.length * 2 ** recipe.gramBits;
  const quantised = recipe.kept.map((kept): FastFile => {
    const grams = quantise(weights.subarray(0, gramLength), HEADS.length, kept);
    const words = quantise(weights.subarray(gramLength), HEADS.length, kept);
    return {
      heads: HEADS,
      gramBits: recipe.gramBits,
      wordBits: recipe.wordBits,
      gramScales: grams.scales,
      wordScales: words.scales,
      biases: [...biases],
      calibrations: { any: UNCALIBRATED },
      grams: grams.bytes,
      words: words.bytes,
    };
  });
  const [best] = quantised.map((file) => ({ file, loss: lossOf(file, dev) })).toSorted((one, other) => one.loss - other.loss);
  if (!best) throw new Error("Expected at least one share of weights to keep, got none.");
  return { ...best.file, calibrations: calibrationsOf(best.file, dev, recipe, isOrdinary) };
}

function lossOf(file: FastFile, dev: readonly Row[]): number {
  const model = new FastModel(file);
  let loss = 0;
  for (const { text, labels } of dev) {
    const logits = model.logits(text);
    for (const [index, head] of HEADS.entries()) {
      const label = labels[head];
      if (!label) continue;
      const margin = (label.value === 1 ? 1 : -1) * (logits[index] as number);
      loss += label.weight * Math.log1p(Math.exp(-Math.max(-30, margin)));
    }
  }
  return loss;
}

function calibrationsOf(file: FastFile, dev: readonly Row[], recipe: Recipe, isOrdinary: (row: Row) => boolean): FastFile["calibrations"] {
  const model = new FastModel(file);
  const read = dev.map((row) => ({ row, logits: model.logits(row.text), ordinary: isOrdinary(row) }));
  const common = HEADS.map((head) => calibration(head, "any", { slope: 1, offset: 0 }));
  const own = CALIBRATED.map((language) => [
    language,
    language === "any"
      ? common.map((one) => one ?? (UNCALIBRATED[0] as Calibration))
      : HEADS.map((head, index) => calibration(head, language, common[index]) ?? common[index] ?? UNCALIBRATED[0]),
  ]);
  return Object.fromEntries(own) as FastFile["calibrations"];

  /** Undefined with too few rows of either answer. */
  function calibration(
    head: Head,
    language: Calibrated,
    prior: Pick<Calibration, "slope" | "offset"> | undefined,
  ): Calibration | undefined {
    const index = HEADS.indexOf(head);
    const within = read.filter(({ row }) => language === "any" || row.lang === language);
    const known = within.flatMap(({ row, logits }): readonly Scored[] => {
      const label = row.labels[head];
      return label ? [{ score: logits[index] as number, ...label }] : [];
    });
    const ones = known.filter(({ value }) => value === 1).length;
    if (Math.min(ones, known.length - ones) < (language === "any" ? 1 : ENOUGH_OF_EACH)) return undefined;
    const { slope, offset } = platt(known, prior ?? { slope: 1, offset: 0 });
    const probability = (logit: number): number => sigmoid(slope * logit + offset);
    const ordinary = within.filter((one) => one.ordinary).map(({ logits }) => probability(logits[index] as number));
    const scored = known.map((row) => ({ ...row, score: probability(row.score) }));
    return { slope, offset, threshold: thresholdFor(scored, ordinary, recipe.falseAlarms[head] ?? 1, recipe.beta[head] ?? 1) };
  }
}
