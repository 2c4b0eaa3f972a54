import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OWNER_EMAIL } from "../auth/people.ts";
import type { Served } from "../testing/serve.ts";
import { serve } from "../testing/serve.ts";
import { keepAnOwner } from "./keep-an-owner.ts";
import { Refused } from "./refused.ts";

const password = "a long enough password";

describe("the last owner", () => {
  let server: Served;
  let owner = "";
  let first = "";
  beforeAll(async () => {
    server = await serve();
    owner = await server.owner();
    first = await idOf(OWNER_EMAIL);
  });
  afterAll(() => server.end());

  const post = (path: string, body: object, cookie = owner) => server.browse(path, cookie, { method: "POST", body: JSON.stringify(body) });
  const setRole = (userId: unknown, role: unknown, cookie = owner) => post("/auth/admin/set-role", { userId, role }, cookie);
  const idOf = async (email: string) => (await server.house.people.all()).find((person) => person.email === email)?.id ?? "";
  const owners = async () => (await server.house.people.all()).filter(({ role }) => role === "owner").map(({ id }) => id);
  async function add(name: string, role: string): Promise<string> {
    const email = `${name}@example.org`;
    expect((await post("/auth/admin/create-user", { email, name, role, password })).status).toBe(200);
    return server.signIn(email, password);
  }

  it.each([
    ["another role", () => setRole(first, "viewer")],
    ["several roles", () => setRole(first, ["owner", "viewer"])],
    ["another role, under an id in a list", () => setRole([first], ["lead"])],
    ["a ban", () => post("/auth/admin/ban-user", { userId: first })],
    ["removal", () => post("/auth/admin/remove-user", { userId: first })],
  ])("is kept from %s, and told why", async (_, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: "last-owner", title: expect.stringContaining("only owner") });
    expect(await owners()).toEqual([first]);
  });

  it("may be made an owner once more", async () => {
    expect((await setRole(first, "owner")).status).toBe(200);
    expect((await setRole(first, ["owner"])).status).toBe(200);
    expect(await owners()).toEqual([first]);
  });

  it("is not named to whoever may change no role", async () => {
    const nosy = await add("nosy", "viewer");
    expect((await setRole(first, "viewer", nosy)).status).toBe(403);
    expect((await setRole(first, "viewer", "")).status).toBe(401);
  });

  it("stays when two owners take each other's role in the same moment, and may then be another than the first", async () => {
    const olive = await add("olive", "owner");
    const second = await idOf("olive@example.org");
    const asked = await Promise.all([setRole(second, "viewer"), setRole(first, "viewer", olive)]);
    expect(asked.filter(({ status }) => status === 200)).toHaveLength(1);
    const [left, ...more] = await owners();
    expect(more).toEqual([]);
    const cookie = left === first ? owner : olive;
    expect((await setRole(left, "viewer", cookie)).status).toBe(409);
    expect((await setRole(left === first ? second : first, "owner", cookie)).status).toBe(200);
    expect((await setRole(left, "viewer", cookie)).status).toBe(200);
  });
});

describe("changes that may end somebody's ownership", () => {
  it("wait for each other: of two that were asked for at once, the second sees what the first left, and one that fails stops none", async () => {
    const left = new Set(["ada", "ben"]);
    const guard = keepAnOwner({ isLastOwner: async (id) => left.size === 1 && left.has(id) }, async () => undefined);
    const removal = (userId: string, change: () => Promise<unknown>) =>
      guard.during("/admin/remove-user", { body: { userId } } as never, change).catch((cause: unknown) => cause);
    const remove = (id: string) =>
      removal(id, async () => {
        await new Promise((done) => setTimeout(done, 20));
        return left.delete(id);
      });
    const broken = new Error("the database is down");
    const asked = await Promise.all([removal("ben", () => Promise.reject(broken)), remove("ada"), remove("ben")]);
    expect(asked).toEqual([broken, true, expect.any(Refused)]);
    expect([...left]).toEqual(["ben"]);
  });
});
