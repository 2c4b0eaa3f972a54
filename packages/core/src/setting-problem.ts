/** What can be wrong with a setting, and where it was set. The sentence is in the phrases. */
export type SettingSource = "flag" | "environment" | "file" | "default";

export type SettingName = "host" | "port" | "dataDir" | "databaseUrl" | "key" | "publicUrl" | "logLevel" | "locale";

export type SettingValueKind = "host" | "port" | "folder" | "database-address" | "key-32-bytes" | "web-address" | "log-level" | "locale";

export type SettingProblem =
  /** `wrote`: the flag, variable or key that says it. `came` is left out for secrets. */
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
  /** A secret or a deployment choice where it does not belong. */
  | { readonly code: "setting-not-in-file"; readonly wrote: string; readonly environment: string }
  | { readonly code: "settings-file-unreadable"; readonly file: string; readonly line?: number };
