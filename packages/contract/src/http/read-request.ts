/** What comes in, parsed by the table: the handler gets core's types or is not called. */
import type { ProblemParams } from "@flakjacket/core";
import type { z } from "zod";
import { writePath } from "../files/write-path.ts";
import type { RequestParts, Route } from "./route.ts";

export type Parsed<R extends Route> = {
  readonly [P in keyof R["request"]]: R["request"][P] extends z.ZodType ? z.output<R["request"][P]> : never;
};

/** The parts as the server has them, before anything is believed. */
export type RawRequest = { readonly [P in keyof RequestParts]: unknown };

export type ReadRequest<R extends Route> =
  | { readonly ok: true; readonly request: Parsed<R> }
  | { readonly ok: false; readonly problem: ProblemParams["request-invalid"] };

const parts = ["params", "query", "body"] as const;

/** Parses every part that the route names; the first thing that does not fit is the problem. Never quotes what came. */
export function readRequest<R extends Route>(route: R, raw: RawRequest): ReadRequest<R> {
  const request: { params?: unknown; query?: unknown; body?: unknown } = {};
  for (const part of parts) {
    const schema = route.request[part];
    if (!schema) continue;
    const parsed = schema.safeParse(raw[part] ?? {});
    if (!parsed.success) return { ok: false, problem: { where: part, ...firstIssue(parsed.error) } };
    request[part] = parsed.data;
  }
  return { ok: true, request: request as Parsed<R> };
}

function firstIssue(error: z.ZodError): { path: string; expected: string } {
  const issue = error.issues[0];
  if (!issue) return { path: "", expected: "another value" };
  return { path: writePath(issue.path), expected: expectation(issue) };
}

/** What was expected, in the words of the API document: a type, a list of values, a pattern, a bound. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_value":
      return issue.values.map(String).join(" | ");
    case "invalid_format":
      return issue.pattern ?? issue.format;
    case "too_small":
      return `>= ${issue.minimum}`;
    case "too_big":
      return `<= ${issue.maximum}`;
    case "unrecognized_keys":
      return `no ${issue.keys.join(", ")}`;
    default:
      return issue.code;
  }
}
