/** Splits names written as one: handles, tags. */

const MOST = 400;

/** `@mondayBlues_2.example.com` as "monday blues 2 example com". Lower case comes later; every length stays below 400 letters. */
export function splitName(name: string): string {
  return name
    .slice(0, MOST)
    .replace(/[@#._\-/]+/gu, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/(\p{L}{2,})(\p{N})/gu, "$1 $2")
    .replace(/(\p{N}{2,})(\p{L}{2,})/gu, "$1 $2")
    .trim();
}
