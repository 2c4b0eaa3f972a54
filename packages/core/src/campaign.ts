/** What the brand runs, as its journal knows it. The YAML file is import and export of this. */
import type { CampaignId, ChannelId, Digest } from "./ids.ts";
import type { Instant } from "./instant.ts";
import type { NonEmpty } from "./non-empty.ts";
import type { NetworkName } from "./post.ts";
import type { SignalKind } from "./signal.ts";

export type Language = "en" | "fr";

/** `shadow`: nothing goes out. `assisted`: every proposal waits for a person. */
export type Mode = "shadow" | "assisted";

/** One account of the brand on one network. Its secrets are kept elsewhere, encrypted. */
export type ChannelDefinition = {
  readonly id: ChannelId;
  readonly network: NetworkName;
  /** The account's handle on its network: `brand.example.com`. */
  readonly account: string;
  /** Where the account lives: a PDS address. Absent for the simulated network. */
  readonly service?: string;
  /** Where its network is read: a Jetstream address. Absent: the network's public one. */
  readonly stream?: string;
};

/** What a campaign looks for beside what is always looked for: a post or a name that holds one of these waits for a person. */
export type CampaignWords = {
  readonly protectedGroups: readonly string[];
  readonly brandTerms: readonly string[];
  /** People and things that are not joked about. */
  readonly sensitiveNames: readonly string[];
};

/** Where a campaign's policy differs from the default one. Probabilities from 0 to 1. */
export type CampaignPolicy = {
  readonly refuseFrom: { readonly [kind in SignalKind]?: number };
  readonly holdFrom: { readonly [kind in SignalKind]?: number };
  readonly convertFrom?: number;
};

export type CampaignDefinition = {
  readonly id: CampaignId;
  readonly title: string;
  readonly mode: Mode;
  readonly languages: NonEmpty<Language>;
  /** IANA name, for caps by day and for what people read. */
  readonly timeZone: string;
  readonly channels: NonEmpty<ChannelDefinition>;
  /** What our reply says, per language; a template without any word of the source. At least one per language. */
  readonly replies: { readonly [language in Language]?: NonEmpty<string> };
  readonly scenes: NonEmpty<string>;
  /** How long an approval can be undone before the publication leaves. */
  readonly releaseAfterMs: number;
  /** How long a proposal waits for a person before it lapses. */
  readonly lapseAfterMs: number;
  /** How long after its call a publication may still leave: late ones lapse, they do not flood. */
  readonly staleAfterMs: number;
  readonly caps: { readonly perAuthorPerDay: number; readonly perHour: number };
  /** The promised time in which everything live can be withdrawn. */
  readonly recallWithinMs: number;
  readonly words?: CampaignWords;
  readonly policy?: CampaignPolicy;
  /** When the campaign ends; published texts are kept until 90 days after. Absent: open-ended. */
  readonly endsAt?: Instant;
};

export type Campaign = {
  readonly id: CampaignId;
  readonly definition: CampaignDefinition;
  /** Digest of the canonical definition: `campaign apply` refuses a file made from an older one. */
  readonly digest: Digest;
  readonly appliedAt: Instant;
};
