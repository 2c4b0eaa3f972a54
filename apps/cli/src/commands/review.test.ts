import { problemDetails } from "@flakjacket/contract/http";
import { describe, expect, it } from "vitest";
import { approvedCall, callRow, id, otherId, overview, proposal } from "../testing/samples.ts";
import { json, NOW, run } from "../testing/shell-of.ts";

const lists = { "GET /campaigns": { campaigns: [overview] }, "GET /campaigns/sunny-side/calls": { calls: [callRow()] } };
const one = { ...lists, [`GET /calls/${id}`]: { call: callRow() } };
const approved = { ...one, [`POST /calls/${id}/approve`]: { call: approvedCall, releaseAt: NOW + 10_000 } };
const source = {
  post: {
    ref: { network: "simulated", uri: "p1" },
    author: { network: "simulated", id: "ada", handle: "ada.example" },
    text: "the coffee machine\u001b[31m again",
    claimedLanguages: ["en"],
    altTexts: [],
    links: [],
    mediaCount: 0,
    mentions: [],
    tags: [],
    receivedAt: NOW,
  },
};

describe("review list", () => {
  it("shows what waits in the only campaign", async () => {
    const ran = await run("review list", { answers: lists });
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toBe(
      "1 proposal waits in sunny-side.\nid        since      verdict       language  attempt\n3f2a91bc  2 min ago  convert 0.92  en              2\n",
    );
    expect(ran.asked[1]).toBe("GET /campaigns/sunny-side/calls?state=proposed&limit=200");
  });

  it("shows with --recent what was held or refused too, and why", async () => {
    const signal = { screen: "words", kind: "threat", probability: 0.9, spans: [] };
    const refused = callRow({ state: "refused", verdict: { outcome: "refuse", because: [signal], alert: false } }, otherId);
    const answers = { ...lists, "GET /campaigns/sunny-side/calls": { calls: [callRow(), refused] } };
    const ran = await run("review list --recent", { answers });
    expect(ran.asked[1]).toBe(`GET /campaigns/sunny-side/calls?from=${NOW - 86_400_000}&limit=200`);
    expect(ran.out).toContain("3f2a91bc");
    expect(ran.out).toMatch(/refused by policy +refuse: threat/);
    const none = await run("review list --recent", { answers: { ...lists, "GET /campaigns/sunny-side/calls": { calls: [] } } });
    expect(none.out).toBe("No call came to sunny-side in the last 24 hours.\n");
  });

  it("gives the rows as JSON", async () => {
    expect(JSON.parse((await run("review list --json", { answers: lists })).out)).toMatchObject({
      campaign: "sunny-side",
      calls: [{ id }],
    });
  });

  it("asks which campaign when there are several", async () => {
    const several = { "GET /campaigns": { campaigns: [overview, { ...overview, campaign: { ...overview.campaign, id: "rainy-side" } }] } };
    const ran = await run("review list", { answers: several });
    expect(ran).toMatchObject({ code: 2, err: "Which campaign? --campaign with one of: sunny-side, rainy-side.\n" });
  });
});

describe("review show", () => {
  it("shows verdict and proposal, and not a word of the source", async () => {
    const ran = await run("review show 3f2a", { answers: one });
    expect(ran.code).toBe(0);
    expect(ran.out.split("\n").slice(1)).toEqual([
      "verdict     convert",
      "words       ordinary negativity 0.92 · text",
      "reply (en)  Here is something sunnier.",
      "alt text    A balloon made of letters.",
      "picture     balloon · confetti · summer · 1080 px · attempt 2",
      "",
    ]);
    expect(ran.asked.some((asked) => asked.includes("source"))).toBe(false);
  });

  it("groups what a screen found often, and says what a held one is held for, in 80 columns", async () => {
    const found = (screen: string, kind: string, probability: number, ...spans: readonly object[]) => ({
      screen,
      kind,
      probability,
      spans,
    });
    const at = (start: number, end: number, of = "text") => ({ of, start, end });
    const doubt = found("words", "not-negative", 0.81);
    const signals = [
      found("words", "ordinary-negativity", 0.6, at(0, 4)),
      found("words", "ordinary-negativity", 0.7, at(8, 12), at(30, 34)),
      found("words", "ordinary-negativity", 0.7, at(10, 14), at(2, 5, "bio")),
      doubt,
      found("shape", "has-link", 0.4, at(0, 9, "link")),
    ];
    const altText = "A balloon made of letters, hearts and stars, floating over the hills at sunset.";
    const held = (because: object) => {
      const verdict = { outcome: "hold", because, signals };
      return {
        ...lists,
        [`GET /calls/${id}`]: { call: callRow({ state: "proposed", verdict, proposal: { ...proposal, altText }, since: NOW }) },
      };
    };
    const ran = await run("review show 3f2a", { answers: held({ doubt: [doubt] }) });
    expect(ran.out.split("\n").slice(1, 8)).toEqual([
      "verdict     hold · not negative",
      "words       ordinary negativity 0.70 · text ×3 · biography",
      "            not negative 0.81",
      "shape       has a link 0.40 · link",
      "reply (en)  Here is something sunnier.",
      "alt text    A balloon made of letters, hearts and stars, floating over the hills",
      "            at sunset.",
    ]);
    const all = await run("review show 3f2a", { answers: held({ doubt: signals }) });
    expect(all.out.split("\n")[1]).toBe("verdict     hold");
  });

  it("finds nothing, or too much, under a beginning", async () => {
    expect(await run("review show ffff", { answers: one })).toMatchObject({ code: 4, err: 'No call begins with "ffff".\n' });
    const two = { ...one, "GET /campaigns/sunny-side/calls": { calls: [callRow(), callRow(undefined, otherId)] } };
    expect(await run("review show 3f2", { answers: two })).toMatchObject({ code: 2, err: '2 calls begin with "3f2"; write more of it.\n' });
  });
});

