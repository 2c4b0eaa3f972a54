/** Brings the tables of people, sessions and tokens up to date, when the library that keeps them changed. */
import type { WorkingStore } from "@flakjacket/core";
import { getMigrations } from "better-auth/db/migration";
import type { Auth } from "./open-auth.ts";

/** Changes with the library's version and the plugins in use; a mark in the working store saves each start the look. */
const SCHEMA = "better-auth 1.7.5: admin, magic-link, api-key";
const MARK = "people/schema";

export async function preparePeople(auth: Auth, working: WorkingStore): Promise<void> {
  if ((await working.get(MARK)) === SCHEMA) return;
  const { runMigrations } = await getMigrations(auth.options);
  await runMigrations();
  await working.set(MARK, SCHEMA);
}
