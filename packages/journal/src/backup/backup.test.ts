import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { campaignChain, installationChain, installationStream } from "@flakjacket/core";
import { appended, toCall, toPublication, wholeChain } from "@flakjacket/testkit/suites/append";
import { callId, campaignId, publicationId, samples } from "@flakjacket/testkit/suites/sample-events";
import fc from "fast-check";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { checkChains } from "../chain/check-chains.ts";
import type { PostgresStore } from "../postgres/open.ts";
import { openPostgresStore } from "../postgres/open.ts";
import type { TemporaryPostgres } from "../testing/temporary-postgres.ts";
import { temporaryPostgres, testKey } from "../testing/temporary-postgres.ts";
import { readBackup } from "./format.ts";
import { makeBackup } from "./make-backup.ts";
import { restoreBackup } from "./restore-backup.ts";
import { writeBackupFile } from "./write-file.ts";

const campaign = campaignId("sunny-side");
const make = samples();
const open: PostgresStore[] = [];
let server: TemporaryPostgres;
let source: PostgresStore;
let sourceUrl: string;
let backup: Buffer;
let home: string;

/** Tables as another component may have them: keys that refer to each other, generated columns, values of many kinds. */
const people = `create schema people;
  create table people.session (id int generated always as identity primary key, person text not null, at timestamptz not null);
  create table people.person (id text primary key, "odd ""name" jsonb, tags text[], loud boolean, size numeric, photo bytea,
    shout text generated always as (upper(id)) stored);
  alter table people.session add foreign key (person) references people.person (id)`;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "backup-"));
  server = await temporaryPostgres();
  sourceUrl = await server.database();
  source = await openPostgresStore({ url: sourceUrl, key: testKey, fence: {} });
  await appended(source.journal, { chain: installationChain, stream: installationStream, expected: 0, events: [make["channel-added"](1)] });
  await Promise.all(
    Array.from({ length: 600 }, (_, n) =>
      source.journal.append([
        toCall(campaign, callId(n), 0, make["call-received"](n), make["call-screened"](n)),
        toPublication(campaign, publicationId(n), 0, make["publication-approved"](n), {
          ...make["send-refused"](n),
          code: "a\u0000\\N\t🐈",
        }),
      ]),
    ),
  );
  await source.vault.put({ kind: "post", bytes: Buffer.from([0, 255, 10, 92]), call: callId(1), keepUntil: 9.5 });
  await source.working.set("cursor", { at: null, text: "\u0000" });
  await source.secrets.set("main", "app-password");
  await sql(sourceUrl, people);
  await sql(
    sourceUrl,
    `insert into people.person values ('ada', '{"a": [1.50, null]}', '{"x,y","\\"",null}', true, 1.10, '\\x00ff'), ('b"\\', null, null, null, 'NaN', null);
    insert into people.session (person, at) values ('ada', '2026-01-02 03:04:05.123456+02'), ('ada', '0044-03-15 12:00:00 BC')`,
  );
  backup = Buffer.concat(await Array.fromAsync(makeBackup({ url: sourceUrl, now: 1_700_000_000_000 })));
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()));
});
afterAll(async () => {
  await source.close();
  await server.remove();
  await rm(home, { recursive: true });
});

async function sql(url: string, text: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<object>(text).finally(() => client.end());
  return rows;
}

async function emptyDatabase(): Promise<string> {
  const url = await server.database();
  await sql(url, people);
  return url;
}

const restoreInto = (url: string, bytes: Uint8Array = backup) => restoreBackup([bytes], { url, file: "a.backup" });

async function rowsOf(url: string): Promise<unknown> {
  const tables = ["event", "chain_head", "vault_item", "working", "secret", "people.person", "people.session"];
  const columns = (table: string) => (table === "chain_head" ? "chain, position, hash" : "*");
  return Promise.all(tables.map((table) => sql(url, `select ${columns(table)} from ${table} as one order by one::text`)));
}

