/**
 * What of the install is there: the stamp we leave, npm's own record of what it installed, and a Node that runs `.ts`.
 * Plain JavaScript without dependencies, because it runs before anything is installed, on any Node from 18.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

export const NODE_NEEDED = 24;

const stampFile = (root) => join(root, "node_modules", ".flakjacket-install");
const nodeLink = (root) => join(root, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");

/** What an install depends on: the lock file's exact bytes and the platform. */
function wanted(root) {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  return { lock, platform: `${process.platform}-${process.arch}` };
}

/** True when the stamp says that exactly this lock file was installed, to its end, on this platform. */
export function isInstalled(root) {
  const stamp = readJson(stampFile(root));
  const want = wanted(root);
  return stamp?.lock === want.lock && stamp?.platform === want.platform;
}

/**
 * True when npm's record, which it writes last, lists what the lock file asks for: somebody ran `npm install` themselves.
 * Optional packages may be missing: most are for other platforms.
 */
export function wasInstalledByHand(root) {
  const record = readJson(join(root, "node_modules", ".package-lock.json"))?.packages;
  if (!record) return false;
  return Object.entries(readJson(join(root, "package-lock.json"))?.packages ?? {}).every(([path, { version, integrity, optional }]) => {
    if (path === "") return true;
    const there = record[path];
    return there ? there.version === version && there.integrity === integrity : optional === true;
  });
}

export function writeStamp(root) {
  writeFileSync(stampFile(root), `${JSON.stringify(wanted(root))}\n`);
}

/** True when some install of ours reached its end, of whatever lock file. */
export function wasFinished(root) {
  return readJson(stampFile(root)) !== undefined;
}

/**
 * Takes away what an install left that did not reach its end: a package without all its files looks whole to npm.
 * Only the Node that runs now stays, because it has to start npm.
 */
export function removeHalfFinished(root) {
  for (const place of ["", ...workspacesOf(root)]) {
    const modules = join(root, place, "node_modules");
    for (const name of existsSync(modules) ? readdirSync(modules) : []) {
      const path = join(modules, name);
      if (!process.execPath.startsWith(`${path}${sep}`)) rmSync(path, { recursive: true, force: true });
    }
  }
}

function workspacesOf(root) {
  const { packages = {} } = readJson(join(root, "package-lock.json")) ?? {};
  return Object.keys(packages).filter((path) => path !== "" && !path.includes("node_modules"));
}

/** From here until the next stamp, whatever is in node_modules counts as half-finished. */
export function removeStamp(root) {
  rmSync(stampFile(root), { force: true });
}

/**
 * The Node to run `.ts` files with: the one this lock file pins, else the one that runs now, else undefined.
 * A pinned one that cannot run here (another C library) is unlinked, so that it does not hide a good one.
 */
export function nodeFor(root) {
  const link = nodeLink(root);
  if (existsSync(link)) {
    if (majorOf(versionOf(link)) >= NODE_NEEDED) return link;
    if (isNewEnough()) rmSync(link, { force: true });
  }
  return isNewEnough() ? process.execPath : undefined;
}

/** Whether the Node that runs now can do it by itself. */
export function isNewEnough() {
  return majorOf(process.version) >= NODE_NEEDED;
}

function versionOf(node) {
  try {
    const shell = process.platform === "win32";
    return execFileSync(shell ? `"${node}"` : node, ["--version"], { encoding: "utf8", shell, stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return "";
  }
}

function majorOf(version) {
  return Number(/^v(\d+)\./.exec(version)?.[1] ?? 0);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
