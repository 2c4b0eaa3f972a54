/** The breaker of one channel or campaign: it latches when it trips, and only people re-arm it. */
import type { BreakerEvent, TripCause } from "./events.ts";
import type { PersonId } from "./ids.ts";
import type { Instant } from "./instant.ts";

export type Breaker =
  | { readonly state: "armed" }
  | { readonly state: "tripped"; readonly cause: TripCause; readonly since: Instant; readonly agreed: readonly PersonId[] };

export const armed: Breaker = { state: "armed" };

/** What an event makes of a breaker. Total. Re-arming takes as many different people as the event asks for. */
export function nextBreaker(breaker: Breaker, event: BreakerEvent): Breaker {
  if (event.type === "breaker-tripped") {
    // Tripped again: whoever agreed to re-arm did so before they knew of this.
    return { state: "tripped", cause: event.cause, since: breaker.state === "tripped" ? breaker.since : event.at, agreed: [] };
  }
  if (breaker.state === "armed") return breaker;
  const agreed = breaker.agreed.includes(event.by) ? breaker.agreed : [...breaker.agreed, event.by];
  return agreed.length >= event.peopleNeeded ? armed : { ...breaker, agreed };
}

export function breakerFrom(events: Iterable<BreakerEvent>): Breaker {
  let breaker: Breaker = armed;
  for (const event of events) breaker = nextBreaker(breaker, event);
  return breaker;
}
