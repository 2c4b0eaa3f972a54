/** Everything that the parts of the server share, put together once. */
import type { KeyObject } from "node:crypto";
import type { Clock, Instant, Seeds } from "@flakjacket/core";
import type { Store } from "@flakjacket/journal";
import type { LiveSet, PipelinePorts } from "@flakjacket/pipeline";
import type { Logger } from "pino";
import type { Auth } from "./auth/open-auth.ts";
import type { People } from "./auth/people.ts";
import type { Principals } from "./auth/principal.ts";
import type { ChannelOpener } from "./channels/open-channel.ts";
import type { Supervisor } from "./channels/supervise.ts";
import type { Changes } from "./live/changes.ts";
import type { SetAside } from "./recalls/set-aside.ts";
import type { Settings } from "./settings/server-settings.ts";
import type { WatchedSpool } from "./store/watched-spool.ts";
import type { Metrics } from "./watch/metrics.ts";
import type { StoreWatch } from "./watch/watch-store.ts";

export type House = {
  readonly version: string;
  readonly startedAt: Instant;
  readonly settings: Settings;
  /** Where people reach it: `http://127.0.0.1:8484`. */
  readonly origin: string;
  readonly database: "embedded" | "yours";
  readonly clock: Clock;
  /** Signs heads and exports. */
  readonly signing: KeyObject;
  /** Everything needed to restore the installation, as it is now. */
  readonly backup: () => AsyncIterable<Uint8Array>;
  readonly seeds: Seeds;
  readonly store: Store;
  readonly storeWatch: StoreWatch;
  readonly ports: PipelinePorts;
  readonly live: LiveSet;
  readonly spool: WatchedSpool;
  /** Recalls ordered while the store was down, until it knows of them. */
  readonly setAside: SetAside;
  readonly opener: ChannelOpener;
  readonly channels: Supervisor;
  readonly auth: Auth;
  readonly people: People;
  readonly principals: Principals;
  readonly changes: Changes;
  readonly metrics: Metrics;
  readonly log: Logger;
};
