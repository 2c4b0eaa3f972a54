/** The composition root: opens what the settings name, puts it together, and starts its duties. */
import { randomUUID } from "node:crypto";
import { OWNER_EMAIL } from "./auth/people.ts";
import { principalsOf } from "./auth/principal.ts";
import type { House } from "./house.ts";
import { openHttp } from "./http/open-http.ts";
import type { InstallationKey } from "./keys/installation-key.ts";
import { openChanges } from "./live/changes.ts";
import { reconcileLists } from "./recalls/found-lists.ts";
import { recallsAside } from "./recalls/set-aside.ts";
import type { Settings } from "./settings/server-settings.ts";
import type { Closing } from "./start/closing.ts";
import { closing } from "./start/closing.ts";
import { applySample, populate } from "./start/first-start.ts";
import type { Foundation, Instead } from "./start/foundation.ts";
import { lay } from "./start/foundation.ts";
import { originOf } from "./start/free-port.ts";
import type { OpenPeople } from "./start/open-people.ts";
import { openPeople } from "./start/open-people.ts";
import type { Work } from "./start/work.ts";
import { prepareWork } from "./start/work.ts";
import { version } from "./version.ts";

export type { Instead } from "./start/foundation.ts";

export type Running = {
  readonly house: House;
  readonly url: string;
  /** Signs the owner in once; undefined when the owner was given another address. */
  readonly signInLink: string | undefined;
  readonly key: InstallationKey;
  readonly isFirstStart: boolean;
  /** Resolves with the reason when it had to stop by itself: another process took over. */
  readonly ended: Promise<unknown>;
  /** Duties end, what is being sent ends or is left to be looked for, heads are signed, the store closes. */
  close(): Promise<void>;
};

/** @throws StoreProblem, FolderTaken, KeyUnreadable, OtherKey: what a person has to mend before it can start */
export async function startServer(settings: Settings, instead: Instead = {}): Promise<Running> {
  const steps = closing();
  try {
    return await start(settings, instead, steps);
  } catch (cause) {
    await steps.close().catch(() => undefined);
    throw cause;
  }
}

async function start(given: Settings, instead: Instead, steps: Closing): Promise<Running> {
  const began = performance.now();
  const on = await lay(given, instead, steps);
  const { settings, claim, log, origin, key, pool, opened } = on;
  const work = await prepareWork(on, instead.reviveAfterMs, steps);
  const persons = await openPeople(on, work.journal);
  await beginWork(on, work, persons);
  const house = await houseOf(on, work, persons);
  const app = await openHttp(house);
  steps.push(async () => {
    house.changes.close();
    await app.close();
  });
  const { host, port } = settings;
  await app.listen({ host, port });
  await claim.publish({ url: originOf(host, port), pid: process.pid, version });
  pool.warm();
  const { isFirstStart, ended } = work;
  const tookMs = Math.round(performance.now() - began);
  log.info({ code: "started", port, database: opened.database, first: isFirstStart, version, tookMs });
  return { house, url: origin, signInLink: await house.people.signInLink(OWNER_EMAIL), key, isFirstStart, ended, close: steps.close };
}

/** What was recalled meanwhile is in the journal before any channel opens. */
async function beginWork({ settings, opened, log }: Foundation, work: Work, { owner }: OpenPeople): Promise<void> {
  const { ports, channels, opener, isFirstStart } = work;
  const doesAll = settings.duties === "all";
  if (isFirstStart && doesAll && opened.database === "embedded") await applySample(owner, ports);
  const found = await reconcileLists(settings.dataDir, owner, ports);
  if (found > 0) log.warn({ code: "recalled-from-network", publications: found });
  await channels.refresh();
  const plaza = opener.plaza();
  if (plaza && doesAll) await populate(plaza);
}

async function houseOf(on: Foundation, work: Work, { auth, people, cliToken }: OpenPeople): Promise<House> {
  const { settings, origin, clock, seeds, keys, log, opened } = on;
  const { metrics, spool, live, ports, opener, storeWatch, channels } = work;
  const { store, database } = opened;
  return {
    ...{ version, startedAt: clock.now(), settings, origin, database },
    ...{ clock, seeds, signing: keys.signing, store, storeWatch, ports, live, spool, opener, channels, auth, people, metrics, log },
    backup: () => opened.backup(clock.now()),
    changes: openChanges(store.journal, store.views, randomUUID().slice(0, 8)),
    setAside: recallsAside(live, spool, ports, () => channels.open.keys()),
    principals: await principalsOf(auth, clock.monotonic, cliToken),
  };
}
