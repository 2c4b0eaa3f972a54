/** The promise of exactly once, against real deaths: `kill -9` before and after every call, a real journal, a real server. */
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { CampaignId, ChannelId } from "@flakjacket/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TemporaryPostgres } from "../../../packages/journal/src/testing/index.ts";
import { temporaryPostgres } from "../../../packages/journal/src/testing/index.ts";
import type { Pds, Person } from "../pds.ts";
import { startPds } from "../pds.ts";
import type { Plan } from "./plan.ts";

const reads = process.env["FLAKJACKET_KILL_EVERY_CALL"] === "1";
const GRUMBLE = "My train is late again and the coffee is cold. What a Monday.";

let pds: Pds;
let postgres: TemporaryPostgres;
beforeAll(async () => {
  [pds, postgres] = await Promise.all([startPds(), temporaryPostgres()]);
}, 120_000);
afterAll(async () => {
  await pds.close();
  await postgres.remove();
});

/** How often a life called each method: `writer.send`. */
type Calls = readonly (readonly [method: string, times: number])[];
type Line = {
  readonly ready?: true;
  readonly recovered?: string;
  readonly settled?: string;
  readonly killed?: string;
  readonly calls?: Calls;
};

/** Starts the entry; `next` gives its lines, and undefined once it is dead. */
function start(plan: Plan) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "entry.ts"), JSON.stringify(plan)], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "flakjacket-kill-cache") },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const gone = new Promise<NodeJS.Signals | number | null>((resolve) => child.on("exit", (code, signal) => resolve(signal ?? code)));
  child.stdin.on("error", () => {});
  return {
    gone,
    ask: (line: string) => child.stdin.write(`${line}\n`),
    async next(): Promise<Line | undefined> {
      const { value, done } = await lines.next();
      return done ? undefined : (JSON.parse(value) as Line);
    },
  };
}

describe("promise 5: exactly once, whatever dies", () => {
  it.concurrent.each(["before", "after"] as const)(
    "a process killed %s any of its calls publishes at most once, loses nothing, and takes down what it was asked to",
    async (when) => {
      const brand = await pds.createAccount(`brand${when}`);
      const database = await postgres.database();
      const planned = (before: string | undefined, at: Plan["at"]): Plan => ({
        database,
        campaign: "kill" as CampaignId,
        channel: { id: "main" as ChannelId, network: "bluesky", account: brand.handle, service: pds.service, stream: pds.bridge.stream },
        password: brand.password,
        addedAt: Date.now() - 60_000,
        when,
        reads,
        ...(at && { at }),
        ...(before === undefined ? {} : { outstanding: before }),
      });
      // A whole life without a death tells which calls there are to die at.
      const whole = await oneRound(planned(undefined, undefined), brand, undefined);
      const deaths: string[] = [];
      let outstanding = whole.uri;
      for (const [method, times] of whole.calls ?? []) {
        for (let nth = 1; nth <= times; nth++) {
          const round = await oneRound(planned(outstanding, { method, nth }), brand, outstanding);
          outstanding = round.uri;
          // A life can make one call fewer than the one before; then it ends well, and that was checked too.
          if (round.killed !== undefined) deaths.push(round.killed);
        }
      }
      const last = start(planned(outstanding, undefined));
      expect(["live", "withdrawn"]).toContain((await last.next())?.recovered);
      last.ask("end");
      await last.gone;
      for (const method of [
        "reader.read",
        "vault.put",
        "journal.append",
        "writer.standing",
        "writer.send",
        "writer.remove",
        "writer.look",
      ]) {
        expect(deaths).toContain(method);
      }
      process.stdout.write(`killed ${when} ${deaths.length} calls\n`);
    },
    600_000,
  );
});

/** Recovers what the last one left behind, then lives a whole life up to its death. */
async function oneRound(
  plan: Plan,
  brand: Person,
  before: string | undefined,
): Promise<{ readonly uri: string; readonly killed?: string; readonly calls?: Calls }> {
  const child = start(plan);
  let line = await child.next();
  if (before !== undefined) {
    expect(["live", "withdrawn"]).toContain(line?.recovered);
    expect(await repliesTo(before, brand), `after ${JSON.stringify(plan)}`).toBe(line?.recovered === "live" ? 1 : 0);
    line = await child.next();
  }
  if (!line?.ready) throw new Error(`A process that is ready was expected, got ${JSON.stringify(line)} and ${await child.gone}.`);
  const person = await personFor(plan);
  const { uri } = await pds.say(person, GRUMBLE, { mention: brand });
  child.ask(`wait ${uri}`);
  line = await child.next();
  if (line?.settled === "live") {
    expect(await repliesTo(uri, brand)).toBe(1);
    child.ask(`recall ${uri}`);
    line = await child.next();
  }
  if (line?.settled === "withdrawn") {
    expect(await repliesTo(uri, brand)).toBe(0);
    child.ask("end");
    line = await child.next();
    await child.gone;
    return { uri, ...(line?.killed !== undefined && { killed: line.killed }), ...(line?.calls && { calls: line.calls }) };
  }
  expect(await child.gone).toBe("SIGKILL");
  return { uri, killed: line?.killed ?? "unknown" };
}

const people = new Map<string, Promise<Person>>();
function personFor({ when }: Plan): Promise<Person> {
  const known = people.get(when) ?? pds.createAccount(`grumpy${when}`);
  people.set(when, known);
  return known;
}

/** How many posts of the brand answer this one, as anybody sees them. */
async function repliesTo(uri: string, brand: Person): Promise<number> {
  const records = await Promise.all((await pds.postsOf(brand.id)).map((post) => pds.record(post)));
  return records.filter((record) => (record?.value["reply"] as { parent?: { uri?: string } } | undefined)?.parent?.uri === uri).length;
}
