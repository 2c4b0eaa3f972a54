export { flakjacket } from "./flakjacket.ts";
export type { Shell } from "./shell.ts";
