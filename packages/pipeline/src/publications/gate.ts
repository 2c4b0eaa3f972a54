/** Whether the next publication of a channel may leave now: recalls first, then breakers, budgets and caps. */
import type { CampaignDefinition, NetworkWriter, PublicationRow } from "@flakjacket/core";
import { DAY_MS, HOUR_MS, liveStates, SECOND_MS } from "@flakjacket/core";
import { mayPublish, recallBudget } from "@flakjacket/guard";
import type { PublicationPorts } from "./ports.ts";

export type Gate = { readonly kind: "go" } | { readonly kind: "wait"; readonly why: string; readonly forMs: number };

const LOOK_AGAIN_AFTER_MS = 5 * SECOND_MS;
const RECALLS_LOOKED_AT = 500;

export async function gate(
  row: PublicationRow,
  campaign: CampaignDefinition,
  writer: NetworkWriter,
  ports: PublicationPorts,
): Promise<Gate> {
  const { views, clock } = ports;
  const now = clock.now();
  if (ports.recallsAreSpooled()) return { kind: "wait", why: "recalls-spooled", forMs: SECOND_MS };
  if (await hasUntriedRecalls(row, ports)) {
    return { kind: "wait", why: "recalls-first", forMs: 0.2 * SECOND_MS };
  }
  const [onCampaign, onChannel, liveCount, sentLastHour, authorToday] = await Promise.all([
    views.breaker({ campaign: row.campaign }),
    views.breaker({ channel: row.channel }),
    views.countPublications({ channel: row.channel, states: liveStates }),
    views.countPublications({ channel: row.channel, states: [...liveStates, "withdrawn"], from: now - HOUR_MS }),
    views.countPublications({ campaign: row.campaign, author: row.author, states: [...liveStates, "withdrawn"], from: now - DAY_MS }),
  ]);
  const answer = mayPublish({
    breakers: [onCampaign, onChannel],
    liveCount,
    recallBudget: recallBudget(writer.limits, campaign.recallWithinMs),
    sentLastHour,
    perHour: Math.min(campaign.caps.perHour, writer.limits.publicationsPerHour),
    authorToday,
    perAuthorPerDay: campaign.caps.perAuthorPerDay,
  });
  return answer.kind === "go" ? { kind: "go" } : { kind: "wait", why: answer.why, forMs: LOOK_AGAIN_AFTER_MS };
}

/** Whether a recall of this channel has not been tried once. */
async function hasUntriedRecalls({ channel }: PublicationRow, { views }: PublicationPorts): Promise<boolean> {
  const rows = await views.publications({ channel, states: ["recalling"], limit: RECALLS_LOOKED_AT });
  return rows.some(({ publication }) => publication.state === "recalling" && publication.tries === 0);
}
