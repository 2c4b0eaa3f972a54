/** Everyday posts written by hand, with what each is: ordinary complaints, and what stands near them but must not be converted. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Head } from "../../../../packages/screening/src/model/heads.ts";

export const EVERYDAY_LANGUAGES = ["en", "fr", "de", "es", "it", "pt"] as const;
export type EverydayLanguage = (typeof EVERYDAY_LANGUAGES)[number];

/** What a post is, head by head. A head that is absent says nothing: it must not be trained on for this row. */
export type EverydayHeads = Readonly<Partial<Record<Head, 0 | 1>>>;

/** `code` is the kind that stood before the text, such as `g` for a grumble. */
export type EverydayRow = { readonly text: string; readonly lang: EverydayLanguage; readonly code: Code; readonly heads: EverydayHeads };

const NOTHING_GRAVE = { hate: 0, threat: 0, sexual: 0, crisis: 0, grief: 0, spam: 0 } as const;
const CALM = { negative: 0, grumble: 0, insult: 0, profanity: 0, ...NOTHING_GRAVE } as const;

/** README.md explains each. A grave kind says nothing of neighbours that often come with it, such as insult beside hate. */
const KINDS = {
  g: { negative: 1, grumble: 1, insult: 0, profanity: 0, ...NOTHING_GRAVE },
  gp: { negative: 1, grumble: 1, insult: 0, profanity: 1, ...NOTHING_GRAVE },
  ip: { negative: 1, grumble: 0, insult: 1, ...NOTHING_GRAVE },
  n: CALM,
  p: { negative: 0, grumble: 0, insult: 0, ...NOTHING_GRAVE },
  q: CALM,
  s: { grumble: 0, insult: 0, hate: 0, threat: 0, crisis: 0, grief: 0, profanity: 0, spam: 1 },
  gr: { negative: 1, grumble: 0, insult: 0, hate: 0, threat: 0, sexual: 0, grief: 1, spam: 0 },
  c: { negative: 1, grumble: 0, insult: 0, hate: 0, threat: 0, sexual: 0, crisis: 1, spam: 0 },
  t: { negative: 1, grumble: 0, hate: 0, threat: 1, sexual: 0, crisis: 0, spam: 0 },
  x: { grumble: 0, hate: 0, threat: 0, sexual: 1, crisis: 0, grief: 0 },
  h: { negative: 1, grumble: 0, hate: 1, sexual: 0, crisis: 0, grief: 0, spam: 0 },
  k: { negative: 1, grumble: 0, hate: 0, threat: 0, sexual: 0, crisis: 0, spam: 0 },
  v: { negative: 1, grumble: 0, insult: 0, hate: 0, threat: 0, sexual: 0, crisis: 0, grief: 1, spam: 0 },
  po: { negative: 1, grumble: 0, ...NOTHING_GRAVE },
} as const satisfies Readonly<Record<string, EverydayHeads>>;
export type Code = keyof typeof KINDS;

/** All rows of the given languages, in the order of the files' names. */
export function everydayRows(languages: readonly EverydayLanguage[] = EVERYDAY_LANGUAGES): readonly EverydayRow[] {
  return languages.flatMap((lang) =>
    readdirSync(join(import.meta.dirname, lang))
      .sort()
      .flatMap((name) => parseEveryday(readFileSync(join(import.meta.dirname, lang, name), "utf8"), lang, `${lang}/${name}`)),
  );
}

/**
 * The rows of a file: one post a line, its code and a tab before it. Empty lines and those that begin with `#` are skipped.
 *
 * @param name of the file, for errors
 * @throws when a line has no tab, an unknown code or no text; the error names the line
 */
export function parseEveryday(file: string, lang: EverydayLanguage, name: string): readonly EverydayRow[] {
  return file
    .split("\n")
    .flatMap((line, index) => (line === "" || line.startsWith("#") ? [] : [rowOf(line, lang, `line ${index + 1} of ${name}`)]));
}

function rowOf(line: string, lang: EverydayLanguage, place: string): EverydayRow {
  const tab = line.indexOf("\t");
  const code = line.slice(0, Math.max(tab, 0));
  const text = line.slice(tab + 1).trim();
  if (!isCode(code) || text === "") {
    const got = `${place} has ${JSON.stringify(line.slice(0, 24))}`;
    throw new Error(`Expected one of ${Object.keys(KINDS).join(", ")}, then a tab and a text; ${got}. Correct that line.`);
  }
  return { text, lang, code, heads: KINDS[code] };
}

function isCode(code: string): code is Code {
  return Object.hasOwn(KINDS, code);
}
