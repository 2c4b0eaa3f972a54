import { callStream, campaignChain, Fenced, JournalUnavailable, publicationStream } from "@flakjacket/core";
import { appended, toCall, toPublication, wholeChain } from "@flakjacket/testkit/suites/append";
import { callId, campaignId, publicationId, samples } from "@flakjacket/testkit/suites/sample-events";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { checkChains } from "../chain/check-chains.ts";
import type { TemporaryPostgres } from "../testing/temporary-postgres.ts";
import { temporaryPostgres, testKey } from "../testing/temporary-postgres.ts";
import type { PostgresOptions, PostgresStore } from "./open.ts";
import { openPostgresStore } from "./open.ts";

let server: TemporaryPostgres;
const open: PostgresStore[] = [];
beforeAll(async () => {
  server = await temporaryPostgres();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()));
});
afterAll(() => server.remove());

async function opened(url: string, options: Partial<PostgresOptions> = {}): Promise<PostgresStore> {
  const store = await openPostgresStore({ url, key: testKey, ...options });
  open.push(store);
  return store;
}

const campaign = campaignId("sunny-side");
const chain = campaignChain(campaign);
const make = samples();
const call = (n: number) => toCall(campaign, callId(n), 0, make["call-received"](n));

async function sql(url: string, text: string): Promise<readonly { readonly [column: string]: unknown }[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ readonly [column: string]: unknown }>(text).finally(() => client.end());
  return rows;
}

/** Appends calls with their publications, some at a time, until told to stop; gives what became of each. */
function appending(store: PostgresStore) {
  const acknowledged: number[] = [];
  const failed: unknown[] = [];
  let stopped = false;
  let n = 0;
  const lane = async () => {
    while (!stopped) {
      const mine = ++n;
      const both = [call(mine), toPublication(campaign, publicationId(mine), 0, make["publication-approved"](mine))] as const;
      await store.journal.append(both).then(
        () => acknowledged.push(mine),
        (error: unknown) => failed.push(error),
      );
      await new Promise((done) => setTimeout(done, 1));
    }
  };
  const lanes = Promise.all([lane(), lane(), lane(), lane()]);
  const stop = async () => {
    stopped = true;
    await lanes;
  };
  return { acknowledged, failed, stop };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((done) => setTimeout(done, 5));
}

describe("promise 10: when the database dies under us", () => {
  it.each(["SIGKILL", "SIGINT"] as const)(
    "by %s, nothing acknowledged is lost, nothing is half written, and work goes on by itself",
    async (signal) => {
      const url = await server.database();
      const store = await opened(url, { fence: {}, patience: { connectMs: 1_000, queryMs: 5_000 } });
      const work = appending(store);
      await until(() => work.acknowledged.length > 20);
      process.kill((await server.server.pid()) ?? 0, signal);
      await until(() => work.failed.length > 3);
      const before = work.acknowledged.length;
      while (!(await server.server.revive())) await new Promise((done) => setTimeout(done, 20));
      await until(() => work.acknowledged.length > before + 20);
      await work.stop();

      for (const error of work.failed) {
        expect(error).toBeInstanceOf(JournalUnavailable);
        expect((error as Error).cause).toBeInstanceOf(Error);
      }
      const written = await wholeChain(store.journal, chain, 1_000);
      expect(written.map(({ position }) => position)).toEqual(written.map((_, index) => index + 1));
      const streams = new Set(written.map(({ stream }) => stream));
      for (const n of work.acknowledged) expect(streams).toContain(callStream(callId(n)));
      for (const stream of streams)
        expect(streams).toContain(stream.replace(/^(call|publication)/, (kind) => (kind === "call" ? "publication" : "call")));
      expect(await store.rebuild()).toMatchObject({ equal: true });
      expect((await checkChains(store.ledger)).events).toBe(written.length);
      expect(store.lost.aborted).toBe(false);
    },
  );

  it("says so at once while it is away, in every part of the store", async () => {
    const store = await opened(await server.database());
    await appended(store.journal, call(1));
    await server.server.stop();
    try {
      await expect(store.journal.append([call(2)])).rejects.toBeInstanceOf(JournalUnavailable);
      await expect(store.journal.read(callStream(callId(1)))).rejects.toBeInstanceOf(JournalUnavailable);
      await expect(store.views.call(callId(1))).rejects.toBeInstanceOf(JournalUnavailable);
      await expect(store.working.get("x")).rejects.toBeInstanceOf(JournalUnavailable);
      await expect(store.vault.eraseDue(1, 1)).rejects.toBeInstanceOf(JournalUnavailable);
    } finally {
      await server.server.revive();
    }
    expect(await store.views.call(callId(1))).toBeDefined();
    await appended(store.journal, call(2));
  });

  it("because its disk is full, writes nothing of the batch and goes on when there is room", async () => {
    const url = await server.database();
    const store = await opened(url);
    await sql(
      url,
      `create function full_disk() returns trigger language plpgsql as $$ begin
      if new.position > 3 then raise exception 'No space left on device' using errcode = 'disk_full'; end if; return new; end $$`,
    );
    await sql(url, "create trigger full_disk before insert on event for each row execute function full_disk()");
    await appended(store.journal, call(1), call(2));
    const outcomes = await Promise.allSettled([3, 4, 5].map((n) => store.journal.append([call(n)])));
    for (const outcome of outcomes) expect(outcome).toMatchObject({ status: "rejected", reason: { name: "JournalUnavailable" } });
    expect(await wholeChain(store.journal, chain)).toHaveLength(2);
    expect(await store.views.countCalls({})).toBe(2);
    await sql(url, "drop trigger full_disk on event");
    await appended(store.journal, call(3));
    expect((await checkChains(store.ledger)).events).toBe(3);
  });

  it("never lets one append that the database refuses take others down with it", async () => {
    const url = await server.database();
    const store = await opened(url);
    await sql(
      url,
      `create function picky() returns trigger language plpgsql as $$ begin
      if new.stream like 'call/%4' then raise exception 'Not this one.'; end if; return new; end $$`,
    );
    await sql(url, "create trigger picky before insert on event for each row execute function picky()");
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map((n) => store.journal.append([call(n)])));
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled", "rejected", "fulfilled"]);
  });
});

