import { appendFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSpool } from "./spool.ts";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "spool-"));
});
afterEach(() => rm(dir, { recursive: true }));
const path = () => join(dir, "recalls.spool");

describe("a spool", () => {
  it("keeps lines in their order across processes, readable by its owner only", async () => {
    const spool = await openSpool(path());
    await Promise.all(["one", '{"two":"🐈"}', ""].map((line) => spool.append(line)));
    await spool.close();
    const again = await openSpool(path());
    await again.append("four");
    expect(await again.read()).toEqual(["one", '{"two":"🐈"}', "", "four"]);
    expect((await stat(path())).mode & 0o777).toBe(0o600);
    await expect(again.append("a\nb")).rejects.toThrow("One line");
    await again.close();
  });

  it("forgets what was read, and not what came since", async () => {
    const spool = await openSpool(path());
    await spool.append("one");
    expect(await spool.read()).toEqual(["one"]);
    await spool.append("two");
    await spool.clear();
    expect(await spool.read()).toEqual(["two"]);
    await spool.clear();
    expect(await spool.read()).toEqual([]);
    expect((await stat(path())).size).toBe(0);
    await spool.close();
  });

  it("leaves out a line that was torn at any byte, says so, and goes on behind it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), fc.nat({ max: 60 }), async (texts, cut) => {
        await rm(path(), { force: true });
        const lines = texts.map((text) => JSON.stringify(text));
        const spool = await openSpool(path(), 0);
        for (const line of lines) await spool.append(line);
        await spool.close();
        const { size } = await stat(path());
        await truncate(path(), Math.max(0, size - cut));
        const after = await openSpool(path(), 0);
        await after.append("after");
        const read = await after.read();
        expect(read.at(-1)).toBe("after");
        expect(lines.slice(0, read.length - 1)).toEqual(read.slice(0, -1));
        await after.close();
      }),
      { numRuns: 40 },
    );
  });

  it("keeps room for itself, and takes it again once it is empty", async () => {
    const spool = await openSpool(path(), 1_000_000);
    expect((await stat(`${path()}.reserve`)).size).toBe(1_000_000);
    await truncate(`${path()}.reserve`, 0);
    await spool.append("one");
    await spool.read();
    await spool.clear();
    expect((await stat(`${path()}.reserve`)).size).toBe(1_000_000);
    await spool.close();
  });

  it("leaves out what was changed", async () => {
    const spool = await openSpool(path());
    await spool.append("one");
    await spool.append("two");
    await spool.close();
    await writeFile(path(), (await readFile(path(), "utf8")).replace("one", "own"));
    await appendFile(path(), "rubbish");
    const after = await openSpool(path());
    expect(await after.read()).toEqual(["two"]);
    expect(after.damaged()).toBe(2);
    await after.close();
  });
});
