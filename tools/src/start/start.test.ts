/** The start script as a newcomer meets it: real processes in an own folder, with an npm that notes what it was asked. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const START = join(import.meta.dirname, "../../start");

/** Notes its arguments, takes a moment, and leaves what npm leaves: packages, then the record of them. */
const NPM = `
const fs = require("fs");
fs.appendFileSync("npm-calls", process.argv.slice(2).join(" ") + "\\n");
fs.writeFileSync("npm-skips", process.env.ONNXRUNTIME_NODE_INSTALL ?? "");
const done = () => {
  if (process.env.NPM_FAILS) { console.error("E404 no such package"); process.exit(7); }
  fs.rmSync("node_modules/half-" + process.pid);
  fs.rmSync("node_modules/.bin", { recursive: true, force: true });
  fs.mkdirSync("node_modules/.bin");
  if (!process.env.NPM_BRINGS_NO_NODE) fs.symlinkSync(process.env.PINNED_NODE, "node_modules/.bin/node");
};
fs.mkdirSync("node_modules", { recursive: true });
fs.writeFileSync("node_modules/half-" + process.pid, "");
setTimeout(done, Number(process.env.NPM_TAKES_MS ?? 0));
`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "start-"));
  cpSync(START, join(root, "tools/start"), { recursive: true });
  writeLock("1.0.0");
  writeFileSync(join(root, "npm-cli.js"), NPM);
  writeFileSync(
    join(root, "hello.ts"),
    `const words: string[] = process.argv.slice(2);\nconsole.log("hello", ...words);\nprocess.exitCode = 3;\n`,
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("the start script", () => {
  it("installs from the lock file once, then runs the program with its arguments and its exit code", async () => {
    const first = await start();
    expect(first).toMatchObject({ code: 3, stdout: "hello --json a b\n" });
    expect(first.stderr).toContain("Installing packages");
    expect(calls()).toEqual(["install --no-save --include=dev --include=optional --no-audit --no-fund --loglevel=error"]);
    expect(await start()).toEqual({ code: 3, stdout: "hello --json a b\n", stderr: "" });
    expect(calls()).toHaveLength(1);
  });

  it("lets no package fetch what the registry does not have", async () => {
    await start();
    expect(readFileSync(join(root, "npm-skips"), "utf8")).toBe("skip");
  });

  it("installs again when the lock file changed", async () => {
    await start();
    writeLock("1.0.1");
    expect((await start()).stderr).toContain("Installing packages");
    expect(calls()).toHaveLength(2);
  });

  it("lets a second start wait for the first, and installs once", async () => {
    const [one, two] = await Promise.all([start({ NPM_TAKES_MS: "700" }), start({ NPM_TAKES_MS: "700" })]);
    expect([one.code, two.code]).toEqual([3, 3]);
    expect(calls()).toHaveLength(1);
    expect(one.stderr + two.stderr).toContain("Another start is installing; waiting for it.");
  });

  it("notices an install that was killed half-way, and does it again", async () => {
    const killed = run({ NPM_TAKES_MS: "60000" });
    await until(() => existsSync(join(root, "node_modules")));
    if (killed.pid) process.kill(-killed.pid, "SIGKILL");
    const again = await start();
    expect(again).toMatchObject({ code: 3 });
    expect(again.stderr).toContain("Installing packages");
    expect(calls()).toHaveLength(2);
    expect(readdirSync(join(root, "node_modules")).filter((name) => name.startsWith("half-"))).toEqual([]);
  });

  it("keeps what somebody installed by hand from the same lock file", async () => {
    mkdirSync(join(root, "node_modules"));
    writeFileSync(
      join(root, "node_modules/.package-lock.json"),
      JSON.stringify({ packages: { "node_modules/a": { version: "1.0.0", integrity: "x" } } }),
    );
    expect(await start()).toMatchObject({ code: 3, stderr: "" });
    expect(existsSync(join(root, "npm-calls"))).toBe(false);
  });

  it("says what to do when npm fails, and runs nothing", async () => {
    const failed = await start({ NPM_FAILS: "1" });
    expect(failed).toMatchObject({ code: 1, stdout: "" });
    expect(failed.stderr).toContain("E404 no such package");
    expect(failed.stderr).toMatch(/npm install ended with 7; .* run the same command again\.\n$/);
  });

  const old = olderNode();
  if (!old) console.warn("No Node older than 24 on the path: the start from an older Node was not tried.");
  it.runIf(old)("starts the program on the Node that the lock file pins when its own is older", async () => {
    expect(await start({}, old)).toMatchObject({ code: 3, stdout: "hello --json a b\n" });
  });
  it.runIf(old)("asks for Node 24 in one sentence where no package brings one", async () => {
    const none = await start({ NPM_BRINGS_NO_NODE: "1" }, old);
    expect(none).toMatchObject({ code: 1, stdout: "" });
    expect(none.stderr).toMatch(
      /Node 24 is needed, this is Node \d+\.\d+\.\d+, .* Install Node 24 or newer and run the same command again\.\n$/,
    );
  });
  it.runIf(old)("asks for Node 24 where the package's one does not run here", async () => {
    writeFileSync(join(root, "broken"), "not a program", { mode: 0o755 });
    expect((await start({ PINNED_NODE: join(root, "broken") }, old)).stderr).toContain("Node 24 is needed");
  });

  it("takes its own Node, and unlinks the package's one, where that one does not run here", async () => {
    writeFileSync(join(root, "broken"), "not a program", { mode: 0o755 });
    await start({ PINNED_NODE: join(root, "broken") });
    expect(await start({}, old ?? process.execPath)).toMatchObject(old ? { code: 1 } : { code: 3 });
  });
});

function run(environment: NodeJS.ProcessEnv, node = process.execPath): ChildProcess {
  const env = { ...process.env, PINNED_NODE: process.execPath, npm_execpath: join(root, "npm-cli.js"), ...environment };
  return spawn(node, ["tools/start/run.mjs", "hello.ts", "--json", "a", "b"], { cwd: root, env, detached: true });
}

async function start(environment: NodeJS.ProcessEnv = {}, node?: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = run(environment, node);
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk) => (stdout += chunk));
  child.stderr?.on("data", (chunk) => (stderr += chunk));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, stdout, stderr };
}

function calls(): readonly string[] {
  return readFileSync(join(root, "npm-calls"), "utf8").trim().split("\n");
}

function writeLock(version: string): void {
  const packages = {
    "": {},
    "node_modules/a": { version, integrity: "x" },
    "node_modules/for-another-platform": { version, optional: true },
  };
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages }));
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(20);
}

/** A Node on the path, outside any node_modules, that is too old to run the product. */
function olderNode(): string | undefined {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "node"))
    .filter((file) => !dirname(file).includes("node_modules") && existsSync(file))
    .find((file) => Number(/^v(\d+)/.exec(execFileSync(file, ["--version"], { encoding: "utf8" }))?.[1]) < 24);
}
