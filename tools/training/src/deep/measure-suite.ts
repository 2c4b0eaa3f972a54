/** `node measure-suite.ts`: what the shipped deep model alone says of the first part of the functional suite, by its hate head. The late part is not read. */

import { openDeep } from "../../../../packages/screening/src/deep/deep-model.ts";
import { openOnnx } from "../../../../packages/screening/src/deep/onnx/index.ts";
import { shippedDeep } from "../../../../packages/screening/src/shipped/index.ts";
import { readSuite } from "../../../../tools/src/bench/screening/read-suite.ts";
import { auc, type Scored } from "../fast/measure.ts";

const deep = await openDeep(shippedDeep(), openOnnx);
if (!deep.here) throw new Error(`Expected a deep model that can be opened: ${deep.why}.`);
const { model } = deep;
const hate = model.heads.indexOf("hate");
const byBehaviour = new Map<string, string[]>();
console.log(
  "| language | cases | accuracy % | macro-F1 % | AUC | hateful raised % | harmless raised % | ms a case |\n| --- | --- | --- | --- | --- | --- | --- | --- |",
);
for (const language of ["en", "fr"] as const) {
  const cases = await readSuite(language, "first");
  const threshold = model.threshold("hate", language);
  const scored: (Scored & { readonly behaviour: string })[] = [];
  const started = performance.now();
  for (const { text, hateful, behaviour } of cases) {
    const { heads } = await model.score(text, language);
    scored.push({ score: heads[hate] as number, value: hateful ? 1 : 0, weight: 1, behaviour });
  }
  const milliseconds = (performance.now() - started) / cases.length;
  const count = (raised: boolean, value: 0 | 1): number =>
    scored.filter((one) => one.score >= threshold === raised && one.value === value).length;
  const [hits, alarms, missed, right] = [count(true, 1), count(true, 0), count(false, 1), count(false, 0)];
  const macro = hits / (2 * hits + alarms + missed) + right / (2 * right + alarms + missed);
  const figures = [
    percent((hits + right) / cases.length),
    percent(macro),
    auc(scored)?.toFixed(3),
    percent(hits / (hits + missed)),
    percent(alarms / (alarms + right)),
  ];
  console.log(`| ${[language, cases.length, ...figures, milliseconds.toFixed(1)].join(" | ")} |`);
  for (const behaviour of new Set(cases.map((one) => one.behaviour))) {
    const share = (value: 0 | 1): string => {
      const own = scored.filter((one) => one.behaviour === behaviour && one.value === value);
      return percent(own.filter((one) => (one.score >= threshold ? 1 : 0) === value).length / own.length);
    };
    byBehaviour.set(behaviour, [...(byBehaviour.get(behaviour) ?? []), share(1), share(0)]);
  }
}
console.log("\n| behaviour | en hateful | en harmless | fr hateful | fr harmless |\n| --- | --- | --- | --- | --- |");
for (const [behaviour, shares] of byBehaviour) console.log(`| ${[behaviour, ...shares].join(" | ")} |`);

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
