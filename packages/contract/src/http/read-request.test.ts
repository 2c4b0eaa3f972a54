import { describe, expect, it } from "vitest";
import { readPageEnd, writePageEnd } from "./page.ts";
import { readRequest } from "./read-request.ts";
import { routes } from "./routes.ts";

const id = "a".repeat(64);

describe("a request", () => {
  it("is read by its route's shapes", () => {
    const read = readRequest(routes.calls, { params: { id: "sunny-side" }, query: { state: "proposed", limit: "20" } });
    expect(read).toEqual({ ok: true, request: { params: { id: "sunny-side" }, query: { state: ["proposed"], limit: 20 } } });
  });

  it("may leave out what is optional, and a body that has none", () => {
    expect(readRequest(routes.calls, { params: { id: "sunny-side" } }).ok).toBe(true);
    expect(readRequest(routes.holdCall, { params: { id }, body: null }).ok).toBe(true);
  });

  it.each([
    [{ scope: { form: 1 } }, "scope", "no form"],
    [{ scope: { from: "yesterday" } }, "scope.from", "number"],
    [{}, "scope", "object"],
    [{ scope: {}, stop: "yes" }, "stop", "boolean"],
  ])("with %j is refused at %s", (body, path, expected) => {
    expect(readRequest(routes.recall, { body })).toEqual({ ok: false, problem: { where: "body", path, expected } });
  });

  it.each(["", "1e3", "NaN", "Infinity", "0x10", "201", "0", "-1", "1.5"])("with limit=%s is refused", (limit) => {
    expect(readRequest(routes.publications, { query: { limit } }).ok).toBe(false);
  });

  it("never quotes what came", () => {
    const read = readRequest(routes.refuseCall, { params: { id }, body: { reason: "a secret" } });
    expect(JSON.stringify(read)).not.toContain("a secret");
  });
});

describe("the end of a page", () => {
  it("reads back as it was written", () => {
    expect(readPageEnd(writePageEnd({ since: 1_700_000_000_000, id }))).toEqual({ since: 1_700_000_000_000, id });
  });

  it("is refused when it is anything else", () => {
    expect(() => readPageEnd("1.2")).toThrow(RangeError);
    expect(readRequest(routes.publications, { query: { after: "1.2" } }).ok).toBe(false);
  });
});
