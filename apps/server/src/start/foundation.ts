/** What everything else stands on: the folder is ours, the keys are there, the store is open. */
import { mkdir } from "node:fs/promises";
import type { Clock, Seeds } from "@flakjacket/core";
import { keyedSeeds } from "@flakjacket/journal";
import { shippedDeep, shippedFiles } from "@flakjacket/screening/shipped";
import type { Logger } from "pino";
import { systemClock } from "../clock/system-clock.ts";
import type { Keys } from "../keys/derive.ts";
import { deriveKeys } from "../keys/derive.ts";
import type { InstallationKey } from "../keys/installation-key.ts";
import { installationKey } from "../keys/installation-key.ts";
import type { Pool } from "../pool/pool.ts";
import { openPool } from "../pool/pool.ts";
import type { Settings } from "../settings/server-settings.ts";
import type { OpenStore } from "../store/open-store.ts";
import { openStore } from "../store/open-store.ts";
import { openLog } from "../watch/log.ts";
import type { Claim } from "./claim-folder.ts";
import { claimFolder } from "./claim-folder.ts";
import type { Closing } from "./closing.ts";
import { freePort, originOf } from "./free-port.ts";

/** What a test, or somebody who builds on the server, puts in the usual place of something. */
export type Instead = {
  readonly store?: OpenStore;
  readonly log?: Logger;
  readonly postgresDir?: string;
  /** How long the store must have been down before our own database is started again. */
  readonly reviveAfterMs?: number;
};

export type Foundation = {
  /** With the port that is really used. */
  readonly settings: Settings;
  readonly claim: Claim;
  readonly clock: Clock;
  readonly log: Logger;
  /** Where people reach it: `http://127.0.0.1:8484`. */
  readonly origin: string;
  readonly key: InstallationKey;
  readonly keys: Keys;
  readonly seeds: Seeds;
  readonly pool: Pool;
  readonly opened: OpenStore;
};

/** @throws StoreProblem, FolderTaken, KeyUnreadable: what a person has to mend before it can start */
export async function lay(given: Settings, instead: Instead, closing: Closing): Promise<Foundation> {
  const { dataDir, host, databaseUrl, lease } = given;
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const claim = await claimFolder(dataDir, lease);
  closing.push(claim.release);
  const clock = systemClock();
  const log = instead.log ?? openLog(given);
  const settings = { ...given, port: await freePort(host, given.port) };
  const origin = settings.publicUrl ?? originOf(host, settings.port);
  const key = await installationKey(dataDir, settings.key);
  const keys = deriveKeys(key.key);
  const pool = openPool({ given: { screening: shippedFiles(), deep: shippedDeep() } });
  closing.push(pool.close);
  const opened = instead.store ?? (await openStore({ dataDir, databaseUrl, lease, key: keys.secrets, postgresDir: instead.postgresDir }));
  closing.push(opened.close);
  return { settings, claim, clock, log, origin, key, keys, seeds: keyedSeeds(keys.seeds), pool, opened };
}
