import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { virtualClock } from "@flakjacket/testkit";
import { afterEach, describe, expect, it } from "vitest";
import { answerFor, createRpc, retryAfterMs } from "./rpc.ts";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function serverThat(
  answer: (
    path: string,
  ) => { readonly status: number; readonly body?: string; readonly headers?: Record<string, string> } | "nothing" | "reset",
) {
  const server = createServer((request, response) => {
    const given = answer(request.url ?? "");
    if (given === "reset") request.socket.destroy();
    else if (given !== "nothing")
      response.writeHead(given.status, { "content-type": "application/json", ...given.headers }).end(given.body ?? "{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const clock = virtualClock();
const ask = (service: string) =>
  createRpc(service, clock).ask(clock.now() + 5_000, (client, options) =>
    client.com.atproto.repo.getRecord({ repo: "did:plc:a", collection: "app.bsky.feed.post", rkey: "3k" }, options),
  );

describe("promise 5: an answer of the server", () => {
  it("is doubt for 500, 502, a broken connection, garbage and a redirect: it may have been taken", async () => {
    const doubtful = [
      { status: 500 },
      { status: 502, body: "<html>" },
      { status: 200, body: '{"uri":' },
      { status: 200, body: '{"uri":3}' },
      { status: 200, body: "<html>it works</html>", headers: { "content-type": "text/html" } },
      { status: 302, headers: { location: "http://127.0.0.1:1/" } },
      "reset" as const,
    ];
    for (const given of doubtful) expect((await ask(await serverThat(() => given))).kind).toBe("unanswered");
  });

  it("is doubt when it does not come in time", async () => {
    const asking = ask(await serverThat(() => "nothing"));
    // Real time for the request to leave, the clock's own time for the deadline.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await clock.advance(5_000);
    expect((await asking).kind).toBe("unanswered");
  });

  it("is no doubt when there is nobody: nothing has left", async () => {
    const gone = await serverThat(() => "nothing");
    for (const stop of stops.splice(0)) stop();
    expect((await ask(gone)).kind).toBe("unreachable");
    const named = (code: string) => new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
    for (const code of ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED"]) expect(answerFor(named(code), 0).kind).toBe("unreachable");
    for (const code of ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]) expect(answerFor(named(code), 0).kind).toBe("unanswered");
    // Every address was tried, and one of them may have listened.
    const mixed = new AggregateError([named("ECONNREFUSED"), named("ECONNRESET")]);
    expect(answerFor(new TypeError("fetch failed", { cause: mixed }), 0).kind).toBe("unanswered");
  });

  it("is a refusal with the server's own word for 4xx", async () => {
    const body = '{"error":"RecordNotFound","message":"Could not locate record"}';
    expect(await ask(await serverThat(() => ({ status: 400, body })))).toEqual({ kind: "refused", code: "RecordNotFound", status: 400 });
  });

  it("is a wait for 429, as long as the server says", async () => {
    const service = await serverThat(() => ({ status: 429, headers: { "retry-after": "7" } }));
    expect(await ask(service)).toEqual({ kind: "limited", retryAfterMs: 7_000 });
  });

  it("is cut when it has no end", async () => {
    const service = await serverThat(() => ({ status: 200, body: `{"uri":"${"a".repeat(9_000_000)}"}` }));
    expect((await ask(service)).kind).toBe("unanswered");
  });
});

describe("how long to wait", () => {
  const now = Date.UTC(2026, 1, 1);
  it("is read from either header, the longer one, within a second and a day", () => {
    expect(retryAfterMs({ "ratelimit-reset": String(now / 1_000 + 300) }, now)).toBe(300_000);
    expect(retryAfterMs({ "retry-after": "10", "ratelimit-reset": String(now / 1_000 + 300) }, now)).toBe(300_000);
    expect(retryAfterMs({ "retry-after": new Date(now + 90_000).toUTCString() }, now)).toBe(90_000);
    expect(retryAfterMs({ "ratelimit-reset": "1" }, now)).toBe(1_000);
    expect(retryAfterMs({ "retry-after": "1e12" }, now)).toBe(86_400_000);
    expect(retryAfterMs({ "retry-after": "soon" }, now)).toBe(60_000);
    expect(retryAfterMs(undefined, now)).toBe(60_000);
  });
});
