/** What can be wrong with a setting, and where it was set. The sentence is in the phrases. */
export type SettingSource = "flag" | "environment" | "file" | "default";

export type SettingName =
  | "host"
  | "port"
  | "dataDir"
  | "databaseUrl"
  | "key"
  | "publicUrl"
  | "duties"
  | "lease"
  | "logLevel"
  | "locale"
  | "server"
  | "token";

export type SettingValueKind =
  | "host"
  | "port"
  | "folder"
  | "database-address"
  | "key-32-bytes"
  | "web-address"
  | "duties"
  | "lease"
  | "log-level"
  | "locale"
  | "token";

/** `wrote`: the flag, the variable, or `FILE:LINE KEY`, as it was written. */
export type SettingProblem =
  /** `came` is left out for secrets. */
  | {
      readonly code: "setting-wrong";
      readonly source: SettingSource;
      readonly wrote: string;
      readonly expected: SettingValueKind;
      readonly came?: string;
    }
  | {
      readonly code: "setting-unknown";
      readonly source: "flag" | "environment" | "file";
      readonly wrote: string;
      readonly nearest?: string;
    }
  /** A secret, which no file of ours holds: `variable` is where it belongs. */
  | { readonly code: "setting-not-in-file"; readonly wrote: string; readonly variable: string }
  /** Not YAML, or no mapping. */
  | { readonly code: "settings-file-unreadable"; readonly file: string; readonly line: number };
export type SettingProblemCode = SettingProblem["code"];
