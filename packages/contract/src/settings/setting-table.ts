/** Every setting once: where it can be said, what it may be, and what it is when nobody says it. */
import type { SettingName, SettingValueKind } from "@flakjacket/core";
import { z } from "zod";

export type Setting = {
  /** `--port`. Absent for secrets: everybody on the machine sees a flag. */
  readonly flag?: string;
  readonly variable: string;
  /** Absent for secrets: no file of ours holds one. */
  readonly key?: string;
  readonly kind: SettingValueKind;
  /** As it would be written; absent where the setting may be left out altogether. */
  readonly byDefault?: string;
  /** From what is written to what is used. */
  readonly schema: z.ZodType<unknown, string>;
};

const NAME_OR_ADDRESS = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[?[0-9A-Fa-f:]{2,39}\]?)$/;

const host = z
  .string()
  .regex(NAME_OR_ADDRESS)
  .transform((text) => text.replace(/^\[|\]$/g, ""));
/** 0: any free one. */
const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(65_535));
const folder = z
  .string()
  .min(1)
  .max(4_096)
  .regex(/^[^\0]*$/u);
const databaseAddress = z.string().regex(/^postgres(?:ql)?:\/\/\S+$/);
const webAddress = z
  .string()
  .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text))
  .transform((text) => text.replace(/\/+$/, ""));
const key = z
  .string()
  .regex(/^[A-Za-z0-9+/]{43}=?$/)
  .transform((text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)))
  .refine((bytes) => bytes.length === 32);
const token = z.string().regex(/^\S{8,512}$/);

export const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
/** `recalls`: nothing is read, composed or published; what people ask back comes down. */
export const duties = ["all", "recalls"] as const;
/** `take`: the journal is taken over from a server that runs and does not answer. */
export const leases = ["wait", "take"] as const;
export const locales = ["en", "fr"] as const;
/** `fr`, and as systems write it: `fr_CA.UTF-8`. */
const locale = z
  .string()
  .regex(/^(?:en|fr)(?:[_.@-]\S*)?$/i)
  .transform((text) => text.slice(0, 2).toLowerCase())
  .pipe(z.enum(locales));

export const settingTable = {
  host: { flag: "--host", variable: "FLAKJACKET_HOST", key: "host", kind: "host", byDefault: "127.0.0.1", schema: host },
  port: { flag: "--port", variable: "FLAKJACKET_PORT", key: "port", kind: "port", byDefault: "8484", schema: port },
  dataDir: { flag: "--data", variable: "FLAKJACKET_DATA_DIR", key: "data_dir", kind: "folder", byDefault: "./data", schema: folder },
  databaseUrl: { variable: "DATABASE_URL", kind: "database-address", schema: databaseAddress },
  key: { variable: "FLAKJACKET_KEY", kind: "key-32-bytes", schema: key },
  publicUrl: { flag: "--public-url", variable: "FLAKJACKET_PUBLIC_URL", key: "public_url", kind: "web-address", schema: webAddress },
  duties: { flag: "--duties", variable: "FLAKJACKET_DUTIES", key: "duties", kind: "duties", byDefault: "all", schema: z.enum(duties) },
  lease: { flag: "--lease", variable: "FLAKJACKET_LEASE", key: "lease", kind: "lease", byDefault: "wait", schema: z.enum(leases) },
  logLevel: {
    flag: "--log-level",
    variable: "FLAKJACKET_LOG_LEVEL",
    key: "log_level",
    kind: "log-level",
    byDefault: "info",
    schema: z.enum(logLevels),
  },
  locale: { flag: "--locale", variable: "FLAKJACKET_LOCALE", key: "locale", kind: "locale", byDefault: "en", schema: locale },
  server: {
    flag: "--server",
    variable: "FLAKJACKET_SERVER",
    key: "server",
    kind: "web-address",
    byDefault: "http://127.0.0.1:8484",
    schema: webAddress,
  },
  token: { variable: "FLAKJACKET_TOKEN", kind: "token", schema: token },
} as const satisfies { readonly [N in SettingName]: Setting };

type Table = typeof settingTable;
type ValueOf<N extends SettingName> = z.output<Table[N]["schema"]>;
type Certain = { [N in SettingName]: Table[N] extends { byDefault: string } ? N : never }[SettingName];

/** What the program runs with. `host`: nothing listens beyond this machine unless it says so. `key`: 32 bytes. */
export type Settings = { readonly [N in Certain]: ValueOf<N> } & { readonly [N in Exclude<SettingName, Certain>]?: ValueOf<N> };

export const settingNames = Object.keys(settingTable) as readonly SettingName[];
export const settingsFileName = "flakjacket.yaml";
