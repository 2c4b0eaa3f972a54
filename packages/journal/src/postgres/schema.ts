/** The tables, for Kysely. Big counts come as numbers: see `database.ts`. */
import type { Breaker, CallRow, Campaign, ChannelDefinition, PublicationRow } from "@flakjacket/core";
import type { JSONColumnType } from "kysely";

type Row<T extends object> = JSONColumnType<T, string, string>;

/** `body` is derived from `bytes`, for people who look; nothing reads it. */
export type EventTable = {
  chain: string;
  position: number;
  stream: string;
  version: number;
  type: string;
  at: number;
  bytes: Buffer;
  hash: Buffer;
  body: unknown;
};
export type ChainHeadTable = { chain: string; position: number; hash: Buffer; fence: number };
export type CallRowTable = {
  id: string;
  campaign: string;
  channel: string;
  author: string;
  state: string;
  since: number;
  row: Row<CallRow>;
};
export type PublicationRowTable = {
  id: string;
  campaign: string;
  channel: string;
  author: string;
  state: string;
  since: number;
  release_at: number | null;
  row: Row<PublicationRow>;
};
export type VaultItemTable = {
  ref: string;
  salt: Buffer;
  bytes: Buffer;
  kind: string;
  call: string;
  keep_until: number;
  restricted: boolean;
};

export type Schema = {
  event: EventTable;
  chain_head: ChainHeadTable;
  call_row: CallRowTable;
  publication_row: PublicationRowTable;
  breaker_row: { id: string; row: Row<Breaker> };
  campaign_row: { id: string; row: Row<Campaign> };
  channel_row: { id: string; row: Row<ChannelDefinition> };
  vault_item: VaultItemTable;
  working: { key: string; value: JSONColumnType<object, string, string> };
  secret: { name: string; nonce: Buffer; sealed: Buffer };
  signed_head: { signed_at: number; statement: Buffer; signature: Buffer };
  lease: { name: string; token: number; holder: string };
};
