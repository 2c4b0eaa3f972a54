/** The figures of the deep model on rows that nothing was chosen by, as tables for its card. */
import type { Calibration } from "../../../../packages/screening/src/model/fast-file.ts";
import { type Calibrated, HEADS, type Head, isCalibrated } from "../../../../packages/screening/src/model/heads.ts";
import { sigmoid } from "../fast/calibrate.ts";
import { atThreshold, auc, type Scored } from "../fast/measure.ts";
import { isContrast, isEveryday } from "../fast/report.ts";
import type { Read } from "./calibrate-deep.ts";

const LANGUAGES = ["en", "fr", "de", "es", "it", "pt"] as const;
const FEWEST = 10;

export type Calibrations = Readonly<Record<Calibrated, readonly Calibration[]>>;

export function reportDeep(calibrations: Calibrations, test: readonly Read[]): string {
  const contrast = test.filter(({ row }) => isContrast(row));
  const everyday = test.filter(({ row }) => isEveryday(row));
  const open = test.filter(({ row }) => !isContrast(row) && !isEveryday(row));
  return [
    "### Open sets, held out",
    heads(calibrations, open),
    "### Contrast rows, held out",
    heads(calibrations, contrast),
    "### Everyday posts, held out",
    heads(calibrations, everyday),
    "### Contrast rows, held out: share of right answers of the hate head, by behaviour",
    behaviours(calibrations, contrast),
    "### Ordinary posts, held out: share raised (%)",
    ordinary(
      calibrations,
      open.filter(({ row }) => row.ordinary),
    ),
  ].join("\n\n");
}

export function calibrationFor(calibrations: Calibrations, head: Head, language: string): Calibration {
  return calibrations[isCalibrated(language) ? language : "any"][HEADS.indexOf(head)] as Calibration;
}

/** Rows that say something about a head, with its probability. */
export function scoredBy(calibrations: Calibrations, head: Head, read: readonly Read[]): readonly Scored[] {
  const index = HEADS.indexOf(head);
  return read.flatMap(({ row, logits }) => {
    const label = row.labels[head];
    const { slope, offset } = calibrationFor(calibrations, head, row.lang);
    return label ? [{ score: sigmoid(slope * (logits[index] as number) + offset), ...label }] : [];
  });
}

function heads(calibrations: Calibrations, read: readonly Read[]): string {
  const lines = HEADS.flatMap((head) =>
    LANGUAGES.flatMap((language) => {
      const scored = scoredBy(calibrations, head, within(read, language));
      const ones = scored.filter(({ value }) => value === 1).length;
      if (Math.min(ones, scored.length - ones) < FEWEST) return [];
      const { threshold } = calibrationFor(calibrations, head, language);
      const { precision, recall } = atThreshold(scored, threshold);
      return [
        [head, language, ones, scored.length - ones, auc(scored)?.toFixed(3), threshold.toFixed(2), percent(precision), percent(recall)],
      ];
    }),
  );
  return table(["head", "language", "yes", "no", "AUC", "threshold", "precision %", "recall %"], lines);
}

function behaviours(calibrations: Calibrations, read: readonly Read[]): string {
  const known = read.filter(({ row }) => row.labels.hate);
  const names = [...new Set(known.map(({ row }) => row.source))].toSorted();
  const lines = names.map((name) => [
    name.replace("contrast:", ""),
    ...LANGUAGES.map((language) => {
      const own = within(known, language).filter(({ row }) => row.source === name);
      const { threshold } = calibrationFor(calibrations, "hate", language);
      const right = scoredBy(calibrations, "hate", own).filter(({ score, value }) => (score >= threshold ? 1 : 0) === value).length;
      return own.length > 0 ? `${percent(right / own.length)} of ${own.length}` : "";
    }),
  ]);
  return table(["behaviour", ...LANGUAGES], lines);
}

function ordinary(calibrations: Calibrations, read: readonly Read[]): string {
  const lines = LANGUAGES.map((language) => {
    const own = within(read, language);
    const shares = HEADS.map((head, index) => {
      const { slope, offset, threshold } = calibrationFor(calibrations, head, language);
      const raised = own.filter(({ logits }) => sigmoid(slope * (logits[index] as number) + offset) >= threshold).length;
      return own.length > 0 ? ((100 * raised) / own.length).toFixed(2) : "";
    });
    return [language, own.length, ...shares];
  });
  return table(["language", "posts", ...HEADS], lines);
}

function within(read: readonly Read[], language: string): readonly Read[] {
  return read.filter(({ row }) => row.lang === language);
}

function percent(share: number | undefined): string {
  return share === undefined ? "" : (100 * share).toFixed(1);
}

function table(head: readonly string[], lines: readonly (readonly unknown[])[]): string {
  return [head, head.map(() => "---"), ...lines].map((line) => `| ${line.join(" | ")} |`).join("\n");
}
