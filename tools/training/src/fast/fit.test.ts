import { describe, expect, it } from "vitest";
import { encodeFast, openFast } from "../../../../packages/screening/src/model/index.ts";
import { fit, type Recipe } from "./fit.ts";
import type { Row } from "./row.ts";
import { partOf } from "./split.ts";

const recipe: Recipe = {
  gramBits: 10,
  wordBits: 10,
  epochs: 3,
  rate: 0.3,
  damping: 0.1,
  decay: 0,
  seed: 7,
  disguised: 0.3,
  kept: [0.99, 1],
  falseAlarms: { grumble: 0.01 },
  beta: {},
};

const things = ["train", "bus", "coffee", "queue", "weather", "printer", "phone", "meeting", "parcel", "shower"];
const bad = ["is late again", "never works", "is broken", "drives me mad", "was cold", "ruined my day"];
const good = ["is lovely today", "works at last", "was on time", "made my day", "is so nice", "was a delight"];

const rows: readonly Row[] = things.flatMap((thing) =>
  [...bad, ...good].flatMap((what) =>
    ["my", "the", "our", "this"].map((which): Row => {
      const text = `${which} ${thing} ${what}`;
      const value = bad.includes(what) ? 1 : 0;
      return {
        text,
        lang: "en",
        source: "test",
        labels: { grumble: { value, weight: 1 }, hate: { value: 0, weight: 0.5 } },
        part: partOf(text),
      };
    }),
  ),
);

const isOrdinary = ({ labels }: Row): boolean => labels.grumble?.value === 0;

describe("a training run", () => {
  const bytes = encodeFast(fit(rows, recipe, isOrdinary));

  it("gives the same bytes every time", () => {
    expect(encodeFast(fit(rows, recipe, isOrdinary))).toEqual(bytes);
  });

  it("gives other bytes for another seed", () => {
    expect(encodeFast(fit(rows, { ...recipe, seed: 8 }, isOrdinary))).not.toEqual(bytes);
  });

  it("learns what the rows say, and tells it of rows that it has not seen", () => {
    const model = openFast(bytes);
    const grumble = model.heads.indexOf("grumble");
    const right = rows.filter(({ text, part, labels }) => {
      const raised = (model.score(text, "en")[grumble] as number) >= model.threshold("grumble", "en");
      return part === "test" && raised === (labels.grumble?.value === 1);
    });
    expect(right.length).toBeGreaterThan(0.95 * rows.filter(({ part }) => part === "test").length);
  });

  it("teaches nothing about a head that no row speaks of", () => {
    const [late, nice] = ["my train is late again", "my train is lovely today"].map((text) => openFast(bytes).logits(text)[9]);
    expect(late).toBe(nice);
  });
});
