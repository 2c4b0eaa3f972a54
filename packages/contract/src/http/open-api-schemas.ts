/** The schemas of the API document: shared words once, by name, and all else where it is used. */
import { z } from "zod";
import { fileProblem } from "../files/problem-schema.ts";
import * as words from "../words/index.ts";

const named = {
  Breaker: words.breaker,
  Call: words.call,
  CallRow: words.callRow,
  Campaign: words.campaign,
  CampaignDefinition: words.campaignDefinition,
  ChannelDefinition: words.channelDefinition,
  FileProblem: fileProblem,
  Health: words.health,
  Post: words.post,
  Proposal: words.proposal,
  ProposalDigests: words.proposalDigests,
  Publication: words.publication,
  PublicationRow: words.publicationRow,
  RecallScope: words.recallScope,
  Signal: words.signal,
  Verdict: words.verdict,
} as const;

/** `io: input`: what JSON says, before ids are branded and query strings read. */
const written = { io: "input", target: "draft-2020-12" } as const;
const at = (name: string): string => `#/components/schemas/${name}`;

/** Every named schema, with references among them. */
export function namedSchemas(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { ...written, uri: at });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, bare(schema)]));
}

/** One schema as JSON schema, pointing at the named ones it holds. */
export function writeSchema(schema: z.ZodType): unknown {
  const registry = z.registry<{ id: string }>();
  for (const [id, word] of Object.entries(named)) registry.add(word, { id });
  const known = registry.get(schema);
  if (known) return { $ref: at(known.id) };
  registry.add(schema, { id: "this" });
  return bare(z.toJSONSchema(registry, { ...written, uri: at }).schemas["this"] ?? {});
}

function bare(schema: object): unknown {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$schema" && key !== "$id"));
}
