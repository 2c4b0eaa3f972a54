/** The server as a program: how long until it can be used, and what it takes while nothing happens. */
import { execFile, spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import type { Section } from "./section.ts";
import { inTemporaryFolder } from "./temporary.ts";

const entry = join(import.meta.dirname, "../../../apps/server/src/main.ts");
const REST_MS = 15_000;

export const serverSection: Section = {
  name: "server",
  title: "The server",
  run: (tell) =>
    inTemporaryFolder(async (home) => {
      const dataDir = join(home, "data");
      await mkdir(dataDir, { mode: 0o700 });
      // Where the database of this data folder lies: in our folder, whoever we are.
      await writeFile(join(dataDir, "postgres-folder"), `${join(home, "postgres")}\n`);
      tell("starting it for the first time");
      const first = await start(dataDir);
      await first.stop();
      tell("starting it again");
      const second = await start(dataDir);
      try {
        tell("letting it rest");
        await new Promise((done) => setTimeout(done, REST_MS));
        const megabytes = await residentMegabytes(second.pid);
        return [
          { name: "first start, database and sample campaign made", value: first.seconds, unit: "s" },
          { name: "second start, until it answers", value: second.seconds, unit: "s", aim: { atMost: 3 } },
          {
            ...{ name: "memory at rest, without the database", value: megabytes, unit: "MB", aim: { atMost: 250 } },
            how: `resident, ${REST_MS / 1_000} s after its start`,
          },
        ];
      } finally {
        await second.stop();
      }
    }),
};

type Started = { readonly pid: number; readonly seconds: number; stop(): Promise<void> };

async function start(dataDir: string): Promise<Started> {
  const env = { ...process.env, FLAKJACKET_DATA_DIR: dataDir, FLAKJACKET_PORT: "0", FLAKJACKET_JSON: "1", FLAKJACKET_LOG_LEVEL: "silent" };
  const began = performance.now();
  const child = spawn(process.execPath, [entry], { env, cwd: dataDir, stdio: ["ignore", "pipe", "inherit"] });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await gone;
  };
  const said = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  if (said.done) throw new Error("Expected the server to say where it is; it has ended.");
  const { url, pid } = JSON.parse(said.value) as { readonly url: string; readonly pid: number };
  const answer = await fetch(url);
  await answer.arrayBuffer();
  return { pid, seconds: (performance.now() - began) / 1_000, stop };
}

async function residentMegabytes(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(pid)]);
  return Number(stdout.trim()) / 1_024;
}
