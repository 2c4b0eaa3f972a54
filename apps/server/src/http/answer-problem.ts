/** Whatever went wrong, as problem details in the reader's language. */
import { problemDetails, problemMediaType } from "@flakjacket/contract/http";
import type { FileProblem, Language, Problem } from "@flakjacket/core";
import { Fenced, JournalUnavailable } from "@flakjacket/core";
import { phrasesFor } from "@flakjacket/phrases";
import type { FastifyReply } from "fastify";
import { Refused } from "./refused.ts";

/** What a request may weigh. */
export const MOST_BYTES = 1_048_576;

export type Answerable = { readonly problem: Problem; readonly file?: readonly FileProblem[] };

/** The problem that an error is to whoever asked. `unexpected` is ours to look into: `incident` names it in the log. */
export function problemOf(error: unknown, incident: string): Answerable {
  if (error instanceof Refused) return { problem: error.problem, ...(error.file && { file: error.file }) };
  if (error instanceof Fenced) return { problem: { code: "fenced", params: {} } };
  if (isStoreDown(error)) return { problem: { code: "store-unavailable", params: {} } };
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE") return { problem: { code: "request-too-large", params: { limitBytes: MOST_BYTES } } };
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : undefined;
  if (typeof status === "number" && status >= 400 && status < 500) return { problem: { code: "request-unreadable", params: {} } };
  return { problem: { code: "unexpected", params: { incident } } };
}

/** Whether the database did not answer: said by the journal, or by the driver under the people's tables. */
export function isStoreDown(error: unknown): boolean {
  if (error instanceof JournalUnavailable) return true;
  if (!(error instanceof Error)) return false;
  if ("code" in error && /^(?:ECONN|ETIMEDOUT|EPIPE|57P0|08)/.test(String(error.code))) return true;
  if (/Connection terminated|timeout exceeded|Query read timeout/i.test(error.message)) return true;
  return error.cause !== undefined && isStoreDown(error.cause);
}

export function sendProblem(reply: FastifyReply, { problem, file }: Answerable, language: Language): FastifyReply {
  const title = phrasesFor(language).problem(problem);
  const details = problemDetails(problem.code, problem.params as never, { title, ...(file && { file }) });
  if (problem.code === "too-many-requests") reply.header("retry-after", problem.params.retryAfterSeconds);
  return reply.code(details.status).header("content-language", language).type(problemMediaType).send(JSON.stringify(details));
}
