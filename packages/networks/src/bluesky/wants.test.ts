import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPostRecord } from "./post-record.ts";
import { isWanted, mayWant, type Wants } from "./wants.ts";

const wants = (more: Partial<Wants>): Wants => ({ mentions: new Set(), plainMentions: [], tags: new Set(), everything: false, ...more });
const word = fc.constantFrom(
  "@brand.test",
  "@Brand.Test",
  "@brand.testing",
  "x@brand.test",
  "#grumpy",
  "#Grumpy",
  "##",
  "hm",
  "@",
  "🙃",
  "#grumpyer",
  " ",
);
const facet = fc.constantFrom(
  { index: { byteStart: 0, byteEnd: 1 }, features: [{ $type: "app.bsky.richtext.facet#mention", did: "did:plc:brand" }] },
  { index: { byteStart: 0, byteEnd: 1 }, features: [{ $type: "app.bsky.richtext.facet#tag", tag: "GRUMPY" }] },
  { index: { byteStart: 0, byteEnd: 1 }, features: [{ $type: "app.bsky.richtext.facet#link", uri: "https://example.test" }] },
);

describe("promise 4: what is read for", () => {
  it("is never passed over by the quick look, whatever the record", () => {
    const records = fc.record({
      text: fc.array(word).map((words) => `a ${words.join(" ")}`),
      facets: fc.array(facet, { maxLength: 3 }),
      tags: fc.array(fc.constantFrom("grumpy", "Happy"), { maxLength: 3 }),
    });
    const filters = fc.constantFrom(
      wants({ mentions: new Set(["did:plc:brand"]) }),
      wants({ plainMentions: ["brand.test"] }),
      wants({ tags: new Set(["grumpy"]) }),
      wants({ everything: true }),
      wants({}),
    );
    fc.assert(
      fc.property(records, filters, (record, filter) => {
        const parts = readPostRecord(record);
        if (typeof parts !== "string" && isWanted(parts, filter)) expect(mayWant(record, filter)).toBe(true);
      }),
    );
  });

  it("is a whole handle and a whole tag, in any case", () => {
    const wanted = (text: string, filter: Wants) => {
      const parts = readPostRecord({ text });
      return typeof parts !== "string" && isWanted(parts, filter);
    };
    const plain = wants({ plainMentions: ["brand.test"] });
    for (const text of ["@brand.test", "hey @Brand.Test!", "(@brand.test)", "so, @brand.test.", "@brand.testing @brand.test"])
      expect(wanted(text, plain)).toBe(true);
    for (const text of ["@brand.testing", "me@brand.test", "@brand.test.example", "brand.test", "@@brand.test"])
      expect(wanted(text, plain)).toBe(false);
    const tagged = wants({ tags: new Set(["grumpy"]) });
    for (const text of ["#grumpy", "so #GRUMPY!"]) expect(wanted(text, tagged)).toBe(true);
    for (const text of ["#grumpyer", "grumpy", "https://example.test/#grumpy"]) expect(wanted(text, tagged)).toBe(false);
  });
});
