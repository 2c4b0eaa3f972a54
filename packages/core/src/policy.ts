/** The policy that ships: grave kinds refuse, doubtful ones hold, and only ordinary negativity converts. */
import type { Campaign } from "./campaign.ts";
import type { Ratio } from "./ratio.ts";
import { clampRatio } from "./ratio.ts";
import type { SignalKind } from "./signal.ts";
import type { Policy } from "./verdict.ts";

const DIGITS_OF_A_VERSION = 12;

const at = (probability: number, ...kinds: readonly SignalKind[]): readonly (readonly [SignalKind, Ratio])[] =>
  kinds.map((kind) => [kind, clampRatio(probability)]);

/** Profanity is in neither map: alone it stops nothing. An insult of a person waits for a person. */
export const defaultPolicy: Policy = {
  version: "default-2",
  refuseFrom: new Map(at(0.5, "hate", "threat", "sexual", "crisis", "grief", "personal-data", "known-text")),
  holdFrom: new Map([
    ...at(0.2, "hate", "threat", "sexual", "crisis", "grief", "personal-data", "known-text"),
    ...at(0.5, "disguise", "not-negative", "unknown-language", "empty", "has-media", "has-link", "spam"),
    ...at(0.5, "insult", "protected-group", "brand-term", "sensitive-name"),
  ]),
  convertFrom: clampRatio(0.7),
};

/** The policy of a campaign: the default one with what its definition says otherwise. Its version names the definition. */
export function policyOf({ definition, digest }: Pick<Campaign, "definition" | "digest">, byDefault: Policy = defaultPolicy): Policy {
  const { policy } = definition;
  if (!policy) return byDefault;
  return {
    version: `${byDefault.version}+${digest.slice(0, DIGITS_OF_A_VERSION)}`,
    refuseFrom: new Map([...byDefault.refuseFrom, ...entriesOf(policy.refuseFrom)]),
    holdFrom: new Map([...byDefault.holdFrom, ...entriesOf(policy.holdFrom)]),
    convertFrom: clampRatio(policy.convertFrom ?? byDefault.convertFrom),
  };
}

function entriesOf(from: { readonly [kind in SignalKind]?: number }): readonly (readonly [SignalKind, Ratio])[] {
  return (Object.entries(from) as [SignalKind, number][]).map(([kind, probability]) => [kind, clampRatio(probability)]);
}
