/** The open sets as rows: what each of their labels says about each head. See `../shared/data/screening/README.md` for the sets. */
import { join } from "node:path";
import { clean } from "./clean.ts";
import { readJsonLines } from "./read-json-lines.ts";
import type { Label, Labels, Row } from "./row.ts";
import { normalised, partOf } from "./split.ts";
import { grumbles, weakLabels } from "./weak-labels.ts";

type Given = {
  readonly text: string;
  readonly lang: string;
  readonly source: string;
  readonly labels?: { readonly hate: 0 | 1 | null; readonly offensive: 0 | 1 | null };
  readonly sentiment?: "negative" | "neutral" | "positive" | null;
  readonly emotion?: "anger" | "joy" | "optimism" | "sadness" | null;
};

/** Never read: its licence (GPL) does not fit weights that ship. */
const LEFT_OUT = "ethos";
/** Sources whose labels people disagree with more often. */
const NOISY: ReadonlyMap<string, number> = new Map([
  ["mlma", 0.4],
  ["davidson2017", 0.7],
  ["toxigen_prompts", 0.7],
]);

/** All rows of the sets in a folder; a text that lies in several has the labels of all. In the order of the files. */
export function openRows(folder: string): readonly Row[] {
  const byKey = new Map<string, Row>();
  for (const name of ["train-open", "sentiment", "benign-weak"]) {
    for (const given of readJsonLines(join(folder, `${name}.jsonl.gz`)) as readonly Given[]) {
      if (given.source === LEFT_OUT) continue;
      const key = normalised(given.text);
      const text = clean(given.text);
      if (key === "" || text === "") continue;
      const before = byKey.get(key);
      const labels = { ...labelsOf(given, text, name === "benign-weak"), ...before?.labels };
      byKey.set(key, { text, lang: given.lang, source: before?.source ?? given.source, labels, part: partOf(key) });
    }
  }
  return [...byKey.values()];
}

function labelsOf(given: Given, text: string, benign: boolean): Labels {
  const weight = NOISY.get(given.source) ?? 1;
  const said = given.labels && !benign ? labelled(given.labels, weight) : {};
  return { ...weakLabels(text, given.lang), ...benignLabels(benign || given.labels === undefined), ...said, ...moodOf(given, text) };
}

function labelled({ hate, offensive }: NonNullable<Given["labels"]>, weight: number): Labels {
  const hurts = hate === 1 || offensive === 1;
  return {
    ...(hate === null ? {} : { hate: { value: hate, weight } }),
    // Whoever is hated is insulted too, but this head is for those whom nothing protects.
    ...(offensive === null || hate === 1 ? {} : { insult: { value: offensive, weight } }),
    ...(hurts ? { negative: yes(0.4), grumble: no(0.5) } : {}),
  };
}

/** Ordinary posts, gathered for other ends: surely few of them hate or insult. */
function benignLabels(benign: boolean): Labels {
  return benign ? { hate: no(0.7), insult: no(0.5) } : {};
}

function moodOf({ sentiment, emotion }: Given, text: string): Labels {
  const complains = grumbles(text);
  const none = complains === "none" ? { grumble: no(0.3) } : {};
  if (sentiment === "negative" || emotion === "anger" || emotion === "sadness") {
    return { negative: yes(1), ...(complains === "grumble" ? { grumble: yes(0.8) } : {}) };
  }
  if (sentiment === "positive" || emotion === "joy" || emotion === "optimism") return { negative: no(1), grumble: no(0.6) };
  if (sentiment === "neutral") return { negative: no(1), ...none };
  return none;
}

function yes(weight: number): Label {
  return { value: 1, weight };
}

function no(weight: number): Label {
  return { value: 0, weight };
}
