/** How the database came to be what it is: steps that go forward only, each for ever as it was released. */
import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Migration } from "kysely/migration";
import { Migrator } from "kysely/migration";
import { StoreProblem } from "../problem.ts";
import type { Schema } from "./schema.ts";

const tables = [
  `create table chain_head (
    chain text collate "C" primary key, position bigint not null, hash bytea not null, fence bigint not null)`,
  `create table event (
    chain text collate "C" not null, position bigint not null, stream text collate "C" not null, version bigint not null,
    type text not null, at double precision not null, bytes bytea not null, hash bytea not null, body jsonb not null,
    primary key (chain, position), unique (stream, version))`,
  `create function event_stays() returns trigger language plpgsql as
    $$ begin raise exception 'What the journal holds is never changed.'; end $$`,
  "create trigger event_stays before update or delete or truncate on event for each statement execute function event_stays()",
  // Rows are json, not jsonb: they keep every character, U+0000 too, and are never searched inside.
  `create table call_row (
    id text collate "C" primary key, campaign text not null, channel text not null, author text not null,
    state text not null, since double precision not null, row json not null)`,
  "create index call_row_by_campaign on call_row (campaign, state, since, id)",
  "create index call_row_by_author on call_row (author, since)",
  "create index call_row_by_since on call_row (since, id)",
  `create table publication_row (
    id text collate "C" primary key, campaign text not null, channel text not null, author text not null,
    state text not null, since double precision not null, release_at double precision, row json not null)`,
  "create index publication_row_by_campaign on publication_row (campaign, state, since, id)",
  "create index publication_row_by_channel on publication_row (channel, state, since, id)",
  "create index publication_row_by_author on publication_row (author, since)",
  "create index publication_row_by_release on publication_row (release_at) where release_at is not null",
  'create table breaker_row (id text collate "C" primary key, row json not null)',
  'create table campaign_row (id text collate "C" primary key, row json not null)',
  'create table channel_row (id text collate "C" primary key, row json not null)',
  `create table vault_item (
    ref text collate "C" primary key, salt bytea not null, bytes bytea not null, kind text not null,
    call text not null, keep_until double precision not null, restricted boolean not null)`,
  "create index vault_item_by_call on vault_item (call)",
  "create index vault_item_by_time on vault_item (keep_until)",
  // Erased means gone: dead rows are cleaned up at once, not when a fifth of the table is dead.
  `alter table vault_item set (
    autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
    toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0)`,
  'create table working (key text collate "C" primary key, value json not null)',
  'create table secret (name text collate "C" primary key, nonce bytea not null, sealed bytea not null)',
  "create table signed_head (signed_at double precision not null, statement bytea primary key, signature bytea not null)",
  'create table lease (name text collate "C" primary key, token bigint not null, holder text not null)',
];

const steps: Readonly<Record<string, Migration>> = {
  "0001-journal": {
    async up(db) {
      for (const statement of tables) await sql.raw(statement).execute(db);
    },
  },
};

export const migrationTable = "journal_step";
export const migrationLockTable = "journal_step_lock";

/**
 * Brings the database up to date, under an advisory lock, or leaves it as it is.
 *
 * @throws StoreProblem `schema-newer` when a newer program was here, `schema-failed` when a step fails
 */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const newer = (await stepsOf(db)).find((name) => !(name in steps));
  if (newer) throw new StoreProblem("schema-newer", { step: newer });
  const provider = { getMigrations: async () => ({ ...steps }) };
  const migrator = new Migrator({ db, provider, migrationTableName: migrationTable, migrationLockTableName: migrationLockTable });
  const { error, results } = await migrator.migrateToLatest();
  if (!error) return;
  // Somebody newer may have come between our look and the lock.
  const come = (await stepsOf(db)).find((name) => !(name in steps));
  if (come) throw new StoreProblem("schema-newer", { step: come });
  const step = results?.find(({ status }) => status === "Error")?.migrationName ?? "its start";
  throw new StoreProblem("schema-failed", { step, reason: error instanceof Error ? error.message : String(error) }, error);
}

/** The steps the database has taken, in order; empty when it is new. */
export async function stepsOf(db: Kysely<Schema>): Promise<readonly string[]> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass(${migrationTable}) is not null as there`.execute(db);
  if (!rows[0]?.there) return [];
  const taken = await sql<{ name: string }>`select name from ${sql.table(migrationTable)} order by name`.execute(db);
  return taken.rows.map(({ name }) => name);
}
