/** Settings from all their sources: a flag wins over the environment, that over the file, that over the default. */
import type { SettingName, SettingProblem, SettingSource } from "@flakjacket/core";
import { nearest } from "../files/nearest.ts";
import type { Setting, Settings } from "./setting-table.ts";
import { settingNames, settingTable } from "./setting-table.ts";
import type { Said, SettingsFile } from "./settings-file.ts";
import { readSettingsFile } from "./settings-file.ts";

export type SettingSources = {
  /** What the command line said, by setting; undefined: not said. */
  readonly flags?: { readonly [N in SettingName]?: string | number | undefined };
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly file?: SettingsFile | undefined;
};

export type ReadSettings =
  /** `from`: where each was said; a setting that nobody said and that has no default is in neither. */
  | { readonly ok: true; readonly settings: Settings; readonly from: { readonly [N in SettingName]?: SettingSource } }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] };

/** Reads and checks them all. An empty variable says nothing. */
export function readSettings({ flags = {}, env = {}, file }: SettingSources): ReadSettings {
  const inFile = file ? readSettingsFile(file) : { said: new Map<SettingName, Said>(), problems: [] };
  const problems: SettingProblem[] = [...unknownVariables(env), ...inFile.problems];
  const settings: { [name: string]: unknown } = {};
  const from: { [N in SettingName]?: SettingSource } = {};
  for (const name of settingNames) {
    const found = firstSaid(name, flags, env, inFile.said);
    if (!found) continue;
    const { kind, schema, key }: Setting = settingTable[name];
    const parsed = schema.safeParse(found.value);
    if (parsed.success) {
      settings[name] = parsed.data;
      from[name] = found.source;
    } else {
      const came = key === undefined ? {} : { came: found.value.slice(0, 80) };
      problems.push({ code: "setting-wrong", source: found.source, wrote: found.wrote, expected: kind, ...came });
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings: settings as Settings, from };
}

type SaidBy = Said & { readonly source: SettingSource };

function firstSaid(
  name: SettingName,
  flags: NonNullable<SettingSources["flags"]>,
  env: NonNullable<SettingSources["env"]>,
  file: ReadonlyMap<SettingName, Said>,
): SaidBy | undefined {
  const { flag, variable, byDefault }: Setting = settingTable[name];
  const flagged = flags[name];
  if (flag && flagged !== undefined) return { source: "flag", wrote: flag, value: String(flagged) };
  const set = env[variable];
  if (set !== undefined && set !== "") return { source: "environment", wrote: variable, value: set };
  const written = file.get(name);
  if (written) return { source: "file", ...written };
  const fromSystem = name === "locale" ? systemLocale(env) : undefined;
  if (fromSystem) return fromSystem;
  return byDefault === undefined ? undefined : { source: "default", wrote: name, value: byDefault };
}

/** The system's language, where it is one of ours: another one is no mistake. */
function systemLocale(env: NonNullable<SettingSources["env"]>): SaidBy | undefined {
  const variable = ["LC_ALL", "LC_MESSAGES", "LANG"].find((one) => (env[one] ?? "") !== "");
  const value = variable === undefined ? "" : (env[variable] ?? "");
  if (variable === undefined || !settingTable.locale.schema.safeParse(value).success) return undefined;
  return { source: "environment", wrote: variable, value };
}

/** Variables that look like a slip of one of ours. */
function unknownVariables(env: NonNullable<SettingSources["env"]>): readonly SettingProblem[] {
  const known: readonly string[] = settingNames.map((name) => settingTable[name].variable);
  const ours = Object.keys(env).filter((variable) => variable.startsWith("FLAKJACKET_") && !known.includes(variable));
  return ours.flatMap((variable): readonly SettingProblem[] => {
    const meant = nearest(
      variable.slice("FLAKJACKET_".length),
      known.map((one) => one.replace(/^FLAKJACKET_/, "")),
    );
    const whole = known.find((one) => one.replace(/^FLAKJACKET_/, "") === meant);
    return whole === undefined ? [] : [{ code: "setting-unknown", source: "environment", wrote: variable, nearest: whole }];
  });
}
