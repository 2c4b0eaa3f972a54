/** The journal in memory. It keeps the same bytes and hashes as a durable one, and reads its events back from them. */
import { isDeepStrictEqual } from "node:util";
import type { ChainId, Journal, JournalEvent, Recorded, StreamId } from "@flakjacket/core";
import type { ChainTip } from "../chain/link.ts";
import { genesis } from "../chain/link.ts";
import { parseRecorded } from "../chain/recorded.ts";
import { groupCommit } from "../commit/group-commit.ts";
import { listeners } from "../commit/listeners.ts";
import type { Order, StreamTip } from "../commit/plan.ts";
import { orderOf, planBatch } from "../commit/plan.ts";
import type { SignedHeads } from "../heads/statement.ts";
import type { Ledger, RebuildReport, StoredLink } from "../store.ts";
import type { Rows } from "../views/rows.ts";
import { foldInto, noRows } from "../views/rows.ts";

export type MemoryJournal = {
  readonly journal: Journal;
  readonly ledger: Ledger;
  readonly rows: () => Rows;
  readonly rebuild: (progress?: (events: number) => void) => Promise<RebuildReport>;
  readonly close: () => Promise<void>;
};

type State = {
  readonly chains: Map<ChainId, StoredLink[]>;
  readonly tips: Map<ChainId, ChainTip>;
  readonly streams: Map<StreamId, StreamTip>;
  readonly events: Map<StreamId, Uint8Array[]>;
  readonly signed: SignedHeads[];
  rows: Rows;
};

export function memoryJournal(): MemoryJournal {
  const state: State = { chains: new Map(), tips: new Map(), streams: new Map(), events: new Map(), signed: [], rows: noRows() };
  const heard = listeners();
  const commits = groupCommit(async (orders) => {
    const { outcomes, recorded } = commit(state, orders);
    heard.tell(recorded);
    return outcomes;
  });
  const journal: Journal = {
    append: async (appends) => commits.add(orderOf(appends)),
    async read<E extends JournalEvent>(stream: StreamId<E>) {
      const events = (state.events.get(stream) ?? []).map((bytes) => parseRecorded(bytes).event as E);
      return { version: events.length, events };
    },
    chain: async (chain, after, limit) =>
      (state.chains.get(chain) ?? []).slice(after, after + limit).map(({ bytes }) => parseRecorded(bytes)),
    chains: async () => [...state.chains.keys()].sort(),
    onAppended: heard.add,
  };
  const rebuild = async (progress?: (events: number) => void) => rebuilt(state, progress);
  return { journal, ledger: ledgerOf(state), rows: () => state.rows, rebuild, close: commits.close };
}

function commit(state: State, orders: readonly Order[]) {
  const { outcomes, links, tips } = planBatch(orders, state.tips, state.streams);
  for (const [chain, tip] of tips) state.tips.set(chain, tip);
  for (const { recorded, bytes, hash } of links) {
    const { chain, stream, version } = recorded;
    state.streams.set(stream, { chain, version });
    listIn(state.chains, chain).push({ hash, bytes });
    listIn(state.events, stream).push(bytes);
    foldInto(state.rows, parseRecorded(bytes));
  }
  return { outcomes, recorded: links.map(({ recorded }) => recorded) };
}

function rebuilt(state: State, progress?: (events: number) => void): RebuildReport {
  const started = performance.now();
  const rows = noRows();
  const all: readonly Recorded[] = [...state.chains.values()].flat().map(({ bytes }) => parseRecorded(bytes));
  for (const recorded of all) foldInto(rows, recorded);
  const equal = isDeepStrictEqual(rows, state.rows);
  state.rows = rows;
  progress?.(all.length);
  const seconds = (performance.now() - started) / 1_000;
  const count = Object.values(rows).reduce((sum, table) => sum + table.size, 0);
  return { events: all.length, rows: count, equal, seconds, eventsPerSecond: all.length / Math.max(seconds, 1e-6) };
}

function ledgerOf(state: State): Ledger {
  const heads = () => [...state.chains.keys()].sort().map((chain) => ({ chain, ...tipOf(state, chain) }));
  return {
    heads: async () => heads(),
    async snapshot() {
      const kept = new Map([...state.chains].map(([chain, links]) => [chain, [...links]]));
      return {
        heads: heads(),
        async *links(chain) {
          yield* kept.get(chain) ?? [];
        },
        close: async () => {},
      };
    },
    keepSigned: async (signed) => void state.signed.push(signed),
    lastSigned: async () => state.signed.at(-1),
  };
}

function tipOf(state: State, chain: ChainId): { position: number; hash: string } {
  const { position, hash } = state.tips.get(chain) ?? genesis(chain);
  return { position, hash: hash.toString("hex") };
}

function listIn<K, V>(map: Map<K, V[]>, key: K): V[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
