/** People trip a breaker, or agree to arm it again. */
import type { Breaker, BreakerScope, Clock, Journal, PersonId, Views } from "@flakjacket/core";
import { breakerChain, breakerStream } from "@flakjacket/core";

type BreakerPorts = { readonly journal: Journal; readonly views: Views; readonly clock: Clock };

/** Stops a campaign or channel: nothing of it leaves until people re-arm it. Never refused. */
export async function tripBreaker(scope: BreakerScope, by: PersonId, reason: string, ports: BreakerPorts): Promise<Breaker> {
  await ports.journal.append([
    {
      chain: breakerChain(scope),
      stream: breakerStream(scope),
      expected: "any",
      events: [{ type: "breaker-tripped", v: 1, at: ports.clock.now(), cause: { kind: "person", by, reason } }],
    },
  ]);
  return ports.views.breaker(scope);
}

/** One person's agreement to re-arm; armed again once enough different people agreed. */
export async function agreeToRearm(
  scope: BreakerScope,
  by: PersonId,
  reason: string,
  peopleNeeded: 1 | 2,
  ports: BreakerPorts,
): Promise<Breaker> {
  const { version } = await ports.journal.read(breakerStream(scope));
  await ports.journal.append([
    {
      chain: breakerChain(scope),
      stream: breakerStream(scope),
      // Against the state that was looked at: a breaker that tripped again meanwhile is not re-armed by this.
      expected: version,
      events: [{ type: "breaker-rearm-agreed", v: 1, at: ports.clock.now(), by, reason, peopleNeeded }],
    },
  ]);
  return ports.views.breaker(scope);
}
