export type { Spool } from "./spool.ts";
export { openSpool } from "./spool.ts";
