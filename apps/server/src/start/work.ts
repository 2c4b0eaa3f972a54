/** The work of the server: its ports, its channels and its duties, ready to run. */
import { join } from "node:path";
import type { Journal } from "@flakjacket/core";
import { defaultPolicy, SECOND_MS } from "@flakjacket/core";
import { openSpool, signHeads } from "@flakjacket/journal";
import type { LiveSet, PipelinePorts } from "@flakjacket/pipeline";
import { SEND_WITHIN } from "@flakjacket/pipeline";
import type { ChannelOpener } from "../channels/open-channel.ts";
import { channelOpener } from "../channels/open-channel.ts";
import { supervise } from "../channels/supervise.ts";
import { pooledPainter, pooledScreens } from "../pool/pooled.ts";
import { loadLiveSet } from "../recalls/load-live-set.ts";
import type { WatchedSpool } from "../store/watched-spool.ts";
import { watchSpool } from "../store/watched-spool.ts";
import type { Metrics } from "../watch/metrics.ts";
import { createMetrics } from "../watch/metrics.ts";
import { watchNotes } from "../watch/notes.ts";
import { signingDuty } from "../watch/sign-heads.ts";
import { timedJournal } from "../watch/timed-journal.ts";
import type { StoreWatch } from "../watch/watch-store.ts";
import { watchStore } from "../watch/watch-store.ts";
import type { Closing } from "./closing.ts";
import { makeInstallation } from "./first-start.ts";
import type { Foundation } from "./foundation.ts";

export type Work = {
  readonly isFirstStart: boolean;
  readonly metrics: Metrics;
  /** The store's, with every append timed. */
  readonly journal: Journal;
  readonly spool: WatchedSpool;
  readonly live: LiveSet;
  readonly ports: PipelinePorts;
  readonly opener: ChannelOpener;
  readonly storeWatch: StoreWatch;
  readonly channels: ReturnType<typeof supervise>;
  /** Resolves with the reason once another process took over. */
  readonly ended: Promise<unknown>;
};

const SIGN_WITHIN_MS = 2 * SECOND_MS;

/** Duties of the installation run from here on; those of a channel from `channels.refresh` on. @throws OtherKey */
export async function prepareWork(on: Foundation, reviveAfterMs: number | undefined, closing: Closing): Promise<Work> {
  const { settings, clock, log, keys, seeds, pool, opened } = on;
  const { store } = opened;
  const metrics = createMetrics(store.views);
  const journal = timedJournal(store.journal, clock, (seconds) => metrics.appends.observe(seconds));
  const lines = await openSpool(join(settings.dataDir, "spool"));
  closing.push(lines.close);
  const spool = await watchSpool(lines, (cause) => log.error({ code: "recall-not-spooled", cause: nameOf(cause) }));
  const isFirstStart = await makeInstallation(keys.signing, { journal, views: store.views, clock, seeds });
  closing.push(async () => {
    const signed = signHeads(store, keys.signing, clock.now()).catch(() => undefined);
    await Promise.race([signed, clock.wake(clock.now() + SIGN_WITHIN_MS)]);
  });
  const live = await loadLiveSet(store.journal, store.views);
  const opener = channelOpener({ dataDir: settings.dataDir, clock, working: store.working, secrets: store.secrets });
  closing.push(opener.close);
  const ports: PipelinePorts = {
    ...{ journal, views: store.views, vault: store.vault, working: store.working, clock, seeds, spool },
    notes: watchNotes(log, metrics),
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
    ...(reviveAfterMs !== undefined && { reviveAfterMs }),
    onChange(isUp) {
      metrics.storeUp.set(isUp ? 1 : 0);
      log[isUp ? "info" : "error"]({ code: isUp ? "store-is-back" : "store-is-down" });
    },
  });
  const ended = Promise.withResolvers<unknown>();
  opened.lost.addEventListener("abort", () => ended.resolve(opened.lost.reason));
  const more = [storeWatch.duty, signingDuty(store, keys.signing, clock)];
  const channels = supervise(opener, ports, settings.duties, more, ended.resolve);
  closing.push(() => channels.stop());
  return { isFirstStart, metrics, journal, spool, live, ports, opener, storeWatch, channels, ended: ended.promise };
}

function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : "unknown";
}