describe("a journal that another process took over", () => {
  it("refuses the old one's appends as Fenced, whatever chain they go to", async () => {
    const url = await server.database();
    const old = await opened(url, { fence: {}, holder: "old" });
    await appended(old.journal, call(1));
    await expect(openPostgresStore({ url, key: testKey, fence: { waitMs: 150 } })).rejects.toMatchObject({
      ...{ code: "lease-held", params: { name: "journal", holder: expect.stringContaining("flakjacket/old/") } },
    });
    const next = await opened(url, { fence: { takeOver: true }, holder: "next" });
    await expect(old.journal.append([call(2)])).rejects.toBeInstanceOf(Fenced);
    await expect(old.journal.append([toCall(campaignId("fresh"), callId(3), 0, make["call-received"](1))])).rejects.toBeInstanceOf(Fenced);
    await appended(next.journal, call(2));
    await expect(old.journal.append([call(4)])).rejects.toBeInstanceOf(Fenced);
    await until(() => old.lost.aborted);
    expect(await wholeChain(next.journal, chain)).toHaveLength(2);
    expect(await next.journal.chains()).toEqual([chain]);
  });

  it("never lets one write that holds no lease, once there was one", async () => {
    const url = await server.database();
    const free = await opened(url);
    await appended(free.journal, call(1));
    const holder = await opened(url, { fence: {} });
    await expect(free.journal.append([call(2)])).rejects.toBeInstanceOf(Fenced);
    await holder.close();
    await expect(free.journal.append([call(2)])).rejects.toBeInstanceOf(Fenced);
    expect(await free.views.countCalls({})).toBe(1);
  });

  it("waits for a holder that is about to go", async () => {
    const url = await server.database();
    const first = await opened(url, { fence: {} });
    const waiting = opened(url, { fence: { waitMs: 5_000 } });
    setTimeout(() => void first.close(), 200);
    await appended((await waiting).journal, call(1));
  });

  it("gives other leases by name, each to one at a time", async () => {
    const url = await server.database();
    const [one, two] = [await opened(url), await opened(url)];
    const lease = await one.lease("channel/main");
    expect(lease.token).toBe(1);
    await expect(two.lease("channel/main")).rejects.toMatchObject({ code: "lease-held" });
    expect((await two.lease("channel/other")).token).toBe(1);
    await lease.release();
    expect((await two.lease("channel/main", { waitMs: 2_000 })).token).toBe(2);
  });
});

