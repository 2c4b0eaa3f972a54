/** The people of the installation and its machine tokens: the first owner, the command line's token, links for one sign-in. */
import { randomBytes } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { PersonId, Role } from "@flakjacket/core";
import { writeOnce } from "../keys/installation-key.ts";
import type { Auth } from "./open-auth.ts";
import { parseRole } from "./principal.ts";

export type Person = { readonly id: string; readonly email: string; readonly name: string; readonly role: Role };
export type Machine = { readonly id: string; readonly name: string; readonly role: Role };

export type People = {
  all(): Promise<readonly Person[]>;
  /** Whether this is an owner and there is no other. A person who is banned is none. */
  isLastOwner(id: string): Promise<boolean>;
  /** How many people it takes to re-arm a breaker: one, only where one person alone may do it. */
  rearmNeeds(): Promise<1 | 2>;
  /** A link that signs a person in once, in the next minutes; undefined when nobody has this address. */
  signInLink(email: string): Promise<string | undefined>;
  machines(): Promise<readonly Machine[]>;
  /** The token, which is shown here and never again. */
  addMachine(name: string, role: Role): Promise<string>;
  /** False when there is no such machine. */
  removeMachine(id: string): Promise<boolean>;
};

export const OWNER_EMAIL = "owner@flakjacket.local";
/** The first owner's address and password, for their eyes only. */
export const OWNER_FILE = "owner";
export const CLI_TOKEN_FILE = "cli-token";
export const CLI_MACHINE = "cli";

type UserRow = { readonly id: string; readonly email: string; readonly name: string; readonly role?: unknown; readonly banned?: unknown };
type KeyRow = { readonly id: string; readonly name: string; readonly metadata?: unknown };

export function peopleOf(auth: Auth, links: Map<string, string>): People {
  const adapter = async () => (await auth.$context).adapter;

  const all: People["all"] = async () => {
    const rows = await (await adapter()).findMany<UserRow>({ model: "user", limit: 1_000 });
    return rows.flatMap(({ id, email, name, role: said, banned }) => {
      const role = parseRole(said);
      return role && banned !== true ? [{ id, email, name, role }] : [];
    });
  };

  return {
    all,
    async isLastOwner(id) {
      const owners = (await all()).filter(({ role }) => role === "owner");
      return owners.length === 1 && owners[0]?.id === id;
    },
    async rearmNeeds() {
      const able = (await all()).filter(({ role }) => role === "owner" || role === "lead");
      return able.length > 1 ? 2 : 1;
    },
    async signInLink(email) {
      if (!(await all()).some((person) => person.email === email)) return undefined;
      await auth.api.signInMagicLink({ body: { email, callbackURL: "/" }, headers: new Headers() });
      const link = links.get(email);
      links.delete(email);
      return link;
    },
    async machines() {
      const rows = await (await adapter()).findMany<KeyRow>({ model: "apikey", limit: 1_000 });
      return rows.flatMap(({ id, name, metadata }) => {
        const role = parseRole(roleIn(metadata));
        return role ? [{ id, name, role }] : [];
      });
    },
    async addMachine(name, role) {
      const owner = (await all()).find((person) => person.role === "owner");
      if (!owner) throw new Error("A token belongs to the owner of the installation, and there is none.");
      const { key } = await auth.api.createApiKey({ body: { name, userId: owner.id, metadata: { role } } });
      return key;
    },
    async removeMachine(id) {
      return (await (await adapter()).deleteMany({ model: "apikey", where: [{ field: "id", value: id }] })) > 0;
    },
  };
}

/** Makes the owner when there is nobody. Gives their id, or undefined when somebody is there. */
export async function ensureOwner(auth: Auth, people: People, dataDir: string): Promise<PersonId | undefined> {
  if ((await people.all()).length > 0) return undefined;
  const password = randomBytes(18).toString("base64url");
  const file = join(dataDir, OWNER_FILE);
  await rm(file, { force: true });
  await writeOnce(file, `${OWNER_EMAIL}\n${password}\n`);
  const { user } = await auth.api.createUser({ body: { email: OWNER_EMAIL, name: "Owner", role: "owner", password } });
  return user.id as PersonId;
}

/** Sees to it that the command line on this machine has a token that works, and gives it. */
export async function ensureCliToken(auth: Auth, people: People, dataDir: string): Promise<string> {
  const file = join(dataDir, CLI_TOKEN_FILE);
  const kept = (await readFile(file, "utf8").catch(() => "")).trim();
  if (kept !== "" && (await auth.api.verifyApiKey({ body: { key: kept } })).valid) return kept;
  for (const { id, name } of await people.machines()) if (name === CLI_MACHINE) await people.removeMachine(id);
  const token = await people.addMachine(CLI_MACHINE, "owner");
  await rm(file, { force: true });
  await writeOnce(file, `${token}\n`);
  return token;
}

/** The adapter gives metadata as it lies in the table: JSON, once or twice over. */
function roleIn(metadata: unknown): unknown {
  let value = metadata;
  for (let times = 0; times < 2 && typeof value === "string"; times += 1) {
    try {
      value = JSON.parse(value);
    } catch {
      return undefined;
    }
  }
  return typeof value === "object" && value !== null && "role" in value ? value.role : undefined;
}
