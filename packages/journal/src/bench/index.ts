/** Measurements of a store, for `npm run bench`. */
export type { AppendsMeasured } from "./bench-appends.ts";
export { benchAppends } from "./bench-appends.ts";
export { benchRebuild } from "./bench-rebuild.ts";
export type { RecallLaneMeasured } from "./bench-recall-lane.ts";
export { benchRecallLane } from "./bench-recall-lane.ts";
export { APPENDS_A_LIFE, EVENTS_A_LIFE } from "./life.ts";
