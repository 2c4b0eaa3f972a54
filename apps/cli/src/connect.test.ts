import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cliPhrases } from "@flakjacket/phrases/cli";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addressOf } from "./connect.ts";

const phrases = cliPhrases("en");
let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "connect-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function serverLeft(url = "http://127.0.0.1:8484"): void {
  writeFileSync(join(dataDir, "server.json"), JSON.stringify({ url, pid: 1 }));
  writeFileSync(join(dataDir, "cli-token"), "left-by-the-server\n");
}

describe("the server's address", () => {
  it("is what the server left in its data folder, with the token beside it", () => {
    serverLeft();
    expect(addressOf({ dataDir }, phrases)).toEqual({ url: "http://127.0.0.1:8484", token: "left-by-the-server" });
  });

  it("is asked for in one sentence when no server left one", () => {
    expect(() => addressOf({ dataDir }, phrases)).toThrow(/No server has left its address/);
  });

  it("is not taken from a file that is no address", () => {
    writeFileSync(join(dataDir, "server.json"), "{");
    expect(() => addressOf({ dataDir }, phrases)).toThrow(/No server has left its address/);
  });

  it("named by hand never gets the folder's token, unless it is the same server", () => {
    serverLeft();
    expect(addressOf({ dataDir, url: "https://elsewhere.example" }, phrases)).toEqual({ url: "https://elsewhere.example" });
    expect(addressOf({ dataDir, url: "http://127.0.0.1:8484/" }, phrases).token).toBe("left-by-the-server");
    expect(addressOf({ dataDir, url: "https://elsewhere.example", token: "by-hand" }, phrases).token).toBe("by-hand");
  });

  it("prefers a token named by hand", () => {
    serverLeft();
    expect(addressOf({ dataDir, token: "by-hand" }, phrases).token).toBe("by-hand");
  });

  it("says so when the token cannot be read", () => {
    serverLeft();
    rmSync(join(dataDir, "cli-token"));
    expect(() => addressOf({ dataDir }, phrases)).toThrow(/cli-token cannot be read/);
  });
});
