import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checksum } from "../../../../packages/screening/src/model/checksum.ts";
import { HEADS, type Head, openFast } from "../../../../packages/screening/src/model/index.ts";

const models = join(import.meta.dirname, "../../../../models");
const bytes = readFileSync(join(models, "fast.bin"));
const model = openFast(bytes);

/** Whether a head is raised. */
function raises(head: Head, text: string, language: string): boolean {
  return (model.score(text, language)[HEADS.indexOf(head)] as number) >= model.threshold(head, language);
}

describe("the fast model that ships", () => {
  it("has every head, in at most 4 MB, and is the one that its card is about", () => {
    expect(model.heads).toEqual(HEADS);
    expect(bytes.length).toBeLessThanOrEqual(4_000_000);
    expect(readFileSync(join(models, "fast.md"), "utf8")).toContain(checksum(bytes.subarray(0, -4)).toString(16).padStart(8, "0"));
  });

  it.each([
    ["en", "the bus is late again and it is raining"],
    ["fr", "le train est encore en retard et il pleut"],
  ])("tells a grumble, and is sure of nothing graver in it: %s", (language, text) => {
    expect(raises("grumble", text, language)).toBe(true);
    const grave = (["hate", "insult", "threat", "sexual", "crisis", "grief", "profanity", "spam"] as const).filter(
      (head) => (model.score(text, language)[HEADS.indexOf(head)] as number) >= 0.5,
    );
    expect(grave).toEqual([]);
  });

  it.each([
    ["crisis", "en", "i do not want to live any more"],
    ["crisis", "fr", "je n'ai plus envie de vivre"],
    ["grief", "en", "my grandmother passed away last night, rest in peace"],
    ["spam", "en", "buy now with our promo code, link in bio"],
    ["threat", "en", "i know where you live, watch your back"],
  ] as const)("raises %s in %s", (head, language, text) => {
    expect(raises(head, text, language)).toBe(true);
  });
});
