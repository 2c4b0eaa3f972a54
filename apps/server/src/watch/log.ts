/** The log: one JSON object a line, by code. It holds no text of the public, no handle, no secret; what might is cut out again here. */
import type { Settings } from "@flakjacket/contract/settings";
import type { DestinationStream, Logger } from "pino";
import { pino } from "pino";

const secrets = ["authorization", "cookie", "set-cookie", "password", "appPassword", "token", "key", "secret", "text", "url"];

/** @param destination default: standard error, so that standard output stays for people */
export function openLog(
  { logLevel }: Pick<Settings, "logLevel">,
  destination: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Logger {
  return pino(
    {
      level: logLevel,
      base: { program: "flakjacket" },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`].map(quoted)), censor: "[cut]" },
    },
    destination,
  );
}

/** `a.b-c` as pino reads paths: `a["b-c"]`. */
function quoted(path: string): string {
  return path.replace(/\.?([\w]+-[\w-]+)/g, '["$1"]');
}
