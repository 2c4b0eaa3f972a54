/** The HTTP server: routes, sign-in and the first page, behind one set of rules for every request. */
import { randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { fastify } from "fastify";
import type { House } from "../house.ts";
import { kindOf } from "../watch/notes.ts";
import { MOST_BYTES, problemOf, sendProblem } from "./answer-problem.ts";
import { languageOf } from "./context.ts";
import { mountAuth } from "./mount-auth.ts";
import { mountPage } from "./mount-page.ts";
import { mountRoutes } from "./mount-routes.ts";
import { isOurName, securityHeaders } from "./trust.ts";

/** Ready to listen. */
export async function openHttp(house: House): Promise<FastifyInstance> {
  const { settings, log, metrics } = house;
  const app = fastify({
    bodyLimit: MOST_BYTES,
    genReqId: () => randomUUID(),
    forceCloseConnections: true,
    requestTimeout: 60_000,
    routerOptions: { maxParamLength: 512 },
    frameworkErrors: (error, request, reply) => answerError(error, request, reply),
  });

  function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const answerable = problemOf(error, request.id);
    if (answerable.problem.code === "unexpected") {
      log.error({
        code: "request-failed",
        incident: request.id,
        route: request.routeOptions.url,
        cause: kindOf(error),
        at: framesOf(error),
      });
    }
    return sendProblem(reply, answerable, languageOf(request.headers["accept-language"]));
  }

  app.addHook("onRequest", async (request, reply) => {
    reply.headers(securityHeaders).header("x-request-id", request.id);
    if (isOurName(request.headers.host, settings)) return;
    log.warn({ code: "host-refused" });
    return nothingThere(request, reply);
  });
  app.addHook("onSend", async (request, reply) => {
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", request.url.startsWith("/api/") ? "no-store" : "no-cache");
  });
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.config.routeId ?? "page";
    metrics.requests.inc({ route, status: String(reply.statusCode) });
    log.debug({
      code: "request",
      route,
      method: request.method,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      id: request.id,
    });
  });
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(nothingThere);

  mountRoutes(app, house);
  mountAuth(app, house);
  await mountPage(app);
  await app.ready();
  return app;
}

function nothingThere(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = (request.url.split("?")[0] ?? "").slice(0, 200);
  const params = { method: request.method, path };
  return sendProblem(reply, { problem: { code: "route-unknown", params } }, languageOf(request.headers["accept-language"]));
}

/** Where it broke, without what it said: a message may quote what it choked on. */
function framesOf(error: unknown): readonly string[] {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}
