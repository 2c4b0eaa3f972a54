import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { PublicationId } from "@flakjacket/core";
import { keyOf } from "@flakjacket/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Program } from "../testing/program.ts";
import { refusedProgram, startProgram } from "../testing/program.ts";
import { publishOnce } from "../testing/publish-once.ts";
import { until } from "../testing/serve.ts";

const PATIENCE_MS = 120_000;

describe("a server with its own database", () => {
  let home = "";
  let dataDir = "";
  let server: Program;
  let live: PublicationId;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "flak-embedded-"));
    await chmod(home, 0o755);
    dataDir = join(home, "data");
    await mkdir(dataDir, { mode: 0o700 });
    await writeFile(join(dataDir, "postgres-folder"), join(home, "postgres"));
    server = await startProgram(dataDir);
    print("first start, which makes the database", server.tookMs);
  }, PATIENCE_MS);
  afterAll(async () => {
    await server?.end("SIGTERM");
    await rm(home, { recursive: true, force: true });
  }, PATIENCE_MS);

  it("publishes on its first start, and refuses a second server in the same folder", { timeout: PATIENCE_MS }, async () => {
    live = await publishOnce(server.client, "my train was late again and the coffee was cold");
    const second = await refusedProgram(dataDir);
    expect(second).toMatchObject({ code: 1, said: expect.stringContaining("runs in") });
  });

  it("keeps everything through kill -9, and takes over the database that lives on", { timeout: PATIENCE_MS }, async () => {
    await server.end("SIGKILL");
    server = await startProgram(dataDir);
    print("start after kill -9", server.tookMs);
    const kept = await server.client.publication({ params: { id: live } });
    expect(kept.ok && kept.value.publication.publication.state).toBe("live");
    const posts = await server.client.simulatedPosts();
    expect(posts.ok && posts.value.posts.filter(({ picture }) => picture)).toHaveLength(1);
    expect((await server.client.verify()).ok).toBe(true);
  });

  it("reads back what was taken from the account itself while it was down", { timeout: PATIENCE_MS }, async () => {
    const published = await server.client.publication({ params: { id: live } });
    const key = published.ok ? keyOf(published.value.publication.publication) : undefined;
    await server.end("SIGTERM");
    const list = join(dataDir, "recall-from-network-2026-01-01T00-00-00.000Z.jsonl");
    await writeFile(list, `${JSON.stringify({ at: 1, key, ref: "x", outcome: "unknown" })}\n{"torn`);
    server = await startProgram(dataDir);
    await until(async () => {
      const { client } = server;
      const publication = await client.publication({ params: { id: live } });
      return publication.ok && publication.value.publication.publication.state === "withdrawn" ? true : undefined;
    }, PATIENCE_MS);
    expect(await readdir(dataDir)).toContain(`${basename(list)}.in-the-journal`);
    const channels = await server.client.channels();
    const channel = channels.ok ? channels.value.channels[0]?.channel.id : undefined;
    if (channel) await server.client.rearmChannel({ params: { id: channel }, body: { reason: "test" } });
    live = await publishOnce(server.client, "and the queue was endless", "kim.example");
  });

  it("stops cleanly when told to, leaves nothing that says it runs, and starts again", { timeout: PATIENCE_MS }, async () => {
    expect(await server.end("SIGTERM")).toBe(0);
    await expect(readFile(join(dataDir, "server.json"))).rejects.toThrow();
    server = await startProgram(dataDir);
    print("start after a clean stop", server.tookMs);
  });

  it("promise 6: takes back what is live while the database is down, and proves it once it is back", { timeout: PATIENCE_MS }, async () => {
    const { client } = server;
    await until(async () => ((await client.ready()).ok ? true : undefined));
    await stopDatabase(join(home, "postgres"));
    const reading = await client.publications();
    expect(reading.ok ? "answered" : reading.problem.code).toBe("store-unavailable");
    const ordered = await client.recall({ body: { scope: {} } });
    expect(ordered).toMatchObject({ ok: true, value: { publications: 1, withoutStore: { gone: 1 } } });
    const posts = await client.simulatedPosts();
    expect(posts.ok && posts.value.posts.filter(({ picture }) => picture)).toEqual([]);
    if (!ordered.ok) return;
    const report = await until(async () => {
      const answer = await client.recallReport({ params: { id: ordered.value.recall } });
      return answer.ok && answer.value.counts.withdrawn === 1 ? answer.value : undefined;
    }, PATIENCE_MS);
    expect(report.receipts).toMatchObject([{ publication: live, state: "withdrawn", readBackAt: expect.any(Number) }]);
    const verified = await client.verify();
    expect(verified.ok && verified.value.whole).toBe(true);
  });
});

function print(what: string, ms: number): void {
  process.stdout.write(`${what}: ${(ms / 1_000).toFixed(2)} s\n`);
}

/** Stops the database under the server's feet. */
async function stopDatabase(dir: string): Promise<void> {
  const folders = ["", ...(await readdir(dir, { withFileTypes: true })).filter((one) => one.isDirectory()).map(({ name }) => name)];
  for (const folder of folders) {
    const pid = Number((await readFile(join(dir, folder, "postmaster.pid"), "utf8").catch(() => "")).split("\n")[0]);
    if (!(pid > 0)) continue;
    process.kill(pid, "SIGQUIT");
    await until(async () => {
      try {
        process.kill(pid, 0);
        return undefined;
      } catch {
        return true;
      }
    });
    return;
  }
  throw new Error(`A running database was expected in ${dir}.`);
}
