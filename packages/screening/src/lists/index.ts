export { signsIn } from "./find-signs.ts";
export type { Sign, SignKind, SignNote, SignStrength } from "./sign.ts";
export { signsInName } from "./signs-in-name.ts";
