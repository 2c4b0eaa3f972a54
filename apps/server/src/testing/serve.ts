/** A whole server for a test: a store in memory, the simulated network, a folder that goes away, a real port. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "@flakjacket/contract/http";
import { createClient } from "@flakjacket/contract/http";
import type { CallId, CallRow } from "@flakjacket/core";
import { pino } from "pino";
import { OWNER_FILE } from "../auth/people.ts";
import type { Settings } from "../settings/server-settings.ts";
import type { Instead, Running } from "../start-server.ts";
import { startServer } from "../start-server.ts";
import { memoryStore } from "../store/memory-store.ts";

export type Served = Running & {
  readonly dataDir: string;
  /** Everything that was logged. */
  readonly logged: readonly string[];
  /** A client with the command line's own token. */
  readonly client: Client;
  readonly token: string;
  /** A person's session, by their address and password: the cookie. */
  signIn(email: string, password: string): Promise<string>;
  /** The owner's session. */
  owner(): Promise<string>;
  /** Asks as a browser on our own page would. */
  browse(path: string, cookie: string, init?: RequestInit): Promise<Response>;
  /** Somebody calls the campaign; gives the call once it is `proposed`, or whatever else became of it. */
  calls(text: string, person?: string): Promise<CallRow>;
  end(): Promise<void>;
};

export async function serve(over: Partial<Settings> = {}, instead: Instead = {}): Promise<Served> {
  const dataDir = over.dataDir ?? (await mkdtemp(join(tmpdir(), "flak-server-")));
  const logged: string[] = [];
  const log = pino({ level: "trace" }, { write: (line: string) => void logged.push(line) });
  const settings: Settings = {
    ...{ host: "127.0.0.1", port: 0, dataDir, duties: "all", lease: "wait", logLevel: "info", locale: "en", server: "http://127.0.0.1" },
    ...over,
  };
  const running = await startServer(settings, { store: memoryStore(), log, ...instead });
  const { url } = running;
  const token = (await readFile(join(dataDir, "cli-token"), "utf8")).trim();
  const client = createClient({ baseUrl: url, token });

  const browse: Served["browse"] = (path, cookie, init = {}) =>
    fetch(`${url}${path}`, {
      ...init,
      redirect: "manual",
      headers: {
        origin: url,
        "sec-fetch-site": "same-origin",
        cookie,
        ...(init.body ? { "content-type": "application/json" } : {}),
        ...init.headers,
      },
    });
  const signIn: Served["signIn"] = async (email, password) => {
    const answer = await browse("/auth/sign-in/email", "", { method: "POST", body: JSON.stringify({ email, password }) });
    if (!answer.ok) throw new Error(`Signing in was expected to work, got ${answer.status} ${await answer.text()}.`);
    return cookieOf(answer);
  };
  return {
    ...running,
    ...{ dataDir, logged, client, token, browse, signIn },
    async owner() {
      const [email = "", password = ""] = (await readFile(join(dataDir, OWNER_FILE), "utf8")).split("\n");
      return signIn(email, password);
    },
    async calls(text, person = "lou.example") {
      const said = await client.simulatedSay({ body: { person, text } });
      if (!said.ok) throw new Error(said.problem.title);
      const id = running.house.seeds.callId({ network: "simulated", uri: said.value.post.key });
      return settled(client, id);
    },
    async end() {
      await running.close();
      if (over.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
}

async function settled(client: Client, id: CallId): Promise<CallRow> {
  return until(async () => {
    const answer = await client.call({ params: { id } });
    if (!answer.ok || ["received", "screened"].includes(answer.value.call.call.state)) return undefined;
    return answer.value.call as CallRow;
  });
}

/** What `look` gives once it gives something; looks every 20 ms. @throws Error when it gave nothing for so long */
export async function until<T>(look: () => Promise<T | undefined>, withinMs = 10_000): Promise<T> {
  for (const end = Date.now() + withinMs; Date.now() < end; ) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`Something was expected within ${withinMs} ms, and did not come.`);
}
