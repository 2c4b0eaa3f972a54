export type { ReadSettings, SettingSources } from "./read-settings.ts";
export { readSettings } from "./read-settings.ts";
export type { Setting, Settings } from "./setting-table.ts";
export { locales, logLevels, settingNames, settingsFileName, settingTable } from "./setting-table.ts";
export type { SettingsFile } from "./settings-file.ts";
