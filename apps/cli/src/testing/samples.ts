/** Rows as a server gives them. */
import type { CallRow, Proposal, Verdict } from "@flakjacket/core";
import { NOW } from "./shell-of.ts";

export const id = "3f2a91bc".padEnd(64, "0");
export const otherId = "3f2b".padEnd(64, "0");
const digest = (letter: string): string => letter.repeat(64);

export const proposal = {
  attempt: 2,
  recipe: { bag: digest("1"), seed: 7, scene: "balloon", style: "confetti", palette: "summer", size: 1080 },
  altText: "A balloon made of letters.",
  reply: "Here is something sunnier.",
  language: "en",
  digests: { picture: digest("a"), altText: digest("b"), reply: digest("c") },
} as unknown as Proposal;

const verdict = {
  outcome: "convert",
  evidence: [
    {
      screen: "words",
      kind: "ordinary-negativity",
      probability: 0.92,
      spans: [{ of: "text", start: 4, end: 10 }],
      evidence: "words/en#214",
    },
  ],
} as unknown as Verdict;

export function callRow(call: unknown = { state: "proposed", verdict, proposal, since: NOW - 60_000 }, callId = id): CallRow {
  return {
    id: callId,
    version: 3,
    campaign: "sunny-side",
    channel: "demo",
    network: "simulated",
    author: digest("d"),
    post: digest("e"),
    postVersion: digest("f"),
    since: NOW - 120_000,
    call,
    erased: false,
  } as unknown as CallRow;
}

export const approvedCall = callRow({ state: "approved", verdict, proposal, since: NOW, by: "machine:cli", published: true });

const noCounts = { waiting: 1, approved: 0, live: 2, unconfirmed: 0, recalling: 0, withdrawn: 3, notWithdrawn: 0 };
export const overview = {
  campaign: {
    id: "sunny-side",
    digest: digest("9"),
    appliedAt: NOW,
    definition: {
      id: "sunny-side",
      title: "Sunny side up",
      mode: "assisted",
      languages: ["en", "fr"],
      timeZone: "Europe/Paris",
      channels: [{ id: "demo", network: "simulated", account: "brand.example" }],
      replies: { en: ["Here is something sunnier."], fr: ["Voici du soleil."] },
      scenes: ["balloon"],
      releaseAfterMs: 10_000,
      lapseAfterMs: 3_600_000,
      staleAfterMs: 3_600_000,
      caps: { perAuthorPerDay: 2, perHour: 60 },
      recallWithinMs: 300_000,
    },
  },
  breaker: { state: "armed" },
  counts: noCounts,
};
