/** Everything in the database that cannot be made again, as of one instant, as a stream. Work goes on meanwhile. */
import type { Instant } from "@flakjacket/core";
import pg from "pg";
import { unavailable } from "../postgres/database.ts";
import { migrationTable } from "../postgres/migrations.ts";
import type { TableInfo } from "./catalogue.ts";
import { defaultSchemas, quoted, tablesToCarry } from "./catalogue.ts";
import type { BackupPart, Sequence, TextRow } from "./format.ts";
import { written } from "./format.ts";

export type BackupOptions = {
  readonly url: string;
  /** When it is made, by our clock. */
  readonly now: Instant;
  /** Whose tables to carry. Left out: ours and those of people and sessions. */
  readonly schemas?: readonly string[];
  /** Hears how many rows are out. */
  readonly progress?: (rows: number) => void;
};

/** Every value as PostgreSQL writes it: nothing is rounded, reordered or guessed at on the way through JavaScript. */
const asText: pg.CustomTypesConfig = { getTypeParser: () => (value: string) => value };
const ROWS_AT_ONCE = 200;
const CHUNK = 64 * 1_024;

/**
 * The backup in pieces of some 64 KB. Texts are in it as they are, secrets as encrypted as they are in the database; the
 * key is not.
 *
 * @throws JournalUnavailable when the database does not answer
 */
export async function* makeBackup({ url, now, schemas = defaultSchemas, progress }: BackupOptions): AsyncGenerator<Uint8Array> {
  const client = new pg.Client({
    connectionString: url,
    application_name: "flakjacket/backup",
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("set datestyle = 'ISO'; set intervalstyle = 'postgres'; set timezone = 'UTC'; set bytea_output = 'hex'");
    await client.query("begin isolation level repeatable read read only");
    let pieces: Uint8Array[] = [];
    let size = 0;
    for await (const line of written(partsOf(client, now, schemas, progress))) {
      pieces.push(line);
      size += line.length;
      if (size < CHUNK) continue;
      yield Buffer.concat(pieces);
      pieces = [];
      size = 0;
    }
    yield Buffer.concat(pieces);
  } catch (error) {
    throw unavailable(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function* partsOf(
  client: pg.Client,
  madeAt: Instant,
  schemas: readonly string[],
  progress: ((rows: number) => void) | undefined,
): AsyncGenerator<BackupPart> {
  const { rows: steps } = await client.query<{ name: string }>(`select name from ${migrationTable} order by name`);
  yield { kind: "header", header: { madeAt, steps: steps.map(({ name }) => name) } };
  let count = 0;
  for (const table of await tablesToCarry(client, schemas)) {
    yield { kind: "table", table: { schema: table.schema, table: table.table, columns: table.columns } };
    for await (const rows of pagesOf(client, table)) {
      for (const row of rows) yield { kind: "row", row };
      count += rows.length;
      progress?.(count);
    }
  }
  yield { kind: "sequences", sequences: await sequencesIn(client, schemas) };
}

async function* pagesOf(client: pg.Client, { schema, table, columns }: TableInfo): AsyncGenerator<readonly TextRow[]> {
  const order = schema === "public" && table === "event" ? " order by chain, position" : "";
  await client.query(
    `declare pages no scroll cursor for select ${columns.map((name) => quoted(name)).join(", ")} from ${quoted(schema, table)}${order}`,
  );
  for (let rows: readonly TextRow[] = [[]]; rows.length > 0; ) {
    const page = await client.query<(string | null)[]>({ text: `fetch ${ROWS_AT_ONCE} from pages`, rowMode: "array", types: asText });
    rows = page.rows;
    yield rows;
  }
  await client.query("close pages");
}

type SequenceName = { readonly schema: string; readonly name: string };

async function sequencesIn(client: pg.Client, schemas: readonly string[]): Promise<readonly Sequence[]> {
  const text = `select schemaname as schema, sequencename as name from pg_sequences where schemaname = any($1::text[]) order by 1, 2`;
  const sequences: Sequence[] = [];
  for (const { schema, name } of (await client.query<SequenceName>(text, [schemas])).rows) {
    const state = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${quoted(schema, name)}`,
    );
    for (const { value, called } of state.rows) sequences.push({ schema, name, value, called });
  }
  return sequences;
}
