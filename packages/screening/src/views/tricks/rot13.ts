/** Letters moved by thirteen places. */
import type { Draft, Mapped } from "../view.ts";

/** The text with every Latin letter moved back by thirteen places. */
export function unrotated(source: Mapped, original: string): Draft {
  // A letter that lost its accent was no letter to whoever rotated.
  const text = source.text.replace(/[a-z]/g, (letter, at: number) =>
    original.charCodeAt(source.starts[at] ?? 0) < 128 ? String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97) : letter,
  );
  return { mapped: { ...source, text }, trick: true, settled: false };
}
