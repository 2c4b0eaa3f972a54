/**
 * A personal data server, its stream and some accounts, as a process of its own: `node src/pds-main.ts NAME…` prints
 * one line of JSON and stays until its standard input closes. What is killed beside it cannot take it along.
 *
 * Further lines of JSON on standard input are asked for one after the other, and answered with one line each.
 */
import { createInterface } from "node:readline";
import { startFaultProxy } from "./fault-proxy.ts";
import type { Person } from "./pds.ts";
import { startPds } from "./pds.ts";

/** What may be asked on standard input. */
export type PdsRequest =
  | { readonly ask: "say"; readonly by: string; readonly text: string; readonly mention?: string }
  | { readonly ask: "edit"; readonly by: string; readonly uri: string; readonly text: string }
  | { readonly ask: "remove"; readonly by: string; readonly uri: string }
  | { readonly ask: "block"; readonly by: string; readonly whom: string }
  /** All posts of an account, newest first. */
  | { readonly ask: "posts"; readonly of: string }
  /** The next requests to the proxy meet this. */
  | {
      readonly ask: "fault";
      readonly path: string;
      readonly fault: Parameters<Awaited<ReturnType<typeof startFaultProxy>>["next"]>[1];
      readonly times?: number;
    };

/** The first line. `proxy` is the same server behind something that can fail on request. */
export type PdsReady = {
  readonly service: string;
  readonly proxy: string;
  readonly stream: string;
  readonly accounts: readonly { readonly did: string; readonly handle: string; readonly password: string }[];
};

const pds = await startPds();
const proxy = await startFaultProxy(pds.service);
const names = process.argv.slice(2);
const people = new Map<string, Person>();
for (const name of names.length > 0 ? names : ["brand", "ada"]) people.set(name, await pds.createAccount(name));

const say = (line: unknown): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
const ready: PdsReady = {
  service: pds.service,
  proxy: proxy.service,
  stream: pds.bridge.stream,
  accounts: [...people.values()].map(({ id, handle, password }) => ({ did: id, handle, password })),
};
say(ready);

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === "") continue;
  try {
    say({ ok: (await answer(JSON.parse(line) as PdsRequest)) ?? null });
  } catch (error) {
    say({ error: String(error) });
  }
}
await proxy.close();
await pds.close();
process.exit(0);

async function answer(request: PdsRequest): Promise<unknown> {
  switch (request.ask) {
    case "say":
      return pds.say(named(request.by), request.text, { mention: request.mention === undefined ? undefined : named(request.mention) });
    case "edit":
      return pds.edit(named(request.by), { network: "bluesky", uri: request.uri }, request.text);
    case "remove":
      return pds.remove(named(request.by), { network: "bluesky", uri: request.uri });
    case "block":
      return pds.block(named(request.by), named(request.whom));
    case "posts":
      return pds.postsOf(named(request.of).id);
    case "fault":
      return proxy.next(request.path, request.fault, request.times);
    default:
      throw new Error(`${JSON.stringify(request)} cannot be asked.`);
  }
}

function named(name: string): Person {
  const person = people.get(name);
  if (!person) throw new Error(`Nobody is called ${name}; there are ${[...people.keys()].join(", ")}.`);
  return person;
}
