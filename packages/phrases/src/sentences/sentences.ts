/** What is so, in one sentence with its time: for the head of a page, a receipt, a lamp read aloud. */
import type { Breaker, Call, HoldReason, Instant, Publication, WaitCause } from "@flakjacket/core";

/** Where the reader is: times are told in this zone. Absent: the machine's own. */
export type Reader = { readonly timeZone?: string };

export type Sentences = {
  readonly call: (call: Call) => string;
  readonly publication: (publication: Publication, reader?: Reader) => string;
  /** `name`: of what it guards, as people call it. */
  readonly breaker: (breaker: Breaker, name: string, reader?: Reader) => string;
  readonly holdReason: (reason: HoldReason) => string;
  /** For a person who answers by hand. */
  readonly crisis: string;
  readonly nobodyWaits: string;
  readonly waits: (count: number) => string;
  readonly staleFor: (seconds: number) => string;
  /** Of a recall: how much of it is proven. */
  readonly recall: (counts: {
    readonly publications: number;
    readonly withdrawn: number;
    readonly neverLeft: number;
    readonly recalling: number;
    readonly notWithdrawn: number;
  }) => string;
  /** Of a server that runs and is not ready: one thing that it waits for, and what to do where somebody must. */
  readonly waitCause: (cause: WaitCause) => string;
  readonly liveCount: (live: number, budget: number) => string;
  readonly leavesIn: (seconds: number) => string;
  readonly at: (instant: Instant, reader?: Reader) => string;
};
