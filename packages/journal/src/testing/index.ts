export type { TemporaryPostgres } from "./temporary-postgres.ts";
export { temporaryPostgres, testKey } from "./temporary-postgres.ts";
