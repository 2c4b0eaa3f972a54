/** Turns logits into probabilities and chooses where each head is raised, by language; on development rows only. */
import type { Calibration } from "../../../../packages/screening/src/model/fast-file.ts";
import { CALIBRATED, type Calibrated, HEADS, type Head } from "../../../../packages/screening/src/model/heads.ts";
import { platt, sigmoid, thresholdFor } from "../fast/calibrate.ts";
import type { Scored } from "../fast/measure.ts";
import { isContrast } from "../fast/report.ts";
import { balancedThreshold } from "./balanced-threshold.ts";
import type { DeepRow } from "./deep-row.ts";

export type Read = { readonly row: DeepRow; readonly logits: readonly number[] };

/** Largest share of ordinary posts that a head may raise; no limit where it is not named. */
const FALSE_ALARMS: Partial<Record<Head, number>> = {
  hate: 0.008,
  insult: 0.01,
  threat: 0.004,
  sexual: 0.004,
  crisis: 0.002,
  grief: 0.01,
  spam: 0.01,
};
/** What is wrongly held costs a picture; what is wrongly converted costs far more. */
const BETA: Partial<Record<Head, number>> = { threat: 2, sexual: 2, crisis: 3, grief: 2 };
const ENOUGH_OF_EACH = 25;
const PLAIN = { slope: 1, offset: 0 };

/** Languages with too few rows of a head take what serves all. */
export function calibrationsOf(dev: readonly Read[]): Readonly<Record<Calibrated, readonly Calibration[]>> {
  const common = HEADS.map((head) => calibrationOf(head, dev, 1, PLAIN) ?? { ...PLAIN, threshold: 0.5 });
  const own = CALIBRATED.map((language) => {
    if (language === "any") return [language, common];
    const within = dev.filter(({ row }) => row.lang === language);
    return [language, HEADS.map((head, index) => calibrationOf(head, within, ENOUGH_OF_EACH, common[index] ?? PLAIN) ?? common[index])];
  });
  return Object.fromEntries(own) as Record<Calibrated, readonly Calibration[]>;
}

function calibrationOf(head: Head, read: readonly Read[], enough: number, prior: typeof PLAIN): Calibration | undefined {
  const index = HEADS.indexOf(head);
  const known = read.flatMap(({ row, logits }) => {
    const label = row.labels[head];
    return label ? [{ score: logits[index] as number, ...label, contrast: isContrast(row), row }] : [];
  });
  const ones = known.filter(({ value }) => value === 1).length;
  if (Math.min(ones, known.length - ones) < enough) return undefined;
  const { slope, offset } = platt(known, { slope: prior.slope, offset: prior.offset });
  const probability = (logit: number): number => sigmoid(slope * logit + offset);
  const ordinary = read.filter(({ row }) => row.ordinary).map(({ logits }) => probability(logits[index] as number));
  const scored = known.map((one) => ({ ...one, score: probability(one.score) }));
  const threshold =
    head === "hate"
      ? balancedThreshold(halfAndHalf(newlyWorded(scored)), ordinary, FALSE_ALARMS.hate ?? 1)
      : thresholdFor(scored, ordinary, FALSE_ALARMS[head] ?? 1, BETA[head] ?? 1);
  return { slope, offset, threshold };
}

type Known = Scored & { readonly contrast: boolean; readonly row: DeepRow };

/** Without the contrast rows in wordings that were learnt: posts come in words of their own. All rows where too few are left. */
function newlyWorded(rows: readonly Known[]): readonly Known[] {
  const left = rows.filter(({ contrast, row }) => !contrast || row.isNewWording === true);
  const kept = left.filter(({ contrast }) => contrast);
  const ones = kept.filter(({ value }) => value === 1).length;
  return Math.min(ones, kept.length - ones) < ENOUGH_OF_EACH ? rows : left;
}

/** The contrast rows together weigh as much as all other rows together. */
function halfAndHalf(rows: readonly Known[]): readonly Scored[] {
  const contrast = rows.filter((row) => row.contrast).length;
  return rows.map((row) => ({ ...row, weight: 0.5 / (row.contrast ? contrast : rows.length - contrast) }));
}
