/** What every command is given: the words it speaks, where it prints, and the server when it asks for it. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Client } from "@flakjacket/contract/http";
import { readSettings, settingsFileName, settingTable } from "@flakjacket/contract/settings";
import type { Language } from "@flakjacket/core";
import type { CliPhrases } from "@flakjacket/phrases/cli";
import { addressOf, connect } from "./connect.ts";
import { settingLines } from "./render/settings.ts";
import type { Voice } from "./render/voice.ts";
import { Stop } from "./said.ts";
import type { Shell } from "./shell.ts";

export type GlobalOptions = { readonly json?: boolean; readonly locale?: string; readonly server?: string; readonly data?: string };

export type Context = {
  readonly shell: Shell;
  readonly phrases: CliPhrases;
  readonly language: Language;
  readonly json: boolean;
  readonly dataDir: string;
  /** `DATABASE_URL`; undefined: the server's own database. */
  readonly databaseUrl: string | undefined;
  /** The words with the moment they are spoken at. */
  voice(): Voice;
  /** No server was named by hand: it is the one of the data folder. */
  readonly isLocal: boolean;
  /** An installation was made here, or its key is at hand. */
  readonly hasKey: boolean;
  /** The server. @throws Stop when none left its address */
  client(): Client;
  /** The address that `client` talks to. */
  url(): string;
  /** A path as the person wrote it, seen from where they are. */
  path(file: string): string;
  /** Prints one thing of many: a line for people, or with `--json` one JSON value. */
  line(json: unknown, human: string): void;
};

/** @throws Stop for a setting that is wrong */
export function contextOf(options: GlobalOptions, language: Language, phrases: CliPhrases, shell: Shell): Context {
  // npm runs scripts in the repository's root; what a person writes is seen from where they stood.
  const here = shell.env["INIT_CWD"] ?? shell.cwd;
  const flags = {
    dataDir: options.data === undefined ? undefined : resolve(here, options.data),
    server: options.server,
    locale: options.locale,
  };
  const read = readSettings({
    flags,
    env: shell.env,
    file: settingsFile([
      shell.cwd,
      resolve(shell.cwd, flags.dataDir ?? shell.env["FLAKJACKET_DATA_DIR"] ?? settingTable.dataDir.byDefault),
    ]),
  });
  if (!read.ok) throw new Stop("usage", "settings", settingLines(read.problems, phrases).join("\n"));
  const { settings, from } = read;
  const dataDir = resolve(shell.cwd, settings.dataDir);
  const asked = {
    dataDir,
    ...(from.server === "default" ? {} : { url: settings.server }),
    ...(settings.token === undefined ? {} : { token: settings.token }),
  };
  const json = options.json === true;
  return {
    shell,
    phrases,
    language,
    json,
    dataDir,
    databaseUrl: settings.databaseUrl,
    isLocal: from.server === "default",
    hasKey: settings.key !== undefined || existsSync(join(dataDir, "key")),
    voice: () => ({ phrases, language, now: shell.now() }),
    client: () => connect(addressOf(asked, phrases), language, shell),
    url: () => addressOf(asked, phrases).url,
    path: (file) => resolve(here, file),
    line: (value, human) => void shell.stdout.write(`${json ? JSON.stringify(value) : human}\n`),
  };
}

/** As the server looks for it: where it starts, then in its data folder. */
function settingsFile(folders: readonly string[]): { readonly name: string; readonly text: string } | undefined {
  const path = folders.map((folder) => join(folder, settingsFileName)).find((file) => existsSync(file));
  return path === undefined ? undefined : { name: path, text: readFileSync(path, "utf8") };
}
