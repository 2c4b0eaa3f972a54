/** The settings that a file says: plain values under known keys. */
import type { SettingName, SettingProblem } from "@flakjacket/core";
import { nearest } from "../files/nearest.ts";
import { readYaml } from "../files/read-yaml.ts";
import type { Setting } from "./setting-table.ts";
import { settingNames, settingTable } from "./setting-table.ts";

export type SettingsFile = { readonly name: string; readonly text: string };
export type Said = { readonly wrote: string; readonly value: string };

/** What is said, by name, and what cannot be: unknown keys, secrets, a text that is no mapping. */
export function readSettingsFile(file: SettingsFile): {
  readonly said: ReadonlyMap<SettingName, Said>;
  readonly problems: readonly SettingProblem[];
} {
  const said = new Map<SettingName, Said>();
  if (file.text.replace(/^\s*#.*$/gm, "").trim() === "") return { said, problems: [] };
  const read = readYaml(file.text);
  if (!read.ok) return { said, problems: read.problems.map(({ line }) => ({ code: "settings-file-unreadable", file: file.name, line })) };
  const { sheet } = read;
  if (typeof sheet.value !== "object" || sheet.value === null || Array.isArray(sheet.value))
    return { said, problems: [{ code: "settings-file-unreadable", file: file.name, line: 1 }] };
  const problems: SettingProblem[] = [];
  for (const [key, value] of Object.entries(sheet.value)) {
    const wrote = `${file.name}:${sheet.keyPlace([key]).line} ${key.slice(0, 64)}`;
    const name = settingNames.find((one) => (settingTable[one] as Setting).key === key);
    const secret = settingNames.find((one) => (settingTable[one] as Setting).key === undefined && meansTheSame(one, key));
    if (name) said.set(name, { wrote, value: typeof value === "object" ? sheet.written([key]) : String(value) });
    else if (secret) problems.push({ code: "setting-not-in-file", wrote, variable: settingTable[secret].variable });
    else problems.push({ code: "setting-unknown", source: "file", wrote, ...near(key) });
  }
  return { said, problems };
}

function meansTheSame(name: SettingName, key: string): boolean {
  const bare = key.toLowerCase().replace(/[^a-z]/g, "");
  return bare === name.toLowerCase() || bare === settingTable[name].variable.toLowerCase().replace(/[^a-z]/g, "");
}

function near(key: string): { nearest?: string } {
  const keys = settingNames.flatMap((name) => (settingTable[name] as Setting).key ?? []);
  const one = nearest(key, keys);
  return one === undefined ? {} : { nearest: one };
}
