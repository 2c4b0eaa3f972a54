/** The language of a text, from its views: what a trick hides has one too. */
import type { Language } from "@flakjacket/core";
import type { LanguageDetector } from "../languages/index.ts";
import { textLanguage } from "../text-language.ts";
import type { View } from "../views/index.ts";
import type { ScreenedLanguage } from "./languages.ts";

/** A short text is asked for its small words too, which the table of letters cannot count on. */
const SHORT_UNITS = 60;

/** The first view, from the plain one on, that has a language among those asked for. */
export function languageOfText(
  views: readonly View[],
  among: readonly ScreenedLanguage[],
  detector: LanguageDetector,
): ScreenedLanguage | "unknown" {
  for (const { name, text, trick } of views) {
    if (name !== "plain" && !trick) continue;
    const told = detector.languageOf(text, among);
    if (told !== "unknown") return told.language as ScreenedLanguage;
  }
  const plain = views[0]?.text ?? "";
  return plain.length <= SHORT_UNITS ? (bySmallWords(plain, among) ?? "unknown") : "unknown";
}

function bySmallWords(text: string, among: readonly ScreenedLanguage[]): ScreenedLanguage | undefined {
  return textLanguage(
    text,
    among.filter((language): language is Language => language === "en" || language === "fr"),
  );
}
