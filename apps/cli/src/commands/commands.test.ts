import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { problemDetails } from "@flakjacket/contract/http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { approvedCall, callRow, id, overview, proposal } from "../testing/samples.ts";
import { json, NOW, run } from "../testing/shell-of.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "cli-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const installation = {
  version: "0.1.0",
  database: "embedded",
  people: 1,
  rearmNeeds: 1,
  duties: "recalls",
  channels: 1,
  campaigns: [{ id: "sunny-side", mode: "assisted" }],
  simulated: true,
  startedAt: NOW - 180_000,
};
const channel = {
  channel: { id: "demo", network: "simulated", account: "brand.example" },
  reader: { state: "ready" },
  breaker: { state: "tripped", cause: { kind: "unknown-post" }, since: NOW, agreed: [] },
  hasSecret: false,
  budgets: { live: 2, recallBudget: 40, sentLastHour: 3 },
};
const status = {
  "GET /installation": installation,
  "GET /campaigns": { campaigns: [overview] },
  "GET /channels": { channels: [channel] },
  "GET /ready": { ready: true },
};

describe("status", () => {
  it("shows campaigns, channels, breakers and budgets", async () => {
    const ran = await run("status", { answers: status });
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("Flakjacket 0.1.0 at http://127.0.0.1:1, started 3 min ago, on its own database.");
    expect(ran.out).toContain("sunny-side  assisted  armed");
    expect(ran.out).toContain("TRIPPED by a post on our account that the journal does not know");
    expect(ran.out).toContain("not started");
    expect(ran.out).toContain("It recalls and does nothing else");
  });

  const waitingFor = [{ kind: "recalls" } as const, { kind: "secret", channel: "demo" } as const];
  const notReady = { ...status, "GET /ready": () => json(problemDetails("not-ready", { waitingFor }, { title: "Not yet." }), 503) };

  it("says by a sentence each what the server waits for, in the reader's language", async () => {
    expect((await run("status", { answers: notReady })).out).toContain(
      `Not ready:\n  Recalls that were ordered without the database are not in the journal yet; nothing is published before they are.\n  The channel demo lacks its app password: "flakjacket channel add-secret demo" asks for it.\n`,
    );
    expect((await run("status --locale fr", { answers: notReady })).out).toContain("  Il manque au canal demo son mot de passe");
  });

  it("says in its exit code that the server cannot do its work", async () => {
    const ran = await run("status --json", { answers: notReady });
    expect(ran.code).toBe(6);
    expect(JSON.parse(ran.out)).toMatchObject({
      waitingFor: [{ kind: "recalls" }, { kind: "secret" }],
      installation: { version: "0.1.0" },
    });
  });
});

describe("campaign apply", () => {
  const applied = {
    campaign: "sunny-side",
    difference: [{ path: "mode", before: "shadow", after: "assisted" }],
    digest: "9".repeat(64),
    applied: true,
  };

  it("sends the file as it is and shows what it changed", async () => {
    writeFileSync(join(cwd, "campaign.yaml"), "id: sunny-side\n");
    const ran = await run(`campaign apply campaign.yaml --base ${"8".repeat(64)}`, { cwd, answers: { "POST /campaigns/apply": applied } });
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.asked[0]?.split(" ").slice(2).join(" ") ?? "")).toEqual({ file: "id: sunny-side\n", base: "8".repeat(64) });
    expect(ran.out).toContain("mode    shadow  assisted");
  });

  it("only says what would change on a dry run", async () => {
    writeFileSync(join(cwd, "campaign.yaml"), "id: sunny-side\n");
    const answers = { "POST /campaigns/apply": { ...applied, applied: false } };
    expect((await run("campaign apply campaign.yaml --dry-run", { cwd, answers })).out).toContain("sunny-side would change:");
  });

  it("finds the file from where the person stood, not from where npm runs", async () => {
    writeFileSync(join(cwd, "campaign.yaml"), "");
    const ran = await run("campaign apply campaign.yaml", { env: { INIT_CWD: cwd }, answers: { "POST /campaigns/apply": applied } });
    expect(ran.code).toBe(0);
  });

  it("says which file it cannot read", async () => {
    expect(await run("campaign apply none.yaml", { cwd })).toMatchObject({
      code: 2,
      err: `${join(cwd, "none.yaml")} cannot be read: ENOENT.\n`,
    });
  });
});

