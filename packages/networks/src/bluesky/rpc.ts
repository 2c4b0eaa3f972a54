/** One server's XRPC methods, each asked once, within a time, and answered in one of six ways. */
import type { AtpBaseClient } from "@atproto/api";
import type { Clock, Instant } from "@flakjacket/core";
import { MINUTE_MS, SECOND_MS } from "@flakjacket/core";
import type { Answer } from "../answer.ts";

export type RpcOptions = { readonly signal: AbortSignal; readonly headers: Record<string, string> };
export type Rpc = {
  /** @param more a bearer token, and a signal that stops the asking early */
  ask<T>(
    until: Instant,
    run: (client: AtpBaseClient, options: RpcOptions) => Promise<T>,
    more?: { readonly bearer?: string; readonly signal?: AbortSignal },
  ): Promise<Answer<T>>;
};

const MAX_ANSWER_BYTES = 8_000_000;
const LIMITED_MS = MINUTE_MS;
const SERVER_ERROR_FROM = 500;

/** Errors of a connection that never was: not a byte of ours has left. */
const NEVER_ARRIVED = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT"]);

/** @throws TypeError when the service is no http address */
export function createRpc(service: string, clock: Clock): Rpc {
  const base = new URL(service);
  if (base.protocol !== "http:" && base.protocol !== "https:") throw new TypeError(`${service} is no http address.`);
  // The client brings every schema of the network with it, a second's work: only who asks pays for it.
  let client: Promise<AtpBaseClient> | undefined;
  const loaded = (): Promise<AtpBaseClient> => {
    client ??= import("@atproto/api").then(({ AtpBaseClient: Client }) => new Client((path, init) => fetchFrom(base, path, init)));
    return client;
  };

  return {
    async ask(until, run, { bearer, signal } = {}) {
      const ready = await loaded();
      if (clock.now() >= until || signal?.aborted) return { kind: "unreachable", cause: new Error("There was no time left to ask.") };
      const stop = new AbortController();
      const over = new AbortController();
      const abort = (): void => stop.abort(new Error("No answer in time."));
      signal?.addEventListener("abort", abort);
      void clock.wake(until, over.signal).then(() => over.signal.aborted || abort());
      try {
        const headers: Record<string, string> = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
        return { kind: "answered", value: await run(ready, { signal: stop.signal, headers }) };
      } catch (error) {
        return answerFor(error, clock.now());
      } finally {
        over.abort();
        signal?.removeEventListener("abort", abort);
      }
    },
  };
}

/** Sends to this origin alone: a redirect would carry the session elsewhere. An endless answer is cut. */
async function fetchFrom(base: URL, path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(new URL(path, base), { ...init, redirect: "error" });
  if (!response.body) return response;
  let left = MAX_ANSWER_BYTES;
  const body = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        left -= chunk.byteLength;
        if (left < 0) controller.error(new Error("The answer was too large."));
        else controller.enqueue(chunk);
      },
    }),
  );
  return new Response(body, { status: response.status, statusText: response.statusText, headers: response.headers });
}

/** What an error means for whoever asked. Doubt is `unanswered`: it may have arrived. */
export function answerFor(error: unknown, now: Instant): Exclude<Answer<never>, { kind: "answered" }> {
  const { status, code, headers } = detailsOf(error);
  if (status === 429) return { kind: "limited", retryAfterMs: retryAfterMs(headers, now) };
  if (status !== undefined && status >= 400 && status < SERVER_ERROR_FROM) return { kind: "refused", code: code ?? String(status), status };
  if (status !== undefined && status >= SERVER_ERROR_FROM) return { kind: "unanswered", cause: error };
  return neverArrived(error) ? { kind: "unreachable", cause: error } : { kind: "unanswered", cause: error };
}

type Details = { readonly status?: number; readonly code?: string; readonly headers?: Readonly<Record<string, string | undefined>> };

function detailsOf(error: unknown): Details {
  if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return {};
  const code = "error" in error && typeof error.error === "string" ? error.error.slice(0, 64) : undefined;
  const headers = "headers" in error && typeof error.headers === "object" ? (error.headers as Details["headers"]) : undefined;
  return { status: error.status, ...(code === undefined ? {} : { code }), ...(headers ? { headers } : {}) };
}

/** Looks down the causes, and at every address that was tried. */
function neverArrived(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every((one) => neverArrived(one, depth + 1));
  if ("code" in error && typeof error.code === "string" && NEVER_ARRIVED.has(error.code)) return true;
  return neverArrived(error.cause, depth + 1);
}

/** `ratelimit-reset` is seconds since 1970; `retry-after` seconds or a date. Between a second and a day; a minute when neither is there. */
export function retryAfterMs(headers: Details["headers"], now: Instant): number {
  const after = headers?.["retry-after"];
  const reset = headers?.["ratelimit-reset"];
  const candidates = [
    after === undefined ? Number.NaN : Number(after) * SECOND_MS,
    after === undefined ? Number.NaN : Date.parse(after) - now,
    reset === undefined ? Number.NaN : Number(reset) * SECOND_MS - now,
  ].filter(Number.isFinite);
  const longest = candidates.length > 0 ? Math.max(...candidates) : LIMITED_MS;
  return Math.min(24 * 60 * MINUTE_MS, Math.max(SECOND_MS, Math.ceil(longest)));
}
