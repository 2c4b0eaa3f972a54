/** The composition root: opens what the settings name, puts it together, and starts its duties. */
import { randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { PersonId } from "@flakjacket/core";
import { defaultPolicy, installationChain, installationStream, SECOND_MS } from "@flakjacket/core";
import { keyedSeeds, openSpool, signHeads } from "@flakjacket/journal";
import type { PipelinePorts } from "@flakjacket/pipeline";
import { SEND_WITHIN } from "@flakjacket/pipeline";
import type { Logger } from "pino";
import { openAuth } from "./auth/open-auth.ts";
import { ensureCliToken, ensureOwner, OWNER_EMAIL, peopleOf } from "./auth/people.ts";
import { parseRole, principalsOf } from "./auth/principal.ts";
import { channelOpener } from "./channels/open-channel.ts";
import { supervise } from "./channels/supervise.ts";
import { systemClock } from "./clock/system-clock.ts";
import type { House } from "./house.ts";
import { openHttp } from "./http/open-http.ts";
import { deriveKeys } from "./keys/derive.ts";
import type { InstallationKey } from "./keys/installation-key.ts";
import { installationKey } from "./keys/installation-key.ts";
import { openChanges } from "./live/changes.ts";
import { openPool } from "./pool/pool.ts";
import { pooledPainter, pooledScreens } from "./pool/pooled.ts";
import { reconcileLists } from "./recalls/found-lists.ts";
import { loadLiveSet } from "./recalls/load-live-set.ts";
import { recallsAside } from "./recalls/set-aside.ts";
import type { Settings } from "./settings/server-settings.ts";
import { claimFolder } from "./start/claim-folder.ts";
import { applySample, makeInstallation, populate } from "./start/first-start.ts";
import { freePort, originOf } from "./start/free-port.ts";
import type { OpenStore } from "./store/open-store.ts";
import { openStore } from "./store/open-store.ts";
import { watchSpool } from "./store/watched-spool.ts";
import { version } from "./version.ts";
import { openLog } from "./watch/log.ts";
import { createMetrics } from "./watch/metrics.ts";
import { watchNotes } from "./watch/notes.ts";
import { signingDuty } from "./watch/sign-heads.ts";
import { timedJournal } from "./watch/timed-journal.ts";
import { watchStore } from "./watch/watch-store.ts";

/** What a test, or somebody who builds on the server, puts in the usual place of something. */
export type Instead = {
  readonly store?: OpenStore;
  readonly log?: Logger;
  readonly postgresDir?: string;
  /** How long the store must have been down before our own database is started again. */
  readonly reviveAfterMs?: number;
};

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
  const { dataDir } = settings;
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const closing: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    return await start(settings, instead, closing, close);
  } catch (cause) {
    await close().catch(() => undefined);
    throw cause;
  }
}

