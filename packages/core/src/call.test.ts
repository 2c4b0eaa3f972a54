import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callFrom, nextCall } from "./call.ts";
import type { CallEvent } from "./events.ts";
import type { AuthorKey, CampaignId, ChannelId, Digest, PersonId, VaultRef } from "./ids.ts";
import type { Proposal } from "./proposal.ts";
import { clampRatio } from "./ratio.ts";
import type { Signal } from "./signal.ts";

const hex = "0".repeat(64);
const by = "ada" as PersonId;
const digests = { picture: hex as Digest, altText: hex as Digest, reply: hex as Digest };
const grumble: Signal = { screen: "words", kind: "ordinary-negativity", probability: clampRatio(0.9), spans: [] };
const hateful: Signal = { screen: "words", kind: "hate", probability: clampRatio(0.9), spans: [] };
const proposal = (attempt: number): Proposal => ({
  attempt,
  recipe: { bag: hex as VaultRef, seed: attempt, scene: "whale", style: "confetti", palette: "day", size: 800 },
  altText: "A whale.",
  reply: "Here you are.",
  language: "en",
  digests,
});

const received: CallEvent = {
  type: "call-received",
  v: 1,
  at: 1,
  campaign: "sunny" as CampaignId,
  channel: "main" as ChannelId,
  network: "simulated",
  author: hex as AuthorKey,
  post: hex as VaultRef,
  version: hex as Digest,
};
const converts: CallEvent = { type: "call-screened", v: 1, at: 2, verdict: { outcome: "convert", evidence: [grumble] } };
const refuses: CallEvent = { type: "call-screened", v: 1, at: 2, verdict: { outcome: "refuse", because: [hateful], alert: false } };
const composed = (attempt = 1): CallEvent => ({ type: "proposal-composed", v: 1, at: 3, proposal: proposal(attempt) });
const approved: CallEvent = { type: "proposal-approved", v: 1, at: 4, by, digests, published: true };
const undone: CallEvent = { type: "approval-undone", v: 1, at: 5, by };
const deleted: CallEvent = { type: "author-departed", v: 1, at: 6, why: "deleted" };

const anyEvents = fc.array(
  fc.constantFrom<CallEvent>(
    received,
    converts,
    refuses,
    composed(1),
    composed(2),
    approved,
    { type: "proposal-refused", v: 1, at: 4, by, reason: "unsure" },
    { type: "proposal-held", v: 1, at: 4, by },
    undone,
    { type: "proposal-lapsed", v: 1, at: 9 },
    deleted,
    { type: "texts-erased", v: 1, at: 9, refs: [hex as VaultRef], why: "departed" },
  ),
  { maxLength: 20 },
);

describe("promise 1: a call that was refused", () => {
  it("never becomes a proposal, whatever follows", () => {
    fc.assert(
      fc.property(anyEvents, (after) => {
        const states = after.reduce<{ call: ReturnType<typeof callFrom>; seen: string[] }>(
          ({ call, seen }, event) => {
            const next = nextCall(call, event);
            return { call: next, seen: [...seen, next?.state ?? "none"] };
          },
          { call: callFrom([received, refuses]), seen: [] },
        );
        for (const state of states.seen) expect(["refused", "departed"]).toContain(state);
      }),
    );
  });
});

describe("promise 4: a call whose author departed", () => {
  it("stays so, whatever came before and whatever follows", () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (before, after) => {
        expect(callFrom([received, ...before, deleted, ...after])?.state).toBe("departed");
      }),
    );
  });
});

describe("a call", () => {
  it("goes from received to approved, and back to proposed when the approval is undone", () => {
    expect(callFrom([received, converts, composed(), approved])).toMatchObject({ state: "approved", by, published: true });
    expect(callFrom([received, converts, composed(), approved, undone])).toMatchObject({ state: "proposed", proposal: proposal(1) });
  });

  it("shows the last scene that was composed", () => {
    expect(callFrom([received, converts, composed(1), composed(2)])).toMatchObject({ proposal: { attempt: 2 } });
  });

  it("is approved only when it was proposed, and proposed only after a verdict that is no refusal", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        let call: ReturnType<typeof callFrom>;
        for (const event of events) {
          const next = nextCall(call, event);
          if (next?.state === "approved" && call?.state !== "approved") expect(call?.state).toBe("proposed");
          if (next?.state === "proposed" && call?.state !== "proposed") expect(["screened", "approved"]).toContain(call?.state);
          call = next;
        }
      }),
    );
  });

  it("is nothing before it was received", () => {
    expect(callFrom([converts, composed(), approved])).toBeUndefined();
  });
});
