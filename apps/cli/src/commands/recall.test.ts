import { problemDetails } from "@flakjacket/contract/http";
import { describe, expect, it } from "vitest";
import { id } from "../testing/samples.ts";
import { json, NOW, run } from "../testing/shell-of.ts";

const receipt = { publication: id, channel: "demo", network: "simulated", state: "withdrawn", readBackAt: NOW, ref: "sim:7" };
const counts = { publications: 2, recalling: 0, withdrawn: 1, neverLeft: 1, notWithdrawn: 0 };
const report = { recall: "r1", scope: { campaign: "sunny-side" }, reason: "person", at: NOW - 2_000, counts, receipts: [receipt] };
const answers = {
  "POST /recalls/preview": { publications: 2, comingDown: 0 },
  "POST /recalls": { recall: "r1", publications: 2 },
  "GET /recalls/r1": report,
};

describe("recall", () => {
  it("takes back what the scope names and shows a receipt for each", async () => {
    const ran = await run("recall --campaign sunny-side", { answers });
    expect(ran.code).toBe(0);
    expect(ran.asked[1]).toBe('POST /recalls {"scope":{"campaign":"sunny-side"}}');
    expect(ran.out).toContain("3f2a91bc  demo     withdrawn");
    expect(ran.out).toContain("All 2 are withdrawn");
    expect(ran.out).toContain("1 of them before leaving");
  });

  it("does not call nothing what an earlier recall takes down", async () => {
    const preview = { publications: 0, comingDown: 3 };
    const ran = await run("recall --all", { answers: { "POST /recalls/preview": preview } });
    expect(ran).toMatchObject({
      code: 7,
      asked: ['POST /recalls/preview {"scope":{}}'],
      out: expect.stringContaining("3 publications are on the way"),
    });
  });

  it("ends with 7 when something could not be withdrawn, and names it", async () => {
    const left = { ...receipt, state: "not-withdrawn", why: "forbidden", readBackAt: undefined };
    const ran = await run("recall --all", {
      answers: { ...answers, "GET /recalls/r1": { ...report, counts: { ...counts, withdrawn: 0, notWithdrawn: 1 }, receipts: [left] } },
    });
    expect(ran.code).toBe(7);
    expect(ran.out).toContain("NOT withdrawn: the network forbids it");
    expect(ran.out).toContain("1 COULD NOT be withdrawn");
  });

  it("ends with 7 when its time is over and some are still on their way back", async () => {
    const going = { ...report, counts: { ...counts, withdrawn: 0, recalling: 1 } };
    const ran = await run("recall --all --wait 0", { answers: { ...answers, "GET /recalls/r1": going } });
    expect(ran.code).toBe(7);
    expect(ran.out).toContain('1 still going on. "flakjacket recall --report r1" shows how it stands.');
  });

  it("wants a scope, and never takes none for all", async () => {
    const ran = await run("recall", { answers });
    expect(ran).toMatchObject({ code: 2, asked: [], err: expect.stringContaining("Name what to take back") });
  });

  it("asks at a terminal, and does nothing on anything but yes", async () => {
    const no = await run("recall --all", { answers, typed: ["\n"] });
    expect(no).toMatchObject({ code: 0, asked: ['POST /recalls/preview {"scope":{}}'], out: expect.stringContaining("Nothing was done.") });
    const yes = await run("recall --all", { answers, typed: ["y\n"] });
    expect(yes.asked).toContain('POST /recalls {"scope":{}}');
  });

  it("does not ask without a terminal: a recall waits for nobody", async () => {
    expect((await run("recall --all --stop", { answers })).asked).toContain('POST /recalls {"scope":{},"stop":true}');
  });

  it("gives the whole report as JSON, and nothing else", async () => {
    expect(JSON.parse((await run("recall --all --json", { answers })).out)).toEqual(report);
  });

  it("says what works while the database is down and a shortened id cannot be looked up", async () => {
    const down = () => json(problemDetails("store-unavailable", {}, { title: "No answer." }), 503);
    const short = await run("recall --call 3f2a91bc", { answers: { ...answers, "GET /campaigns": down } });
    expect(short).toMatchObject({ code: 6, err: expect.stringContaining("name the whole id") });
    expect((await run(`recall --call ${id}`, { answers: { ...answers, "GET /campaigns": down } })).code).toBe(0);
  });

  it("says what is gone already while the database is down", async () => {
    const ordered = { recall: "r1", publications: 2, withoutStore: { gone: 2 } };
    const going = { ...report, counts: { ...counts, withdrawn: 0, neverLeft: 0, recalling: 2 } };
    const ran = await run("recall --all --wait 0", { answers: { ...answers, "POST /recalls": ordered, "GET /recalls/r1": going } });
    expect(ran).toMatchObject({ code: 7, out: expect.stringContaining("2 replies are deleted and not found any more") });
  });

  it("names the way past the server when nobody answers", async () => {
    const ran = await run("recall --all");
    expect(ran).toMatchObject({ code: 6, out: "" });
    expect(ran.err).toContain("Is the server running?");
    expect(ran.err).toContain("--from-network asks the network itself");
  });

  it("shows the receipts of an earlier recall", async () => {
    const ran = await run("recall --report r1 --locale fr", { answers });
    expect(ran.asked).toEqual(["GET /recalls/r1"]);
    expect(ran.out).toContain("Toutes les 2 sont retirées");
  });
});