describe("campaign rearm", () => {
  it("is incomplete until enough people agreed", async () => {
    const breaker = { state: "tripped", cause: { kind: "person", by: "p1", reason: "x" }, since: NOW, agreed: ["machine:cli"] };
    const args = ["campaign", "rearm", "sunny-side", "--reason", "all clear"];
    expect(await run(args, { answers: { "POST /campaigns/sunny-side/rearm": { breaker } } })).toMatchObject({
      code: 7,
      out: "sunny-side stays stopped: 1 person has agreed, and another one must.\n",
    });
    expect((await run(args, { answers: { "POST /campaigns/sunny-side/rearm": { breaker: { state: "armed" } } } })).code).toBe(0);
  });
});

describe("channel add-secret", () => {
  const answers = { "POST /channels/main/secret": { accepted: true } };

  it("reads the secret from standard input", async () => {
    const ran = await run("channel add-secret main", { answers, piped: "abcd-efgh\n" });
    expect(ran.asked).toEqual(['POST /channels/main/secret {"appPassword":"abcd-efgh"}']);
    expect(ran.out).not.toContain("abcd");
  });

  it("asks for it at a terminal and does not show it", async () => {
    const ran = await run("channel add-secret main", { answers, typed: ["abcx\u007fd\r"] });
    expect(ran.asked).toEqual(['POST /channels/main/secret {"appPassword":"abcd"}']);
    expect(ran.out + ran.err).not.toContain("abc");
  });

  it("takes no secret on the command line, where everybody on the machine sees it", async () => {
    expect((await run("channel add-secret main abcd-efgh", { answers })).code).toBe(2);
  });

  it("sends nothing when nothing came", async () => {
    expect(await run("channel add-secret main", { answers, piped: "\n" })).toMatchObject({ code: 2, asked: [] });
  });
});

describe("export", () => {
  const answers = { "GET /export": () => new Response("line one\nline two\n") };

  it("writes a file that only its owner reads", async () => {
    const ran = await run("export journal.txt", { cwd, answers });
    expect(ran.code).toBe(0);
    expect(readFileSync(join(cwd, "journal.txt"), "utf8")).toBe("line one\nline two\n");
    expect(statSync(join(cwd, "journal.txt")).mode & 0o777).toBe(0o600);
  });

  it("does not write over a file, unless told so", async () => {
    writeFileSync(join(cwd, "journal.txt"), "old");
    expect(await run("export journal.txt", { cwd, answers })).toMatchObject({ code: 2, asked: [] });
    expect(readFileSync(join(cwd, "journal.txt"), "utf8")).toBe("old");
    expect((await run("export journal.txt --force", { cwd, answers })).code).toBe(0);
  });

  it("leaves nothing behind when the server breaks off, and says it is incomplete", async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("half"));
      },
      pull(controller) {
        controller.error(new TypeError("terminated"));
      },
    });
    const ran = await run("export journal.txt", { cwd, answers: { "GET /export": () => new Response(broken) } });
    expect(ran.code).toBe(7);
    expect(() => statSync(join(cwd, "journal.txt"))).toThrow();
    expect(() => statSync(join(cwd, "journal.txt.part"))).toThrow();
  });
});

describe("publish", () => {
  const row = (publication: unknown): unknown => ({
    id,
    version: 2,
    campaign: "sunny-side",
    channel: "demo",
    author: "d".repeat(64),
    digests: proposal.digests,
    by: "machine:cli",
    since: NOW - 60_000,
    publication,
  });
  const live = row({ state: "live", key: "k", ref: "sim:7", since: NOW });

  it("lists what is out there, and where", async () => {
    const ran = await run("publish --state live", { answers: { "GET /publications": { publications: [live] } } });
    expect(ran.asked).toEqual(["GET /publications?state=live&limit=200"]);
    expect(ran.out).toContain("3f2a91bc  1 min ago  sunny-side  demo     live   sim:7");
  });

  it("lets an approved one leave now", async () => {
    const answers = { "GET /publications": { publications: [live] }, [`POST /publications/${id}/release`]: { publication: live } };
    expect((await run("publish 3f2a", { answers })).out).toBe("3f2a91bc leaves now.\n");
  });

  it("names the states there are", async () => {
    expect((await run("publish --state gone")).err).toContain("Expected approved, sending, unconfirmed, live,");
  });
});

