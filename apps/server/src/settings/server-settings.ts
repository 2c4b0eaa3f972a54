/** The server's settings: from its flags, its environment and the file beside its data. */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Setting, Settings } from "@flakjacket/contract/settings";
import { readSettings, settingNames, settingsFileName, settingTable } from "@flakjacket/contract/settings";
import type { SettingName, SettingProblem } from "@flakjacket/core";

export type { Settings } from "@flakjacket/contract/settings";

/** `asJson`: whoever started us wants one line of JSON instead of sentences. */
export type ServerSettings =
  | { readonly ok: true; readonly settings: Settings; readonly asJson: boolean }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] };

type Env = Readonly<Record<string, string | undefined>>;

/** `argv` without the program's name. The file is `flakjacket.yaml` where the server starts, or in its data folder. */
export async function readServerSettings(argv: readonly string[], env: Env, cwd: string): Promise<ServerSettings> {
  // The command line says its language and its form in variables of its own.
  const { FLAKJACKET_LANG: spoken, FLAKJACKET_JSON: json, FLAKJACKET_URL: _, ...ours } = env;
  const said: Env = { ...(spoken === undefined ? {} : { FLAKJACKET_LOCALE: spoken }), ...ours };
  const { flags, unknown } = readFlags(argv);
  const dataDir = String(flags.dataDir ?? said["FLAKJACKET_DATA_DIR"] ?? settingTable.dataDir.byDefault);
  const read = readSettings({ flags, env: said, file: await settingsFile([cwd, resolve(cwd, dataDir)]) });
  const problems = [...unknown, ...(read.ok ? [] : read.problems)];
  if (!read.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, settings: { ...read.settings, dataDir: resolve(cwd, read.settings.dataDir) }, asJson: json === "1" };
}

type Flags = { [N in SettingName]?: string };

function readFlags(argv: readonly string[]): { readonly flags: Flags; readonly unknown: readonly SettingProblem[] } {
  const named = settingNames.flatMap((name) => {
    const { flag }: Setting = settingTable[name];
    return flag === undefined ? [] : [[flag.slice(2), name] as const];
  });
  const options = Object.fromEntries(named.map(([flag]) => [flag, { type: "string" as const }]));
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const flags: Flags = {};
  const unknown: SettingProblem[] = [];
  for (const token of tokens) {
    const name = token.kind === "option" ? named.find(([flag]) => flag === token.name)?.[1] : undefined;
    if (name && token.kind === "option" && typeof token.value === "string") flags[name] = token.value;
    else if (token.kind !== "option-terminator") {
      unknown.push({ code: "setting-unknown", source: "flag", wrote: token.kind === "option" ? token.rawName : token.value });
    }
  }
  return { flags, unknown };
}

async function settingsFile(folders: readonly string[]): Promise<{ readonly name: string; readonly text: string } | undefined> {
  for (const folder of folders) {
    const name = join(folder, settingsFileName);
    const text = await readFile(name, "utf8").catch(() => undefined);
    if (text !== undefined) return { name, text };
  }
  return undefined;
}
