/** What the simulated network's doors share: the world, one writer at a time, and who waits for news. */
import type { Clock } from "@flakjacket/core";
import type { PointLedger, PointRules } from "../points.ts";
import { emptyLedger, spend } from "../points.ts";
import type { Troubles } from "./troubles.ts";
import { createTroubles } from "./troubles.ts";
import type { World, WorldEvent } from "./world.ts";
import { emptyWorld, happen } from "./world.ts";

/** Where the world is kept, one JSON line an event. `append` resolves once the line will survive. */
export type WorldStore = {
  load(): Promise<readonly string[]>;
  append(line: string): Promise<void>;
};

export type SimulatedCore = {
  readonly clock: Clock;
  readonly world: World;
  readonly troubles: Troubles;
  readonly rules: PointRules;
  /** Points an account has spent. */
  ledger(account: string): PointLedger;
  /** A number from 0 (included) to 1, the same ones for the same seed. */
  random(): number;
  /** Lets one thing happen at a time: kept first, then true. `decide` sees the world as it is then; undefined: nothing happens. */
  change<T>(decide: () => { readonly event?: WorldEvent; readonly gives: T }): Promise<T>;
  /** Resolves when anything changed, or when `signal` aborts. */
  changed(signal: AbortSignal): Promise<void>;
};

/** @throws Error when a kept line, other than an unfinished last one, cannot be read */
export async function openCore(clock: Clock, seed: number, rules: PointRules, store: WorldStore | undefined): Promise<SimulatedCore> {
  const world = emptyWorld();
  const ledgers = new Map<string, PointLedger>();
  const waiting = new Set<() => void>();
  const wakeAll = (): void => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  const troubles = createTroubles(wakeAll);
  const take = (event: WorldEvent): void => {
    charge(ledgers, rules, world, event);
    happen(world, event);
  };
  for (const event of parseLines((await store?.load()) ?? [])) take(event);
  const random = randomNumbers(seed + world.events.length);

  let last: Promise<unknown> = Promise.resolve();
  return {
    clock,
    world,
    troubles,
    rules,
    random,
    ledger: (account) => ledgers.get(account) ?? emptyLedger,
    change(decide) {
      const turn = last.then(async () => {
        const { event, gives } = decide();
        if (event) {
          await store?.append(JSON.stringify(event));
          take(event);
          wakeAll();
        }
        return gives;
      });
      last = turn.catch(() => undefined);
      return turn;
    },
    changed(signal) {
      if (signal.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const done = (): void => {
          signal.removeEventListener("abort", done);
          waiting.delete(done);
          resolve();
        };
        waiting.add(done);
        signal.addEventListener("abort", done);
      });
    },
  };
}

function charge(ledgers: Map<string, PointLedger>, rules: PointRules, world: World, event: WorldEvent): void {
  const costs = { said: rules.costs.create, edited: rules.costs.update, removed: rules.costs.remove } as const;
  if (event.type !== "said" && event.type !== "edited" && event.type !== "removed") return;
  const account = event.type === "said" ? event.author : world.posts.get(event.uri)?.author;
  if (account) ledgers.set(account, spend(ledgers.get(account) ?? emptyLedger, costs[event.type], event.at));
}

function parseLines(lines: readonly string[]): readonly WorldEvent[] {
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [JSON.parse(line) as WorldEvent];
    } catch (cause) {
      // The last line may have been cut by a crash before anybody was told that it happened.
      if (index === lines.length - 1) return [];
      throw new Error(`The simulated network's file cannot be read: line ${index + 1} is not JSON. Remove the file to start anew.`, {
        cause,
      });
    }
  });
}

/** @source the mulberry32 generator, public domain */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
