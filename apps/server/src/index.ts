/** The server as a library: the composition root, for tests and for whoever builds on it. */
export type { Settings } from "./settings/server-settings.ts";
export { readServerSettings } from "./settings/server-settings.ts";
export type { Instead, Running } from "./start-server.ts";
export { startServer } from "./start-server.ts";
export { preparePeopleTables } from "./store/people-tables.ts";
export { postgresDirOf } from "./store/postgres-dir.ts";
