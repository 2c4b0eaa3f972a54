/** What a request shows to say who it is. */
import type { FastifyRequest } from "fastify";
import type { Credentials } from "../auth/principal.ts";
import { isFromOurPages } from "./trust.ts";

/** A token is taken from anywhere; a cookie, which browsers send by themselves, only from our own pages. */
export function credentialsOf(request: Pick<FastifyRequest, "headers" | "method">): Credentials {
  const [, bearer] = /^Bearer +(\S{1,512})$/i.exec(request.headers.authorization ?? "") ?? [];
  const cookie = isFromOurPages(request.headers, request.method) ? request.headers.cookie : undefined;
  return { bearer, cookie };
}
