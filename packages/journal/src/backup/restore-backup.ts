/** A backup put back into an empty database: all of it or nothing. */
import pg from "pg";
import { answered, clientOptions } from "../postgres/database.ts";
import { migrationTable } from "../postgres/migrations.ts";
import { openPostgresStore } from "../postgres/open.ts";
import { foldIntoPlace } from "../postgres/rebuild.ts";
import { StoreProblem } from "../problem.ts";
import type { TableInfo } from "./catalogue.ts";
import { defaultSchemas, quoted, tablesToCarry } from "./catalogue.ts";
import type { BackedUpTable, BackupHeader, Sequence, TextRow } from "./format.ts";
import { readBackup } from "./format.ts";

export type RestoreOptions = {
  /** An empty database. Ours are made here; tables of other components must be there already, empty. */
  readonly url: string;
  /** What the backup is called in what we say: its file. */
  readonly file: string;
  readonly schemas?: readonly string[];
  /** Hears how many rows are in. */
  readonly progress?: (rows: number) => void;
};

export type RestoreReport = { readonly madeAt: number; readonly tables: number; readonly rows: number; readonly events: number };

const ROWS_AT_ONCE = 500;
const BYTES_AT_ONCE = 4_000_000;

/**
 * Restores, verifies every chain and folds the read models anew, in one transaction.
 *
 * @throws StoreProblem when the backup is not whole, is of another version, or the database is not empty: it is then as before
 */
export async function restoreBackup(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: RestoreOptions,
): Promise<RestoreReport> {
  // Opening makes our tables; the key opens no secret here.
  await (await openPostgresStore({ url: options.url, key: new Uint8Array(32) })).close();
  const client = new pg.Client(clientOptions(options.url, "flakjacket/restore", 5_000));
  client.on("error", () => undefined);
  try {
    return await answered(async () => {
      await client.connect();
      // The file may come slowly.
      await client.query("set idle_in_transaction_session_timeout = 0");
      await client.query("begin");
      const report = await restored(client, pieces, options);
      await client.query("commit");
      return report;
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function restored(
  client: pg.Client,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: RestoreOptions,
): Promise<RestoreReport> {
  const known = new Map(
    (await tablesToCarry(client, options.schemas ?? defaultSchemas)).map((info) => [`${info.schema}.${info.table}`, info]),
  );
  for (const info of known.values()) await checkEmpty(client, info);
  let madeAt = 0;
  let tables = 0;
  let rows = 0;
  let filling: Filling | undefined;
  for await (const part of readBackup(pieces, options.file)) {
    if (part.kind === "row") {
      rows += 1;
      if (await filling?.take(part.row)) options.progress?.(rows);
      continue;
    }
    await filling?.flush();
    filling = undefined;
    if (part.kind === "header") {
      await checkSteps(client, part.header);
      madeAt = part.header.madeAt;
    } else if (part.kind === "table") {
      filling = new Filling(client, matching(part.table, known));
      tables += 1;
    } else await setSequences(client, part.sequences);
  }
  options.progress?.(rows);
  // Whoever holds the lease of this database may write; tokens of the one that was backed up mean nothing here.
  await client.query("update chain_head set fence = coalesce((select token from lease where name = 'journal'), 0)");
  const { events } = await foldIntoPlace(client);
  return { madeAt, tables, rows, events };
}

async function checkEmpty(client: pg.Client, { schema, table }: TableInfo): Promise<void> {
  const { rowCount } = await client.query(`select from ${quoted(schema, table)} limit 1`);
  if (rowCount) throw new StoreProblem("restore-not-empty", { table: `${schema}.${table}` });
}

async function checkSteps(client: pg.Client, { steps }: BackupHeader): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`select name from ${migrationTable} order by name`);
  const want = rows.map(({ name }) => name).join(", ");
  const have = steps.join(", ");
  if (have !== want) throw new StoreProblem("backup-schema", { have, want });
}

function matching({ schema, table, columns }: BackedUpTable, known: ReadonlyMap<string, TableInfo>): TableInfo {
  const info = known.get(`${schema}.${table}`);
  const same = info && info.columns.length === columns.length && columns.every((name) => info.columns.includes(name));
  if (!same) throw new StoreProblem("restore-table-missing", { table: `${schema}.${table}` });
  // In the order of the backup, with the types of this database.
  return { schema, table, columns, types: columns.map((name) => info.types[info.columns.indexOf(name)] ?? "text") };
}

async function setSequences(client: pg.Client, sequences: readonly Sequence[]): Promise<void> {
  for (const { schema, name, value, called } of sequences) {
    const { rows } = await client.query<{ there: boolean }>("select to_regclass($1) is not null as there", [quoted(schema, name)]);
    if (!rows[0]?.there) throw new StoreProblem("restore-table-missing", { table: `${schema}.${name}` });
    await client.query("select setval($1::regclass, $2::bigint, $3)", [quoted(schema, name), value, called]);
  }
}

/** Fills one table, many rows a statement. */
class Filling {
  readonly #client: pg.Client;
  readonly #text: string;
  readonly #width: number;
  #rows: TextRow[] = [];
  #bytes = 0;

  constructor(client: pg.Client, { schema, table, columns, types }: TableInfo) {
    this.#client = client;
    this.#width = columns.length;
    const names = columns.map((name) => quoted(name)).join(", ");
    const values = types.map((type, n) => `given.c${n}::${type}`).join(", ");
    const arrays = types.map((_, n) => `$${n + 1}::text[]`).join(", ");
    const given = types.map((_, n) => `c${n}`).join(", ");
    this.#text = `insert into ${quoted(schema, table)} (${names}) overriding system value select ${values} from unnest(${arrays}) as given (${given})`;
  }

  /** True when rows were written. */
  async take(row: TextRow): Promise<boolean> {
    this.#rows.push(row);
    this.#bytes += row.reduce((sum, value) => sum + (value?.length ?? 0), 0);
    if (this.#rows.length < ROWS_AT_ONCE && this.#bytes < BYTES_AT_ONCE) return false;
    await this.flush();
    return true;
  }

  async flush(): Promise<void> {
    if (this.#rows.length === 0) return;
    const rows = this.#rows;
    const values = Array.from({ length: this.#width }, (_, n) => rows.map((row) => row[n] ?? null));
    await this.#client.query(this.#text, values);
    this.#rows = [];
    this.#bytes = 0;
  }
}
