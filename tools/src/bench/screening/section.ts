/** The screening engine: all that issue 3 asks to be measured, with a page of its own. */
import type { Section } from "../section.ts";
import { dataIsMissing, isLateRead } from "./data.ts";

export const screeningSection: Section = {
  name: "screening",
  title: "The screening engine (all tables: bench/screening.md)",
  isMissing: () => dataIsMissing() ?? (isLateRead ? undefined : "for a draft, run node tools/src/bench/screening/measure.ts."),
  async run(tell) {
    // The packages it is compared with are loaded only where it runs.
    const { measureScreening } = await import("./measure.ts");
    const targets = await measureScreening(tell);
    return targets.flatMap(({ value, ...target }) => (value === undefined ? [] : [{ ...target, value }]));
  },
};
