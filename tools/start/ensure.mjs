/**
 * Installs what the lock file asks for, when it is not there yet, and finds a Node that runs `.ts`.
 * Says nothing when there is nothing to do. Everything it says goes to stderr, so that a command's output stays its own.
 */
import { spawn } from "node:child_process";
import { alone } from "./lock.mjs";
import {
  isInstalled,
  isNewEnough,
  NODE_NEEDED,
  nodeFor,
  removeHalfFinished,
  removeStamp,
  wasFinished,
  wasInstalledByHand,
  writeStamp,
} from "./state.mjs";

const FIRST_NODE = 18;

/** A sentence for the person at the terminal; no stack. */
export class Cannot extends Error {}

/**
 * @returns the path of a Node that runs `.ts` files
 * @throws Cannot with what to do, when there is none or the install failed
 */
export async function ensure(root) {
  if (Number(process.versions.node.split(".")[0]) < FIRST_NODE) {
    throw new Cannot(
      `Node ${FIRST_NODE} or newer is needed to start, and this is Node ${process.versions.node}. Install Node ${NODE_NEEDED} and try again.`,
    );
  }
  if (isInstalled(root) && isNewEnough()) return process.execPath;
  if (!isInstalled(root))
    await alone(
      root,
      () => install(root),
      () => say("Another start is installing; waiting for it."),
    );
  const node = nodeFor(root);
  if (node) return node;
  const platform = `${process.platform}-${process.arch}`;
  throw new Cannot(
    `Node ${NODE_NEEDED} is needed, this is Node ${process.versions.node}, and no package brings one that runs on ${platform}. ` +
      `Install Node ${NODE_NEEDED} or newer and run the same command again.`,
  );
}

async function install(root) {
  if (isInstalled(root)) return;
  if (!wasInstalledByHand(root)) {
    say("Installing packages as package-lock.json names them; this takes a minute the first time.");
    if (!wasFinished(root)) removeHalfFinished(root);
    removeStamp(root);
    // Not `npm ci`: it refuses a lock file that lacks another platform's optional package. Nothing is saved, so the lock file stays as it is.
    await npm(root, ["install", "--no-save", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"]);
  }
  writeStamp(root);
}

/**
 * Of the packages' own install scripts, the one of `onnxruntime-node` would fetch files for graphics cards from elsewhere.
 * `allowScripts` in package.json keeps it from running, where npm is new enough to read that; this does so for older ones.
 */
const FETCHES_NOTHING = { ONNXRUNTIME_NODE_INSTALL: "skip" };

/** Runs the npm that started us, or the one on the path, and shows its progress. */
async function npm(root, args) {
  const own = process.env.npm_execpath?.endsWith("npm-cli.js") ? process.env.npm_execpath : undefined;
  const [command, first] = own ? [process.execPath, [own]] : ["npm", []];
  const child = spawn(command, [...first, ...args], {
    cwd: root,
    env: { ...process.env, ...FETCHES_NOTHING },
    stdio: ["ignore", 2, 2],
    shell: !own && process.platform === "win32",
  });
  const stop = (signal) => child.kill(signal);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  const [code, signal] = await new Promise((resolve, reject) => {
    child.once("error", (cause) =>
      reject(new Cannot(`npm could not be started (${cause.message}). It comes with Node; check that it is on the path.`)),
    );
    child.once("exit", (exitCode, exitSignal) => resolve([exitCode, exitSignal]));
  });
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.removeListener(name, stop);
  if (signal || code === 130) throw new Cannot("The install was interrupted. Run the same command again to finish it.");
  if (code !== 0)
    throw new Cannot(
      `npm install ended with ${code}; what it said is above. Mend that (often the connection, or space on the disk) and run the same command again.`,
    );
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
