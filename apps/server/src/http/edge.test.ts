import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../testing/serve.ts";
import { serve } from "../testing/serve.ts";

describe("the edge of the server", () => {
  let server: Served;
  beforeAll(async () => {
    server = await serve();
  });
  afterAll(() => server.end());

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${server.url}${path}`, { ...init, headers: { authorization: `Bearer ${server.token}`, ...init.headers } });
  const problem = async (answer: Response) => ({ status: answer.status, ...((await answer.json()) as { code: string; title: string }) });

  it("listens on this machine alone", () => {
    expect(new URL(server.url).hostname).toBe("127.0.0.1");
  });

  it("answers to its own names only", async () => {
    const { hostname, port } = new URL(server.url);
    const status = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const asked = request({ hostname, port, path: "/api/v1/health", headers: { host } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        });
        asked.on("error", reject).end();
      });
    expect(await status(`127.0.0.1:${port}`)).toBe(200);
    expect(await status(`localhost:${port}`)).toBe(200);
    expect(await status(`evil.example:${port}`)).toBe(404);
  });

  it("says what is wrong as problem details, in the reader's language", async () => {
    const answer = await ask("/api/v1/calls/nothing", { headers: { "accept-language": "fr-CA,fr;q=0.9,en;q=0.8" } });
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(answer.headers.get("content-language")).toBe("fr");
    expect(await problem(answer)).toMatchObject({ status: 422, code: "request-invalid", title: expect.stringContaining("attendu") });
    const english = await problem(await ask("/api/v1/nowhere"));
    expect(english).toMatchObject({ status: 404, code: "route-unknown", title: expect.stringContaining("nothing at GET /api/v1/nowhere") });
  });

  it("names each part of a request that it cannot take, and does nothing", async () => {
    const json = { "content-type": "application/json" };
    const recall = (body: string, headers = json) => ask("/api/v1/recalls", { method: "POST", body, headers });
    expect(await problem(await recall("{"))).toMatchObject({ status: 400, code: "request-unreadable" });
    expect(await problem(await recall("<a/>", { "content-type": "text/xml" }))).toMatchObject({ status: 400, code: "request-unreadable" });
    expect(await problem(await recall('{"scope":{"campain":"x"}}'))).toMatchObject({ status: 422, code: "request-invalid" });
    expect(await problem(await recall(JSON.stringify({ scope: {}, x: "y".repeat(1_100_000) })))).toMatchObject({
      status: 413,
      code: "request-too-large",
    });
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect((await recall(deep)).status).toBeGreaterThanOrEqual(400);
    expect((await ask("/api/v1/health")).status).toBe(200);
  });

  it("sends a strict set of headers with everything", async () => {
    for (const path of ["/", "/api/v1/health", "/nowhere"]) {
      const { headers } = await ask(path);
      expect(headers.get("content-security-policy")).toContain("script-src 'self';");
      expect(headers.get("content-security-policy")).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it("describes itself: every route, health, readiness and metrics", async () => {
    const document = (await (await ask("/api/v1/openapi.json")).json()) as { paths: object };
    expect(Object.keys(document.paths)).toContain("/api/v1/recalls");
    expect((await ask("/api/v1/ready")).status).toBe(200);
    const metrics = await (await ask("/api/v1/metrics")).text();
    for (const name of [
      "calls_total",
      "publications",
      "recall_seconds_bucket",
      "journal_append_seconds_bucket",
      "nodejs_eventloop_lag_seconds",
    ]) {
      expect(metrics).toContain(`flakjacket_${name}`);
    }
  });

  it("logs no word of the public, no handle and no secret", async () => {
    const words = "my umbrella turned inside out in zanzibar";
    await server.calls(`@sunny.example ${words}`, "quiet-person.example");
    await ask("/api/v1/campaigns/apply", { method: "POST", body: `{"file": "${words}"`, headers: { "content-type": "application/json" } });
    const log = server.logged.join("\n");
    expect(log).toContain("call-screened");
    for (const secret of ["zanzibar", "quiet-person", server.token]) expect(log).not.toContain(secret);
  });

  it("tells who listens what moves, by id and state, and goes on behind the last event that was seen", async () => {
    const ending = new AbortController();
    const stream = await ask("/api/v1/events", { signal: ending.signal });
    const seen = readUntil(stream, "proposed");
    const row = await server.calls("@sunny.example the printer ate my report again", "sam.example");
    const text = await seen;
    expect(text).toContain(`"id":"${row.id}"`);
    expect(text).not.toContain("printer");
    const first = /^id: (\S+)/m.exec(text)?.[1] ?? "";
    ending.abort();
    const again = new AbortController();
    const resumed = await ask("/api/v1/events", { signal: again.signal, headers: { "last-event-id": first } });
    expect(await readUntil(resumed, "proposed")).toContain(row.id);
    again.abort();
  });

  it("serves the first page and the phrases it speaks", async () => {
    const page = await ask("/");
    expect(page.headers.get("content-type")).toContain("text/html");
    const phrases = await ask("/phrases/index.ts");
    expect(phrases.headers.get("content-type")).toContain("text/javascript");
    expect(await phrases.text()).not.toContain(": Language");
    expect((await ask("/phrases/..%2f..%2fpackage.json")).status).toBe(404);
  });
});

async function readUntil(answer: Response, word: string): Promise<string> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (reader && !text.includes(word)) {
    const { value, done } = await reader.read();
    if (done) break;
    text += value;
  }
  return text;
}
