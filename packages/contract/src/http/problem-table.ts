/** Every problem with its HTTP status, the exit class of a command that meets it, and the shape of its parameters. */
import type { ProblemCode, ProblemParams } from "@flakjacket/core";
import { z } from "zod";
import type { DeepReadonly, Equal } from "../words/equal.ts";
import { callState, networkName, publicationState, role, waitCause } from "../words/index.ts";
import type { ExitClass } from "./exit-class.ts";

const none = z.object({});
const id = z.object({ id: z.string() });
const whole = z.number().int();

export const problemTable = {
  "not-signed-in": { status: 401, exit: "not-allowed", params: none },
  "role-too-low": { status: 403, exit: "not-allowed", params: z.object({ needed: role, has: role }) },
  "last-owner": { status: 409, exit: "conflict", params: none },
  "route-unknown": { status: 404, exit: "not-found", params: z.object({ method: z.string(), path: z.string() }) },
  "request-unreadable": { status: 400, exit: "usage", params: none },
  "request-too-large": { status: 413, exit: "usage", params: z.object({ limitBytes: whole }) },
  "request-invalid": {
    status: 422,
    exit: "usage",
    params: z.object({ where: z.enum(["params", "query", "body"]), path: z.string(), expected: z.string() }),
  },
  "too-many-requests": { status: 429, exit: "unavailable", params: z.object({ retryAfterSeconds: whole }) },
  "campaign-unknown": { status: 404, exit: "not-found", params: id },
  "channel-unknown": { status: 404, exit: "not-found", params: id },
  "call-unknown": { status: 404, exit: "not-found", params: id },
  "publication-unknown": { status: 404, exit: "not-found", params: id },
  "recall-unknown": { status: 404, exit: "not-found", params: id },
  "campaign-file-invalid": { status: 422, exit: "usage", params: z.object({ problems: whole }) },
  "base-stale": { status: 409, exit: "conflict", params: z.object({ base: z.string(), current: z.string() }) },
  "channel-taken": { status: 409, exit: "conflict", params: z.object({ channel: z.string(), account: z.string() }) },
  "call-not-waiting": { status: 409, exit: "conflict", params: z.object({ state: callState }) },
  "proposal-replaced": { status: 409, exit: "conflict", params: z.object({ attempt: whole, current: whole }) },
  "other-bytes": { status: 409, exit: "conflict", params: z.object({ part: z.enum(["picture", "alt-text", "reply"]) }) },
  "no-other-scene": { status: 409, exit: "conflict", params: none },
  "too-late-to-undo": { status: 409, exit: "conflict", params: z.object({ state: publicationState }) },
  "not-releasable": { status: 409, exit: "conflict", params: z.object({ state: publicationState }) },
  "breaker-tripped": { status: 409, exit: "conflict", params: z.object({ scope: z.string() }) },
  "another-person-needed": { status: 409, exit: "conflict", params: z.object({ needed: whole, agreed: whole }) },
  "text-erased": { status: 410, exit: "not-found", params: none },
  "text-restricted": { status: 403, exit: "not-allowed", params: none },
  "secret-not-needed": { status: 409, exit: "conflict", params: z.object({ network: networkName }) },
  "secret-refused": { status: 422, exit: "usage", params: z.object({ channel: z.string() }) },
  "network-unreachable": { status: 502, exit: "unavailable", params: z.object({ channel: z.string() }) },
  "simulated-absent": { status: 404, exit: "not-found", params: none },
  "simulated-post-unknown": { status: 404, exit: "not-found", params: z.object({ key: z.string() }) },
  "simulated-person-unknown": { status: 404, exit: "not-found", params: id },
  "store-unavailable": { status: 503, exit: "unavailable", params: none },
  fenced: { status: 503, exit: "unavailable", params: none },
  "not-ready": { status: 503, exit: "unavailable", params: z.object({ waitingFor: z.array(waitCause) }) },
  unexpected: { status: 500, exit: "failed", params: z.object({ incident: z.string() }) },
  // Said by a client; the status is what it would be if a server in between said it.
  "server-unreachable": { status: 503, exit: "unavailable", params: z.object({ address: z.string() }) },
  "answer-unreadable": { status: 502, exit: "failed", params: z.object({ status: whole }) },
} as const satisfies Record<ProblemCode, { readonly status: number; readonly exit: ExitClass; readonly params: z.ZodType }>;

type Described = { [C in keyof typeof problemTable]: z.output<(typeof problemTable)[C]["params"]> };
/** Compiles only while every parameter here is core's. */
export const problemParamsAreCores: Equal<DeepReadonly<Described>, DeepReadonly<ProblemParams>> = true;
