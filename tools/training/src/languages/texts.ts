/** The texts that the language table learns from and is measured on, by language. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { TOLD, type ToldLanguage } from "../../../../packages/screening/src/languages/codes.ts";

export type Texts = ReadonlyMap<string, readonly string[]>;

const POSTS = ["train-open", "sentiment", "benign-weak"];
const NOT_SHIPPED = "ethos";
const MOST_POSTS = 20_000;
/** How GNOME's help names our languages; several countries may share one. */
const GNOME: Partial<Record<ToldLanguage, readonly string[]>> = { pt: ["pt", "pt_BR"], en: ["C"] };
const HANDBOOK: Partial<Record<ToldLanguage, string>> = {
  ...{ en: "en-US", fr: "fr-FR", de: "de-DE", es: "es-ES", it: "it-IT", pt: "pt-BR", nl: "nl-NL", pl: "pl-PL", sv: "sv-SE", da: "da-DK" },
  ...{ no: "nb-NO", tr: "tr-TR", ro: "ro-RO", cs: "cs-CZ", id: "id-ID", ca: "ca-ES" },
};
const FEWEST_LETTERS = 20;

/** Posts of the data sets whose licence is open, each once, in the order of the files; at most 20,000 a language. */
export function readPosts(data: string): Texts {
  const seen = new Set<string>();
  const posts = new Map<string, string[]>();
  for (const file of POSTS.toReversed()) {
    for (const line of gunzipSync(readFileSync(join(data, `${file}.jsonl.gz`)))
      .toString()
      .split("\n")) {
      if (line === "") continue;
      const { text, lang, source } = JSON.parse(line) as { text: string; lang: string; source: string };
      const list = posts.get(lang) ?? [];
      posts.set(lang, list);
      if (source === NOT_SHIPPED || seen.has(text) || list.length >= MOST_POSTS) continue;
      seen.add(text);
      list.push(text);
    }
  }
  return posts;
}

/** Paragraphs of GNOME's help (CC BY-SA 3.0), and for Basque of LibreOffice's (MPL 2.0). What was left in English is not counted. */
export function readHelp(texts: string): Texts {
  const gnome = (folder: string) =>
    paragraphs(join(texts, "debian/usr/share/help", folder), "*/*.page", /<(p|title|desc)\b[^>]*>(.*?)<\/\1>/gs);
  const english = gnome("C");
  const found = new Map<string, readonly string[]>();
  for (const language of TOLD) {
    if (language === "eu") continue;
    const all = new Set((GNOME[language] ?? [language]).flatMap((folder) => [...gnome(folder)]));
    found.set(language, language === "en" ? [...all] : [...all.difference(english)]);
  }
  const basque = paragraphs(join(texts, "debian/usr/share/libreoffice/help/eu/text"), "**/*.html", /<(p|h2|h3)\b[^>]*>(.*?)<\/\1>/gs);
  found.set("eu", [...basque]);
  return found;
}

/** Paragraphs of the Debian Handbook (CC BY-SA 3.0 or GPL 2; here under the first): measured on, never learned from. */
export function readHandbook(texts: string): Texts {
  const book = (folder: string) =>
    paragraphs(join(texts, "debian/usr/share/doc/debian-handbook/html", folder), "*.html", /<(div class="para"|p)>(.*?)<\/(?:div|p)>/gs);
  const english = book("en-US");
  const vocabulary = new Set([...english].flatMap(wordsOf));
  return new Map(
    Object.entries(HANDBOOK).map(([language, folder]) => [
      language,
      language === "en" ? [...english] : [...book(folder)].filter((text) => !isOfWords(text, vocabulary)),
    ]),
  );
}

/** Whether a paragraph was left in English: three words in five are words of the English book. Names and commands are in all. */
function isOfWords(text: string, vocabulary: ReadonlySet<string>): boolean {
  const words = wordsOf(text);
  return words.filter((word) => vocabulary.has(word)).length > 0.6 * words.length;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function paragraphs(folder: string, pattern: string, element: RegExp): Set<string> {
  const found = new Set<string>();
  for (const file of globSync(pattern, { cwd: folder }).toSorted()) {
    for (const [, , inner = ""] of readFileSync(join(folder, file), "utf8").matchAll(element)) {
      const text = inner
        .replace(/<[^>]+>/g, "")
        .replace(/&#?\w+;/g, " ")
        .replace(/\s+/g, " ")
        .trim();
      if (text.length >= FEWEST_LETTERS && !text.startsWith("This page is:")) found.add(text);
    }
  }
  return found;
}
