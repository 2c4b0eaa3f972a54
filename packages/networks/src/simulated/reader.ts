/** The simulated network's reader: everything that happens there in order, from where the cursor stands. */
import type { Cursor, Health, NetworkReader, Observed, Reading } from "@flakjacket/core";
import type { SimulatedCore } from "./core.ts";
import { postOf, refOf } from "./shapes.ts";
import type { ReaderTrouble } from "./troubles.ts";
import type { WorldEvent } from "./world.ts";

/** Reads from the network's first event. Without a cursor a reader starts with what happens next, as real networks do. */
export const simulatedStart = "0" as Cursor;

const RECENT = 64;

/** @param reconnectMs the first pause before connecting again; it doubles up to 60 times itself */
export function simulatedReader(core: SimulatedCore, account: string, reconnectMs: number): NetworkReader {
  let health: Health = { state: "waiting", until: core.clock.now(), why: "unreachable" };

  async function* readings(from: number, signal: AbortSignal): AsyncGenerator<Reading> {
    const { world, troubles, clock } = core;
    let position = from;
    let failures = 0;
    let recent: readonly Reading[] = [];
    const give = (observed: Observed): Reading => {
      const reading = { observed, cursor: String(position) as Cursor };
      recent = [...recent, reading].slice(-RECENT);
      return reading;
    };
    const pause = async (): Promise<void> => {
      const until = clock.now() + reconnectMs * Math.min(60, 2 ** failures) * (1 + core.random() / 4);
      failures += 1;
      health = { state: "waiting", until, why: "unreachable" };
      await clock.wake(until, signal);
    };

    while (!signal.aborted) {
      if (troubles.readerIsDown()) {
        await pause();
        continue;
      }
      const opened = health.state !== "ready";
      health = { state: "ready" };
      if (opened) yield give({ kind: "idle" });
      const trouble: ReaderTrouble | undefined = troubles.takeReader();
      if (trouble?.kind === "closes-mid-frame") {
        await pause();
        continue;
      }
      failures = 0;
      if (trouble?.kind === "garbage") yield give({ kind: "unreadable", why: trouble.why });
      if (trouble?.kind === "repeats") yield* recent.slice(-trouble.last);
      if (trouble?.kind === "gap") {
        const start = position;
        position = Math.min(world.events.length, position + trouble.skip);
        yield give({ kind: "gap", from: String(start), to: String(position) });
      }
      // Places in the stream, the repeated ones first. What stands at or before our position was given already: folded.
      const repeated = trouble?.kind === "duplicates" ? Math.max(0, position - trouble.last) : position;
      let silent = 0;
      for (let place = repeated; place < world.events.length && !signal.aborted; place += 1) {
        if (place < position) continue;
        position = place + 1;
        const observed = observe(core, account, world.events[place]);
        if (observed) yield give(observed);
        silent = observed ? 0 : silent + 1;
      }
      if (silent > 0) yield give({ kind: "idle" });
      if (position >= world.events.length && !signal.aborted) await core.changed(signal);
    }
    health = { state: "closed" };
  }

  return {
    read(from, signal) {
      const start = from === undefined ? core.world.events.length : Number.parseInt(from, 10);
      if (!(start >= 0)) throw new RangeError("A cursor of the simulated network is a whole number, got another network's cursor.");
      return readings(start, signal);
    },
    cursorAt(at) {
      const next = core.world.events.findIndex((event) => event.at >= at);
      return String(next < 0 ? core.world.events.length : next) as Cursor;
    },
    health: () => health,
  };
}

/** What an event is to the reader of one account; undefined when it does not concern anybody who calls. */
function observe({ world, clock }: SimulatedCore, account: string, event: WorldEvent | undefined): Observed | undefined {
  switch (event?.type) {
    case "said": {
      if (event.author === account || !event.mentions.includes(account)) return undefined;
      const { type: _, ...said } = event;
      return { kind: "post", post: postOf(world, { ...said, revision: 1, removed: false }, clock.now()) };
    }
    case "edited":
    case "removed": {
      const post = world.posts.get(event.uri);
      if (!post || post.author === account) return undefined;
      return { kind: event.type === "edited" ? "edited" : "deleted", ref: refOf(post) };
    }
    case "left":
      return { kind: "account-gone", authorId: event.id };
    case "blocked":
      return event.whom === account ? { kind: "blocked-us", authorId: event.by } : undefined;
    default:
      return undefined;
  }
}
