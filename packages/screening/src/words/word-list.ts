/** Reads a reviewed word list into entries. */
import { english } from "./en.ts";
import { french } from "./fr.ts";

export const sections = [
  "topic",
  "complaint",
  "grumble",
  "positive",
  "identity",
  "hate",
  "threat",
  "sexual",
  "crisis",
  "grief",
  "profanity",
] as const;
export type Section = (typeof sections)[number];

/** One line of a list. `words` are folded as texts are; `open` means that the last one may go on. */
export type Entry = {
  readonly list: ListName;
  readonly line: number;
  readonly section: Section;
  readonly sure: boolean;
  readonly ownLanguageOnly: boolean;
  readonly words: readonly string[];
  readonly open: boolean;
};
export type ListName = "en" | "fr";

const LINE = /^([!?])(=?) (~?)([^*]+)(\*?)$/;
const SECTION = /^\[(.+)\]$/;

/**
 * The entries of a list's text.
 *
 * @throws SyntaxError naming list and line, for a line of another shape
 */
export function readList(list: ListName, text: string): readonly Entry[] {
  let section: Section | undefined;
  const entries: Entry[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const name = SECTION.exec(line)?.[1];
    if (name !== undefined) section = sections.find((each) => each === name);
    if (name !== undefined && section) continue;
    if (line === "") continue;
    const [, strength, own, veiled, phrase = "", open] = LINE.exec(line) ?? [];
    if (strength === undefined || !section)
      throw new SyntaxError(`words/${list}#${index}: "[section]", "! phrase" or "? phrase" was expected.`);
    const words = (veiled ? unveiled(phrase) : phrase).split(/[\s'-]+/);
    const shared = { list, line: index, section, sure: strength === "!", ownLanguageOnly: own === "=", open: open === "*" };
    entries.push({ ...shared, words });
  }
  return entries;
}

/** ROT13. */
function unveiled(text: string): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97));
}

export const wordLists: readonly Entry[] = [...readList("en", english), ...readList("fr", french)];
