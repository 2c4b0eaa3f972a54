/** A verdict with its reasons: kinds, probabilities, places and list entries; never a word of the text. */
import type { Signal, Verdict } from "@flakjacket/core";
import { ratio } from "./amounts.ts";
import type { Voice } from "./voice.ts";

/** `hold: not negative 0.81, has a link 1.00` */
export function verdictLine(verdict: Verdict, voice: Voice): string {
  const reasons = reasonsOf(verdict, voice);
  return `${voice.phrases.outcomes[verdict.outcome]}${reasons.length > 0 ? `: ${reasons.join(", ")}` : ""}`;
}

function reasonsOf(verdict: Verdict, voice: Voice): readonly string[] {
  if (verdict.outcome === "convert") return kindsOf(verdict.evidence, voice);
  if (verdict.outcome === "refuse") return kindsOf(verdict.because, voice);
  if (verdict.because === "no-evidence") return [voice.phrases.review.noEvidence];
  if ("doubt" in verdict.because) return kindsOf(verdict.because.doubt, voice);
  return verdict.because.unanswered.map(({ screen, why }) => voice.phrases.review.unanswered(voice.phrases.screens[screen], why));
}

/** Each kind once, as surely as its surest signal. */
function kindsOf(signals: readonly Signal[], voice: Voice): readonly string[] {
  const surest = new Map<Signal["kind"], Signal>();
  for (const signal of signals) {
    const before = surest.get(signal.kind);
    if (!before || signal.probability > before.probability) surest.set(signal.kind, signal);
  }
  return [...surest.values()].map((signal) => signalShort(signal, voice));
}

function signalShort({ kind, probability }: Signal, { phrases, language }: Voice): string {
  return `${phrases.signals[kind]} ${ratio(probability, language)}`;
}

/** One line per signal, with where it was found and by which entry. */
export function signalLines(verdict: Verdict, voice: Voice): readonly string[] {
  const signals = verdict.outcome === "convert" ? verdict.evidence : verdict.outcome === "refuse" ? verdict.because : verdict.signals;
  return signals.map((signal) => {
    const places = signal.spans.map(({ of, start, end }) => `${of} ${start}–${end}`);
    return ["  ·", signalShort(signal, voice), ...(signal.evidence ? [signal.evidence] : []), ...places].join("  ");
  });
}
