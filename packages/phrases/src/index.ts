/** What a person reads, in their language. */
import type { Language } from "@flakjacket/core";
import { amountsIn } from "./amounts.ts";
import { enPage } from "./page/en.ts";
import { frPage } from "./page/fr.ts";
import type { Phrases } from "./phrases.ts";
import { phrasesOf } from "./phrases.ts";
import { enProblems } from "./problems/en.ts";
import { enFileProblems } from "./problems/en-file.ts";
import { frProblems } from "./problems/fr.ts";
import { frFileProblems } from "./problems/fr-file.ts";
import { enSentences } from "./sentences/en.ts";
import { frSentences } from "./sentences/fr.ts";
import { enSettings } from "./settings/en.ts";
import { frSettings } from "./settings/fr.ts";
import { enStoreProblems } from "./store/en.ts";
import { frStoreProblems } from "./store/fr.ts";
import { enWords } from "./words/en.ts";
import { frWords } from "./words/fr.ts";

export type { Amounts } from "./amounts.ts";
export type { Dictionary, Phrases } from "./phrases.ts";
export type { Reader } from "./sentences/sentences.ts";
export type { StoreProblemCode, StoreProblemParams } from "./store/store-problems.ts";
export type { Words } from "./words/words.ts";

const byLanguage: { readonly [L in Language]: Phrases } = {
  en: phrasesOf({
    language: "en",
    amounts: amountsIn("en"),
    words: enWords,
    sentences: enSentences,
    problems: enProblems,
    fileProblems: enFileProblems,
    storeProblems: enStoreProblems,
    settings: enSettings,
    page: enPage,
  }),
  fr: phrasesOf({
    language: "fr",
    amounts: amountsIn("fr"),
    words: frWords,
    sentences: frSentences,
    problems: frProblems,
    fileProblems: frFileProblems,
    storeProblems: frStoreProblems,
    settings: frSettings,
    page: frPage,
  }),
};

export function phrasesFor(language: Language): Phrases {
  return byLanguage[language];
}

/** From what a browser or a system asks for: `fr-CA,fr;q=0.9,en;q=0.8`, `fr_FR.UTF-8`. The first of our languages, else English. */
export function languageAsked(asked: string | undefined): Language {
  const tags = (asked ?? "").split(",").map((one) => one.trim().slice(0, 2).toLowerCase());
  return tags.find((tag): tag is Language => tag === "en" || tag === "fr") ?? "en";
}
