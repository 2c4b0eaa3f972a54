/** The doors of sign-in: what better-auth answers, and no more of it than is used here; machine tokens; one-time links. */
import type { Role } from "@flakjacket/core";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { authPath, peerHeader } from "../auth/open-auth.ts";
import type { House } from "../house.ts";
import { someone } from "./context.ts";
import { credentialsOf } from "./credentials.ts";
import { keepAnOwner } from "./keep-an-owner.ts";
import { refused } from "./refused.ts";

/** Anything else that the library could do is not there. */
const open = {
  POST: [
    "/sign-in/email",
    "/sign-out",
    "/change-password",
    "/admin/create-user",
    "/admin/set-role",
    "/admin/set-user-password",
    "/admin/ban-user",
    "/admin/unban-user",
    "/admin/remove-user",
    "/admin/revoke-user-sessions",
  ],
  GET: ["/get-session", "/magic-link/verify", "/admin/list-users"],
} as const;

const machine = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/),
  role: z.enum(["owner", "lead", "reviewer", "viewer"]),
});
const person = z.strictObject({ email: z.string().max(320) });

export function mountAuth(app: FastifyInstance, house: House): void {
  const owners = keepAnOwner(house.people, (request) => needOwner(request, house));
  for (const method of ["POST", "GET"] as const) {
    for (const path of open[method]) {
      const handler = (request: FastifyRequest, reply: FastifyReply) => owners.during(path, request, () => pass(request, reply, house));
      app.route({ method, url: `${authPath}${path}`, handler });
    }
  }
  app.get(`${authPath}/machines`, async (request) => {
    await needOwner(request, house);
    return { machines: await house.people.machines() };
  });
  app.post(`${authPath}/machines`, async (request) => {
    await needOwner(request, house);
    const { name, role } = read(machine, request.body);
    return { name, role, token: await house.people.addMachine(name, role) };
  });
  app.post<{ Params: { id: string } }>(`${authPath}/machines/:id/remove`, async (request) => {
    await needOwner(request, house);
    const removed = await house.people.removeMachine(request.params.id);
    house.principals.forget();
    return { removed };
  });
  app.post(`${authPath}/sign-in-link`, async (request) => {
    await needOwner(request, house);
    const { email } = read(person, request.body);
    const link = await house.people.signInLink(email);
    if (!link) throw refused("request-invalid", { where: "body", path: "email", expected: "the address of somebody here" });
    return { link };
  });
}

async function needOwner(request: FastifyRequest, { principals }: House): Promise<void> {
  const { role } = someone(await principals.who(credentialsOf(request)));
  if (role !== "owner") throw refused("role-too-low", { needed: "owner", has: role });
}

function read<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  throw refused("request-invalid", { where: "body", path: String(parsed.error.issues[0]?.path[0] ?? ""), expected: "another value" });
}

/** Hands a request to better-auth and its answer back; a refusal becomes problem details like any other. */
async function pass(request: FastifyRequest, reply: FastifyReply, { auth, origin, principals }: House): Promise<FastifyReply> {
  const headers = new Headers();
  for (const name of ["cookie", "origin", "referer", "user-agent", "sec-fetch-site", "sec-fetch-mode", "sec-fetch-dest"]) {
    const value = request.headers[name];
    if (typeof value === "string") headers.set(name, value);
  }
  headers.set(peerHeader, request.ip);
  const reads = request.method === "GET";
  if (!reads) headers.set("content-type", "application/json");
  const body = reads ? {} : { body: JSON.stringify(request.body ?? {}) };
  const answer = await auth.handler(new Request(new URL(request.url, origin), { method: request.method, headers, ...body }));
  if (!reads) principals.forget();
  if (answer.status >= 400) throw await refusalOf(answer, request, principals);
  for (const cookie of answer.headers.getSetCookie()) reply.header("set-cookie", cookie);
  const location = answer.headers.get("location");
  if (location) reply.header("location", location);
  return reply
    .code(answer.status)
    .header("cache-control", "no-store")
    .type(answer.headers.get("content-type") ?? "application/json")
    .send(await answer.text());
}

async function refusalOf(answer: Response, request: FastifyRequest, principals: House["principals"]) {
  if (answer.status >= 500) return new Error(`Sign-in answered ${answer.status}.`);
  if (answer.status === 429) return refused("too-many-requests", { retryAfterSeconds: Number(answer.headers.get("x-retry-after") ?? 60) });
  if (answer.status === 401) return refused("not-signed-in", {});
  if (answer.status === 403) {
    const has: Role | undefined = (await principals.who(credentialsOf(request)))?.role;
    return has ? refused("role-too-low", { needed: "owner", has }) : refused("not-signed-in", {});
  }
  const said: unknown = await answer.json().catch(() => undefined);
  const code = typeof said === "object" && said !== null && "code" in said ? said.code : undefined;
  const expected = typeof code === "string" && /^[A-Z_]{1,80}$/.test(code) ? code.toLowerCase().replaceAll("_", " ") : "another value";
  return refused("request-invalid", { where: "body", path: "", expected });
}
