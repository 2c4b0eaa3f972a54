/** What a person wrote, as we read it, with their profile as it was at that moment. Lives in the vault, never in the journal. */
import type { Instant } from "./instant.ts";

export type NetworkName = "simulated" | "bluesky" | "mastodon" | "x" | "comments";

/** Where a post is on its network. `version` names the exact bytes (a Bluesky CID) where the network has such a thing. */
export type PostRef = { readonly network: NetworkName; readonly uri: string; readonly version?: string };

/** An account on a network; `id` never changes (a DID), `handle` may. */
export type Account = { readonly network: NetworkName; readonly id: string; readonly handle: string };

/** What we could see of an author when the post arrived. Absent: the network did not say. */
export type Profile = Account & {
  readonly displayName?: string;
  readonly bio?: string;
  readonly isBot?: boolean;
  readonly createdAt?: Instant;
};

export type Post = {
  readonly ref: PostRef;
  readonly author: Profile;
  readonly text: string;
  /** Language tags the author claims, lower case; a claim, not a fact. */
  readonly claimedLanguages: readonly string[];
  readonly altTexts: readonly string[];
  readonly links: readonly string[];
  readonly mediaCount: number;
  /** Account ids mentioned by a facet, in order, without repeats. */
  readonly mentions: readonly string[];
  readonly tags: readonly string[];
  /** Root and parent of the thread it stands in, when it is a reply. */
  readonly replyTo?: { readonly root: PostRef; readonly parent: PostRef };
  readonly quotes?: PostRef;
  readonly claimedAt?: Instant;
  readonly receivedAt: Instant;
};
