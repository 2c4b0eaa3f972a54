/** The client of every route, made from the table. What the server or the network does to it is a value, never an exception. */
import type { z } from "zod";
import { readEvents } from "./event-stream.ts";
import type { ProblemDetails } from "./problem-details.ts";
import { problemDetails, problemDetailsSchema } from "./problem-details.ts";
import type { Answer, Route } from "./route.ts";
import type { RouteId, Routes } from "./routes.ts";
import { routeIds, routes } from "./routes.ts";
import { writeAddress } from "./write-address.ts";

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ProblemDetails };

/** What a route takes: `{params, query, body}`, only the parts it has. */
export type RequestOf<R extends Route> = Flat<
  { readonly [P in RequiredParts<R>]: PartInput<R, P> } & {
    readonly [P in Exclude<keyof R["request"], RequiredParts<R>>]?: PartInput<R, P>;
  }
>;
export type AnswerOf<R extends Route> = Given<R["answer"]>;
export type CallOptions = { readonly signal?: AbortSignal };

type Flat<T> = { [K in keyof T]: T[K] };
type PartInput<R extends Route, P extends keyof R["request"]> = R["request"][P] extends z.ZodType ? z.input<R["request"][P]> : never;
/** A part whose keys may all be left out may be left out itself. */
type RequiredParts<R extends Route> = {
  [P in keyof R["request"]]: Record<never, never> extends PartInput<R, P> ? never : P;
}[keyof R["request"]];
type Given<A extends Answer> = A extends { kind: "json"; schema: infer S extends z.ZodType }
  ? z.output<S>
  : A extends { kind: "events"; schema: infer S extends z.ZodType }
    ? AsyncIterable<z.output<S>>
    : A extends { kind: "text" }
      ? string
      : A extends { kind: "bytes" }
        ? Uint8Array
        : ReadableStream<Uint8Array>;

type Ask<R extends Route> =
  Record<never, never> extends RequestOf<R>
    ? (request?: RequestOf<R>, options?: CallOptions) => Promise<Outcome<AnswerOf<R>>>
    : (request: RequestOf<R>, options?: CallOptions) => Promise<Outcome<AnswerOf<R>>>;

export type Client = { readonly [Id in RouteId]: Ask<Routes[Id]> };

export type ClientOptions = {
  /** `http://127.0.0.1:8484`, with or without a slash behind it. */
  readonly baseUrl: string;
  /** A machine token. Absent: the browser's own session, or nobody. */
  readonly token?: string;
  /** The reader's language, for the titles of problems. */
  readonly locale?: "en" | "fr";
  readonly fetch?: typeof globalThis.fetch;
};

type AnyRequest = { readonly params?: object; readonly query?: object; readonly body?: unknown };

/**
 * A function per route.
 *
 * @example const answer = await createClient({ baseUrl, token }).approveCall({ params: { id }, body: { attempt, digests } });
 */
export function createClient(options: ClientOptions): Client {
  const asks = routeIds.map((id) => [id, (request: AnyRequest = {}, call: CallOptions = {}) => ask(options, routes[id], request, call)]);
  return Object.fromEntries(asks) as Client;
}

async function ask(options: ClientOptions, route: Route, request: AnyRequest, call: CallOptions): Promise<Outcome<unknown>> {
  const address = options.baseUrl.replace(/\/$/, "") + writeAddress(route.path, request.params ?? {}, request.query ?? {});
  const fetch = options.fetch ?? globalThis.fetch;
  try {
    const response = await fetch(address, {
      method: route.method,
      headers: headersFor(options, route),
      ...(route.request.body ? { body: JSON.stringify(request.body ?? {}) } : {}),
      ...(call.signal ? { signal: call.signal } : {}),
    });
    return response.ok ? await readAnswer(route.answer, response) : { ok: false, problem: await readProblem(response) };
  } catch (cause) {
    if (call.signal?.aborted) throw cause;
    return { ok: false, problem: problemDetails("server-unreachable", { address: options.baseUrl }, { title: "" }) };
  }
}

function headersFor(options: ClientOptions, route: Route): Record<string, string> {
  const accepts =
    route.answer.kind === "json" ? "application/json" : route.answer.kind === "events" ? "text/event-stream" : route.answer.mediaType;
  return {
    accept: `${accepts}, application/problem+json`,
    ...(route.request.body ? { "content-type": "application/json" } : {}),
    ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
    ...(options.locale ? { "accept-language": options.locale } : {}),
  };
}

async function readAnswer(answer: Answer, response: Response): Promise<Outcome<unknown>> {
  switch (answer.kind) {
    case "text":
      return { ok: true, value: await response.text() };
    case "bytes":
      return { ok: true, value: new Uint8Array(await response.arrayBuffer()) };
    case "stream":
      return response.body ? { ok: true, value: response.body } : unreadable(response);
    case "events":
      return response.body ? { ok: true, value: changesIn(response.body, answer.schema) } : unreadable(response);
    case "json": {
      const parsed = answer.schema.safeParse(jsonOf(await response.text()));
      return parsed.success ? { ok: true, value: parsed.data } : unreadable(response);
    }
    default:
      return answer satisfies never;
  }
}

/** Events of kinds this client does not know yet are passed over. */
async function* changesIn(body: ReadableStream<Uint8Array>, schema: z.ZodType): AsyncGenerator<unknown> {
  for await (const value of readEvents(body)) {
    const parsed = schema.safeParse(value);
    if (parsed.success) yield parsed.data;
  }
}

async function readProblem(response: Response): Promise<ProblemDetails> {
  const parsed = problemDetailsSchema.safeParse(jsonOf(await response.text()));
  return parsed.success ? parsed.data : problemDetails("answer-unreadable", { status: response.status }, { title: "" });
}

function unreadable(response: Response): Outcome<never> {
  return { ok: false, problem: problemDetails("answer-unreadable", { status: response.status }, { title: "" }) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
