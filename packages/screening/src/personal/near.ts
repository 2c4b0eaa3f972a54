/** Whether words right before a place say what stands there: "call me on …". */

const BACK = 28;

/** Whole words, whatever their case. One that ends with a hyphen may go on: `llám-` is in "llámame". */
export function anyOf(words: string): RegExp {
  const all = words.split(" ").map((word) => (word.endsWith("-") ? `${word.slice(0, -1)}\\p{L}*` : word.replaceAll("_", " ")));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

/** Asks whether a word of `pattern` ends within 28 units before a place. The text is read once, when first asked. */
export function namedBefore(text: string, pattern: RegExp): (at: number) => boolean {
  let ends: readonly number[] | undefined;
  return (at) => {
    ends ??= [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) > at) high = middle;
      else low = middle + 1;
    }
    return low > 0 && (ends[low - 1] as number) >= at - BACK;
  };
}
