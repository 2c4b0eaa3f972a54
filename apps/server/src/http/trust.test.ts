import { describe, expect, it } from "vitest";
import { isFromOurPages, isOurName } from "./trust.ts";

describe("the names a server answers to", () => {
  const names = { host: "127.0.0.1", port: 8484, publicUrl: "https://flak.example.org" };
  it.each(["127.0.0.1:8484", "localhost:8484", "[::1]:8484", "192.0.2.7", "flak.example.org", "FLAK.example.org:443"])(
    "%s is one",
    (host) => {
      expect(isOurName(host, names)).toBe(true);
    },
  );
  it.each(["evil.example", "127.0.0.1.evil.example", "flak.example.org.evil.example", "localhost.evil.example", "", "a b", undefined])(
    "%s is none",
    (host) => {
      expect(isOurName(host, names)).toBe(false);
    },
  );
});

describe("the pages a session may speak from", () => {
  const host = "127.0.0.1:8484";
  it.each([
    ["our own page", { "sec-fetch-site": "same-origin" }, "POST", true],
    ["the address bar, to read", { "sec-fetch-site": "none" }, "GET", true],
    ["the address bar, to change", { "sec-fetch-site": "none" }, "POST", false],
    ["another site", { "sec-fetch-site": "cross-site" }, "POST", false],
    ["another site, to read", { "sec-fetch-site": "cross-site" }, "GET", false],
    ["another port of this machine", { "sec-fetch-site": "same-site" }, "POST", false],
    ["an old browser on our page", { origin: `http://${host}` }, "POST", true],
    ["an old browser elsewhere", { origin: "http://evil.example" }, "POST", false],
    ["an old browser, origin hidden", { origin: "null" }, "POST", false],
    ["something that says nothing, to read", {}, "GET", true],
    ["something that says nothing, to change", {}, "POST", false],
  ] as const)("%s", (_, headers, method, counts) => {
    expect(isFromOurPages({ host, ...headers }, method)).toBe(counts);
  });
});
