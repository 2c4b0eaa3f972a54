/** The ordered record of facts and decisions. Nothing acknowledged is ever lost; nothing written is ever changed. */
import type { JournalEvent } from "../events.ts";
import type { NonEmpty } from "../non-empty.ts";
import type { ChainId, StreamId } from "../streams.ts";

/** How many events the stream must hold for the append to count; `any` is for what cannot be refused. */
export type ExpectedVersion = number | "any";

export type Append = {
  readonly chain: ChainId;
  readonly stream: StreamId;
  readonly expected: ExpectedVersion;
  readonly events: NonEmpty<JournalEvent>;
};

/** An event where it stands. `version` counts its stream from 1, `position` its chain from 1. */
export type Recorded<E extends JournalEvent = JournalEvent> = {
  readonly chain: ChainId;
  readonly position: number;
  readonly stream: StreamId;
  readonly version: number;
  readonly event: E;
};

export type AppendOutcome =
  | { readonly kind: "appended"; readonly recorded: NonEmpty<Recorded> }
  /** Somebody else wrote first; nothing of this append was written. */
  | { readonly kind: "conflict"; readonly stream: StreamId; readonly expected: number; readonly actual: number };

export type StreamSlice<E extends JournalEvent = JournalEvent> = { readonly version: number; readonly events: readonly E[] };

export interface Journal {
  /**
   * Writes all of the appends or none, durably, and changes the read models with them. Appends that hold an urgent
   * event (`isUrgent`) are committed before all others that wait.
   *
   * @throws JournalUnavailable when the store does not answer: whether it was written is then unknown until it is read
   * @throws Fenced when another process took over: this one must stop
   */
  append(appends: NonEmpty<Append>): Promise<AppendOutcome>;
  /** A stream from its start; version 0 and no events when there is none. */
  read<E extends JournalEvent>(stream: StreamId<E>): Promise<StreamSlice<E>>;
  /** A chain's events after a position, in order, at most `limit`. */
  chain(chain: ChainId, after: number, limit: number): Promise<readonly Recorded[]>;
  chains(): Promise<readonly ChainId[]>;
  /** Calls back after every commit of this process, in order; gives the way to stop. A hint to look, not a queue. */
  onAppended(listener: (recorded: NonEmpty<Recorded>) => void): () => void;
}

export class JournalUnavailable extends Error {
  override readonly name = "JournalUnavailable";
}
export class Fenced extends Error {
  override readonly name = "Fenced";
}
