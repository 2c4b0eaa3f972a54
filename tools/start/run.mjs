/**
 * node tools/start/run.mjs FILE [ARGS…]: installs when needed, then runs a `.ts` file on Node 24.
 *
 * One command, not `ensure && node FILE`: a shell remembers where it found `node`, so after the first install the
 * second `node` would still be the old one.
 */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Cannot, ensure } from "./ensure.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const [file, ...args] = process.argv.slice(2);

try {
  if (!file) throw new Cannot("Expected: node tools/start/run.mjs FILE [ARGS…]");
  const node = await ensure(root);
  if (node === process.execPath) await here(resolve(root, file));
  else there(node, resolve(root, file));
} catch (error) {
  if (!(error instanceof Cannot)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** This Node will do: no second process. */
async function here(path) {
  process.argv.splice(1, 2, path);
  await import(pathToFileURL(path).href);
}

/** Only right after the first install: later, npm's path finds the pinned Node first. Ctrl-C reaches both; this one waits for the other. */
function there(node, path) {
  const windows = process.platform === "win32";
  const child = spawn(windows ? `"${node}"` : node, [path, ...args], { stdio: "inherit", shell: windows });
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.once("exit", (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}
