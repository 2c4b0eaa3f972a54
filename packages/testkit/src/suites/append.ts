/** Short ways to append, for the suites. */
import type {
  Append,
  AppendOutcome,
  CallEvent,
  CallId,
  CampaignId,
  ExpectedVersion,
  Journal,
  NonEmpty,
  PublicationEvent,
  PublicationId,
  Recorded,
} from "@flakjacket/core";
import { callStream, campaignChain, publicationStream } from "@flakjacket/core";
import { expect } from "vitest";

export function toCall(
  campaign: CampaignId,
  call: CallId,
  expected: ExpectedVersion,
  ...events: readonly [CallEvent, ...CallEvent[]]
): Append {
  return { chain: campaignChain(campaign), stream: callStream(call), expected, events };
}

export function toPublication(
  campaign: CampaignId,
  publication: PublicationId,
  expected: ExpectedVersion,
  ...events: readonly [PublicationEvent, ...PublicationEvent[]]
): Append {
  return { chain: campaignChain(campaign), stream: publicationStream(publication), expected, events };
}

/** Appends and expects that nobody else was there first. */
export async function appended(journal: Journal, ...appends: readonly [Append, ...Append[]]): Promise<NonEmpty<Recorded>> {
  const outcome = await journal.append(appends);
  expect(outcome).toMatchObject({ kind: "appended" });
  return recordedOf(outcome);
}

export function recordedOf(outcome: AppendOutcome): NonEmpty<Recorded> {
  if (outcome.kind === "conflict") throw new Error(`An append was expected, got a conflict on ${outcome.stream}.`);
  return outcome.recorded;
}

/** The whole chain, read in pages. */
export async function wholeChain(journal: Journal, chain: Recorded["chain"], limit = 7): Promise<readonly Recorded[]> {
  const all: Recorded[] = [];
  for (let page = await journal.chain(chain, 0, limit); page.length > 0; page = await journal.chain(chain, all.length, limit)) {
    all.push(...page);
  }
  return all;
}
