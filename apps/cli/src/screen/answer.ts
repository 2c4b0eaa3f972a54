/** What is said of one text, as JSON for programs. */
import type { Signal, Verdict } from "@flakjacket/core";
import type { Screened } from "./screen-post.ts";

type Place = { readonly of: string; readonly start: number; readonly end: number } | null;

/** One line for each place that was found; `span` is null where the whole is meant. */
export type ToldSignal = Pick<Signal, "screen" | "kind" | "probability"> & { readonly span: Place; readonly evidence?: string };

/** Why: a kind of signal, no evidence at all, or a stage that did not answer. */
export type Reason =
  | { readonly kind: Signal["kind"]; readonly probability: number; readonly span: Place }
  | { readonly kind: "no-evidence" }
  | { readonly kind: "unanswered"; readonly screen: string; readonly why: string }
  | { readonly kind: "line-unreadable"; readonly line: number };

export function answerOf({ id, verdict, language, heads, hateful, signals }: Screened): unknown {
  const probabilities = Object.fromEntries(Object.entries(heads).map(([head, probability]) => [head, Math.round(probability * 1e4) / 1e4]));
  const alert = verdict.outcome === "refuse" && verdict.alert;
  const told = signals.flatMap(toldOf);
  return { id, verdict: verdict.outcome, language, heads: probabilities, hateful, alert, signals: told, reasons: reasonsOf(verdict) };
}

/** A line that could not be read is held, like a post that could not. */
export function unreadable(line: number): unknown {
  const reasons: readonly Reason[] = [{ kind: "line-unreadable", line }];
  return { id: null, verdict: "hold", language: "unknown", heads: {}, hateful: false, alert: false, signals: [], reasons };
}

function toldOf({ screen, kind, probability, spans, evidence }: Signal): readonly ToldSignal[] {
  const places: readonly Place[] = spans.length === 0 ? [null] : spans;
  return places.map((span) => ({ screen, kind, probability, span, ...(evidence !== undefined && { evidence }) }));
}

function reasonsOf(verdict: Verdict): readonly Reason[] {
  const because = (signals: readonly Signal[]): readonly Reason[] =>
    signals.map(({ kind, probability, spans }) => ({ kind, probability, span: spans[0] ?? null }));
  if (verdict.outcome === "convert") return because(verdict.evidence);
  if (verdict.outcome === "refuse") return because(verdict.because);
  if (verdict.because === "no-evidence") return [{ kind: "no-evidence" }];
  if ("doubt" in verdict.because) return because(verdict.because.doubt);
  return verdict.because.unanswered.map(({ screen, why }) => ({ kind: "unanswered", screen, why }));
}
