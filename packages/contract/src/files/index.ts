export { campaignSchema, networksOfFiles } from "./campaign-schema.ts";
export { toCampaignFile } from "./definition.ts";
export { readDuration, writeDuration } from "./duration.ts";
export { campaignFileJsonSchema } from "./json-schema.ts";
export { nearest } from "./nearest.ts";
export type { ParsedCampaignFile } from "./parse-campaign-file.ts";
export { parseCampaignFile } from "./parse-campaign-file.ts";
export { fileProblem } from "./problem-schema.ts";
export { sampleCampaignFile } from "./sample-campaign.ts";
