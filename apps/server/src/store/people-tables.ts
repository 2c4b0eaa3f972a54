/** The tables of people, sessions and tokens: beside the journal's, in a schema of their own, made by the library that keeps them. */
import type { WorkingStore } from "@flakjacket/core";
import { SECOND_MS } from "@flakjacket/core";
import { getMigrations } from "better-auth/db/migration";
import pg from "pg";
import { openAuth } from "../auth/open-auth.ts";

const SCHEMA = "people";
/** Changes with the library's version and the plugins in use; a mark in the working store saves each start the look. */
const SHAPE = "better-auth 1.7.5: admin, magic-link, api-key";
const MARK = "people/shape";

export function connectToPeople(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: `flakjacket/people ${process.pid}`,
    options: `-c search_path=${SCHEMA}`,
    max: 4,
    connectionTimeoutMillis: 3 * SECOND_MS,
    query_timeout: 5 * SECOND_MS,
  });
  // A connection that breaks while nobody uses it is replaced by the next one.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

/** Brings the tables up to date, where the mark does not say that they are. */
export async function preparePeople(pool: pg.Pool, working: WorkingStore): Promise<void> {
  const { rows } = await pool.query<{ there: boolean }>(`select to_regclass('${SCHEMA}.apikey') is not null as there`);
  if (rows[0]?.there && (await working.get(MARK)) === SHAPE) return;
  await makeTables(pool);
  await working.set(MARK, SHAPE);
}

/** Makes the tables, empty, in a database that has none: what a backup is restored into. */
export async function preparePeopleTables(url: string): Promise<void> {
  const pool = connectToPeople(url);
  try {
    await makeTables(pool);
  } finally {
    await pool.end();
  }
}

async function makeTables(pool: pg.Pool): Promise<void> {
  await pool.query(`create schema if not exists ${SCHEMA}`);
  const nobody = { origin: "http://127.0.0.1", alsoFrom: [], secret: "only the shape of the tables is asked", newId: () => "" };
  const { auth } = openAuth({ ...nobody, database: pool, onAdded: async () => undefined });
  const { runMigrations } = await getMigrations(auth.options);
  await runMigrations();
}
