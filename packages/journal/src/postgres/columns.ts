/** Read-model rows as columns: what one searches by, and the row itself as JSON. */
import type { CallRow, PublicationRow } from "@flakjacket/core";
import type { RowOf, Rows, Table } from "../views/rows.ts";
import { rowColumns } from "./batch-sql.ts";

type Columns = { readonly [name: string]: string | number | null };

const columnsOf: { readonly [T in Table]: (row: RowOf[T]) => Columns } = {
  call: (row) => ({ ...searched(row), state: row.call.state }),
  publication: (row) => ({
    ...searched(row),
    state: row.publication.state,
    release_at: row.publication.state === "approved" ? row.publication.releaseAt : null,
  }),
  breaker: () => ({}),
  campaign: () => ({}),
  channel: () => ({}),
};

function searched({ campaign, channel, author, since }: CallRow | PublicationRow): Columns {
  return { campaign, channel, author, since };
}

/** The rows of one table under the given keys, one array a column, in the order of `rowColumns`. */
export function columnArrays<T extends Table>(table: T, rows: Rows[T], keys: Iterable<string>): unknown[][] {
  const entries = [...keys].flatMap((id) => {
    const row = rows.get(id) as RowOf[T] | undefined;
    return row === undefined ? [] : [{ id, row: JSON.stringify(row), ...columnsOf[table](row) } as Columns];
  });
  return rowColumns[table].map(([name]) => entries.map((entry) => entry[name]));
}
