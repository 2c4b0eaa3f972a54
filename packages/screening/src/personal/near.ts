/** Whether words right before a place say what stands there: "call me on …". */

const BACK = 28;

/** True when one of the words, in small letters, is within 28 characters before `at`. */
export function isNamedBefore(text: string, at: number, words: readonly string[]): boolean {
  const before = text.slice(Math.max(0, at - BACK), at).toLowerCase();
  return words.some((word) => {
    const found = before.lastIndexOf(word);
    return found >= 0 && !/[\p{L}\p{N}]/u.test(before.charAt(found - 1));
  });
}
