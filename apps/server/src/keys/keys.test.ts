import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publicKeyOf } from "@flakjacket/journal";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deriveKeys } from "./derive.ts";
import { installationKey, KeyUnreadable } from "./installation-key.ts";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "keys-"));
});
afterEach(() => rm(dir, { recursive: true }));

describe("the installation's key", () => {
  it("is made on the first start, for its owner only, and is the same on the next", async () => {
    const first = await installationKey(dir, undefined);
    expect(first).toMatchObject({ made: true, from: "file" });
    expect((await stat(first.file)).mode & 0o777).toBe(0o600);
    const second = await installationKey(dir, undefined);
    expect(second.made).toBe(false);
    expect(Buffer.from(second.key)).toEqual(Buffer.from(first.key));
  });

  it("comes from the setting where one is given, and then no file is written", async () => {
    const given = new Uint8Array(32).fill(9);
    expect(await installationKey(dir, given)).toMatchObject({ key: given, from: "setting", made: false });
    await expect(readFile(join(dir, "key"))).rejects.toThrow();
  });

  it("is not guessed when its file holds something else, and the file stays as it is", async () => {
    await writeFile(join(dir, "key"), "too short");
    await expect(installationKey(dir, undefined)).rejects.toThrow(KeyUnreadable);
    expect(await readFile(join(dir, "key"), "utf8")).toBe("too short");
  });
});

describe("the keys drawn from it", () => {
  it("are the same for the same key, and different for each use", () => {
    const one = deriveKeys(new Uint8Array(32).fill(1));
    const again = deriveKeys(new Uint8Array(32).fill(1));
    expect(again.seeds).toEqual(one.seeds);
    expect(publicKeyOf(again.signing)).toBe(publicKeyOf(one.signing));
    expect(new Set([...[one.seeds, one.secrets].map((part) => Buffer.from(part).toString("base64url")), one.sessions]).size).toBe(3);
  });
});
