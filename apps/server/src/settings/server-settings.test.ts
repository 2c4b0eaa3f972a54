import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readServerSettings } from "./server-settings.ts";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "settings-"));
});
afterEach(() => rm(dir, { recursive: true }));

async function settingsOf(argv: readonly string[], env: Record<string, string> = {}) {
  const read = await readServerSettings(argv, env, dir);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read;
}

describe("the server's settings", () => {
  it("listen on this machine alone, and keep the data where the server starts, unless somebody says otherwise", async () => {
    expect((await settingsOf([])).settings).toMatchObject({ host: "127.0.0.1", port: 8484, dataDir: join(dir, "data") });
  });

  it("come from a flag before the environment before the file", async () => {
    await writeFile(join(dir, "flakjacket.yaml"), "port: 3\nhost: localhost\n");
    expect((await settingsOf(["--port=1"], { FLAKJACKET_PORT: "2" })).settings).toMatchObject({ port: 1, host: "localhost" });
    expect((await settingsOf([], { FLAKJACKET_PORT: "2" })).settings.port).toBe(2);
    expect((await settingsOf([])).settings.port).toBe(3);
  });

  it("take the language and the form that the command line speaks", async () => {
    expect(await settingsOf([], { FLAKJACKET_LANG: "fr", FLAKJACKET_JSON: "1" })).toMatchObject({
      settings: { locale: "fr" },
      asJson: true,
    });
  });

  it("refuse a flag that is none, and name it", async () => {
    expect(await readServerSettings(["--prot", "1"], {}, dir)).toMatchObject({
      ok: false,
      problems: [
        { code: "setting-unknown", wrote: "--prot" },
        { code: "setting-unknown", wrote: "1" },
      ],
    });
  });
});
