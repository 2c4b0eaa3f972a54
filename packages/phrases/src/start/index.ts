/** The server's words in the terminal, in one language. */
import type { Language } from "@flakjacket/core";
import { enStart } from "./en.ts";
import { frStart } from "./fr.ts";
import type { StartPhrases } from "./start-phrases.ts";

export type { StartPhrases } from "./start-phrases.ts";

const byLanguage: { readonly [L in Language]: StartPhrases } = { en: enStart, fr: frStart };

export function startPhrases(language: Language): StartPhrases {
  return byLanguage[language];
}
