/** Signals as a person looks through them: what one screen found of one kind is one mark, however often it found it. */
import type { Post, ScreenName, Signal, SignalKind, Span, Verdict } from "@flakjacket/core";
import { printable } from "../printable.ts";

export type Mark = {
  readonly screen: ScreenName;
  readonly kind: SignalKind;
  /** The highest that was measured. */
  readonly probability: number;
  /** Every place once, text by text and in its order; places that overlap are one. Empty when the whole is meant. */
  readonly places: readonly Span[];
};

export function signalsOf(verdict: Verdict): readonly Signal[] {
  return verdict.outcome === "convert" ? verdict.evidence : verdict.outcome === "refuse" ? verdict.because : verdict.signals;
}

/** In the order in which the screens and kinds first appear, each screen's together. */
export function marksOf(signals: readonly Signal[]): readonly Mark[] {
  const screens = [...new Set(signals.map(({ screen }) => screen))];
  return screens.flatMap((screen) => {
    const own = signals.filter((signal) => signal.screen === screen);
    return [...new Set(own.map(({ kind }) => kind))].map((kind) => {
      const same = own.filter((signal) => signal.kind === kind);
      return {
        screen,
        kind,
        probability: Math.max(...same.map(({ probability }) => probability)),
        places: placesOf(same.flatMap(({ spans }) => spans)),
      };
    });
  });
}

/** The words that a mark stands on, each once, safe to print. Empty where it means the whole, or one of several alt texts or links. */
export function markedWords({ places }: Pick<Mark, "places">, post: Post): readonly string[] {
  const words = places.map(({ of, start, end }) => printable(textOf(of, post)?.slice(start, end) ?? "").trim());
  const alike = words.map((word) => word.toLowerCase());
  return words.filter((word, index) => word !== "" && alike.indexOf(word.toLowerCase()) === index);
}

function placesOf(spans: readonly Span[]): readonly Span[] {
  return [...Map.groupBy(spans, ({ of }) => of).values()].flatMap(merged);
}

/** Of one text. */
function merged(spans: readonly Span[]): readonly Span[] {
  const places: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = places.at(-1);
    if (!last || span.start >= last.end) places.push(span);
    else if (span.end > last.end) places[places.length - 1] = { ...last, end: span.end };
  }
  return places;
}

function textOf(of: Span["of"], { text, author, altTexts, links }: Post): string | undefined {
  const only = ([one, another]: readonly string[]) => (another === undefined ? one : undefined);
  switch (of) {
    case "text":
      return text;
    case "handle":
      return author.handle;
    case "display-name":
      return author.displayName;
    case "bio":
      return author.bio;
    case "alt-text":
      return only(altTexts);
    case "link":
      return only(links);
    case "reply":
      return undefined; // ours, not the person's
    default:
      return of satisfies never;
  }
}
