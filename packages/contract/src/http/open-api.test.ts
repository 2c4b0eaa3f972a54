import { describe, expect, it } from "vitest";
import { openApiDocument } from "./open-api.ts";
import type { Route } from "./route.ts";
import { routeIds, routes } from "./routes.ts";

const document = JSON.parse(JSON.stringify(openApiDocument("0.1.0")));

function* everyObject(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return;
  yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* everyObject(inner);
}

describe("the API document", () => {
  it("is OpenAPI 3.1 with every route once", () => {
    expect(document.openapi).toBe("3.1.0");
    const operations = Object.values(document.paths as Record<string, Record<string, { operationId: string }>>).flatMap((path) =>
      Object.values(path),
    );
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual([...routeIds].sort());
  });

  it.each(routeIds)("describes %s where it is, with its parameters, an answer and its problems", (id) => {
    const route: Route = routes[id];
    const operation = document.paths[route.path.replace(/:([A-Za-z]+)/g, "{$1}")][route.method.toLowerCase()];
    const names = [...route.path.matchAll(/:([A-Za-z]+)/g)].map(([, name]) => name);
    const inPath = (operation.parameters ?? []).filter((one: { in: string }) => one.in === "path");
    expect(inPath.map((one: { name: string; required: boolean }) => [one.name, one.required])).toEqual(names.map((name) => [name, true]));
    expect(Object.keys(operation.responses["200"].content)).toHaveLength(1);
    expect(operation.responses["500"].description).toContain("unexpected");
    expect(operation.requestBody !== undefined).toBe(route.request.body !== undefined);
    expect(Object.keys(operation.responses).every((status) => /^[2-5]\d\d$/.test(status))).toBe(true);
  });

  it("points nowhere but at its own schemas", () => {
    const targets = [...everyObject(document)].flatMap((object) => (typeof object["$ref"] === "string" ? [object["$ref"]] : []));
    expect(targets.length).toBeGreaterThan(20);
    for (const target of targets) {
      const name = /^#\/components\/schemas\/([A-Za-z0-9._-]+)$/.exec(target)?.[1] ?? "";
      expect([target, name in document.components.schemas]).toEqual([target, true]);
    }
  });

  it("says each shared word once", () => {
    const approve = document.paths["/api/v1/calls/{id}/approve"].post.requestBody.content["application/json"].schema;
    expect(approve.properties.digests).toEqual({ $ref: "#/components/schemas/ProposalDigests" });
    expect(approve.additionalProperties).toBe(false);
  });

  it("gives query values as what they are, not as anything", () => {
    const query = document.paths["/api/v1/publications"].get.parameters as { name: string; schema: { type?: string } }[];
    expect(query.map(({ name, schema }) => [name, schema.type])).toEqual([
      ["campaign", "string"],
      ["channel", "string"],
      ["state", "array"],
      ["from", "integer"],
      ["until", "integer"],
      ["limit", "integer"],
      ["after", "string"],
    ]);
  });
});
