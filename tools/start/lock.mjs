/** One install at a time in one clone. The owner keeps its lock file fresh; one that went stale belonged to a process that died. */
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const FRESH_EVERY_MS = 1_000;
const STALE_AFTER_MS = 15_000;
const LOOK_EVERY_MS = 200;

/** Runs `work` while nobody else does; calls `onWait` once if somebody else is at it. Gives what `work` gives. */
export async function alone(root, work, onWait) {
  const file = join(root, ".flakjacket-installing");
  const me = `${process.pid} ${Date.now()}`;
  let waited = false;
  while (!take(file, me)) {
    if (isStale(file)) {
      breakLock(file);
      continue;
    }
    if (!waited) onWait();
    waited = true;
    await sleep(LOOK_EVERY_MS);
  }
  const fresh = setInterval(() => touch(file), FRESH_EVERY_MS);
  const release = () => readOwner(file) === me && rmSync(file, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    clearInterval(fresh);
    process.removeListener("exit", release);
    release();
  }
}

function take(file, me) {
  try {
    const handle = openSync(file, "wx");
    writeSync(handle, me);
    closeSync(handle);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function isStale(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > STALE_AFTER_MS) return true;
    const pid = Number(readOwner(file)?.split(" ")[0]);
    return pid > 0 && !isAlive(pid);
  } catch {
    return false;
  }
}

/** Takes a dead owner's file away. By renaming first, so that of two who try only one removes it. */
function breakLock(file) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function readOwner(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function touch(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Gone: the install ends all the same, and its stamp says so.
  }
}