async function start(
  settings: Settings,
  instead: Instead,
  closing: (() => Promise<unknown>)[],
  close: () => Promise<void>,
): Promise<Running> {
  const { dataDir, host } = settings;
  const claim = await claimFolder(dataDir, settings.lease);
  closing.push(claim.release);
  const clock = systemClock();
  const began = clock.monotonic();
  const log = instead.log ?? openLog(settings);
  const port = await freePort(host, settings.port);
  const origin = settings.publicUrl ?? originOf(host, port);
  const key = await installationKey(dataDir, settings.key);
  const keys = deriveKeys(key.key);
  const seeds = keyedSeeds(keys.seeds);
  const pool = openPool();
  closing.push(pool.close);

  const { databaseUrl, lease, duties } = settings;
  const opened = instead.store ?? (await openStore({ dataDir, databaseUrl, lease, key: keys.secrets, postgresDir: instead.postgresDir }));
  const { store } = opened;
  closing.push(opened.close);
  const metrics = createMetrics(store.views);
  const notes = watchNotes(log, metrics);
  const journal = timedJournal(store.journal, clock, (seconds) => metrics.appends.observe(seconds));
  const lines = await openSpool(join(dataDir, "spool"));
  closing.push(lines.close);
  const spool = await watchSpool(lines, (cause) =>
    log.error({ code: "recall-not-spooled", cause: cause instanceof Error ? cause.name : "unknown" }),
  );
  const isFirstStart = await makeInstallation(keys.signing, { journal, views: store.views, clock, seeds });
  const live = await loadLiveSet(store.journal, store.views);

  const ended = Promise.withResolvers<unknown>();
  opened.lost.addEventListener("abort", () => ended.resolve(opened.lost.reason));
  const opener = channelOpener({ dataDir, clock, working: store.working, secrets: store.secrets });
  closing.push(opener.close);
  const ports: PipelinePorts = {
    ...{ journal, views: store.views, vault: store.vault, working: store.working, clock, seeds, notes, spool },
    policy: defaultPolicy,
    screens: pooledScreens(pool),
    painter: pooledPainter(pool),
    writer: (channel) => channels.doors(channel)?.writer,
    sendWithin: SEND_WITHIN,
    inFlight: new Set(),
    recallsAreSpooled: spool.holdsRecalls,
  };
  const storeWatch = watchStore({
    clock,
    ask: () => store.views.channels(),
    revive: opened.revive,
    ...(instead.reviveAfterMs !== undefined && { reviveAfterMs: instead.reviveAfterMs }),
    onChange(isUp) {
      metrics.storeUp.set(isUp ? 1 : 0);
      log[isUp ? "info" : "error"]({ code: isUp ? "store-is-back" : "store-is-down" });
    },
  });

  const { auth, links } = openAuth({
    database: opened.people,
    origin,
    alsoFrom: [originOf(host, port), `http://localhost:${port}`],
    secret: keys.sessions,
    newId: seeds.uuid,
    async onAdded({ id, role }) {
      const event = { type: "person-added", v: 1, at: clock.now(), person: id as PersonId, role: parseRole(role) ?? "viewer" } as const;
      await journal.append([{ chain: installationChain, stream: installationStream, expected: "any", events: [event] }]);
    },
  });
  const people = peopleOf(auth, links);
  await ensureOwner(auth, people, dataDir);
  const cliToken = await ensureCliToken(auth, people, dataDir);

  const channels = supervise(opener, ports, duties, [storeWatch.duty, signingDuty(store, keys.signing, clock)], (cause) =>
    ended.resolve(cause),
  );
  closing.push(() => channels.stop());
  const owner = ((await people.all())[0]?.id ?? "owner") as PersonId;
  if (isFirstStart && duties === "all" && opened.database === "embedded") await applySample(owner, ports);
  const found = await reconcileLists(dataDir, owner, ports);
  if (found > 0) log.warn({ code: "recalled-from-network", publications: found });
  await channels.refresh();
  const plaza = opener.plaza();
  if (plaza && duties === "all") await populate(plaza);

  const changes = openChanges(store.journal, store.views, randomUUID().slice(0, 8));
  const house: House = {
    ...{ version, startedAt: clock.now(), settings: { ...settings, port }, origin, database: opened.database },
    ...{
      clock,
      seeds,
      signing: keys.signing,
      store,
      storeWatch,
      ports,
      live,
      spool,
      opener,
      channels,
      auth,
      people,
      changes,
      metrics,
      log,
    },
    backup: () => opened.backup(clock.now()),
    setAside: recallsAside(live, spool, ports, () => channels.open.keys()),
    principals: await principalsOf(auth, clock.monotonic, cliToken),
  };
  const app = await openHttp(house);
  closing.push(async () => {
    changes.close();
    await app.close();
  });
  await app.listen({ host, port });
  await claim.publish({ url: originOf(host, port), pid: process.pid, version });
  pool.warm();
  closing.splice(closing.indexOf(opened.close) + 1, 0, () => signAtEnd());
  log.info({
    code: "started",
    port,
    database: opened.database,
    first: isFirstStart,
    version,
    tookMs: Math.round(clock.monotonic() - began),
  });
  return { house, url: origin, signInLink: await people.signInLink(OWNER_EMAIL), key, isFirstStart, ended: ended.promise, close };

  async function signAtEnd(): Promise<void> {
    await Promise.race([signHeads(store, keys.signing, clock.now()).catch(() => undefined), clock.wake(clock.now() + 2 * SECOND_MS)]);
  }
}
