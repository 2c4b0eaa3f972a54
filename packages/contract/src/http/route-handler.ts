/** What a server owes each route: a function from the parsed request to the answer. */
import type { z } from "zod";
import type { DeepReadonly } from "../words/equal.ts";
import type { Parsed } from "./read-request.ts";
import type { Answer, Route } from "./route.ts";
import type { RouteId, Routes } from "./routes.ts";

/** The answer as a handler gives it, before it is written. */
export type GivenOf<R extends Route> = Gives<R["answer"]>;

type Gives<A extends Answer> = A extends { kind: "json"; schema: infer S extends z.ZodType }
  ? DeepReadonly<z.output<S>>
  : A extends { kind: "events"; schema: infer S extends z.ZodType }
    ? AsyncIterable<DeepReadonly<z.output<S>>>
    : A extends { kind: "text" }
      ? string
      : A extends { kind: "bytes" }
        ? Uint8Array
        : AsyncIterable<Uint8Array | string>;

/** One per route, all of them: a route without a handler does not compile. `C`: what the server knows about the request besides. */
export type Handlers<C> = { readonly [Id in RouteId]: (request: Parsed<Routes[Id]>, context: C) => Promise<GivenOf<Routes[Id]>> };
