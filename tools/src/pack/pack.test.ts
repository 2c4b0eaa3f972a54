/** The package as people get it: packed, installed in an empty folder, run there. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { campaignChain, campaignStream, installationChain, installationStream, parseCampaignId } from "@flakjacket/core";
import { exportJournal, newSigningKey, openMemoryStore, parseSigningKey, publicKeyOf } from "@flakjacket/journal";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Installed, installElsewhere } from "./install-elsewhere.ts";
import { pack } from "./pack.ts";

const root = join(import.meta.dirname, "../../..");
let elsewhere: string;
let installed: Installed;

beforeAll(async () => {
  elsewhere = mkdtempSync(join(tmpdir(), "elsewhere-"));
  installed = installElsewhere(await pack(elsewhere), elsewhere, root);
  if (installed.how === "linked") {
    console.warn(`The package was not installed from a registry, but run beside this repository's own packages: ${installed.why}`);
  }
}, 240_000);
afterAll(() => {
  // For root the database lies outside the data folder, which says where.
  const pointer = join(elsewhere, "data/postgres-folder");
  if (existsSync(pointer)) rmSync(readFileSync(pointer, "utf8").trim(), { recursive: true, force: true });
  rmSync(elsewhere, { recursive: true, force: true });
});

describe("the packed command, installed elsewhere", () => {
  it("says its version", async () => {
    const { version } = JSON.parse(readFileSync(join(root, "apps/cli/package.json"), "utf8")) as { version: string };
    expect(await flakjacket("--version")).toMatchObject({ code: 0, out: `${version}\n` });
  });

  it("explains itself in French", async () => {
    expect((await flakjacket("--help", "--locale", "fr")).out).toContain("Commandes");
  });

  it("promise 10: verifies an honest export off line, and names the event that was changed", async () => {
    const file = join(elsewhere, "journal.txt");
    const bytes = await smallExport();
    writeFileSync(file, bytes);
    expect(await flakjacket("verify", file)).toMatchObject({ code: 0, out: expect.stringContaining("Whole:") });
    writeFileSync(file, bytes.toString("utf8").replace("Sunny side", "Rainy side"));
    const changed = await flakjacket("verify", file);
    expect(changed).toMatchObject({ code: 1, out: expect.stringContaining("campaign/sunny-side 1: the event was changed") });
  });

  it("starts its server with everything it needs, answers, and stops cleanly", async () => {
    const data = join(elsewhere, "data");
    const server = run("up", "--port", "0", "--data", data, "--log-level", "warn");
    try {
      const ended = new Promise<number | null>((resolve) => server.once("exit", resolve));
      await until(() => existsSync(join(data, "server.json")) || server.exitCode !== null);
      const status = await flakjacket("status", "--data", data, "--json");
      expect(status).toMatchObject({ code: 0, err: "" });
      expect(JSON.parse(status.out)).toMatchObject({ installation: { database: "embedded" } });
      const { url } = JSON.parse(readFileSync(join(data, "server.json"), "utf8")) as { url: string };
      // Its page, and the phrases as a browser loads them, lie beside the bundle.
      expect((await fetch(url)).status).toBe(200);
      expect(await (await fetch(`${url}/phrases/index.ts`)).text()).toContain("export");
      server.kill("SIGTERM");
      expect(await ended).toBe(0);
      const recall = await flakjacket("recall", "--all", "--data", data);
      expect(recall).toMatchObject({ code: 0, err: expect.stringContaining("No server runs"), out: "There is nothing to take back.\n" });
    } finally {
      server.kill("SIGKILL");
    }
  }, 120_000);
});

/** A journal of three events, as a stranger gets it. */
async function smallExport(): Promise<Buffer> {
  const key = parseSigningKey(newSigningKey());
  const store = openMemoryStore();
  const campaign = parseCampaignId("sunny-side");
  if (!campaign) throw new Error("A campaign id was expected.");
  await store.journal.append([
    {
      chain: installationChain,
      stream: installationStream,
      expected: 0,
      events: [{ type: "installation-made", v: 1, at: 1, publicKey: publicKeyOf(key) }],
    },
    {
      chain: campaignChain(campaign),
      stream: campaignStream(campaign),
      expected: 0,
      events: [
        { type: "campaign-applied", v: 1, at: 2, by: "p1", digest: "a".repeat(64), definition: { id: campaign, title: "Sunny side" } },
      ],
    } as never,
  ]);
  const pieces: Uint8Array[] = [];
  for await (const piece of exportJournal(store, key, 3)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function run(...args: readonly string[]): ChildProcess {
  const { LANG: _, LC_ALL: __, ...env } = process.env;
  return spawn(process.execPath, [installed.bin, ...args], { cwd: elsewhere, env, stdio: ["ignore", "pipe", "pipe"] });
}

async function flakjacket(
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const child = run(...args);
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk) => (out += chunk));
  child.stderr?.on("data", (chunk) => (err += chunk));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, out, err };
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1_000 && !isSo(); tries += 1) await sleep(100);
}
