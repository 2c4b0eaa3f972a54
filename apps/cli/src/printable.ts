/** Text from outside, made safe to print: a post must not move the cursor, colour the screen or turn the line around. */

import { wrapped } from "./render/wrap.ts";

/** Control characters and line ends of every kind, and the marks that change the direction of text. */
const DANGEROUS = /[\p{Cc}\p{Zl}\p{Zp}\u{61c}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu;

/** On one line, what cannot be printed as its code point. */
export function printable(text: string): string {
  return text.replace(/\r\n|[\n\t]/g, " ").replace(DANGEROUS, named);
}

const MARK = "  │ ";

/**
 * On as many lines as it has, each behind a mark, so that no line can pass for ours.
 *
 * @param columns how wide a line may be with its mark; longer ones go on behind another. Left out: any width
 */
export function quoted(text: string, columns?: number): string {
  const lines = text.replaceAll("\r\n", "\n").replaceAll("\t", "  ").split("\n");
  return lines
    .map((line) => line.replace(DANGEROUS, named))
    .flatMap((line) => (columns === undefined ? [line] : wrapped(line, columns - MARK.length)))
    .map((line) => `${MARK}${line}`)
    .join("\n");
}

function named(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}
