/** Who asks: a person by their session, or a machine by its token. */
import { createHash } from "node:crypto";
import type { PersonId, Role } from "@flakjacket/core";
import { HOUR_MS, parsePersonId, SECOND_MS } from "@flakjacket/core";
import type { Auth } from "./open-auth.ts";

export type Principal = { readonly id: PersonId; readonly role: Role; readonly kind: "person" | "machine"; readonly name: string };

/** What a request shows to say who it is. A session counts only from our own pages. */
export type Credentials = { readonly bearer: string | undefined; readonly cookie: string | undefined };

export type Principals = {
  /** @throws JournalUnavailable, or what the database said, when nobody can be looked up and the asker is not remembered */
  who(credentials: Credentials): Promise<Principal | undefined>;
  /** Whose rights changed, or ended: they are looked up anew. */
  forget(): void;
};

const FRESH_MS = 5 * SECOND_MS;
/** While the database is down, whoever was known so long ago is still known: a recall must not wait for it. */
const REMEMBERED_MS = 12 * HOUR_MS;
const MOST_REMEMBERED = 1_000;

type Remembered = { readonly principal: Principal; readonly at: number };

/** @param cliToken stays known without anybody asking: whoever is at the machine can recall although the database is down */
export async function principalsOf(auth: Auth, monotonic: () => number, cliToken: string): Promise<Principals> {
  const known = new Map<string, Remembered>();
  const principals: Principals = {
    async who({ bearer, cookie }) {
      const credential = bearer ? `token ${bearer}` : cookie ? `cookie ${cookie}` : undefined;
      if (credential === undefined) return undefined;
      const key = createHash("sha256").update(credential).digest("base64");
      const before = known.get(key);
      if (before && monotonic() - before.at < FRESH_MS) return before.principal;
      try {
        const principal = bearer ? await machine(auth, bearer) : await person(auth, cookie ?? "");
        remember(key, principal);
        return principal;
      } catch (cause) {
        if (before && monotonic() - before.at < REMEMBERED_MS) return before.principal;
        throw cause;
      }
    },
    forget() {
      known.clear();
      void principals.who({ bearer: cliToken, cookie: undefined }).catch(() => undefined);
    },
  };
  await principals.who({ bearer: cliToken, cookie: undefined });
  return principals;

  function remember(key: string, principal: Principal | undefined): void {
    known.delete(key);
    if (!principal) return;
    known.set(key, { principal, at: monotonic() });
    const [oldest] = known.keys();
    if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
  }
}

async function machine(auth: Auth, key: string): Promise<Principal | undefined> {
  const { valid, key: found } = await auth.api.verifyApiKey({ body: { key } });
  if (!valid || !found) {
    await askDatabase(auth);
    return undefined;
  }
  const role = parseRole(found.metadata?.["role"]);
  const id = parsePersonId(`machine:${found.name ?? ""}`);
  return role && id ? { id, role, kind: "machine", name: found.name ?? "" } : undefined;
}

async function person(auth: Auth, cookie: string): Promise<Principal | undefined> {
  const session = await auth.api.getSession({ headers: new Headers({ cookie }), query: { disableRefresh: true } });
  if (!session || session.user.banned) return undefined;
  const role = parseRole(session.user.role);
  const id = parsePersonId(session.user.id);
  return role && id ? { id, role, kind: "person", name: session.user.name } : undefined;
}

/** A token is turned down in the same words when it is unknown and when nobody could look. @throws what the database says when it is down */
async function askDatabase(auth: Auth): Promise<void> {
  const { adapter } = await auth.$context;
  await adapter.findOne({ model: "apikey", where: [{ field: "id", value: "none" }] });
}

const roles: readonly string[] = ["owner", "lead", "reviewer", "viewer"] satisfies readonly Role[];
export function parseRole(value: unknown): Role | undefined {
  return typeof value === "string" && roles.includes(value) ? (value as Role) : undefined;
}
