/** Finds what a person named by the beginning of its id. */
import type { Client } from "@flakjacket/contract/http";
import type { CallId, PublicationId } from "@flakjacket/core";
import { parseCallId, parsePublicationId } from "@flakjacket/core";
import type { CliPhrases } from "@flakjacket/phrases/cli";
import { need, Stop } from "./said.ts";

/** Rows read while looking; whoever has more than these writes the whole id. */
const PAGES = 50;
const PAGE = 200;

/** @throws Stop when none or several begin like that */
export async function findCall(prefix: string, server: Client, phrases: CliPhrases): Promise<CallId> {
  const whole = parseCallId(prefix);
  if (whole) return whole;
  const { campaigns } = await need(server.campaigns());
  const found: CallId[] = [];
  for (const { campaign } of campaigns) {
    let after: string | undefined;
    for (let page = 0; page < PAGES; page += 1) {
      const answer = await need(server.calls({ params: { id: campaign.id }, query: { limit: PAGE, ...(after ? { after } : {}) } }));
      found.push(...answer.calls.map(({ id }) => id).filter((id) => id.startsWith(prefix)));
      after = answer.next;
      if (after === undefined) break;
    }
  }
  return theOnly(found, prefix, phrases);
}

/** @throws Stop when none or several begin like that */
export async function findPublication(prefix: string, server: Client, phrases: CliPhrases): Promise<PublicationId> {
  const whole = parsePublicationId(prefix);
  if (whole) return whole;
  const found: PublicationId[] = [];
  let after: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const answer = await need(server.publications({ query: { limit: PAGE, ...(after ? { after } : {}) } }));
    found.push(...answer.publications.map(({ id }) => id).filter((id) => id.startsWith(prefix)));
    after = answer.next;
    if (after === undefined) break;
  }
  return theOnly(found, prefix, phrases);
}

function theOnly<Id extends string>(found: readonly Id[], prefix: string, { review }: CliPhrases): Id {
  const [first, second] = found;
  if (first === undefined) throw new Stop("not-found", "call-unknown", review.noSuchCall(prefix));
  if (second !== undefined) throw new Stop("usage", "several-calls", review.severalCalls(prefix, found.length));
  return first;
}
