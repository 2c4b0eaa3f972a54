/** The figures of a model on rows that nothing was chosen by, as tables for its card. */
import { type Calibrated, HEADS, type Head } from "../../../../packages/screening/src/model/heads.ts";
import type { FastModel } from "../../../../packages/screening/src/model/index.ts";
import { atThreshold, auc, type Scored } from "./measure.ts";
import { DISGUISES, obfuscate } from "./obfuscate.ts";
import { seeded } from "./random.ts";
import type { Row } from "./row.ts";

const LANGUAGES = ["en", "fr", "de", "es", "it", "pt", "ar", "hi"] as const;
const FEWEST = 10;

export function report(model: FastModel, rows: readonly Row[], isOrdinary: (row: Row) => boolean): string {
  const test = rows.filter(({ part }) => part === "test");
  const open = test.filter((row) => !isContrast(row) && !isEveryday(row));
  return [
    "### Open sets, held out",
    heads(model, open),
    "### Contrast rows, held out",
    heads(model, test.filter(isContrast)),
    "### Everyday posts, held out",
    heads(model, test.filter(isEveryday)),
    "### Contrast rows, held out: share of right answers of the hate head, by behaviour",
    behaviours(model, test.filter(isContrast)),
    "### Ordinary posts, held out: share raised (%)",
    ordinary(model, test.filter(isOrdinary)),
    "### Hateful posts that are raised, and of these still raised when spelled otherwise (%)",
    disguises(model, test),
  ].join("\n\n");
}

export function isContrast({ source }: Row): boolean {
  return source.startsWith("contrast:");
}

/** Written by hand for this project. */
export function isEveryday({ source }: Row): boolean {
  return source.startsWith("everyday:");
}

function scoredBy(model: FastModel, head: Head, rows: readonly Row[]): readonly Scored[] {
  const index = model.heads.indexOf(head);
  return rows.flatMap(({ text, lang, labels }) => {
    const label = labels[head];
    return label ? [{ score: model.score(text, lang)[index] as number, ...label }] : [];
  });
}

function heads(model: FastModel, rows: readonly Row[]): string {
  const lines = HEADS.flatMap((head) =>
    LANGUAGES.flatMap((language) => {
      const scored = scoredBy(
        model,
        head,
        rows.filter(({ lang }) => lang === language),
      );
      const ones = scored.filter(({ value }) => value === 1).length;
      if (Math.min(ones, scored.length - ones) < FEWEST) return [];
      const threshold = model.threshold(head, language);
      const { precision, recall } = atThreshold(scored, threshold);
      return [
        [head, language, ones, scored.length - ones, auc(scored)?.toFixed(3), threshold.toFixed(2), percent(precision), percent(recall)],
      ];
    }),
  );
  return table(["head", "language", "yes", "no", "AUC", "threshold", "precision %", "recall %"], lines);
}

function behaviours(model: FastModel, rows: readonly Row[]): string {
  const known = rows.filter(({ labels }) => labels.hate);
  const names = [...new Set(known.map(({ source }) => source))].toSorted();
  const lines = names.map((name) => [
    name.replace("contrast:", ""),
    ...["en", "fr", "de", "es", "it", "pt"].map((language) => {
      const scored = scoredBy(
        model,
        "hate",
        known.filter(({ source, lang }) => source === name && lang === language),
      );
      const right = scored.filter(({ score, value }) => (score >= model.threshold("hate", language) ? 1 : 0) === value).length;
      return scored.length > 0 ? `${percent(right / scored.length)} of ${scored.length}` : "";
    }),
  ]);
  return table(["behaviour", "en", "fr", "de", "es", "it", "pt"], lines);
}

function ordinary(model: FastModel, rows: readonly Row[]): string {
  const lines = LANGUAGES.map((language) => {
    const own = rows.filter(({ lang }) => lang === language);
    const scores = own.map(({ text }) => model.score(text, language));
    return [
      language,
      own.length,
      ...HEADS.map((head, index) => {
        const raised = scores.filter((all) => (all[index] as number) >= model.threshold(head, language)).length;
        return own.length > 0 ? ((100 * raised) / own.length).toFixed(2) : "";
      }),
    ];
  });
  return table(["language", "posts", ...HEADS], lines);
}

function disguises(model: FastModel, rows: readonly Row[]): string {
  const index = model.heads.indexOf("hate");
  const raised = (text: string, language: string): boolean =>
    (model.score(text, language)[index] as number) >= model.threshold("hate", language);
  const lines = (["en", "fr", "de", "es", "it", "pt"] satisfies readonly Calibrated[]).map((language) => {
    const hateful = rows.filter(({ lang, labels }) => lang === language && labels.hate?.value === 1);
    const seen = hateful.filter(({ text }) => raised(text, language));
    const random = seeded(1);
    const kept = DISGUISES.map((disguise) => seen.filter(({ text }) => raised(obfuscate(text, disguise, random), language)).length);
    return [
      language,
      hateful.length,
      percent(share(seen.length, hateful.length)),
      ...kept.map((count) => percent(share(count, seen.length))),
    ];
  });
  return table(["language", "hateful", "raised", ...DISGUISES], lines);
}

function share(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}

function percent(value: number | undefined): string {
  return value === undefined ? "" : (100 * value).toFixed(1);
}

function table(head: readonly string[], lines: readonly (readonly (string | number | undefined)[])[]): string {
  const row = (cells: readonly (string | number | undefined)[]): string => `| ${cells.map((cell) => cell ?? "").join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...lines.map(row)].join("\n");
}
