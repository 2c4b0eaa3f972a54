import type { Append } from "@flakjacket/core";
import { campaignChain } from "@flakjacket/core";
import { toCall, toPublication } from "@flakjacket/testkit/suites/append";
import { callId, campaignId, publicationId, samples } from "@flakjacket/testkit/suites/sample-events";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { checkChains } from "../chain/check-chains.ts";
import type { TemporaryPostgres } from "../testing/temporary-postgres.ts";
import { temporaryPostgres, testKey } from "../testing/temporary-postgres.ts";
import type { PostgresStore } from "./open.ts";
import { openPostgresStore } from "./open.ts";

let server: TemporaryPostgres;
let store: PostgresStore;
let url: string;
beforeAll(async () => {
  server = await temporaryPostgres();
});
afterEach(() => store.close());
afterAll(() => server.remove());

const campaign = campaignId("sunny-side");
const make = samples();

async function filled(calls: number): Promise<void> {
  url = await server.database();
  store = await openPostgresStore({ url, key: testKey });
  await Promise.all(Array.from({ length: calls }, (_, n) => store.journal.append(oneCall(n))));
}

function oneCall(n: number): [Append, Append] {
  return [
    toCall(campaign, callId(n), 0, make["call-received"](n), make["call-screened"](n), make["proposal-composed"](n)),
    toPublication(campaign, publicationId(n), 0, make["publication-approved"](n), make["sending-began"](n)),
  ];
}

async function sql(text: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<object>(text).finally(() => client.end());
  return rows;
}

const indexes = () =>
  sql(
    "select tablename, indexname, regexp_replace(indexdef, '\\s+', ' ') as def from pg_indexes where tablename like '%_row' order by 1, 2",
  );

describe("a rebuild", () => {
  it("folds what is there already, over many pages, and changes nothing of the tables", async () => {
    await filled(1_300);
    const before = await indexes();
    const heard: number[] = [];
    const report = await store.rebuild((events) => void heard.push(events));
    expect(report).toMatchObject({ events: 6_500, rows: 2_600, equal: true });
    expect(report.eventsPerSecond).toBeGreaterThan(0);
    expect(heard).toEqual([5_000, 6_500]);
    expect(await indexes()).toEqual(before);
    expect(await sql("select tablename from pg_tables where tablename like '%fresh'")).toEqual([]);
    expect(await store.rebuild()).toMatchObject({ equal: true });
  });

  it.each([
    ["a changed row", "update call_row set row = '{}' where since = 1"],
    ["a changed search column", "update publication_row set state = 'live' where since = 1"],
    ["a lost row", "delete from publication_row where since = 1"],
    ["a row from nowhere", "insert into breaker_row values ('campaign:x', '{}')"],
  ])("notices %s, and puts it right", async (_, text) => {
    await filled(3);
    const before = await store.views.calls({ limit: 9 });
    await sql(text);
    expect(await store.rebuild()).toMatchObject({ equal: false });
    expect(await store.rebuild()).toMatchObject({ equal: true });
    expect(await store.views.calls({ limit: 9 })).toEqual(before);
    expect(await store.views.countPublications({ states: ["sending"] })).toBe(3);
  });

  it("lets appends go on meanwhile, and loses none of them", async () => {
    await filled(200);
    const rebuilding = store.rebuild();
    const meanwhile = Promise.all(Array.from({ length: 300 }, (_, n) => store.journal.append(oneCall(1_000 + n))));
    expect(await rebuilding).toMatchObject({ equal: true });
    expect((await meanwhile).every(({ kind }) => kind === "appended")).toBe(true);
    expect(await store.views.countCalls({})).toBe(500);
    expect(await store.rebuild()).toMatchObject({ events: 2_500, equal: true });
  });

  it("promise 10: stops at a chain that was changed by hand, names the place, and swaps nothing", async () => {
    await filled(3);
    await sql(
      "alter table event disable trigger event_stays; update event set bytes = replace(encode(bytes, 'escape'), '\"size\":1200', '\"size\":1201')::bytea where position = 3",
    );
    const broken = { code: "chain-broken", params: { chain: campaignChain(campaign), position: 3 } };
    await expect(store.rebuild()).rejects.toMatchObject(broken);
    await expect(checkChains(store.ledger)).rejects.toMatchObject(broken);
    expect(await store.views.countCalls({})).toBe(3);
  });
});
