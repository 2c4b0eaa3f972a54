/** The languages that a text can be judged in, and what follows from them. */
import type { Country } from "../personal/index.ts";

export const SCREENED = ["en", "fr", "de", "es", "it", "pt"] as const;
export type ScreenedLanguage = (typeof SCREENED)[number];

const COUNTRIES: { readonly [language in ScreenedLanguage]: readonly Country[] } = {
  en: ["GB", "US", "IE", "CA"],
  fr: ["FR", "BE", "CH", "LU", "CA"],
  de: ["DE", "AT", "CH"],
  es: ["ES"],
  it: ["IT", "CH"],
  pt: ["PT"],
};

/** Where people write these languages, as far as their telephone numbers are known here. Without repeats. */
export function countriesOf(languages: readonly ScreenedLanguage[]): readonly Country[] {
  return [...new Set(languages.flatMap((language) => COUNTRIES[language]))];
}
