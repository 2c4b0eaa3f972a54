/** The command line's sentences in one language. */
import type { Language } from "@flakjacket/core";
import type { CliPhrases } from "./cli-phrases.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

export type * from "./cli-phrases.ts";

const byLanguage: { readonly [L in Language]: CliPhrases } = { en, fr };

export function cliPhrases(language: Language): CliPhrases {
  return byLanguage[language];
}
