/** Recalls while no server answers: with a real server that was killed, and with one that hangs. */
import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Program } from "../../../server/src/testing/program.ts";
import { startProgram } from "../../../server/src/testing/program.ts";
import { publishOnce } from "../../../server/src/testing/publish-once.ts";

const PATIENCE_MS = 120_000;
const main = fileURLToPath(new URL("../main.ts", import.meta.url));

let home = "";
let dataDir = "";
let server: Program;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "flak-stand-in-"));
  await chmod(home, 0o755);
  dataDir = join(home, "data");
  await mkdir(dataDir, { mode: 0o700 });
  await writeFile(join(dataDir, "postgres-folder"), join(home, "postgres"));
  server = await startProgram(dataDir);
}, PATIENCE_MS);
afterAll(async () => {
  await server.end("SIGKILL");
  server = await startProgram(dataDir);
  await server.end("SIGTERM");
  await rm(home, { recursive: true, force: true });
}, PATIENCE_MS);

type Ran = { readonly code: number; readonly out: string; readonly err: string };

function flakjacket(...args: readonly string[]): Promise<Ran> {
  const env = { PATH: process.env["PATH"] ?? "" };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [main, "--data", dataDir, ...args], { env }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

/** Our replies that the simulated network shows. */
async function replies(): Promise<number> {
  const posts = await server.client.simulatedPosts();
  if (!posts.ok) throw new Error(posts.problem.title);
  return posts.value.posts.filter(({ picture, removed }) => picture && !removed).length;
}

describe("promise 6: recall without a server", () => {
  it("takes everything back by itself after the server was killed, and leaves the folder free", { timeout: PATIENCE_MS }, async () => {
    await publishOnce(server.client, "my train was late again and the coffee was cold");
    await server.end("SIGKILL");
    const ran = await flakjacket("recall", "--all", "--stop");
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining("No server runs. This command recalls by itself") });
    expect(ran.out).toContain("It is withdrawn");
    await expect(readFile(join(dataDir, "server.pid"))).rejects.toThrow("ENOENT");
    server = await startProgram(dataDir);
    expect(await replies()).toBe(0);
    const publications = await server.client.publications();
    expect(publications.ok && publications.value.publications.map(({ publication }) => publication.state)).toEqual(["withdrawn"]);
  });

  it("takes the journal over from a server that hangs, which then writes nothing more and stops", { timeout: PATIENCE_MS }, async () => {
    const [campaign] = (await flakjacket("campaign", "list", "--json")).out.match(/sunny[a-z-]*/) ?? [];
    await flakjacket("campaign", "rearm", campaign ?? "", "--reason", "test");
    await publishOnce(server.client, "the queue was endless and the soup was cold", "kim.example");
    process.kill(server.pid, "SIGSTOP");
    const ran = await flakjacket("recall", "--all", "--json");
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining(`(process ${server.pid}) runs and does not answer`) });
    expect(JSON.parse(ran.out)).toMatchObject({ counts: { publications: 1, withdrawn: 1 } });
    expect(await server.end("SIGCONT")).toBe(6);
    server = await startProgram(dataDir);
    expect(await replies()).toBe(0);
    const verified = await server.client.verify();
    expect(verified.ok && verified.value.whole).toBe(true);
  });

  it("wants a scope before it starts anything", async () => {
    await server.end("SIGTERM");
    expect(await flakjacket("recall")).toMatchObject({ code: 2, err: expect.not.stringContaining("by itself") });
  });
});
