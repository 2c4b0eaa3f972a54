/** The statements of one commit. Prepared by name, so that the database plans each once per connection. */

/** Chains that are new get their head, with the token of whoever may write. */
export const newHeads = {
  name: "new-heads",
  text: `insert into chain_head (chain, position, hash, fence)
    select chain, 0, hash, coalesce((select token from lease where name = 'journal'), 0)
    from unnest($1::text[], $2::bytea[]) as new (chain, hash) order by chain on conflict (chain) do nothing`,
};

/** Locked in one order, so that two processes never wait for each other in a circle. */
export const lockHeads = {
  name: "lock-heads",
  text: "select chain, position, hash, fence from chain_head where chain = any($1::text[]) order by chain for update",
};

/** Where the streams stand, and the rows that will change: one question. */
export const standing = {
  name: "standing",
  text: `select 'stream' as kind, s.stream as key, e.chain as chain, e.version as version, null::json as row
      from unnest($1::text[]) as s (stream),
        lateral (select chain, version from event where stream = s.stream order by version desc limit 1) as e
    union all select 'call', id, null, null, row from call_row where id = any($2::text[])
    union all select 'publication', id, null, null, row from publication_row where id = any($3::text[])
    union all select 'breaker', id, null, null, row from breaker_row where id = any($4::text[])`,
};

export type StandingRow = {
  readonly kind: "stream" | "call" | "publication" | "breaker";
  readonly key: string;
  readonly chain: string | null;
  readonly version: number | null;
  readonly row: unknown;
};

/** A table's rows from arrays, one array a column; what was there under the same key is replaced. */
function upsert(into: string, first: number, columns: readonly (readonly [string, string])[]): string {
  const names = columns.map(([name]) => name);
  const arrays = columns.map(([, type], index) => `$${first + index}::${type === "json" ? "text" : type}[]`);
  const values = columns.map(([name, type]) => (type === "json" ? `new.${name}::json` : `new.${name}`));
  return `insert into ${into} (${names.join(", ")}) select ${values.join(", ")}
    from unnest(${arrays.join(", ")}) as new (${names.join(", ")})
    on conflict (id) do update set ${names
      .slice(1)
      .map((name) => `${name} = excluded.${name}`)
      .join(", ")}`;
}

const searched = [
  ...(["id", "campaign", "channel", "author", "state"] as const).map((name) => [name, "text"] as const),
  ["since", "double precision"],
] as const;
const plain = [
  ["id", "text"],
  ["row", "json"],
] as const;
export const rowColumns = {
  call: [...searched, ["row", "json"]],
  publication: [...searched, ["release_at", "double precision"], ["row", "json"]],
  breaker: plain,
  campaign: plain,
  channel: plain,
} as const;

/** The upsert of one read model alone, for a rebuild into another table. */
export function upsertInto(table: keyof typeof rowColumns, into: string): string {
  return upsert(into, 1, rowColumns[table]);
}

/** Everything a commit writes, as one statement: events, read models, heads. */
export const write = {
  name: "write",
  text: `with
    events as (
      insert into event (chain, position, stream, version, type, at, bytes, hash, body)
      select chain, position, stream, version, type, at, bytes, hash, coalesce(body, convert_from(bytes, 'UTF8'))::jsonb -> 'event'
      from unnest($1::text[], $2::bigint[], $3::text[], $4::bigint[], $5::text[], $6::double precision[], $7::bytea[], $8::bytea[], $9::text[])
        as new (chain, position, stream, version, type, at, bytes, hash, body)),
    calls as (${upsert("call_row", 10, rowColumns.call)}),
    publications as (${upsert("publication_row", 17, rowColumns.publication)}),
    breakers as (${upsert("breaker_row", 25, plain)}),
    campaigns as (${upsert("campaign_row", 27, plain)}),
    channels as (${upsert("channel_row", 29, plain)})
    update chain_head as head set position = tip.position, hash = tip.hash
    from unnest($31::text[], $32::bigint[], $33::bytea[]) as tip (chain, position, hash) where head.chain = tip.chain`,
};
