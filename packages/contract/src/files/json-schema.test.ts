import { describe, expect, it } from "vitest";
import { campaignFileJsonSchema } from "./json-schema.ts";

/** As the formatter would leave it: short lists on one line. */
function written(schema: unknown): string {
  const oneLine = (list: string) => {
    const line = list
      .replace(/\s*\n\s*/g, " ")
      .replace("[ ", "[")
      .replace(" ]", "]");
    return line.length <= 120 ? line : list;
  };
  return `${JSON.stringify(schema, null, 2).replace(/\[\n[^[\]{}]*\]/g, oneLine)}\n`;
}

describe("the campaign file's schema for editors", () => {
  it("is published as it is now: docs/schemas/campaign.schema.json (after a change, run vitest with -u)", async () => {
    await expect(written(campaignFileJsonSchema())).toMatchFileSnapshot("../../../../docs/schemas/campaign.schema.json");
  });

  it("describes every key, and allows no other", () => {
    const schema = campaignFileJsonSchema() as {
      properties: Record<string, { description?: string }>;
      additionalProperties: unknown;
      required: string[];
    };
    expect(schema.additionalProperties).toBe(false);
    expect(Object.values(schema.properties).every(({ description }) => (description ?? "") !== "")).toBe(true);
    expect(schema.required).toEqual(["campaign", "title", "mode", "languages", "timezone", "channels", "replies", "scenes"]);
  });
});
