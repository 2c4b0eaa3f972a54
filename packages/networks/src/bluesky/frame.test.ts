import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrame } from "./frame.ts";
import { readPostRecord } from "./post-record.ts";

const now = 1_800_000_000_000;
const read = (value: unknown) => readFrame(Buffer.from(JSON.stringify(value)), now);

/** One case a line: what is expected, a tab, the frame. Lines with # are remarks. */
const cases = readFileSync(new URL("../../../../fixtures/protocol/jetstream-frames.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [expected: string, frame: string]);

describe("a frame of the stream", () => {
  it.each(cases)("is %s: %s", (expected, frame) => {
    const found = readFrame(Buffer.from(frame), now);
    const parts = found.kind === "said" ? readPostRecord(found.record) : undefined;
    const kind = found.kind === "unreadable" ? found.why : typeof parts === "string" ? parts : found.kind;
    expect(kind).toBe(expected);
  });

  it("promise 4: whatever arrives, nothing is thrown and nothing half-read comes out", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (record, commit, account) => {
        const did = "did:plc:abcdefgh";
        const at = { did, time_us: 1_700_000_000_000_000 };
        const full = { rev: "3kabc", operation: "create", collection: "app.bsky.feed.post", rkey: "3kabc", cid: "bafyabcdefgh", record };
        for (const value of [
          { ...at, kind: "commit", commit },
          { ...at, kind: "account", account },
          { ...at, kind: "commit", commit: full },
        ]) {
          const frame = read(value);
          if (frame.kind === "said") readPostRecord(frame.record);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same event the same name, and another event another", () => {
    const at = { did: "did:plc:abcdefgh", time_us: 1_700_000_000_000_000, kind: "commit" };
    const commit = { rev: "3kabc", operation: "delete", collection: "app.bsky.feed.post", rkey: "3kabc" };
    const [one, again, other] = [commit, commit, { ...commit, rev: "3kabd" }].map((part) => read({ ...at, commit: part }));
    expect(one).toEqual(again);
    expect(one).not.toEqual(other);
  });
});
