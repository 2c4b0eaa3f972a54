/**
 * The names of things. What arrives from a network is named by a keyed hash of where it came from, so that reading
 * it twice is harmless; what people make is named by a UUIDv7. No id orders anything.
 */
declare const kind: unique symbol;
type Id<K extends string> = string & { readonly [kind]: K };

/** The campaign's slug, chosen by its owner: `sunny-side`. */
export type CampaignId = Id<"campaign">;
/** The channel's slug, chosen by its owner: `bluesky-main`. One account of the brand on one network. */
export type ChannelId = Id<"channel">;
/** Keyed hash of network and post reference. */
export type CallId = Id<"call">;
/** The call's id again: one call has at most one publication, so a second approval collides with the first. */
export type PublicationId = Id<"publication">;
/** UUIDv7, one per recall order. */
export type RecallId = Id<"recall">;
/** UUIDv7 of somebody who works with this installation, or `machine:NAME` for a token. */
export type PersonId = Id<"person">;
/** Keyed hash of a network and an author's account there. */
export type AuthorKey = Id<"author">;
/** Hex HMAC-SHA-256 of a vault item under the item's own salt. */
export type VaultRef = Id<"vault-ref">;
/** Lower-case hex SHA-256. */
export type Digest = Id<"digest">;

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const HEX_32_BYTES = /^[0-9a-f]{64}$/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$/;

export function parseCampaignId(text: string): CampaignId | undefined {
  return SLUG.test(text) ? (text as CampaignId) : undefined;
}
export function parseChannelId(text: string): ChannelId | undefined {
  return SLUG.test(text) ? (text as ChannelId) : undefined;
}
export function parseCallId(text: string): CallId | undefined {
  return HEX_32_BYTES.test(text) ? (text as CallId) : undefined;
}
export function parseAuthorKey(text: string): AuthorKey | undefined {
  return HEX_32_BYTES.test(text) ? (text as AuthorKey) : undefined;
}
export function parseVaultRef(text: string): VaultRef | undefined {
  return HEX_32_BYTES.test(text) ? (text as VaultRef) : undefined;
}
export function parseDigest(text: string): Digest | undefined {
  return HEX_32_BYTES.test(text) ? (text as Digest) : undefined;
}
export function parsePublicationId(text: string): PublicationId | undefined {
  return HEX_32_BYTES.test(text) ? (text as PublicationId) : undefined;
}
export function parseRecallId(text: string): RecallId | undefined {
  return NAME.test(text) ? (text as RecallId) : undefined;
}
export function parsePersonId(text: string): PersonId | undefined {
  return NAME.test(text) ? (text as PersonId) : undefined;
}

/** The only publication a call can have. */
export function publicationOf(call: CallId): PublicationId {
  return call as string as PublicationId;
}
/** The call a publication answers. */
export function callOf(publication: PublicationId): CallId {
  return publication as string as CallId;
}
