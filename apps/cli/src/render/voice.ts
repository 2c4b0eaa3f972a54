/** In whose words, and at what moment, something is told. */
import type { Language } from "@flakjacket/core";
import type { CliPhrases } from "@flakjacket/phrases/cli";

export type Voice = { readonly phrases: CliPhrases; readonly language: Language; readonly now: number };
