/** The read models in PostgreSQL. What a filter means is in `views/matches.ts`; the contract suite holds both to it. */
import type { CallFilter, PublicationFilter, Views } from "@flakjacket/core";
import { armed, breakerScopeKey } from "@flakjacket/core";
import type { Expression, ExpressionBuilder, Kysely, SqlBool } from "kysely";
import type { Database } from "./database.ts";
import { answered } from "./database.ts";
import type { Schema } from "./schema.ts";

export function postgresViews({ kysely: db }: Database): Views {
  return {
    campaign: (id) => rowIn(db, "campaign_row", id),
    campaigns: () => rowsIn(db, "campaign_row"),
    channels: () => rowsIn(db, "channel_row"),
    call: (id) => rowIn(db, "call_row", id),
    calls: ({ after, limit, ...filter }) =>
      answered(async () => {
        const found = db.selectFrom("call_row").select("row").where(callWhere(filter, after));
        return (await found.orderBy("since").orderBy("id").limit(limit).execute()).map(({ row }) => row);
      }),
    publication: (id) => rowIn(db, "publication_row", id),
    publications: ({ after, limit, ...filter }) =>
      answered(async () => {
        const found = db.selectFrom("publication_row").select("row").where(publicationWhere(filter, after));
        return (await found.orderBy("since").orderBy("id").limit(limit).execute()).map(({ row }) => row);
      }),
    countCalls: (filter) =>
      answered(async () => {
        const counted = db.selectFrom("call_row").select(({ fn }) => fn.countAll<number>().as("n"));
        return (await counted.where(callWhere(filter)).executeTakeFirstOrThrow()).n;
      }),
    countPublications: (filter) =>
      answered(async () => {
        const counted = db.selectFrom("publication_row").select(({ fn }) => fn.countAll<number>().as("n"));
        return (await counted.where(publicationWhere(filter)).executeTakeFirstOrThrow()).n;
      }),
    breaker: async (scope) => (await rowIn(db, "breaker_row", breakerScopeKey(scope))) ?? armed,
  };
}

type RowTable = "call_row" | "publication_row" | "breaker_row" | "campaign_row" | "channel_row";
type RowIn<T extends RowTable> = Schema[T]["row"] extends { readonly __select__: infer R } ? R : never;

function rowIn<T extends RowTable>(db: Kysely<Schema>, table: T, id: string): Promise<RowIn<T> | undefined> {
  return answered(async () => {
    const found = await db.selectFrom<RowTable>(table).select("row").where("id", "=", id).executeTakeFirst();
    return found?.row as RowIn<T> | undefined;
  });
}

function rowsIn<T extends RowTable>(db: Kysely<Schema>, table: T): Promise<RowIn<T>[]> {
  return answered(async () => {
    const found = await db.selectFrom<RowTable>(table).select("row").orderBy("id").execute();
    return found.map(({ row }) => row as RowIn<T>);
  });
}

type Where<T extends "call_row" | "publication_row"> = (eb: ExpressionBuilder<Schema, T>) => Expression<SqlBool>;
type After = { readonly since: number; readonly id: string } | undefined;

function callWhere(filter: Omit<CallFilter, "limit" | "after">, after?: After): Where<"call_row"> {
  return (eb) => {
    const { campaign, channel, author, states, from, until } = filter;
    return eb.and([
      ...(campaign === undefined ? [] : [eb("campaign", "=", campaign)]),
      ...(channel === undefined ? [] : [eb("channel", "=", channel)]),
      ...(author === undefined ? [] : [eb("author", "=", author)]),
      ...(states === undefined ? [] : [states.length === 0 ? eb.lit(false) : eb("state", "in", states)]),
      ...(from === undefined ? [] : [eb("since", ">=", from)]),
      ...(until === undefined ? [] : [eb("since", "<", until)]),
      ...(after === undefined ? [] : [eb(eb.refTuple("since", "id"), ">", eb.tuple(after.since, after.id))]),
    ]);
  };
}

function publicationWhere(filter: Omit<PublicationFilter, "limit" | "after">, after?: After): Where<"publication_row"> {
  return (eb) => {
    const { campaign, channel, author, states, from, until, dueBy } = filter;
    return eb.and([
      ...(campaign === undefined ? [] : [eb("campaign", "=", campaign)]),
      ...(channel === undefined ? [] : [eb("channel", "=", channel)]),
      ...(author === undefined ? [] : [eb("author", "=", author)]),
      ...(states === undefined ? [] : [states.length === 0 ? eb.lit(false) : eb("state", "in", states)]),
      ...(from === undefined ? [] : [eb("since", ">=", from)]),
      ...(until === undefined ? [] : [eb("since", "<", until)]),
      // Only approved ones have a release time here.
      ...(dueBy === undefined ? [] : [eb("release_at", "<=", dueBy)]),
      ...(after === undefined ? [] : [eb(eb.refTuple("since", "id"), ">", eb.tuple(after.since, after.id))]),
    ]);
  };
}
