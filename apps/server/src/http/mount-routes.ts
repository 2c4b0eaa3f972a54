/** Every route of the contract's table, mounted: who may, what came, the handler, what goes out. */
import { Readable } from "node:stream";
import type { Answer, Change, Route, RouteId } from "@flakjacket/contract/http";
import { keepAlive, mayUse, readRequest, routeIds, routes, writeEvent } from "@flakjacket/contract/http";
import { SECOND_MS } from "@flakjacket/core";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { House } from "../house.ts";
import type { Context } from "./context.ts";
import { languageOf, someone } from "./context.ts";
import { credentialsOf } from "./credentials.ts";
import { handlersOf } from "./handlers/index.ts";
import { refused } from "./refused.ts";

const KEEP_ALIVE_EVERY_MS = 15 * SECOND_MS;

export function mountRoutes(app: FastifyInstance, house: House): void {
  const handlers = handlersOf(house);
  for (const id of routeIds) {
    const route: Route = routes[id];
    const handle = handlers[id] as (request: object, context: Context) => Promise<unknown>;
    app.route({
      method: route.method,
      url: route.path,
      config: { routeId: id },
      handler: async (request, reply) => {
        const context = await contextOf(request, reply, route, house);
        const read = readRequest(route, { params: request.params, query: request.query, body: request.body });
        if (!read.ok) throw refused("request-invalid", read.problem);
        return send(reply, route.answer, await handle(read.request, context), context, house);
      },
    });
  }
}

declare module "fastify" {
  interface FastifyContextConfig {
    routeId?: RouteId;
  }
}

async function contextOf(request: FastifyRequest, reply: FastifyReply, route: Route, house: House): Promise<Context> {
  const gone = new AbortController();
  reply.raw.once("close", () => gone.abort());
  const principal = route.role === "anyone" ? undefined : await house.principals.who(credentialsOf(request));
  if (route.role !== "anyone" && !mayUse(principal?.role, route.role)) {
    throw refused("role-too-low", { needed: route.role, has: someone(principal).role });
  }
  const lastEventId = request.headers["last-event-id"];
  return {
    principal,
    language: languageOf(request.headers["accept-language"]),
    signal: gone.signal,
    lastEventId: typeof lastEventId === "string" ? lastEventId : undefined,
  };
}

function send(reply: FastifyReply, answer: Answer, given: unknown, { signal }: Context, house: House): FastifyReply {
  switch (answer.kind) {
    case "json":
      return reply.type("application/json; charset=utf-8").send(JSON.stringify(given));
    case "text":
      return reply.type(`${answer.mediaType}; charset=utf-8`).send(given);
    case "bytes":
      return reply.type(answer.mediaType).send(Buffer.from(given as Uint8Array));
    case "stream":
      return reply.type(answer.mediaType).send(Readable.from(given as AsyncIterable<Uint8Array | string>));
    case "events": {
      const lines = eventLines(given as AsyncGenerator<Change>, house, signal);
      return reply.type("text/event-stream; charset=utf-8").header("x-accel-buffering", "no").send(Readable.from(lines));
    }
    default:
      return answer satisfies never;
  }
}

/** The events as they travel, each behind its id, with a sign of life while nothing happens. */
async function* eventLines(changes: AsyncGenerator<Change>, { changes: told, clock }: House, signal: AbortSignal): AsyncGenerator<string> {
  yield keepAlive;
  let next = changes.next();
  while (!signal.aborted) {
    const waited = new AbortController();
    const quiet = clock.wake(clock.now() + KEEP_ALIVE_EVERY_MS, AbortSignal.any([waited.signal, signal])).then(() => undefined);
    const result = await Promise.race([next, quiet]);
    waited.abort();
    if (result?.done) return;
    if (!result) yield keepAlive;
    else {
      yield `id: ${told.idOf(result.value) ?? ""}\n${writeEvent(result.value)}`;
      next = changes.next();
    }
  }
}
