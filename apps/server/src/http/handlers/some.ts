/** The handlers of some routes. */
import type { Handlers, RouteId } from "@flakjacket/contract/http";
import type { Context } from "../context.ts";

export type Some<Ids extends RouteId> = Pick<Handlers<Context>, Ids>;
