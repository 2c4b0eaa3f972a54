/** One route as data: where it is, who may use it, what it takes and what it gives. */
import type { ProblemCode, Role } from "@flakjacket/core";
import type { z } from "zod";

/** Shapes of the parts of a request; an absent part is not looked at. */
export type RequestParts = { readonly params?: z.ZodType; readonly query?: z.ZodType; readonly body?: z.ZodType };

export type Answer =
  | { readonly kind: "json"; readonly schema: z.ZodType }
  | { readonly kind: "text"; readonly mediaType: string }
  | { readonly kind: "bytes"; readonly mediaType: string }
  /** Of any length: read as it comes. */
  | { readonly kind: "stream"; readonly mediaType: string }
  /** Server-sent events, each with one JSON value of this shape. */
  | { readonly kind: "events"; readonly schema: z.ZodType };

export type Route = {
  readonly method: "GET" | "POST";
  /** From the server's root, parameters as `:name`. */
  readonly path: string;
  /** The least role; `anyone` needs no sign-in. */
  readonly role: Role | "anyone";
  /** What it does, for the API document: one English sentence. */
  readonly does: string;
  readonly request: RequestParts;
  readonly answer: Answer;
  /** Beyond those that any route may give. */
  readonly problems: readonly ProblemCode[];
};

/** The route, with its exact type. */
export function route<const R extends Route>(given: R): R {
  return given;
}

/** What any route may answer, and what any route behind a sign-in may. */
export const problemsOfAll: readonly ProblemCode[] = [
  "request-unreadable",
  "request-too-large",
  "request-invalid",
  "too-many-requests",
  "store-unavailable",
  "fenced",
  "unexpected",
];
export const problemsOfSignedIn: readonly ProblemCode[] = ["not-signed-in", "role-too-low"];

const rank: { readonly [R in Role]: number } = { viewer: 1, reviewer: 2, lead: 3, owner: 4 };

/** Whether a role is enough for a route. Nobody signed in is `undefined`. */
export function mayUse(has: Role | undefined, needed: Role | "anyone"): boolean {
  return needed === "anyone" || (has !== undefined && rank[has] >= rank[needed]);
}
