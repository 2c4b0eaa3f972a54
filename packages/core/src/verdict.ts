/** What policy concludes about one source. Only positive evidence converts; whatever is missing holds. */
import type { NonEmpty } from "./non-empty.ts";
import { nonEmpty } from "./non-empty.ts";
import type { Ratio } from "./ratio.ts";
import type { ScreenName, Signal, SignalKind } from "./signal.ts";

/** A screen that gave no answer, and why. Its silence holds the post. */
export type Unanswered = { readonly screen: ScreenName; readonly why: "threw" | "late" };

export type Verdict =
  | { readonly outcome: "convert"; readonly evidence: NonEmpty<Signal> }
  | { readonly outcome: "hold"; readonly because: HoldReason; readonly signals: readonly Signal[] }
  | { readonly outcome: "refuse"; readonly because: NonEmpty<Signal>; readonly alert: boolean };

export type HoldReason = { readonly doubt: NonEmpty<Signal> } | "no-evidence" | { readonly unanswered: NonEmpty<Unanswered> };

/**
 * From which probability a kind of signal refuses or holds, and how sure of ordinary negativity one must be to convert.
 * A kind in neither map does nothing by itself.
 */
export type Policy = {
  /** Which policy a verdict was reached by; another text of it has another version. */
  readonly version: string;
  readonly refuseFrom: ReadonlyMap<SignalKind, Ratio>;
  readonly holdFrom: ReadonlyMap<SignalKind, Ratio>;
  readonly convertFrom: Ratio;
};

/** Concludes a verdict. Refusals first, then silence, then doubt, then evidence; the order of signals does not matter. Pure and total. */
export function judge(signals: readonly Signal[], unanswered: readonly Unanswered[], policy: Policy): Verdict {
  const grave = nonEmpty(signals.filter((signal) => reaches(signal, policy.refuseFrom)));
  if (grave) return { outcome: "refuse", because: grave, alert: grave.some((signal) => signal.kind === "crisis") };
  const missing = nonEmpty(unanswered);
  if (missing) return { outcome: "hold", because: { unanswered: missing }, signals };
  const doubt = nonEmpty(signals.filter((signal) => reaches(signal, policy.holdFrom)));
  if (doubt) return { outcome: "hold", because: { doubt }, signals };
  const evidence = nonEmpty(signals.filter((signal) => signal.kind === "ordinary-negativity" && signal.probability >= policy.convertFrom));
  return evidence ? { outcome: "convert", evidence } : { outcome: "hold", because: "no-evidence", signals };
}

function reaches(signal: Signal, from: ReadonlyMap<SignalKind, Ratio>): boolean {
  return signal.probability >= (from.get(signal.kind) ?? Number.POSITIVE_INFINITY);
}
