/** What a batch of appends becomes: who conflicts, and where each event stands. Pure; both stores commit what it says. */
import type { Append, AppendOutcome, ChainId, ExpectedVersion, NonEmpty, Recorded, StreamId } from "@flakjacket/core";
import { eventCatalogue, isUrgent, parseChainId, parseStreamId, streamKind } from "@flakjacket/core";
import type { ChainTip } from "../chain/link.ts";
import { genesis, linkHash } from "../chain/link.ts";
import type { Sealed } from "../chain/recorded.ts";
import { recordedBytes, seal } from "../chain/recorded.ts";

/** One call of `append`, checked and sealed before it waits. */
export type Order = { readonly appends: readonly SealedAppend[]; readonly urgent: boolean; readonly weight: number };
export type SealedAppend = {
  readonly chain: ChainId;
  readonly stream: StreamId;
  readonly expected: ExpectedVersion;
  readonly events: readonly Sealed[];
};

/** Where a stream stands: the chain it lives in and how many events it has. */
export type StreamTip = { readonly chain: ChainId; readonly version: number };
/** A new event of a chain with its bytes and hash. */
export type Link = { readonly recorded: Recorded; readonly bytes: Buffer; readonly json: string; readonly hash: Buffer };

/** One outcome per order, in their order; an Error where the caller was wrong. `tips` holds the chains that grew. */
export type Plan = {
  readonly outcomes: readonly (AppendOutcome | RangeError)[];
  readonly links: readonly Link[];
  readonly tips: ReadonlyMap<ChainId, ChainTip>;
};

/**
 * Checks and seals one call of `append`.
 *
 * @throws RangeError for a name that is no chain or stream, or a stream of another kind than its event
 * @throws TypeError when an event cannot be written as JSON
 */
export function orderOf(appends: NonEmpty<Append>): Order {
  const sealed = appends.map(({ chain, stream, expected, events }): SealedAppend => {
    if (!parseChainId(chain)) throw new RangeError(`A chain was expected, got "${chain}".`);
    if (!parseStreamId(stream)) throw new RangeError(`A stream was expected, got "${stream}".`);
    if (expected !== "any" && !(Number.isSafeInteger(expected) && expected >= 0)) {
      throw new RangeError(`An expected version from 0 was expected for ${stream}, got ${expected}.`);
    }
    for (const { type } of events) {
      const kind = eventCatalogue[type]?.stream;
      if (kind !== streamKind(stream)) throw new RangeError(`"${type}" does not belong in ${stream}.`);
    }
    return { chain, stream, expected, events: events.map(seal) };
  });
  const weight = sealed.reduce((sum, { events }) => sum + events.reduce((bytes, { json }) => bytes + json.length, 0), 0);
  return { appends: sealed, urgent: appends.some(({ events }) => events.some(isUrgent)), weight };
}

/** Takes the orders one after the other, as if each were alone: what comes first is seen by what comes after. */
export function planBatch(orders: readonly Order[], tips: ReadonlyMap<ChainId, ChainTip>, streams: ReadonlyMap<StreamId, StreamTip>): Plan {
  const state = { tips: new Map(tips), streams: new Map(streams) };
  const grown = new Map<ChainId, ChainTip>();
  const links: Link[] = [];
  const outcomes = orders.map((order): AppendOutcome | RangeError => {
    const refused = refusalOf(order, state.streams);
    if (refused) return refused;
    const own = order.appends.flatMap((append) => linked(append, state));
    for (const { chain } of order.appends) grown.set(chain, state.tips.get(chain) ?? genesis(chain));
    for (const link of own) links.push(link);
    const [first, ...rest] = own.map(({ recorded }) => recorded);
    return first ? { kind: "appended", recorded: [first, ...rest] } : new RangeError("At least one event was expected, got none.");
  });
  return { outcomes, links, tips: grown };
}

function refusalOf(order: Order, streams: ReadonlyMap<StreamId, StreamTip>): AppendOutcome | RangeError | undefined {
  const ahead = new Map<StreamId, StreamTip>();
  for (const { chain, stream, expected, events } of order.appends) {
    const tip = ahead.get(stream) ?? streams.get(stream) ?? { chain, version: 0 };
    if (tip.chain !== chain) return new RangeError(`${stream} lives in ${tip.chain}; it cannot go on in ${chain}.`);
    if (expected !== "any" && expected !== tip.version) return { kind: "conflict", stream, expected, actual: tip.version };
    ahead.set(stream, { chain, version: tip.version + events.length });
  }
  return undefined;
}

type State = { readonly tips: Map<ChainId, ChainTip>; readonly streams: Map<StreamId, StreamTip> };

function linked({ chain, stream, events }: SealedAppend, { tips, streams }: State): Link[] {
  return events.map(({ event, json }) => {
    const tip = tips.get(chain) ?? genesis(chain);
    const version = (streams.get(stream)?.version ?? 0) + 1;
    const recorded: Recorded = { chain, position: tip.position + 1, stream, version, event };
    const bytes = recordedBytes(recorded, json);
    const hash = linkHash(tip.hash, bytes);
    tips.set(chain, { position: recorded.position, hash });
    streams.set(stream, { chain, version });
    return { recorded, bytes, json, hash };
  });
}
