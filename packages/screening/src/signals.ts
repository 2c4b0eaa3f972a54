/** Makes signals: one for each kind and evidence, with all its places. */
import type { ScreenName, Signal, SignalKind, SpanOf } from "@flakjacket/core";
import { clampRatio } from "@flakjacket/core";

export const SURE = 0.9;
export const DOUBT = 0.3;
const MOST_SPANS = 20;

/** Collects facts and gives them back as signals. */
export type Findings = {
  add(kind: SignalKind, probability: number, place?: Place, evidence?: string): void;
  signals(): readonly Signal[];
};
export type Place = { readonly of: SpanOf; readonly start: number; readonly end: number };

export function findingsOf(screen: ScreenName): Findings {
  const byKey = new Map<string, { kind: SignalKind; probability: number; spans: Place[]; evidence: string | undefined }>();
  return {
    add(kind, probability, place, evidence) {
      const key = `${kind} ${probability} ${evidence ?? ""}`;
      const known = byKey.get(key) ?? { kind, probability, spans: [], evidence };
      if (place && known.spans.length < MOST_SPANS && !known.spans.some((span) => isSame(span, place)))
        known.spans.push({ of: place.of, start: place.start, end: place.end });
      byKey.set(key, known);
    },
    signals: () =>
      [...byKey.values()].map(({ kind, probability, spans, evidence }) => {
        const signal = { screen, kind, probability: clampRatio(probability), spans };
        return evidence === undefined ? signal : { ...signal, evidence };
      }),
  };
}

function isSame(one: Place, other: Place): boolean {
  return one.start === other.start && one.end === other.end && one.of === other.of;
}
