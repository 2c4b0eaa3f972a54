export type { EmbeddedOptions, EmbeddedPostgres } from "./embedded/start.ts";
export { defaultPostgresDir, startEmbeddedPostgres } from "./embedded/start.ts";
export type { Lease, LeaseOptions } from "./lease.ts";
export type { PostgresOptions, PostgresStore } from "./open.ts";
export { openPostgresStore } from "./open.ts";
