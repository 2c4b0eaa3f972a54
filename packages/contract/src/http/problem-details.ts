/** Problems as they travel: RFC 9457 problem details, with our code and its parameters beside the sentence. */
import type { FileProblem, Problem, ProblemCode, ProblemParams } from "@flakjacket/core";
import { z } from "zod";
import { fileProblem } from "../files/problem-schema.ts";
import { problemTable } from "./problem-table.ts";

export const problemMediaType = "application/problem+json";

/** `file`: what is wrong in a campaign file, by line. `detail`: what to do, where the server can say. */
export type ProblemDetails<C extends ProblemCode = ProblemCode> = Problem<C> & {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly file?: readonly FileProblem[];
};

/** Where the docs explain a code: relative to the server's own address. */
export function problemType(code: ProblemCode): string {
  return `/docs/problems#${code}`;
}

/** The body of an answer that says what is in the way. `title` is the sentence in the reader's language. */
export function problemDetails<C extends ProblemCode>(
  code: C,
  params: ProblemParams[C],
  said: { readonly title: string; readonly detail?: string; readonly file?: readonly FileProblem[] },
): ProblemDetails<C> {
  return { type: problemType(code), status: problemTable[code].status, code, params, ...said } as ProblemDetails<C>;
}

const codes = Object.keys(problemTable) as readonly ProblemCode[];
const [firstCode, ...otherCodes] = codes.map(withCode);

function withCode(code: ProblemCode) {
  return z.object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().exactOptional(),
    file: z.array(fileProblem).exactOptional(),
    code: z.literal(code),
    params: problemTable[code].params,
  });
}

/** Parses problem details with a code we know and parameters of the right shape. */
export const problemDetailsSchema = z.discriminatedUnion("code", [
  firstCode as NonNullable<typeof firstCode>,
  ...otherCodes,
]) as unknown as z.ZodType<ProblemDetails>;
