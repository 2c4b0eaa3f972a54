import { readFileSync } from "node:fs";
import type { ChainId, EventType, Recorded, StreamId } from "@flakjacket/core";
import { eventCatalogue, upcast } from "@flakjacket/core";
import { samples } from "@flakjacket/testkit/suites/sample-events";
import { describe, expect, it } from "vitest";
import { canonical } from "./canonical.ts";
import { genesis, linkHash } from "./link.ts";
import { parseRecorded, recordedBytes, seal } from "./recorded.ts";

const lines = readFileSync(new URL("../../../../fixtures/events/v1.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");
const chain = "campaign/sunny-side" as ChainId;
const place = { chain, position: 3, stream: `call/${"a".repeat(64)}` as StreamId, version: 2 };

describe("the events as they were first stored", () => {
  it("are all there: every type at version 1", () => {
    const stored = lines.map((line) => JSON.parse(line) as { type: string; v: number });
    expect(stored.map(({ type }) => type).sort()).toEqual(Object.keys(eventCatalogue).sort());
    expect(new Set(stored.map(({ v }) => v))).toEqual(new Set([1]));
  });

  it.each(lines.map((line) => [(JSON.parse(line) as { type: EventType }).type, line] as const))("can still be read: %s", (type, line) => {
    const stored: unknown = JSON.parse(line);
    expect(canonical(stored)).toBe(line);
    const event = upcast(stored);
    expect(event).toEqual(samples()[type](1_700_000_000_000));
    const recorded: Recorded = { ...place, event };
    expect(parseRecorded(recordedBytes(recorded, seal(event).json))).toEqual(recorded);
  });
});

describe("a recorded event", () => {
  const event = samples()["call-received"](5);

  it("is the canonical JSON of where it stands and what it says", () => {
    const bytes = recordedBytes(place, seal(event).json);
    expect(bytes.toString("utf8")).toBe(canonical({ ...place, event }));
  });

  it("hangs on the one before it", () => {
    const start = genesis(chain);
    expect(start.hash.toString("hex")).toBe("36eb83205d338b45d4dca30e6ad8913e4b76fa74e080ba27cc4fe422e4b5d3d7");
    const bytes = recordedBytes(place, seal(event).json);
    expect(linkHash(start.hash, bytes)).not.toEqual(linkHash(genesis("installation" as ChainId).hash, bytes));
    expect(linkHash(start.hash, Buffer.from("{}")).toString("hex")).toBe(
      "8827863933f3a4826d5c3798ba74e7e5c35a196d8bf77f5da47eb6c31bb1e6a8",
    );
  });

  it.each([
    ["no object", "1"],
    ["null", "null"],
    ["a missing place", '{"chain":"installation","event":{}}'],
    ["a chain that is none", canonical({ ...place, chain: "x", event })],
    ["a position of 0", canonical({ ...place, position: 0, event })],
    ["something more", canonical({ ...place, event, more: 1 })],
    ["an unknown type", canonical({ ...place, event: { type: "call-painted", v: 1, at: 1 } })],
  ])("is refused when it is %s", (_, text) => {
    expect(() => parseRecorded(Buffer.from(text))).toThrow();
  });

  it("is refused when it is not UTF-8", () => {
    expect(() => parseRecorded(Buffer.from([0x7b, 0xff, 0x7d]))).toThrow();
  });
});