describe("simulate", () => {
  it("shows the network from old to new", async () => {
    const people = [{ id: "ada", handle: "ada.example", ours: false }];
    const post = { person: "ada", at: NOW, edited: false, removed: false };
    const posts = [
      { ...post, key: "p2", text: "", removed: true },
      { ...post, key: "p1", text: "good\u001b[1m grief" },
    ];
    const { out } = await run("simulate posts", { answers: { "GET /simulated/posts": { people, posts } } });
    expect(out.split("\n").map((line) => line.replace(/^\d\d:\d\d:\d\d {2}/, ""))).toEqual([
      "p1  ada.example",
      "  │ good<U+001B>[1m grief",
      "p2  ada.example  (taken down)",
      "",
    ]);
  });

  it("speaks as somebody", async () => {
    const post = { key: "p1", person: "ada", text: "x", at: NOW, edited: false, removed: false };
    const ran = await run(["simulate", "say", "ada", "hm @brand.example"], { answers: { "POST /simulated/say": { post } } });
    expect(ran).toMatchObject({ code: 0, out: "Posted p1.\n", asked: ['POST /simulated/say {"person":"ada","text":"hm @brand.example"}'] });
  });
});

describe("listen", () => {
  it("prints what moves, one line each, and says when the server is gone", async () => {
    const events = `data: {"kind":"call","id":"${id}","campaign":"sunny-side","state":"proposed"}\n\ndata: {"kind":"simulated"}\n\n`;
    const answers = { "GET /events": () => new Response(events) };
    const ran = await run("listen --json", { answers });
    expect(ran.out.split("\n")[0]).toBe(`{"kind":"call","id":"${id}","campaign":"sunny-side","state":"proposed"}`);
    expect(ran.code).toBe(6);
    expect((await run("listen", { answers })).out).toContain("call  3f2a91bc  proposed  sunny-side");
  });
});

describe("rebuild", () => {
  it("ends with 1 when the tables in use were not what the journal says", async () => {
    const rebuilt = { events: 40_000, rows: 900, equal: false, seconds: 2, eventsPerSecond: 20_000 };
    const ran = await run("rebuild", { answers: { "POST /rebuild": rebuilt } });
    expect(ran.code).toBe(1);
    expect(ran.out).toContain("Folded 40,000 events in 2 sec");
  });
});

describe("verify", () => {
  it("says what is wrong with the first bad event of the server's journal, in both languages", async () => {
    const chains = [{ chain: "campaign/sunny-side", events: 12, whole: false, firstBad: { position: 7, why: "event-changed" } }];
    const ran = await run("verify", { answers: { "POST /verify": { whole: false, chains } } });
    expect(ran.code).toBe(1);
    expect(ran.out).toContain("BROKEN: campaign/sunny-side at position 7: the event was changed after it was written.\n");
    expect(ran.out).toContain("Keep this database for the investigation, and restore a backup.");
    const french = await run("verify --locale fr", { answers: { "POST /verify": { whole: false, chains } } });
    expect(french.out).toContain("à la position 7");
    expect(french.out).toContain("l’événement a été changé après avoir été écrit");
  });
});

describe("approved and undone", () => {
  it("says that shadow mode sends nothing", async () => {
    const answers = { [`GET /calls/${id}`]: { call: callRow() }, [`POST /calls/${id}/approve`]: { call: approvedCall } };
    expect((await run(`review approve ${id}`, { answers })).out).toContain("The campaign is in shadow mode: nothing leaves.");
  });
});
