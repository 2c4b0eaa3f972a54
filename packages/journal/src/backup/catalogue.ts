/** Which tables there are, found in the database itself: other components keep theirs beside ours. */
import type pg from "pg";

/** `types` as PostgreSQL names them, one a column. Columns that are computed from others are left out. */
export type TableInfo = {
  readonly schema: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly types: readonly string[];
};

/** Where the installation keeps its tables: ours, and those of people and sessions. */
export const defaultSchemas: readonly string[] = ["public", "people"];

/**
 * Not carried: who may write belongs to one running database; how the schema came to be is compared, not copied; read models
 * are folded anew from the journal.
 */
const derived = new Set([
  ...["lease", "journal_step", "journal_step_lock"],
  ...["call_row", "publication_row", "breaker_row", "campaign_row", "channel_row"].flatMap((name) => [name, `${name}_fresh`]),
]);

type Column = { readonly schema: string; readonly table: string; readonly column: string; readonly type: string };
type Reference = { readonly from: string; readonly to: string };

/** The tables to carry, each behind those it refers to. */
export async function tablesToCarry(client: pg.ClientBase, schemas: readonly string[]): Promise<readonly TableInfo[]> {
  const { rows } = await client.query<Column>(
    `select n.nspname as schema, c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and n.nspname = any($1::text[]) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     order by 1, 2, a.attnum`,
    [schemas],
  );
  const byTable = Map.groupBy(rows, ({ schema, table }) => `${schema}.${table}`);
  const infos = [...byTable].flatMap(([name, columns]): [string, TableInfo][] => {
    const [first] = columns;
    if (!first || (first.schema === "public" && derived.has(first.table))) return [];
    const { schema, table } = first;
    return [[name, { schema, table, columns: columns.map(({ column }) => column), types: columns.map(({ type }) => type) }]];
  });
  return ordered(new Map(infos), await references(client));
}

async function references(client: pg.ClientBase): Promise<readonly Reference[]> {
  const { rows } = await client.query<Reference>(
    `select fn.nspname || '.' || f.relname as from, tn.nspname || '.' || t.relname as to
     from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_namespace fn on fn.oid = f.relnamespace
       join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
     where k.contype = 'f' and k.conrelid <> k.confrelid`,
  );
  return rows;
}

function ordered(tables: ReadonlyMap<string, TableInfo>, refers: readonly Reference[]): TableInfo[] {
  const done = new Set<string>();
  const all: TableInfo[] = [];
  const take = (name: string): void => {
    const info = tables.get(name);
    if (!info || done.has(name)) return;
    done.add(name);
    for (const { from, to } of refers) if (from === name) take(to);
    all.push(info);
  };
  for (const name of tables.keys()) take(name);
  return all;
}

/** A name as SQL, whatever is in it. */
export function quoted(...names: readonly string[]): string {
  return names.map((name) => `"${name.replaceAll('"', '""')}"`).join(".");
}
