/** The server as a program: starts, says where it is, and stops when told to. */
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { languageAsked } from "@flakjacket/phrases";
import { startPhrases } from "@flakjacket/phrases/start";
import { pino } from "pino";
import { OWNER_FILE } from "./auth/people.ts";
import type { Settings } from "./settings/server-settings.ts";
import { readServerSettings } from "./settings/server-settings.ts";
import { explainFailure, explainSetting } from "./start/explain.ts";
import type { Running } from "./start-server.ts";
import { startServer } from "./start-server.ts";
import { version } from "./version.ts";
import { openLog } from "./watch/log.ts";

const FAILED = 1;
const USAGE = 2;
/** Another process took over: whoever restarts us should look first. */
const FENCED = 6;
const LOG_FILE = "server.log";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** Runs until it is told to stop; gives the exit code. */
export async function runServer(): Promise<number> {
  const read = await readServerSettings(process.argv.slice(2), process.env, process.cwd());
  if (!read.ok) {
    const language = languageAsked(process.env["FLAKJACKET_LANG"] ?? process.env["FLAKJACKET_LOCALE"] ?? process.env["LANG"]);
    for (const problem of read.problems) complain(explainSetting(problem, language));
    return USAGE;
  }
  const { settings, asJson } = read;
  const words = startPhrases(settings.locale);
  const told = signalled();
  // In a terminal the log would bury what people are told: there it goes to a file.
  const logFile = process.stderr.isTTY ? join(settings.dataDir, LOG_FILE) : undefined;
  try {
    if (!asJson && !existsSync(join(settings.dataDir, "server.pid")) && !existsSync(join(settings.dataDir, "key"))) say(words.firstTime);
    await mkdir(settings.dataDir, { recursive: true, mode: 0o700 });
    const log = logFile ? openLog(settings, pino.destination({ dest: logFile, sync: true, mode: 0o600 })) : openLog(settings);
    const running = await startServer(settings, { log });
    if (asJson) say(JSON.stringify({ url: running.url, signIn: running.signInLink ?? null, pid: process.pid, version }));
    else welcome(running, settings, logFile);
    const why = await Promise.race([told, running.ended.then(() => "fenced" as const)]);
    if (!asJson) say(why === "fenced" ? words.fenced : words.stopping);
    await running.close();
    if (!asJson && why !== "fenced") say(words.stopped);
    return why === "fenced" ? FENCED : 0;
  } catch (cause) {
    const sentence = explainFailure(cause, settings);
    complain(sentence ?? (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)));
    return FAILED;
  }
}

function welcome({ url, signInLink, key, house, isFirstStart }: Running, settings: Settings, logFile: string | undefined): void {
  const words = startPhrases(settings.locale);
  const ownerFile = join(settings.dataDir, OWNER_FILE);
  const lines = words.ready({
    ...{ version, url, link: signInLink, logFile },
    ownerFile: isFirstStart && existsSync(ownerFile) ? ownerFile : undefined,
    simulated: house.opener.plaza() !== undefined,
  });
  for (const line of lines) say(line);
  if (settings.duties === "recalls") say(`\n${words.recallsAlone}`);
  if (key.made) say(`\n${words.keyMade(key.file)}`);
  if (!["127.0.0.1", "::1", "localhost"].includes(settings.host) && !settings.publicUrl) say(`\n${words.beyondThisMachine(settings.host)}`);
}

/** The first signal that asks to stop, or the end of a parent that wanted to be followed; the second signal does not wait. */
function signalled(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    if (process.connected) process.once("disconnect", () => resolve("SIGHUP"));
    process.channel?.unref();
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(FAILED));
        resolve(signal);
      });
    }
  });
}
