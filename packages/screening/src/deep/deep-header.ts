/** What a deep model says about itself, and the checks of it. */
import type { Calibration } from "../model/fast-file.ts";
import { CALIBRATED, type Calibrated, type Head, isCalibrated, isHead } from "../model/heads.ts";
import { ModelUnreadable } from "../model/model-unreadable.ts";

export type DeepHeader = {
  /** In the order of the graph's logits: that of `HEADS`, where some may be missing. */
  readonly heads: readonly Head[];
  /** By language, then by head. `any` is always there. Probability = sigmoid(slope * logit + offset). */
  readonly calibrations: Readonly<Partial<Record<Calibrated, readonly Calibration[]>>>;
  readonly vocabularyBytes: number;
  readonly graphBytes: number;
};

/** @throws ModelUnreadable with the reason */
export function asDeepHeader(value: unknown): DeepHeader {
  const { heads, calibrations, vocabularyBytes, graphBytes } = record(value);
  if (!Array.isArray(heads) || heads.length === 0 || new Set(heads).size < heads.length) throw badHeader("a list of heads, each once");
  const unknown = heads.find((head) => !isHead(head));
  if (unknown !== undefined) {
    throw new ModelUnreadable(
      "unknown-head",
      `Expected heads that this release knows, got ${JSON.stringify(unknown)}. Install the file of this release.`,
    );
  }
  return {
    heads: heads as Head[],
    calibrations: asCalibrations(calibrations, heads.length),
    vocabularyBytes: asLength(vocabularyBytes),
    graphBytes: asLength(graphBytes),
  };
}

export function badHeader(what: string, cause?: unknown): ModelUnreadable {
  return new ModelUnreadable("bad-header", `Expected ${what} in the header of the deep model. Install the file again.`, { cause });
}

function asCalibrations(value: unknown, heads: number): DeepHeader["calibrations"] {
  const given = Object.entries(record(value)).filter(([language]) => isCalibrated(language));
  if (!given.some(([language]) => language === CALIBRATED[0])) throw badHeader(`a calibration for "${CALIBRATED[0]}"`);
  for (const [, list] of given) {
    if (!Array.isArray(list) || list.length !== heads) throw badHeader(`${heads} calibrations`);
    if (!list.every((one) => [one?.slope, one?.offset, one?.threshold].every(Number.isFinite))) {
      throw badHeader("a slope, an offset and a threshold for each head");
    }
  }
  return Object.fromEntries(given) as DeepHeader["calibrations"];
}

function asLength(value: unknown): number {
  if (!Number.isInteger(value) || (value as number) < 1) throw badHeader("lengths of 1 and more");
  return value as number;
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw badHeader("an object");
  return value as Record<string, unknown>;
}
