/** The six languages of the contrast set. English and French have the most templates, and the most rows. */
import type { Source } from "../engine/sample.ts";
import type { Language } from "../row.ts";
import { german } from "./de/index.ts";
import { english } from "./en/index.ts";
import { spanish } from "./es/index.ts";
import { french } from "./fr/index.ts";
import { italian } from "./it/index.ts";
import { portuguese } from "./pt/index.ts";

const sources: Readonly<Record<Language, Source>> = { en: english, fr: french, de: german, es: spanish, it: italian, pt: portuguese };

export function sourceOf(language: Language): Source {
  return sources[language];
}