describe("several processes without a lease", () => {
  it("still share one whole chain, and none of them waits in vain", async () => {
    const url = await server.database();
    const stores = await Promise.all([1, 2, 3, 4].map(() => opened(url)));
    const [first, last] = [stores[0], stores[3]];
    if (!first || !last) throw new Error("Four stores were expected.");
    // One after the other in each process, so that their commits meet again and again.
    const lanes = stores.map(async (store, lane) => {
      for (let n = 0; n < 40; n += 1) await appended(store.journal, call(lane * 100 + n));
    });
    await Promise.all(lanes);
    const approved = toPublication(campaign, publicationId(1), 0, make["publication-approved"](1));
    const same = await Promise.all(Array.from({ length: 20 }, (_, n) => stores[n % 4]?.journal.append([approved])));
    expect(same.filter((outcome) => outcome?.kind === "appended")).toHaveLength(1);
    expect((await checkChains(first.ledger)).events).toBe(161);
    expect(await last.journal.read(publicationStream(publicationId(1)))).toMatchObject({ version: 1 });
    expect(await last.rebuild()).toMatchObject({ equal: true });
  });
});

describe("what lies in the database", () => {
  it("is never changed once it is in the journal, not by hand either", async () => {
    const url = await server.database();
    await appended((await opened(url)).journal, call(1));
    for (const text of ["update event set at = 0", "delete from event", "truncate event"]) {
      await expect(sql(url, text)).rejects.toThrow("never changed");
    }
  });

  it("shows an event to people who look, U+0000 too", async () => {
    const url = await server.database();
    const store = await opened(url);
    await appended(store.journal, toPublication(campaign, publicationId(1), 0, { ...make["send-refused"](1), code: "a\u0000b\\u0000" }));
    expect(await sql(url, "select body->>'code' as code from event")).toEqual([{ code: "a\ufffdb\\u0000" }]);
    expect(await store.journal.read(publicationStream(publicationId(1)))).toMatchObject({ events: [{ code: "a\u0000b\\u0000" }] });
  });

  it("holds secrets only encrypted, and gives them to nobody with another key or in another's place", async () => {
    const url = await server.database();
    const store = await opened(url);
    await store.secrets.set("main", "app-password");
    await store.secrets.set("other", "something else");
    const rows = await sql(url, "select encode(sealed, 'escape') as sealed from secret");
    expect(JSON.stringify(rows)).not.toContain("app-password");
    const stranger = await opened(url, { key: new Uint8Array(32) });
    await expect(stranger.secrets.get("main")).rejects.toMatchObject({ code: "secret-unreadable" });
    await sql(
      url,
      "update secret set nonce = other.nonce, sealed = other.sealed from secret as other where secret.name = 'main' and other.name = 'other'",
    );
    await expect(store.secrets.get("main")).rejects.toMatchObject({ code: "secret-unreadable" });
    await expect(openPostgresStore({ url, key: new Uint8Array(8) })).rejects.toMatchObject({ code: "key-malformed" });
  });

  it("gives a vault item only if it is what was put there", async () => {
    const url = await server.database();
    const { vault } = await opened(url);
    const ref = await vault.put({ kind: "post", bytes: Buffer.from("a"), call: callId(1), keepUntil: 1 });
    await sql(url, "update vault_item set bytes = 'b'");
    await expect(vault.get(ref)).rejects.toMatchObject({ code: "vault-item-changed", params: { ref } });
  });

  it("is left alone when a newer program was there", async () => {
    const url = await server.database();
    await sql(url, "insert into journal_step (name, timestamp) values ('9999-later', '2099-01-01')");
    await expect(openPostgresStore({ url, key: testKey })).rejects.toMatchObject({ code: "schema-newer", params: { step: "9999-later" } });
  });

  it("is brought up to date by one of many who start at once", async () => {
    const url = await server.bareDatabase();
    const stores = await Promise.all([1, 2, 3].map(() => opened(url)));
    await Promise.all(stores.map((store, n) => appended(store.journal, call(n))));
    expect(await stores[0]?.views.countCalls({})).toBe(3);
  });

  it("cannot be reached where nobody listens, and says what to do", async () => {
    const url = await server.database();
    for (const wrong of [url.replace(/:[^:@]*@/, ":wrong@"), url.replace(/[^/]*$/, "none")]) {
      await expect(openPostgresStore({ url: wrong, key: testKey })).rejects.toMatchObject({ code: "database-unreachable" });
    }
    const nowhere = openPostgresStore({ url: "postgres://nobody@127.0.0.1:1/none", key: testKey });
    await expect(nowhere).rejects.toMatchObject({ code: "database-unreachable", message: expect.stringContaining("DATABASE_URL") });
  });
});
