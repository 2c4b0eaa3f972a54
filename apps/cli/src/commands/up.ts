/** flakjacket up: the server as a child process with our terminal; we wait, pass signals on, and restart nothing. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ExitClass, exitCodes } from "@flakjacket/contract/http";
import type { Parent } from "../program.ts";
import { done, Stop } from "../said.ts";

const exitClasses = Object.keys(exitCodes) as ExitClass[];

/** Beside the bundle once packed, in its own workspace in a clone. */
const places = ["./server.mjs", "../../../server/src/main.ts"];

export function addUp({ add, act }: Parent): void {
  add("up", "up [SETTINGS...]")
    .allowUnknownOption()
    .allowExcessArguments()
    .action(
      act(async ({ shell, phrases, dataDir, language, json }, _options, ...given) => {
        const settings = (given[0] as unknown as readonly string[] | undefined) ?? [];
        const env = { ...shell.env, FLAKJACKET_DATA_DIR: dataDir, FLAKJACKET_LOCALE: language, ...(json ? { FLAKJACKET_JSON: "1" } : {}) };
        const child = spawn(process.execPath, [serverEntry(), ...settings], { stdio: "inherit", env });
        const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
        // At a terminal Ctrl-C reaches both of us: the server ends, and we after it. A second one would hurry it.
        const onInterrupt = shell.stdin.isTTY ? (): void => {} : pass;
        process.on("SIGINT", onInterrupt).on("SIGTERM", pass).on("SIGHUP", pass);
        const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
          child.once("error", reject);
          child.once("exit", (...ended) => resolve(ended));
        });
        process.off("SIGINT", onInterrupt).off("SIGTERM", pass).off("SIGHUP", pass);
        if (code === 0 || signal === "SIGINT" || signal === "SIGTERM") return done(undefined, "");
        if (signal) throw new Stop("failed", "server-ended", phrases.up.ended(signal));
        // It has said why itself.
        const exit = exitClasses.find((name) => exitCodes[name] === code) ?? "failed";
        return { exit, json: undefined, human: "" };
      }),
    );
}

export function serverEntry(): string {
  const found = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((file) => existsSync(file));
  if (!found) throw new Error(`Expected the server at one of ${places.join(", ")}, seen from ${import.meta.url}.`);
  return found;
}
