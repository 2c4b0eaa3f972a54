/** One publication on the simulated network, by a person's way: said, proposed, approved, released, live. */
import type { Client, Outcome } from "@flakjacket/contract/http";
import type { PublicationId } from "@flakjacket/core";
import { publicationOf } from "@flakjacket/core";
import { until } from "./serve.ts";

const PATIENCE_MS = 120_000;

export async function publishOnce(client: Client, text: string, person = "lou.example"): Promise<PublicationId> {
  await client.simulatedSay({ body: { person, text: `@sunny.example ${text}` } });
  const row = await until(async () => {
    const { campaigns } = must(await client.campaigns());
    const [first] = campaigns;
    if (!first) return undefined;
    const { calls } = must(await client.calls({ params: { id: first.campaign.id }, query: { state: ["proposed"] } }));
    return calls[0];
  }, PATIENCE_MS);
  if (row.call.state !== "proposed") throw new Error("A proposal was asked for.");
  const { attempt, digests } = row.call.proposal;
  must(await client.approveCall({ params: { id: row.id }, body: { attempt, digests } }));
  const id = publicationOf(row.id);
  must(await client.releasePublication({ params: { id } }));
  await until(async () => {
    const { publication } = must(await client.publication({ params: { id } }));
    return publication.publication.state === "live" ? true : undefined;
  }, PATIENCE_MS);
  return id;
}

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.problem.title);
}
