/** The lists that `recall --from-network` left in the data folder, read back before anything else is done. */
import { readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import type { PersonId, SendKey } from "@flakjacket/core";
import type { RecallPorts } from "@flakjacket/pipeline";
import { reconcileFound } from "@flakjacket/pipeline";
import { z } from "zod";

const LIST = /^recall-from-network-.*\.jsonl$/;
const DONE = ".in-the-journal";
const found = z.object({ key: z.string().min(1) });

/** Gives how many publications were ordered back; a list that was read is renamed, so that people can still see it. */
export async function reconcileLists(
  dataDir: string,
  by: PersonId,
  ports: Pick<RecallPorts, "journal" | "views" | "clock" | "seeds">,
): Promise<number> {
  let ordered = 0;
  for (const name of (await readdir(dataDir)).filter((one) => LIST.test(one)).sort()) {
    const path = join(dataDir, name);
    ordered += await reconcileFound(keysIn(await readFile(path, "utf8")), by, ports);
    await rename(path, path + DONE);
  }
  return ordered;
}

/** A line that a crash tore is passed over: its reply is on the network still, and the sweep of the account sees it. */
function keysIn(text: string): ReadonlySet<SendKey> {
  return new Set(text.split("\n").flatMap((line) => keyIn(line) ?? []));
}

function keyIn(line: string): SendKey | undefined {
  try {
    return found.safeParse(JSON.parse(line)).data?.key as SendKey | undefined;
  } catch {
    return undefined;
  }
}
