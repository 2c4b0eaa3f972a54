/** Sign-in by better-auth: people with a password or a one-time link, machines with a token. Nobody can sign themselves up. */
import { createHash } from "node:crypto";
import { apiKey } from "@better-auth/api-key";
import { DAY_MS, MINUTE_MS } from "@flakjacket/core";
import { betterAuth } from "better-auth";
import { type MemoryDB, memoryAdapter } from "better-auth/adapters/memory";
import { createAccessControl } from "better-auth/plugins/access";
import { admin } from "better-auth/plugins/admin";
import { adminAc, defaultStatements } from "better-auth/plugins/admin/access";
import { magicLink } from "better-auth/plugins/magic-link";
import type { Pool } from "pg";

export type AuthOptions = {
  /** Where people and tokens are kept; a memory of its own for stores that are in memory. */
  readonly database: Pool | MemoryDB;
  /** `http://127.0.0.1:8484`: where the links lead. */
  readonly origin: string;
  /** Other origins that people may come from. */
  readonly alsoFrom: readonly string[];
  /** Signs the cookies. */
  readonly secret: string;
  /** A fresh UUIDv7: the id of a person. */
  readonly newId: () => string;
  /** Told of everybody who is added, before they can sign in. */
  readonly onAdded: (person: { readonly id: string; readonly role: unknown }) => Promise<void>;
};

export const authPath = "/auth";
/** Who asks, for the limits on sign-in: set from the socket, never taken from the request. */
export const peerHeader = "x-flakjacket-peer";
/** A link waits this long for its one use. */
export const LINK_LASTS_MS = 15 * MINUTE_MS;
const SESSION_LASTS_MS = 14 * DAY_MS;
const SHORTEST_PASSWORD = 12;

const access = createAccessControl(defaultStatements);
const nothing = access.newRole({ user: [], session: [] });

export type Auth = ReturnType<typeof openAuth>["auth"];

/** `links`: the one-time links that were asked for, by e-mail; whoever asks takes theirs. */
export function openAuth({ database, origin, alsoFrom, secret, newId, onAdded }: AuthOptions) {
  const links = new Map<string, string>();
  const auth = betterAuth({
    appName: "Flakjacket",
    baseURL: origin,
    basePath: authPath,
    secret,
    trustedOrigins: [origin, ...alsoFrom],
    database: isMemory(database) ? memoryAdapter(database) : database,
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: SHORTEST_PASSWORD },
    databaseHooks: {
      user: {
        create: {
          // Whoever is added is vouched for by who adds them: a first link must not undo the password they were given.
          before: async (user) => ({ data: { ...user, emailVerified: true } }),
          after: (user) => onAdded({ id: user.id, role: "role" in user ? user["role"] : undefined }),
        },
      },
    },
    session: { expiresIn: SESSION_LASTS_MS / 1_000 },
    rateLimit: {
      enabled: true,
      storage: "memory",
      window: 60,
      max: 120,
      customRules: {
        "/sign-in/email": { window: 60, max: 5 },
        "/magic-link/verify": { window: 60, max: 10 },
        "/get-session": { window: 60, max: 600 },
      },
    },
    advanced: {
      cookiePrefix: "flakjacket",
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true },
      useSecureCookies: origin.startsWith("https:"),
      ipAddress: { ipAddressHeaders: [peerHeader] },
      database: { generateId: newId },
    },
    plugins: [
      admin({
        ac: access,
        roles: { owner: adminAc, lead: nothing, reviewer: nothing, viewer: nothing },
        adminRoles: ["owner"],
        defaultRole: "viewer",
      }),
      magicLink({
        disableSignUp: true,
        expiresIn: LINK_LASTS_MS / 1_000,
        storeToken: { type: "custom-hasher", hash: async (token) => createHash("sha256").update(token).digest("base64url") },
        sendMagicLink: ({ email, url }) => void links.set(email, url),
      }),
      apiKey({
        defaultPrefix: "flak_",
        enableMetadata: true,
        requireName: true,
        maximumNameLength: 64,
        startingCharactersConfig: { shouldStore: false },
        rateLimit: { enabled: false },
        keyExpiration: { defaultExpiresIn: null },
      }),
    ],
  });
  return { auth, links };
}

function isMemory(database: Pool | MemoryDB): database is MemoryDB {
  return !("connect" in database && typeof database["connect"] === "function");
}

/** An empty memory with a place for everything that sign-in keeps. */
export function authMemory(): MemoryDB {
  return { user: [], session: [], account: [], verification: [], apikey: [], rateLimit: [] };
}
