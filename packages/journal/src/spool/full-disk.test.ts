import { execFile } from "node:child_process";
import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import { openSpool } from "./spool.ts";

const run = promisify(execFile);
const dir = await mkdtemp(join(tmpdir(), "spool-full-"));
/** A disk of its own, small enough to fill: only root may have one. */
const mounted = await run("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", dir]).then(
  () => true,
  () => false,
);
afterAll(async () => {
  if (mounted) await run("umount", [dir]);
  await rm(dir, { recursive: true });
});

it.skipIf(!mounted)(
  "promise 6: a recall is noted on a full disk, until the room kept for it is used up (needs the right to mount)",
  async () => {
    const spool = await openSpool(join(dir, "spool"), 1_000_000);
    await expect(appendFile(join(dir, "ballast"), Buffer.alloc(2_000_000))).rejects.toMatchObject({ code: "ENOSPC" });
    const lines = Array.from({ length: 9 }, (_, nth) => `${nth}${"x".repeat(100_000)}`);
    for (const line of lines) await spool.append(line);
    await expect(spool.append("y".repeat(300_000))).rejects.toMatchObject({ code: "ENOSPC" });
    expect(await spool.read()).toEqual(lines);
    await spool.close();
  },
);
