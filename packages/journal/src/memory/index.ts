/** The store in memory: the same promises but durability. For tests, the drill and anything that may be lost. */
export { openMemoryStore } from "./open.ts";
