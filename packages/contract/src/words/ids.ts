/** Ids as they stand in JSON. The rules are core's parsers'; a test holds the two together. */
import type {
  AuthorKey,
  CallId,
  CampaignId,
  ChannelId,
  Cursor,
  Digest,
  NetworkRef,
  PersonId,
  PublicationId,
  Ratio,
  RecallId,
  SendKey,
  VaultRef,
} from "@flakjacket/core";
import { z } from "zod";

/** Plain text outside, a branded id inside: the schema is the parser, so the cast is here. */
function branded<T extends string>(schema: z.ZodString): z.ZodType<T, string> {
  return schema as unknown as z.ZodType<T, string>;
}

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const HEX_32_BYTES = /^[0-9a-f]{64}$/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$/;

export const campaignId = branded<CampaignId>(z.string().regex(SLUG));
export const channelId = branded<ChannelId>(z.string().regex(SLUG));
export const callId = branded<CallId>(z.string().regex(HEX_32_BYTES));
export const publicationId = branded<PublicationId>(z.string().regex(HEX_32_BYTES));
export const authorKey = branded<AuthorKey>(z.string().regex(HEX_32_BYTES));
export const vaultRef = branded<VaultRef>(z.string().regex(HEX_32_BYTES));
export const digest = branded<Digest>(z.string().regex(HEX_32_BYTES));
export const recallId = branded<RecallId>(z.string().regex(NAME));
export const personId = branded<PersonId>(z.string().regex(NAME));
export const sendKey = branded<SendKey>(z.string().min(1).max(1_024));
export const networkRef = branded<NetworkRef>(z.string().min(1).max(2_048));
export const cursor = branded<Cursor>(z.string().max(2_048));

export const ratio = z.number().min(0).max(1) as unknown as z.ZodType<Ratio, number>;
/** Milliseconds since 1970. */
export const instant = z.number().int().min(-8_640_000_000_000_000).max(8_640_000_000_000_000);
