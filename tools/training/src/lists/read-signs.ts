/** Reads the reviewed source of the list of signs: signs.veiled.txt beside this file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SIGN_NOTES, SIGN_RULES, type SignKind, type SignNote, type SignRule } from "../../../../packages/screening/src/lists/sign.ts";

/** `phrase` is unveiled, in small letters, with its accents. `line` counts from 1. */
export type SourceSign = {
  readonly line: number;
  readonly kind: SignKind;
  readonly language: string;
  readonly rule: SignRule;
  readonly note: SignNote;
  readonly phrase: string;
};

const LINE = /^(slogan|code) (\*|[a-z]{2}) ([a-z]+) (\S.*)$/;

/** @throws SyntaxError naming the line, for a line of another shape */
export function readSigns(text = readFileSync(join(import.meta.dirname, "signs.veiled.txt"), "utf8")): readonly SourceSign[] {
  const signs: SourceSign[] = [];
  let note: SignNote | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const section = SIGN_NOTES.find((each) => line === `[${each}]`);
    if (section) {
      note = section;
      continue;
    }
    const [, kind, language = "", named, veiled = ""] = LINE.exec(line) ?? [];
    const rule = SIGN_RULES.find((each) => each === named);
    if (!kind || !rule || !note)
      throw new SyntaxError(`Expected "[note]" or "slogan|code LANGUAGE RULE PHRASE" in line ${index + 1}, got another shape.`);
    signs.push({ line: index + 1, kind: kind as SignKind, language, rule, note, phrase: veil(veiled) });
  }
  return signs;
}

/** Letters turned by 13 places, digits by 5: the same again unveils. Other signs stay. */
export function veil(text: string): string {
  return text
    .replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97))
    .replace(/[0-9]/g, (digit) => String((Number(digit) + 5) % 10));
}
