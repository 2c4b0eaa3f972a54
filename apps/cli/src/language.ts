/** Which language a person reads: flag, then our own variable, then the system's. English when none says one we have. */
import type { Language } from "@flakjacket/core";

type Variables = Readonly<Record<string, string | undefined>>;

/** `argv` without the program's name. Read before anything else, so that even a usage error speaks the right language. */
export function languageOf(argv: readonly string[], env: Variables): Language {
  const said = [flagValue(argv), env["FLAKJACKET_LOCALE"], env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]];
  return said.map(parseLanguage).find((language) => language !== undefined) ?? "en";
}

/** `fr`, `fr_CA.UTF-8`, `fr-CH`: French. Anything else, `C` and `POSIX` too, says nothing. */
export function parseLanguage(text: string | undefined): Language | undefined {
  const tag = /^([a-z]{2})(?:[_.@-]|$)/i.exec(text ?? "")?.[1]?.toLowerCase();
  return tag === "en" || tag === "fr" ? tag : undefined;
}

function flagValue(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === "--locale" || word.startsWith("--locale="));
  return at === -1 ? undefined : argv[at]?.includes("=") ? argv[at]?.slice("--locale=".length) : argv[at + 1];
}
