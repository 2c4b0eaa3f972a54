import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentionsAny, readFacets } from "./facets.ts";
import { linkFacets } from "./record.ts";

const encode = (text: string): Uint8Array => Buffer.from(text, "utf8");
const mention = (byteStart: unknown, byteEnd: unknown, did: unknown = "did:plc:brand") => ({
  index: { byteStart, byteEnd },
  features: [{ $type: "app.bsky.richtext.facet#mention", did }],
});

describe("facets", () => {
  it("are read by bytes, not by characters", () => {
    const text = encode("🙃 @brand");
    expect(readFacets([mention(5, 11)], text)).toMatchObject({ mentions: ["did:plc:brand"] });
    expect(readFacets([mention(2, 8)], text)).toBe("malformed");
  });

  it("make a post unreadable when they do not fit its text", () => {
    const text = encode("@brand hm");
    const wrong = [
      [0, 10],
      [-1, 6],
      [6, 6],
      [6, 0],
      [0, 1e9],
      [0.5, 6],
      [0, Number.NaN],
      ["0", 6],
      [undefined, 6],
      [0, Number.MAX_SAFE_INTEGER],
    ];
    for (const [start, end] of wrong) expect(readFacets([mention(start, end)], text)).toBe("malformed");
    expect(readFacets([mention(0, 6, "not a did")], text)).toBe("malformed");
    expect(readFacets("facets", text)).toBe("malformed");
    expect(readFacets([null], text)).toBe("malformed");
  });

  it("make a post unreadable when there are too many", () => {
    const text = encode("@brand");
    expect(readFacets(Array(200_000).fill(mention(0, 6)), text)).toBe("too-many-parts");
    const many = { index: { byteStart: 0, byteEnd: 6 }, features: Array(5_000).fill({}) };
    expect(readFacets([many], text)).toBe("too-many-parts");
  });

  it("name everybody mentioned once, in order", () => {
    const text = encode("@a @b @a");
    const list = [mention(0, 2, "did:plc:a"), mention(3, 5, "did:plc:b"), mention(6, 8, "did:plc:a")];
    expect(readFacets(list, text)).toMatchObject({ mentions: ["did:plc:a", "did:plc:b"] });
  });

  it("are looked through for an account without minding how they are made", () => {
    const ours = new Set(["did:plc:brand"]);
    expect(mentionsAny([null, 3, { features: null }, mention("x", null)], ours)).toBe(true);
    expect(mentionsAny([mention(0, 1, "did:plc:other")], ours)).toBe(false);
    expect(mentionsAny({ length: 1 }, ours)).toBe(false);
  });

  it("that we write for links are ones that we would read", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), fc.string({ unit: "binary", maxLength: 20 }), (before, after) => {
        const text = `${before} https://example.test/à?b=1 ${after}`;
        if (!text.isWellFormed()) return;
        const found = readFacets(linkFacets(text), encode(text));
        expect(found).toMatchObject({ links: expect.arrayContaining(["https://example.test/à?b=1"]) });
      }),
    );
  });
});
