/** A verdict with its reasons: kinds, probabilities and in which texts they were found; never a word of the texts. */
import type { HoldReason, Signal, Span, Verdict } from "@flakjacket/core";
import { ratio } from "./amounts.ts";
import { marksOf, signalsOf } from "./marks.ts";
import type { Voice } from "./voice.ts";

/** `hold: not negative 0.81, has a link 1.00` */
export function verdictLine(verdict: Verdict, voice: Voice): string {
  const reasons = reasonsOf(verdict, voice);
  return `${voice.phrases.outcomes[verdict.outcome]}${reasons.length > 0 ? `: ${reasons.join(", ")}` : ""}`;
}

/** The verdict and what each screen found, for `pairs`. Signals that are its whole reason are not named twice. */
export function verdictPairs(verdict: Verdict, voice: Voice): readonly (readonly [string, string])[] {
  const { phrases } = voice;
  const marks = marksOf(signalsOf(verdict));
  const kinds = (doubt: readonly Signal[]) => {
    const doubtful = new Set(doubt.map(({ kind }) => kind));
    return marks.every(({ kind }) => doubtful.has(kind)) ? [] : [...doubtful].map((kind) => phrases.signals[kind]);
  };
  const why = verdict.outcome === "hold" ? holdReasons(verdict.because, voice, kinds) : [];
  return [
    [phrases.review.verdict, [phrases.outcomes[verdict.outcome], ...why].join(" · ")],
    ...marks.map((mark, index) => {
      const name = marks[index - 1]?.screen === mark.screen ? "" : phrases.screens[mark.screen];
      return [name, [signalShort(mark, voice), ...placesIn(mark.places, voice)].join(" · ")] as const;
    }),
  ];
}

/** `text ×7`: in which texts, and in how many places of each. */
function placesIn(places: readonly Span[], { phrases }: Voice): readonly string[] {
  return [...Map.groupBy(places, ({ of }) => of)].map(([of, own]) => phrases.spans[of] + (own.length > 1 ? ` ×${own.length}` : ""));
}

function reasonsOf(verdict: Verdict, voice: Voice): readonly string[] {
  if (verdict.outcome === "convert") return kindsOf(verdict.evidence, voice);
  if (verdict.outcome === "refuse") return kindsOf(verdict.because, voice);
  return holdReasons(verdict.because, voice, (doubt) => kindsOf(doubt, voice));
}

function holdReasons(
  because: HoldReason,
  { phrases }: Voice,
  doubtful: (doubt: readonly Signal[]) => readonly string[],
): readonly string[] {
  if (because === "no-evidence") return [phrases.review.noEvidence];
  if ("doubt" in because) return doubtful(because.doubt);
  return because.unanswered.map(({ screen, why }) => phrases.review.unanswered(phrases.screens[screen], why));
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

export function signalShort(
  { kind, probability }: Pick<Signal, "kind"> & { readonly probability: number },
  { phrases, language }: Voice,
): string {
  return `${phrases.signals[kind]} ${ratio(probability, language)}`;
}
