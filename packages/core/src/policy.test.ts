import { describe, expect, it } from "vitest";
import type { Campaign, CampaignPolicy } from "./campaign.ts";
import { defaultPolicy, policyOf } from "./policy.ts";
import { clampRatio } from "./ratio.ts";
import type { SignalKind } from "./signal.ts";
import { judge } from "./verdict.ts";

const campaign = (policy?: CampaignPolicy): Campaign =>
  ({ definition: { ...(policy && { policy }) }, digest: "0123456789abcdef" }) as unknown as Campaign;
const signal = (kind: SignalKind, probability: number) =>
  ({ screen: "words", kind, probability: clampRatio(probability), spans: [] }) as const;
const grumble = signal("ordinary-negativity", 0.85);

describe("the policy of a campaign", () => {
  it("is the default one where its definition says nothing", () => {
    expect(policyOf(campaign())).toBe(defaultPolicy);
  });

  it("differs where its definition says so, and has a version of its own", () => {
    const policy = policyOf(campaign({ refuseFrom: { spam: 0.6 }, holdFrom: { profanity: 0.5 }, convertFrom: 0.9 }));
    expect(policy.version).toBe("default-2+0123456789ab");
    expect(judge([signal("spam", 0.7)], [], policy).outcome).toBe("refuse");
    expect(judge([signal("spam", 0.7)], [], defaultPolicy).outcome).toBe("hold");
    expect(judge([grumble, signal("profanity", 0.7)], [], policy).outcome).toBe("hold");
    expect(judge([grumble], [], policy).outcome).toBe("hold");
    expect(policy.refuseFrom.get("hate")).toBe(defaultPolicy.refuseFrom.get("hate"));
  });
});

describe("promise 1: the default policy", () => {
  it("lets profanity alone convert, and has a person look at an insult", () => {
    expect(judge([grumble, signal("profanity", 1)], [], defaultPolicy).outcome).toBe("convert");
    expect(judge([grumble, signal("insult", 0.6)], [], defaultPolicy).outcome).toBe("hold");
  });

  it.each(["protected-group", "brand-term", "sensitive-name", "spam", "disguise", "has-link"] as const)("holds for %s", (kind) => {
    expect(judge([grumble, signal(kind, 0.9)], [], defaultPolicy).outcome).toBe("hold");
  });
});
