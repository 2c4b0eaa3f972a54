import { createClient } from "@flakjacket/contract/http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../testing/serve.ts";
import { cookieOf, serve } from "../testing/serve.ts";

const password = "a long enough password";

describe("sign-in", () => {
  let server: Served;
  let owner = "";
  beforeAll(async () => {
    server = await serve();
    owner = await server.owner();
  });
  afterAll(() => server.end());

  const post = (path: string, cookie: string, body: object, headers = {}) =>
    server.browse(path, cookie, { method: "POST", body: JSON.stringify(body), headers });
  async function add(name: string, role: string): Promise<string> {
    const email = `${name}@example.org`;
    const added = await post("/auth/admin/create-user", owner, { email, name, role, password });
    expect(added.status).toBe(200);
    return server.signIn(email, password);
  }

  it("lets the first owner in by address and password, and by a link that works once", async () => {
    expect((await server.browse("/api/v1/installation", owner)).status).toBe(200);
    const link = new URL(server.signInLink ?? "");
    const path = `${link.pathname}${link.search}`;
    const opened = await server.browse(path, "", { headers: { "sec-fetch-site": "none" } });
    expect(opened.status).toBe(302);
    expect((await server.browse("/api/v1/installation", cookieOf(opened))).status).toBe(200);
    const again = await server.browse(path, "");
    expect(cookieOf(again)).not.toContain("session_token");
  });

  it("lets nobody sign themselves up, and opens none of the library's other doors", async () => {
    for (const path of [
      "/auth/sign-up/email",
      "/auth/api-key/create",
      "/auth/sign-in/magic-link",
      "/auth/admin/impersonate-user",
      "/auth/update-user",
    ]) {
      const answer = await post(path, owner, { email: "me@example.org", name: "Me", password, metadata: { role: "owner" } });
      expect(answer.status, path).toBe(404);
    }
  });

  it("gives each role what the route table says, and no more", async () => {
    const viewer = await add("vi", "viewer");
    const reviewer = await add("rev", "reviewer");
    const asks = [
      ["GET", "/api/v1/campaigns", "viewer"],
      ["POST", "/api/v1/simulated/say", "reviewer"],
      ["POST", "/api/v1/recalls", "reviewer"],
      ["POST", "/api/v1/campaigns/apply", "lead"],
      ["POST", "/api/v1/rebuild", "owner"],
    ] as const;
    const statusOf = async (cookie: string, [method, path]: (typeof asks)[number]): Promise<number> =>
      (await server.browse(path, cookie, { method, ...(method === "POST" ? { body: "{}" } : {}) })).status;
    const statuses = async (cookie: string) => Promise.all(asks.map((ask) => statusOf(cookie, ask)));
    expect(await statuses("")).toEqual([401, 401, 401, 401, 401]);
    expect(await statuses(viewer)).toEqual([200, 403, 403, 403, 403]);
    expect(await statuses(reviewer)).toEqual([200, 422, 422, 403, 403]);
    expect(await statuses(owner)).toEqual([200, 422, 422, 422, 200]);
  });

  it("lets only an owner add people, and records who came in the journal", async () => {
    const lead = await add("lea", "lead");
    const refused = await post("/auth/admin/create-user", lead, { email: "x@example.org", name: "X", role: "owner", password });
    expect(refused.status).toBe(403);
    const roles = (await server.house.people.all()).map(({ role }) => role);
    expect(roles).toContain("lead");
    const events = await server.house.store.journal.chain("installation" as never, 0, 100);
    const added = events.flatMap(({ event }) => (event.type === "person-added" ? [event.role] : []));
    expect(added).toEqual(expect.arrayContaining(["owner", "lead"]));
  });

  it("takes a session only from our own pages, a token from anywhere", async () => {
    const elsewhere = { "sec-fetch-site": "cross-site", origin: "http://evil.example" };
    const body = { scope: {} };
    expect((await post("/api/v1/recalls", owner, body, elsewhere)).status).toBe(401);
    expect((await server.browse("/api/v1/campaigns", owner, { headers: elsewhere })).status).toBe(401);
    const answer = await post("/api/v1/recalls", "", body, { ...elsewhere, authorization: `Bearer ${server.token}` });
    expect(answer.status).toBe(200);
  });

  it("gives a machine the role it was made with, until its token is taken back", async () => {
    const made = (await (await post("/auth/machines", owner, { name: "dashboard", role: "viewer" })).json()) as { token: string };
    const machine = createClient({ baseUrl: server.url, token: made.token });
    expect((await machine.campaigns()).ok).toBe(true);
    const said = await machine.simulatedSay({ body: { person: "lou.example", text: "hello" } });
    expect(said.ok ? undefined : said.problem).toMatchObject({ code: "role-too-low", params: { needed: "reviewer", has: "viewer" } });
    const { machines } = (await (await server.browse("/auth/machines", owner)).json()) as { machines: { id: string; name: string }[] };
    const id = machines.find(({ name }) => name === "dashboard")?.id;
    expect((await post(`/auth/machines/${id}/remove`, owner, {})).status).toBe(200);
    const gone = await machine.campaigns();
    expect(gone.ok ? undefined : gone.problem.code).toBe("not-signed-in");
  });

  it("ends with signing out", async () => {
    const cookie = await add("out", "viewer");
    expect((await server.browse("/api/v1/campaigns", cookie)).status).toBe(200);
    expect((await post("/auth/sign-out", cookie, {})).status).toBe(200);
    expect((await server.browse("/api/v1/campaigns", cookie)).status).toBe(401);
  });

  it("slows down who guesses passwords", async () => {
    const guesses: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      guesses.push((await post("/auth/sign-in/email", "", { email: "owner@flakjacket.local", password: `guess number ${n}` })).status);
    }
    expect(guesses.at(-1)).toBe(429);
  });
});
