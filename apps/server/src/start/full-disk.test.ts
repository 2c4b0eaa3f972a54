import { execFile } from "node:child_process";
import { appendFile, chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { CampaignId } from "@flakjacket/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Program } from "../testing/program.ts";
import { startProgram } from "../testing/program.ts";
import { publishOnce } from "../testing/publish-once.ts";
import { until } from "../testing/serve.ts";

const PATIENCE_MS = 120_000;
const run = promisify(execFile);

const home = await mkdtemp(join(tmpdir(), "flak-full-"));
const disk = join(home, "disk");
await chmod(home, 0o755);
await mkdir(disk);
/** A disk of its own, small enough to fill: only root may have one. */
const mounted = await run("mount", ["-t", "tmpfs", "-o", "size=160m,mode=0755", "tmpfs", disk]).then(
  () => true,
  () => false,
);

describe.skipIf(!mounted)("a server whose disk is full (needs the right to mount a small one)", () => {
  const dataDir = join(disk, "data");
  const ballast = join(disk, "ballast");
  let server: Program;

  beforeAll(async () => {
    await mkdir(dataDir, { mode: 0o700 });
    await writeFile(join(dataDir, "postgres-folder"), join(disk, "postgres"));
    // The network's own memory is not on our disk.
    await writeFile(join(home, "simulated.jsonl"), "");
    await symlink(join(home, "simulated.jsonl"), join(dataDir, "simulated.jsonl"));
    server = await startProgram(dataDir);
  }, PATIENCE_MS);
  afterAll(async () => {
    await server?.end("SIGTERM");
    await run("umount", [disk]);
    await rm(home, { recursive: true, force: true });
  }, PATIENCE_MS);

  it("says so, sends nothing, takes everything back, and goes on when there is room", { timeout: PATIENCE_MS }, async () => {
    const { client } = server;
    await publishOnce(client, "my train was late again and the coffee was cold");
    const before = await events();
    await fill();
    let recorded = 0;
    const id = await campaign();
    // Long reasons until none fits, then short ones: what room the database had left is used up.
    for (const length of [400, 40, 1]) {
      for (let answer = "recorded"; answer !== "store-unavailable"; recorded += answer === "recorded" ? 1 : 0) {
        const stopped = await client.stopCampaign({ params: { id }, body: { reason: "x".repeat(length) } });
        answer = stopped.ok ? "recorded" : stopped.problem.code;
        expect(["recorded", "store-unavailable"]).toContain(answer);
        await fill();
      }
    }
    const ordered = await client.recall({ body: { scope: {} } });
    expect(ordered).toMatchObject({ ok: true, value: { publications: 1 } });
    await until(async () => ((await replies()) === 0 ? true : undefined));
    expect((await client.health()).ok).toBe(true);

    await rm(ballast);
    if (!ordered.ok) return;
    await until(async () => {
      const report = await client.recallReport({ params: { id: ordered.value.recall } });
      return report.ok && report.value.counts.withdrawn === 1 ? true : undefined;
    }, PATIENCE_MS);
    expect(await events()).toBeGreaterThan(before + recorded);

    async function events(): Promise<number> {
      const verified = await client.verify();
      if (!verified.ok) throw new Error(verified.problem.title);
      expect(verified.value.whole).toBe(true);
      return verified.value.chains.reduce((sum, chain) => sum + chain.events, 0);
    }
    async function campaign(): Promise<CampaignId> {
      const all = await client.campaigns();
      if (!all.ok) throw new Error(all.problem.title);
      return all.value.campaigns[0]?.campaign.id ?? ("none" as CampaignId);
    }
    async function replies(): Promise<number> {
      const posts = await client.simulatedPosts();
      if (!posts.ok) throw new Error(posts.problem.title);
      return posts.value.posts.filter(({ picture, removed }) => picture && !removed).length;
    }
  });

  /** Writes until not a byte more goes. */
  async function fill(): Promise<void> {
    for (let bytes = 1_048_576; bytes >= 1; ) {
      try {
        await appendFile(ballast, Buffer.alloc(bytes));
      } catch {
        bytes = Math.floor(bytes / 4);
      }
    }
  }
});
