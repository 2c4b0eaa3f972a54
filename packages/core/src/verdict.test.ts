import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultPolicy } from "./policy.ts";
import { clampRatio } from "./ratio.ts";
import { type Signal, signalKinds } from "./signal.ts";
import { judge, type Unanswered } from "./verdict.ts";

const signal = (kind: Signal["kind"], probability: number): Signal => ({
  screen: "words",
  kind,
  probability: clampRatio(probability),
  spans: [],
});
const anySignals = fc.array(
  fc.tuple(fc.constantFrom(...signalKinds), fc.double({ min: 0, max: 1, noNaN: true })).map(([kind, p]) => signal(kind, p)),
  { maxLength: 8 },
);
const silent: Unanswered = { screen: "profile", why: "late" };
const grumble = signal("ordinary-negativity", 0.9);

describe("promise 1: default deny", () => {
  it("converts on positive evidence when every screen answered", () => {
    expect(judge([grumble], [], defaultPolicy)).toEqual({ outcome: "convert", evidence: [grumble] });
  });

  it("holds what shows nothing, with no evidence as the reason", () => {
    expect(judge([], [], defaultPolicy)).toEqual({ outcome: "hold", because: "no-evidence", signals: [] });
  });

  it("holds whatever a screen did not answer, unless another screen refuses it", () => {
    fc.assert(
      fc.property(anySignals, (signals) => {
        expect(judge(signals, [silent], defaultPolicy).outcome).not.toBe("convert");
      }),
    );
    expect(judge([grumble], [silent], defaultPolicy)).toMatchObject({ outcome: "hold", because: { unanswered: [silent] } });
  });

  it("never converts without evidence of ordinary negativity, nor beside any grave or doubtful signal", () => {
    fc.assert(
      fc.property(anySignals, (signals) => {
        if (judge(signals, [], defaultPolicy).outcome !== "convert") return;
        expect(signals.some((s) => s.kind === "ordinary-negativity" && s.probability >= defaultPolicy.convertFrom)).toBe(true);
        for (const s of signals) expect(s.probability).toBeLessThan(defaultPolicy.holdFrom.get(s.kind) ?? 2);
      }),
    );
  });

  it("gives the same outcome in whatever order the signals come", () => {
    fc.assert(
      fc.property(anySignals, (signals) => {
        expect(judge(signals.toReversed(), [], defaultPolicy).outcome).toBe(judge(signals, [], defaultPolicy).outcome);
      }),
    );
  });

  it("refuses a crisis and alerts a person", () => {
    expect(judge([grumble, signal("crisis", 0.8)], [], defaultPolicy)).toMatchObject({ outcome: "refuse", alert: true });
    expect(judge([grumble, signal("hate", 0.8)], [], defaultPolicy)).toMatchObject({ outcome: "refuse", alert: false });
  });
});
