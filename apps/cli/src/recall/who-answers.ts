/** Whether the installation's own server answers; a recall cannot wait long to know. */
import { setTimeout as sleep } from "node:timers/promises";
import { createClient } from "@flakjacket/contract/http";
import { claimant } from "@flakjacket/server/claim";
import { readServerFile } from "../connect.ts";
import type { Context } from "../context.ts";

export type WhoAnswers = { readonly who: "server" } | { readonly who: "nobody" } | { readonly who: "hung"; readonly pid: number };

/** A server that starts or ends has this long. */
const PATIENCE_MS = 6_000;
const ANSWER_WITHIN_MS = 3_000;
const AGAIN_MS = 250;

export async function whoAnswers({ dataDir, shell }: Pick<Context, "dataDir" | "shell">, patienceMs = PATIENCE_MS): Promise<WhoAnswers> {
  for (const began = performance.now(); ; await sleep(AGAIN_MS)) {
    if (await answers(dataDir, shell.fetch)) return { who: "server" };
    const pid = await claimant(dataDir);
    if (pid === undefined) return { who: "nobody" };
    if (performance.now() - began > patienceMs) return { who: "hung", pid };
  }
}

async function answers(dataDir: string, fetch: typeof globalThis.fetch): Promise<boolean> {
  const left = readServerFile(dataDir);
  if (!left) return false;
  const { health } = createClient({ baseUrl: left.url, fetch });
  const answer = await health({}, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) }).catch(() => undefined);
  return answer?.ok === true;
}
