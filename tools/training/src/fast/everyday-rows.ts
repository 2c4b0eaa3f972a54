/** The everyday posts that this project wrote by hand, as rows to learn from. */
import { everydayRows } from "../everyday/everyday.ts";
import { clean } from "./clean.ts";
import type { Labels, Row } from "./row.ts";
import { normalised, partOf } from "./split.ts";

/** `source` is `everyday:` and the kind. `weight` says how much each of their labels counts. */
export function everyday(weight: number): readonly Row[] {
  return everydayRows().map(({ text, lang, code, heads }) => ({
    text: clean(text),
    lang,
    source: `everyday:${code}`,
    labels: Object.fromEntries(Object.entries(heads).map(([head, value]) => [head, { value, weight }])) as Labels,
    part: partOf(normalised(text)),
  }));
}
