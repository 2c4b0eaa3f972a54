import * as core from "@flakjacket/core";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import * as ids from "./ids.ts";
import { signalKind } from "./verdict.ts";

const texts = [
  "",
  "a",
  "sunny-side",
  "-a",
  "a-",
  "A",
  "é",
  "a b",
  "a".repeat(63),
  "a".repeat(64),
  "a".repeat(65),
  "0".repeat(64),
  "g".repeat(64),
  "machine:cli",
  ":x",
  "x".repeat(128),
  "x".repeat(129),
];

const pairs: readonly (readonly [string, z.ZodType, (text: string) => string | undefined])[] = [
  ["campaign", ids.campaignId, core.parseCampaignId],
  ["channel", ids.channelId, core.parseChannelId],
  ["call", ids.callId, core.parseCallId],
  ["publication", ids.publicationId, core.parsePublicationId],
  ["author", ids.authorKey, core.parseAuthorKey],
  ["vault item", ids.vaultRef, core.parseVaultRef],
  ["digest", ids.digest, core.parseDigest],
  ["recall", ids.recallId, core.parseRecallId],
  ["person", ids.personId, core.parsePersonId],
];

describe("an id in JSON", () => {
  it.each(pairs)("of a %s is what core takes for one", (_, schema, parse) => {
    for (const text of texts) expect([text, schema.safeParse(text).success]).toEqual([text, parse(text) !== undefined]);
  });

  it("is never padded, cut or changed", () => {
    expect(ids.campaignId.parse("sunny-side")).toBe("sunny-side");
    expect(ids.campaignId.safeParse(" sunny-side").success).toBe(false);
  });
});

describe("signal kinds", () => {
  it("are core's, in core's order", () => {
    expect(signalKind.options).toEqual(core.signalKinds);
  });
});