describe("review source", () => {
  it("shows what the person wrote, with nothing that acts on the terminal", async () => {
    const ran = await run("review source 3f2a", { answers: { ...one, [`GET /calls/${id}/source`]: source } });
    expect(ran.out).toContain("@ada.example");
    expect(ran.out).toContain("  │ the coffee machine<U+001B>[31m again");
    expect(ran.out).toContain("ordinary negativity 0.92  coffee\n");
  });
});

describe("review approve", () => {
  it("approves the bytes that were shown, and says until when it can be undone", async () => {
    const ran = await run("review approve 3f2a", { answers: approved });
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('until then "flakjacket review undo 3f2a91bc" takes it back.');
    expect(JSON.parse(ran.asked.at(-1)?.split(" ").slice(2).join(" ") ?? "")).toEqual({ attempt: 2, digests: proposal.digests });
  });

  it("passes on which attempt the person meant, for the server to refuse", async () => {
    const ran = await run("review approve 3f2a --attempt 1", {
      answers: {
        ...one,
        [`POST /calls/${id}/approve`]: () =>
          json(problemDetails("proposal-replaced", { attempt: 1, current: 2 }, { title: "It has another picture now." }), 409),
      },
    });
    expect(ran.asked.at(-1)).toContain('"attempt":1');
    expect(ran).toMatchObject({ code: 5, err: "It has another picture now.\n" });
  });

  it("does not ask for what cannot be approved", async () => {
    const gone = { ...one, [`GET /calls/${id}`]: { call: callRow({ state: "lapsed" }) } };
    const ran = await run("review approve 3f2a", { answers: gone });
    expect(ran).toMatchObject({ code: 5, err: "3f2a91bc has no proposal to decide on: it is lapsed.\n" });
    expect(ran.asked.some((asked) => asked.includes("approve"))).toBe(false);
  });
});

describe("review at a terminal", () => {
  it("needs one", async () => {
    expect(await run("review", { answers: lists })).toMatchObject({ code: 2, err: expect.stringContaining("This needs a terminal.") });
  });

  it("approves by one key", async () => {
    const ran = await run("review", { answers: approved, typed: ["a"] });
    expect(ran.code).toBe(0);
    expect(ran.asked.at(-1)).toContain(`POST /calls/${id}/approve`);
    expect(ran.out).toContain("Nothing waits in sunny-side.");
  });

  it("shows the source only when asked, and does nothing on any other key", async () => {
    const ran = await run("review", { answers: { ...one, [`GET /calls/${id}/source`]: source }, typed: ["x", "A", "y", "s", "q"] });
    expect(ran.out).toContain("coffee machine");
    expect(ran.asked.filter((asked) => asked.startsWith("POST"))).toEqual([]);
    expect(ran.out).toContain("1 proposal left.");
  });

  it("refuses with a reason, and may go back before giving one", async () => {
    const turnedDown = {
      ...one,
      [`POST /calls/${id}/refuse`]: { call: callRow({ state: "turned-down", by: "machine:cli", reason: "personal" }) },
    };
    const ran = await run("review", { answers: turnedDown, typed: ["r", "\u001b", "a".replace("a", "r"), "2"] });
    expect(ran.asked.at(-1)).toBe(`POST /calls/${id}/refuse {"reason":"personal"}`);
  });

  it("stays at the proposal when the server says no", async () => {
    const refused = {
      ...one,
      [`POST /calls/${id}/hold`]: () => json(problemDetails("call-not-waiting", { state: "lapsed" }, { title: "Too late." }), 409),
    };
    const ran = await run("review", { answers: refused, typed: ["h", "q"] });
    expect(ran.out).toContain("Too late.");
    expect(ran.out).toContain("1 proposal left.");
  });
});
