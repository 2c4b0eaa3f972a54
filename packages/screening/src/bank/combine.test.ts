import { describe, expect, it } from "vitest";
import { combine } from "./combine.ts";
import { matchBank } from "./match-bank.ts";
import { knownWork, workWords } from "./testing/stand-in.ts";
import type { Trace } from "./trace.ts";

const known = knownWork(workWords);
const traceOf = (from: number, length: number): Trace => matchBank(known, workWords.slice(from, from + length).join(" ")).trace;
const none: Trace = { work: "A stand-in", workWords: known.bank.wordCount, ranges: [] };

describe("several posts", () => {
  it("quote together what none of them quotes alone", () => {
    const traces = [traceOf(296, 4), none, traceOf(304, 4), traceOf(312, 4)];
    for (const trace of traces) expect(combine([trace])).toBeUndefined();
    expect(combine(traces)).toMatchObject({
      work: "A stand-in",
      from: 296,
      to: 316,
      words: 12,
      parts: [{ post: 0 }, { post: 2 }, { post: 3 }],
    });
  });

  it("quote together whatever the order they were written in, if the places are near", () => {
    expect(combine([traceOf(312, 4), traceOf(304, 4), traceOf(296, 4)])?.parts.map(({ post }) => post)).toEqual([2, 1, 0]);
  });

  it("that say one phrase over and over quote no more than one that says it", () => {
    expect(combine(Array.from({ length: 50 }, () => traceOf(296, 4)))).toBeUndefined();
  });

  it("at far places are a quotation only if they advance", () => {
    const far = [1000, 1800, 2600, 3400].map((from) => traceOf(from, 4));
    expect(combine(far)?.parts).toHaveLength(4);
    expect(combine(far.toReversed())?.parts ?? []).toHaveLength(0);
  });

  it("need more the more there are to choose from", () => {
    const pair = [traceOf(1296, 4), traceOf(1312, 3)];
    expect(combine(pair)).toBeDefined();
    const others = Array.from({ length: 200 }, (_, index) => traceOf((index * 24) % 3900, 3)).filter(
      ({ ranges }) => Math.abs((ranges[0]?.from ?? 0) - 1300) > 800,
    );
    expect(combine([...others.toReversed(), ...pair])?.parts.some(({ post }) => post >= others.length) ?? false).toBe(false);
  });

  it("are nothing when there are none", () => {
    expect([combine([]), combine([none, none])]).toEqual([undefined, undefined]);
  });
});
