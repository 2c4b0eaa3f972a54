/** The read models as rows, and how one recorded event changes them. The live tables and a rebuild use the same fold. */
import type {
  Breaker,
  BreakerEvent,
  CallEvent,
  CallRow,
  Campaign,
  CampaignEvent,
  ChannelDefinition,
  InstallationEvent,
  PublicationEvent,
  PublicationRow,
  Recorded,
} from "@flakjacket/core";
import { armed, nextBreaker, nextCallRow, nextPublicationRow, streamKey, streamKind } from "@flakjacket/core";

export type RowOf = {
  readonly call: CallRow;
  readonly publication: PublicationRow;
  readonly breaker: Breaker;
  readonly campaign: Campaign;
  readonly channel: ChannelDefinition;
};
export type Table = keyof RowOf;
export const tables: readonly Table[] = ["call", "publication", "breaker", "campaign", "channel"];

/** Rows by table and key. */
export type Rows = { readonly [T in Table]: Map<string, RowOf[T]> };
export function noRows(): Rows {
  return { call: new Map(), publication: new Map(), breaker: new Map(), campaign: new Map(), channel: new Map() };
}

export type RowPlace = { readonly table: Table; readonly key: string };

/** The row that an event changes, or undefined when it changes none. */
export function rowOf({ stream, event }: Pick<Recorded, "stream" | "event">): RowPlace | undefined {
  const kind = streamKind(stream);
  switch (kind) {
    case "call":
    case "publication":
    case "breaker":
    case "campaign":
      return { table: kind, key: streamKey(stream) };
    case "installation":
      return event.type === "channel-added" ? { table: "channel", key: event.channel.id } : undefined;
    case "recall":
      return undefined;
    default:
      return kind satisfies never;
  }
}

/** Folds one event into the rows, in place, and says which row changed. The row it changes must be there if it exists at all. */
export function foldInto(rows: Rows, recorded: Recorded): RowPlace | undefined {
  const place = rowOf(recorded);
  if (!place) return undefined;
  switch (place.table) {
    case "call":
      return kept(rows.call, place, nextCallRow(rows.call.get(place.key), recorded as Recorded<CallEvent>));
    case "publication":
      return kept(rows.publication, place, nextPublicationRow(rows.publication.get(place.key), recorded as Recorded<PublicationEvent>));
    case "breaker":
      return kept(rows.breaker, place, nextBreaker(rows.breaker.get(place.key) ?? armed, (recorded as Recorded<BreakerEvent>).event));
    case "campaign":
      return kept(rows.campaign, place, campaignOf((recorded as Recorded<CampaignEvent>).event));
    case "channel":
      return kept(rows.channel, place, channelOf((recorded as Recorded<InstallationEvent>).event));
    default:
      return place.table satisfies never;
  }
}

function kept<R>(rows: Map<string, R>, place: RowPlace, row: R | undefined): RowPlace | undefined {
  if (row === undefined) return undefined;
  rows.set(place.key, row);
  return place;
}

function campaignOf({ definition, digest, at }: CampaignEvent): Campaign {
  return { id: definition.id, definition, digest, appliedAt: at };
}

function channelOf(event: InstallationEvent): ChannelDefinition | undefined {
  return event.type === "channel-added" ? event.channel : undefined;
}
