export type { Calibration, FastFile, FastHeader } from "./fast-file.ts";
export { encodeFast } from "./fast-file.ts";
export type { Contribution } from "./fast-model.ts";
export { FastModel, openFast } from "./fast-model.ts";
export { CALIBRATED, type Calibrated, HEADS, type Head } from "./heads.ts";
export { ModelUnreadable, type UnreadableReason } from "./model-unreadable.ts";
