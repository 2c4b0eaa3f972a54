import type { CallRow } from "@flakjacket/core";
import { describe, expect, expectTypeOf, it } from "vitest";
import { createClient } from "./client.ts";
import { problemDetails } from "./problem-details.ts";

const id = "a".repeat(64);
const baseUrl = "http://127.0.0.1:1/";

/** A client whose server gives this answer, and what that server was asked. */
function clientOf(answer: () => Response | Promise<Response>) {
  const asked: { address: string; method: string; headers: Record<string, string>; body: unknown }[] = [];
  const fetch = async (address: unknown, init: RequestInit = {}) => {
    asked.push({
      address: String(address),
      method: init.method ?? "GET",
      headers: init.headers as Record<string, string>,
      body: init.body,
    });
    return answer();
  };
  return { client: createClient({ baseUrl, token: "t", locale: "fr", fetch: fetch as typeof globalThis.fetch }), asked };
}

const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json" } });

describe("the client", () => {
  it("asks as the table says", async () => {
    const { client, asked } = clientOf(() => json({ calls: [] }));
    const outcome = await client.calls({ params: { id: "sunny-side" }, query: { state: ["proposed", "approved"], limit: 5 } });
    expect(outcome).toEqual({ ok: true, value: { calls: [] } });
    expect(asked[0]).toMatchObject({
      address: "http://127.0.0.1:1/api/v1/campaigns/sunny-side/calls?state=proposed&state=approved&limit=5",
      method: "GET",
      headers: { authorization: "Bearer t", "accept-language": "fr" },
    });
  });

  it("sends a body where the route has one", async () => {
    const { client, asked } = clientOf(() => json({ recall: "r1", publications: 3 }));
    await client.recall({ body: { scope: { campaign: "sunny-side" }, stop: true } });
    expect(asked[0]).toMatchObject({ method: "POST", headers: { "content-type": "application/json" } });
    expect(JSON.parse(String(asked[0]?.body))).toEqual({ scope: { campaign: "sunny-side" }, stop: true });
  });

  it("writes what it is given into the path as one step, whatever it holds", async () => {
    const { client, asked } = clientOf(() => json({ deleted: true }));
    await client.simulatedDelete({ params: { key: "../../x?y" } });
    expect(asked[0]?.address).toBe("http://127.0.0.1:1/api/v1/simulated/posts/..%2F..%2Fx%3Fy/delete");
  });

  it("gives core's types", () => {
    const { client } = clientOf(() => json({}));
    expectTypeOf<Awaited<ReturnType<typeof client.call>>>().toExtend<{ ok: true; value: { call: CallRow } } | { ok: false }>();
    expectTypeOf(client.health).toBeCallableWith();
    // @ts-expect-error a call needs its id
    expectTypeOf(client.call).toBeCallableWith();
  });

  it("gives a problem as a value, with its parameters", async () => {
    const { client } = clientOf(() => json(problemDetails("call-not-waiting", { state: "lapsed" }, { title: "Too late." }), 409));
    const outcome = await client.holdCall({ params: { id } });
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: "call-not-waiting", params: { state: "lapsed" }, status: 409, title: "Too late." },
    });
  });

  it.each([
    ["an answer of another shape", () => json({ calls: "many" }), { status: 200 }],
    ["a page of a proxy", () => new Response("<html>", { status: 502 }), { status: 502 }],
    ["a code it does not know", () => json({ type: "x", title: "x", status: 418, code: "teapot", params: {} }, 418), { status: 418 }],
    [
      "a known code with other parameters",
      () => json({ type: "x", title: "x", status: 409, code: "call-not-waiting", params: {} }, 409),
      { status: 409 },
    ],
  ])("calls %s unreadable", async (_, answer, params) => {
    const outcome = await clientOf(answer).client.calls({ params: { id: "sunny-side" } });
    expect(outcome).toMatchObject({ ok: false, problem: { code: "answer-unreadable", params } });
  });

  it("says that nobody answered", async () => {
    const { client } = clientOf(() => Promise.reject(new TypeError("fetch failed")));
    expect(await client.health()).toMatchObject({ ok: false, problem: { code: "server-unreachable", params: { address: baseUrl } } });
  });

  it("gives bytes as bytes and events one by one", async () => {
    const picture = await clientOf(() => new Response(new Uint8Array([1, 2, 3]))).client.callPicture({ params: { id } });
    expect(picture).toEqual({ ok: true, value: new Uint8Array([1, 2, 3]) });

    const stream = `: hello\n\ndata: {"kind":"simulated"}\n\ndata: {"kind":"not yet known"}\n\ndata: {"kind":"campaign","id":"sunny-side"}\n\n`;
    const changes = await clientOf(() => new Response(stream)).client.changes();
    if (!changes.ok) throw new Error("Changes were expected.");
    expect(await Array.fromAsync(changes.value)).toEqual([{ kind: "simulated" }, { kind: "campaign", id: "sunny-side" }]);
  });
});
