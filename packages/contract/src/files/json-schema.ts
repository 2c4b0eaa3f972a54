/** The campaign file's schema for editors, which then complete keys and underline mistakes. */
import { z } from "zod";
import { campaignSchema } from "./campaign-schema.ts";

/** JSON schema, draft 2020-12. Rules across keys are not in it: only `parseCampaignFile` knows them all. */
export function campaignFileJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(campaignSchema, { io: "input" });
  return { $schema, title: "Flakjacket campaign", description: "A campaign of Flakjacket, as a person writes it.", ...rest };
}