describe("a backup", () => {
  it("brings back everything: journal, vault, secrets, working tables, and what other components keep", async () => {
    const url = await server.bareDatabase();
    await sql(url, people);
    const heard: number[] = [];
    const report = await restoreBackup([backup], { url, file: "a.backup", progress: (rows) => void heard.push(rows) });
    expect(report).toMatchObject({ madeAt: 1_700_000_000_000, events: 2_401, tables: 8 });
    expect(heard.at(-1)).toBe(report.rows);
    expect(await rowsOf(url)).toEqual(await rowsOf(sourceUrl));

    const store = await openPostgresStore({ url, key: testKey, fence: {} });
    open.push(store);
    expect((await checkChains(store.ledger)).events).toBe(2_401);
    expect(await wholeChain(store.journal, campaignChain(campaign), 1_000)).toEqual(
      await wholeChain(source.journal, campaignChain(campaign), 1_000),
    );
    expect(await store.views.calls({ limit: 900 })).toEqual(await source.views.calls({ limit: 900 }));
    expect(await store.views.publications({ limit: 900 })).toEqual(await source.views.publications({ limit: 900 }));
    expect(await store.secrets.get("main")).toBe("app-password");
    expect(await store.working.get("cursor")).toEqual({ at: null, text: "\u0000" });
    // Life goes on: appends, and identities where they had got to.
    await appended(store.journal, toCall(campaign, callId(5_000), 0, make["call-received"](1)));
    expect(await sql(url, "insert into people.session (person, at) values ('ada', 'now') returning id")).toEqual([{ id: 3 }]);
    expect(await store.rebuild()).toMatchObject({ equal: true });
  });

  it("is of one instant, while appends go on", async () => {
    const pieces = makeBackup({ url: sourceUrl, now: 5 });
    const first = await pieces.next();
    await appended(source.journal, toCall(campaignId("late"), callId(7_000), 0, make["call-received"](1)));
    const rest = Buffer.concat([...(first.done ? [] : [first.value]), ...(await Array.fromAsync(pieces))]);
    expect(rest.includes("campaign/late")).toBe(false);
  });

  it("goes into an empty database only, and leaves another as it was", async () => {
    const url = await emptyDatabase();
    const store = await openPostgresStore({ url, key: testKey });
    open.push(store);
    await store.working.set("mine", 1);
    await expect(restoreInto(url)).rejects.toMatchObject({ code: "restore-not-empty", params: { table: "public.working" } });
    expect(await store.working.get("mine")).toBe(1);
  });

  it("does not go where a component is missing, or into another version", async () => {
    await expect(restoreInto(await server.bareDatabase())).rejects.toMatchObject({ code: "restore-table-missing" });
    const older = Buffer.from(backup.toString("utf8").replace('"steps":["0001-journal"]', '"steps":["0000-first"]'));
    await expect(restoreInto(await emptyDatabase(), older)).rejects.toMatchObject({
      code: "backup-schema",
      params: { have: "0000-first" },
    });
  });

  it("that is cut or changed restores nothing at all, and says where", async () => {
    const url = await emptyDatabase();
    const text = backup.toString("utf8");
    const cut = text.slice(0, text.lastIndexOf('{"end"'));
    await expect(restoreInto(url, Buffer.from(cut))).rejects.toMatchObject({ code: "backup-malformed", params: { file: "a.backup" } });
    await expect(restoreInto(url, Buffer.from(text.replace("Europe/Paris", "Europe/Rome!").replace("ada", "eve")))).rejects.toThrow();
    expect(await sql(url, "select from event")).toEqual([]);
    expect((await restoreInto(url)).events).toBe(2_401);
  });

  it("promise 10: whose chain was changed, checksums and all, is not restored", async () => {
    const url = await emptyDatabase();
    await sql(
      sourceUrl,
      "begin; alter table event disable trigger event_stays; update event set bytes = bytes || '\\x20' where position = 7; commit",
    );
    try {
      const forged = Buffer.concat(await Array.fromAsync(makeBackup({ url: sourceUrl, now: 5 })));
      await expect(restoreInto(url, forged)).rejects.toMatchObject({
        code: "chain-broken",
        params: { chain: campaignChain(campaign), position: 7 },
      });
      expect(await sql(url, "select from event")).toEqual([]);
    } finally {
      await sql(
        sourceUrl,
        "update event set bytes = substring(bytes for length(bytes) - 1) where position = 7; alter table event enable trigger event_stays",
      );
    }
  });
});

describe("the lines of a backup", () => {
  const read = (bytes: Uint8Array) => Array.fromAsync(readBackup([bytes], "a.backup"));

  it("are found changed at any byte, cut at any byte, and followed by anything", async () => {
    const small = Buffer.concat(await Array.fromAsync(makeBackup({ url: await emptyDatabaseWithStep(), now: 5 })));
    expect((await read(small)).filter(({ kind }) => kind === "table")).toHaveLength(8);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: small.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Buffer.from(small);
        changed[at] = (changed[at] ?? 0) ^ by;
        await expect(read(changed)).rejects.toMatchObject({ code: "backup-malformed" });
        await expect(read(small.subarray(0, at))).rejects.toMatchObject({ code: "backup-malformed" });
      }),
      { numRuns: 400 },
    );
    await expect(read(Buffer.concat([small, Buffer.from("\n")]))).rejects.toMatchObject({ code: "backup-malformed" });
  });

  async function emptyDatabaseWithStep(): Promise<string> {
    const url = await emptyDatabase();
    const store = await openPostgresStore({ url, key: testKey });
    open.push(store);
    await store.working.set("cursor", "é");
    return url;
  }
});

describe("a backup file", () => {
  it("is whole, its owner's alone, and never in place of another", async () => {
    const file = join(home, "one.backup");
    expect(await writeBackupFile(makeBackup({ url: sourceUrl, now: 5 }), file)).toBe((await stat(file)).size);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await writeFile(join(home, "there.backup"), "mine");
    await expect(writeBackupFile(makeBackup({ url: sourceUrl, now: 5 }), join(home, "there.backup"))).rejects.toMatchObject({
      code: "backup-exists",
    });
    expect(await readFile(join(home, "there.backup"), "utf8")).toBe("mine");
    await expect(writeBackupFile(makeBackup({ url: sourceUrl, now: 5 }), join(home, "no", "x"))).rejects.toMatchObject({
      code: "backup-unwritable",
    });
  });

  it("is not there when the database went away half-way", async () => {
    async function* halfOf(pieces: AsyncIterable<Uint8Array>) {
      for await (const piece of pieces) {
        yield piece;
        throw new Error("Gone.");
      }
    }
    const file = join(home, "half.backup");
    await expect(writeBackupFile(halfOf(makeBackup({ url: sourceUrl, now: 5 })), file)).rejects.toThrow("Gone.");
    expect((await readdir(home)).filter((name) => name.startsWith("half"))).toEqual([]);
  });
});
