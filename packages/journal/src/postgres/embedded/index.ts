export type { EmbeddedOptions, EmbeddedPostgres } from "./start.ts";
export { defaultPostgresDir, startEmbeddedPostgres } from "./start.ts";
