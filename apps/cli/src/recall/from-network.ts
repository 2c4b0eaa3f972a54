/** Recall when neither the server nor its database can be asked: the account itself says which replies are there. */
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Clock, NetworkWriter, SecretStore, WorkingStore } from "@flakjacket/core";
import { parseChannelId } from "@flakjacket/core";
import { blueskySecrets, openBluesky } from "@flakjacket/networks/bluesky";
import { recallFromNetwork } from "@flakjacket/pipeline";
import { systemClock } from "@flakjacket/server/clock";
import { askSecret } from "../ask.ts";
import type { Context } from "../context.ts";
import { type Said, Stop } from "../said.ts";
import { expected } from "../scope.ts";

export type Account = { readonly handle: string; readonly service?: string; readonly since?: number };

/** Signs in with an app password, asked for or piped in, and takes back every reply of the account. */
export async function recallFromBluesky(account: Account, context: Context): Promise<Said> {
  const { phrases } = context;
  const password = await askSecret(phrases.recall.fromNetwork.ask(account.handle), context);
  if (password === "") throw new Stop("usage", "usage", phrases.channel.noSecret);
  const clock = systemClock();
  const id = parseChannelId("from-network") ?? expected("a channel's id", "from-network", phrases);
  const kept = inMemory();
  await kept.set(blueskySecrets(id).password, password);
  const channel = { id, account: account.handle, ...(account.service === undefined ? {} : { service: account.service }) };
  const { writer } = openBluesky({ channel, clock, random: Math.random, working: kept, secrets: kept, appView: undefined });
  return await takeBackReplies(writer, account.since ?? 0, clock, context);
}

/** Each outcome is on the disk before the next reply is touched: a machine that dies leaves a list of what was done. */
export async function takeBackReplies(writer: NetworkWriter, since: number, clock: Clock, context: Context): Promise<Said> {
  const words = context.phrases.recall.fromNetwork;
  const path = join(context.dataDir, `recall-from-network-${new Date(clock.now()).toISOString().replaceAll(":", "-")}.jsonl`);
  // A recall waits for no file: without one the list is only what is printed.
  const file = await openList(path).catch((error: NodeJS.ErrnoException) => {
    context.shell.stderr.write(`${context.phrases.files.unreadable(path, error.code ?? error.message)}\n`);
    return undefined;
  });
  const counts = { gone: 0, left: 0 };
  try {
    for await (const { key, ref, outcome } of recallFromNetwork(writer, clock, since)) {
      counts[outcome === "gone" ? "gone" : "left"] += 1;
      const found = { at: clock.now(), key, ref, outcome };
      await file?.write(`${JSON.stringify(found)}\n`);
      await file?.datasync();
      context.line(found, `${ref}  ${words.outcomes[outcome]}`);
    }
  } catch (error) {
    if (counts.gone + counts.left > 0) throw error;
    throw new Stop("unavailable", "account-unlistable", words.unlistable(error instanceof Error ? error.message : String(error)));
  } finally {
    await file?.close();
  }
  return {
    exit: counts.left > 0 ? "incomplete" : "done",
    json: { ...counts, file: path },
    human: words.done(counts.gone, counts.left, path),
  };
}

async function openList(path: string): Promise<FileHandle> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  return await open(path, "ax", 0o600);
}

function inMemory(): WorkingStore & SecretStore {
  const kept = new Map<string, unknown>();
  return {
    get: async (name: string) => kept.get(name) as string | undefined,
    set: async (name: string, value: unknown) => void kept.set(name, value),
    delete: async (name: string) => void kept.delete(name),
  };
}
