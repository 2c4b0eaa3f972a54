import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocketServer } from "ws";
import { run } from "../testing/shell-of.ts";

/** A stream on this machine that says these posts to whoever connects. */
let stream: WebSocketServer;
let address: string;
const texts = [
  "My coffee machine broke again and the repair shop never answers, so annoying #grumpy",
  "What a lovely morning \u001b[31m#sunny",
];

beforeEach(async () => {
  stream = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  await new Promise((resolve) => stream.once("listening", resolve));
  address = `ws://127.0.0.1:${(stream.address() as AddressInfo).port}`;
  stream.on("connection", (socket) => {
    for (const [at, text] of texts.entries()) socket.send(JSON.stringify(frame(at, text)));
    socket.send("{ not json");
  });
});
afterEach(() => stream.close());

function frame(at: number, text: string): unknown {
  const createdAt = new Date().toISOString();
  const tag = text.indexOf("#");
  const facets = [
    {
      index: { byteStart: tag, byteEnd: text.length },
      features: [{ $type: "app.bsky.richtext.facet#tag", tag: text.slice(tag + 1) }],
    },
  ];
  const record = { $type: "app.bsky.feed.post", text, createdAt, langs: ["en"], facets };
  const commit = {
    rev: "r",
    operation: "create",
    collection: "app.bsky.feed.post",
    rkey: `3kaaaaaaaaa2${at}`,
    cid: `bafyreib${at}`,
    record,
  };
  return { did: "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa", time_us: Date.now() * 1_000 + at, kind: "commit", commit };
}

const listen = `listen --network bluesky --seconds 1.5 --stream`;

describe("listen --network bluesky", () => {
  it("prints the verdict of every post, and neither a text nor an address", async () => {
    const ran = await run(`${listen} ${address}`);
    expect(ran).toMatchObject({ code: 0, asked: [] });
    expect(ran.out.split("\n").filter((line) => /(convert|hold|refuse): /.test(line))).toHaveLength(2);
    expect(ran.out).toMatch(/2 posts: \d convert, \d hold, \d refuse; 1 unreadable\./);
    expect(ran.out).not.toMatch(/coffee|morning|at:\/\//);
    expect(ran.err).toContain("Nothing is stored and nothing is published.");
  });

  it("prints texts when asked to, with nothing in them that acts on the terminal", async () => {
    const ran = await run(`${listen} ${address} --show-text --tag sunny`);
    expect(ran.out).toContain("  │ What a lovely morning <U+001B>[31m#sunny");
    expect(ran.out).not.toContain("coffee");
  });

  it("gives one JSON value a line", async () => {
    const lines = (await run(`${listen} ${address} --json`)).out.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ network: "bluesky", verdict: expect.anything() }),
      expect.objectContaining({ network: "bluesky", verdict: expect.anything() }),
      expect.objectContaining({ posts: 2, unreadable: 1 }),
    ]);
    expect(lines.join("")).not.toContain("coffee");
  });

  it("knows the networks it can read without an account", async () => {
    expect(await run("listen --network fax")).toMatchObject({ code: 2, err: 'Expected bluesky, got "fax".\n' });
  });
});
