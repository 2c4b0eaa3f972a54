import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Route } from "./route.ts";
import { mayUse } from "./route.ts";
import { routeIds, routes } from "./routes.ts";

const all = routeIds.map((id) => [id, routes[id] as Route] as const);

describe("the route table", () => {
  it("has no two routes with the same method and path", () => {
    const places = all.map(([, route]) => `${route.method} ${route.path.replace(/:[A-Za-z]+/g, ":")}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each(all)("%s names the parameters of its path, and no others", (_, route) => {
    const inPath = [...route.path.matchAll(/:([A-Za-z]+)/g)].map(([, name]) => name);
    const described = route.request.params instanceof z.ZodObject ? Object.keys(route.request.params.shape) : [];
    expect(described).toEqual(inPath);
  });

  it("lets only sight of life be read by who has not signed in", () => {
    expect(all.filter(([, { role }]) => role === "anyone").map(([id]) => id)).toEqual(["health", "ready", "metrics", "openApi"]);
  });

  it("lets nobody below reviewer read a text of the public or decide", () => {
    const below = all.filter(([, { role }]) => role === "viewer" || role === "anyone");
    const changing = below.filter(([, { method }]) => method === "POST").map(([id]) => id);
    expect(changing).toEqual(["previewRecall", "verify"]);
    expect(below.map(([id]) => id)).not.toContain("callSource");
  });

  it("refuses a key it does not know in every body and query", () => {
    for (const [id, { request }] of all) {
      for (const part of [request.body, request.query]) {
        if (part)
          expect([id, part.safeParse({ nonsense: 1 }).error?.issues.some(({ code }) => code === "unrecognized_keys")]).toEqual([id, true]);
      }
    }
  });
});

describe("a role", () => {
  it("may use what asks for it or for less", () => {
    expect(mayUse("owner", "lead")).toBe(true);
    expect(mayUse("lead", "lead")).toBe(true);
    expect(mayUse("viewer", "reviewer")).toBe(false);
    expect(mayUse(undefined, "viewer")).toBe(false);
    expect(mayUse(undefined, "anyone")).toBe(true);
  });
});
