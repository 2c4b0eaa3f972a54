/** What asking a network gave, in the few kinds that are handled differently. */
export type Answer<T> =
  | { readonly kind: "answered"; readonly value: T }
  | { readonly kind: "limited"; readonly retryAfterMs: number }
  /** It surely did not arrive. */
  | { readonly kind: "unreachable"; readonly cause: unknown }
  | { readonly kind: "signed-out"; readonly retryAfterMs: number }
  /** The network understood, and will not. `code` is its own word, without any text of a post. */
  | { readonly kind: "refused"; readonly code: string; readonly status: number }
  /** It may have arrived. */
  | { readonly kind: "unanswered"; readonly cause: unknown };

/** The answer with another value, or as it is when there is none. */
export function mapAnswer<T, U>(answer: Answer<T>, next: (value: T) => U): Answer<U> {
  return answer.kind === "answered" ? { kind: "answered", value: next(answer.value) } : answer;
}
