/** The API document (OpenAPI 3.1), made from the route table. */
import type { ProblemCode } from "@flakjacket/core";
import { z } from "zod";
import { namedSchemas, writeSchema } from "./open-api-schemas.ts";
import { problemMediaType } from "./problem-details.ts";
import { problemTable } from "./problem-table.ts";
import type { Route } from "./route.ts";
import { problemsOfAll, problemsOfSignedIn } from "./route.ts";
import { routeIds, routes } from "./routes.ts";

export type OpenApiDocument = {
  readonly openapi: "3.1.0";
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly license: { readonly name: string; readonly identifier: string };
  };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>>; readonly securitySchemes: unknown };
};

/** The whole document. Deterministic: the same table gives the same bytes. */
export function openApiDocument(version: string): OpenApiDocument {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const id of routeIds) {
    const route: Route = routes[id];
    const path = route.path.replace(/:([A-Za-z]+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(id, route) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Flakjacket", version, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    paths,
    components: {
      schemas: { ...namedSchemas(), Problem: problemShape },
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "A machine token." },
        session: { type: "apiKey", in: "cookie", name: "better-auth.session_token", description: "A person's session, from /auth." },
      },
    },
  };
}

function operation(id: string, route: Route): Record<string, unknown> {
  return {
    operationId: id,
    summary: route.does,
    description: route.role === "anyone" ? "Needs no sign-in." : `Needs the role ${route.role} or a higher one.`,
    tags: [route.path.split("/")[3] ?? ""],
    security: route.role === "anyone" ? [] : [{ token: [] }, { session: [] }],
    ...parameters(route),
    ...(route.request.body
      ? { requestBody: { required: true, content: { "application/json": { schema: writeSchema(route.request.body) } } } }
      : {}),
    responses: { "200": { description: "Done.", content: answerContent(route) }, ...problemResponses(route) },
  };
}

function parameters(route: Route): Record<string, unknown> {
  const inPath = route.request.params instanceof z.ZodObject ? Object.entries(route.request.params.shape) : [];
  const inQuery = route.request.query instanceof z.ZodObject ? Object.entries(route.request.query.shape) : [];
  const all = [
    ...inPath.map(([name, schema]) => ({ name, in: "path", required: true, schema: writeSchema(schema as z.ZodType) })),
    ...inQuery.map(([name, schema]) => ({ name, in: "query", required: false, schema: writeSchema(schema as z.ZodType) })),
  ];
  return all.length === 0 ? {} : { parameters: all };
}

function answerContent({ answer }: Route): Record<string, unknown> {
  switch (answer.kind) {
    case "json":
      return { "application/json": { schema: writeSchema(answer.schema) } };
    case "events":
      return { "text/event-stream": { schema: writeSchema(answer.schema) } };
    case "text":
      return { [answer.mediaType]: { schema: { type: "string" } } };
    case "bytes":
    case "stream":
      return { [answer.mediaType]: {} };
    default:
      return answer satisfies never;
  }
}

/** One answer per status, naming the codes it may carry. */
function problemResponses(route: Route): Record<string, unknown> {
  const codes = [...problemsOfAll, ...(route.role === "anyone" ? [] : problemsOfSignedIn), ...route.problems];
  const byStatus = Map.groupBy(codes, (code: ProblemCode) => problemTable[code].status);
  const answers = [...byStatus]
    .sort(([a], [b]) => a - b)
    .map(([status, those]) => [
      String(status),
      { description: those.join(", "), content: { [problemMediaType]: { schema: { $ref: "#/components/schemas/Problem" } } } },
    ]);
  return Object.fromEntries(answers);
}

const problemShape = {
  type: "object",
  description: "Problem details (RFC 9457) with a stable code and its parameters.",
  required: ["type", "title", "status", "code", "params"],
  properties: {
    type: { type: "string", format: "uri-reference" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    code: { type: "string", enum: Object.keys(problemTable) },
    params: { type: "object" },
    file: { type: "array", items: { $ref: "#/components/schemas/FileProblem" } },
  },
};
