import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Clock, Observed } from "@flakjacket/core";
import { afterEach, describe, expect, it } from "vitest";
import { WebSocketServer } from "ws";
import { openBlueskyListener } from "./listener.ts";

const clock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  wake: (at, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.max(0, at - Date.now()));
      signal?.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve();
      });
    }),
};
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A stream that gives these frames on its nth connection, and remembers which cursor was asked for. */
async function streamThat(give: (connection: number) => readonly string[]) {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  await once(server, "listening");
  stops.push(() => {
    for (const client of server.clients) client.terminate();
    server.close();
  });
  const cursors: (number | undefined)[] = [];
  server.on("connection", (socket, request) => {
    const cursor = new URL(request.url ?? "/", "ws://localhost").searchParams.get("cursor");
    cursors.push(cursor === null ? undefined : Number(cursor));
    socket.on("error", () => undefined);
    for (const frame of give(cursors.length)) socket.send(frame);
  });
  const stream = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { cursors, stream, drop: () => server.clients.forEach((client) => void client.terminate()) };
}

const said = (timeUs: number, text: string, rev = text): string =>
  JSON.stringify({
    did: "did:plc:abcdefgh",
    time_us: timeUs,
    kind: "commit",
    commit: { rev, operation: "create", collection: "app.bsky.feed.post", rkey: rev, cid: "bafyabcdefgh", record: { text } },
  });

async function readUntil(stream: string, from: number | undefined, enough: (seen: readonly Observed[]) => boolean) {
  const reader = openBlueskyListener({ stream, clock, random: Math.random, filter: { everything: true }, firstPauseMs: 5 });
  const stop = new AbortController();
  const seen: Observed[] = [];
  const cursor = from === undefined ? undefined : reader.cursorAt(from);
  for await (const { observed } of reader.read(cursor, stop.signal)) {
    seen.push(observed);
    if (enough(seen)) stop.abort();
  }
  return seen;
}
const texts = (seen: readonly Observed[]) => seen.flatMap((one) => (one.kind === "post" ? [one.post.text] : []));

describe("the stream", () => {
  it("goes back five seconds when it connects again, and folds what it knows", async () => {
    const now = Date.now() * 1_000;
    const peer = await streamThat((connection) =>
      connection === 1 ? [said(now, "one"), said(now + 1, "two")] : [said(now, "one"), said(now + 1, "two"), said(now + 2, "three")],
    );
    const seen = await readUntil(peer.stream, undefined, (so) => {
      if (texts(so).length === 2) peer.drop();
      return texts(so).length === 3;
    });
    expect(texts(seen)).toEqual(["one", "two", "three"]);
    expect(peer.cursors).toEqual([undefined, now + 1 - 5_000_000]);
  });

  it("leaves a frame behind that cuts the connection again and again, and says so", async () => {
    const start = Date.now() - 60_000;
    const poison = "a".repeat(4_500_000);
    const peer = await streamThat((connection) => (connection <= 3 ? [poison] : [said(Date.now() * 1_000, "after")]));
    const seen = await readUntil(peer.stream, start, (so) => texts(so).length === 1);
    expect(seen.filter((one) => one.kind === "unreadable")).toEqual(Array(3).fill({ kind: "unreadable", why: "too-large" }));
    expect(seen.some((one) => one.kind === "gap")).toBe(true);
    expect(peer.cursors.at(-1)).toBeUndefined();
  });

  it("drops what stands at or before a cursor of the same host", async () => {
    const from = Date.now() - 10_000;
    const peer = await streamThat(() => [said(from * 1_000 - 2, "old"), said(from * 1_000, "new")]);
    expect(texts(await readUntil(peer.stream, from, (so) => texts(so).length > 0))).toEqual(["new"]);
  });

  it("refuses times from far ahead, which would carry its cursor off", async () => {
    const now = Date.now() * 1_000;
    const peer = await streamThat((connection) =>
      connection === 1 ? [said(now + 10 * 86_400_000_000, "tomorrow"), said(now, "today")] : [said(now + 1, "again")],
    );
    const seen = await readUntil(peer.stream, undefined, (so) => {
      if (texts(so).length === 1) peer.drop();
      return texts(so).length === 2;
    });
    expect(texts(seen)).toEqual(["today", "again"]);
    expect(seen).toContainEqual({ kind: "unreadable", why: "malformed" });
  });
});
