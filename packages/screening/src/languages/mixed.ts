/** Whether a stretch of a text is in another language than the text: the heaviest stretch of J. Kadane, for each language. */
import { COLUMNS } from "./codes.ts";
import type { Scan } from "./scan.ts";
import type { WordSums } from "./word-sums.ts";

/** How long such a stretch is at least. */
const LETTERS = 12;
const SHARE = 0.15;

/**
 * @param best the language of the text
 * @param others the languages that may be mixed in, in their order
 * @param gain how much likelier the stretch must be in its language than in the text's, in steps of the table's scale
 */
export function isMixed(sums: WordSums, scan: Scan, best: number, others: number, gain: number): boolean {
  if (mostToGain(sums, scan.wordCount, best) <= gain) return false;
  const fewest = Math.max(LETTERS, SHARE * scan.latinLetters);
  for (let column = 0; column < others; column++) {
    if (column !== best && hasStretch(sums, scan, column, best, gain, fewest)) return true;
  }
  return false;
}

/** What no stretch in any language can exceed: most texts end here. */
function mostToGain({ byWord, tops }: WordSums, wordCount: number, best: number): number {
  let most = 0;
  for (let word = 0; word < wordCount; word++) most += (tops[word] as number) - (byWord[word * COLUMNS + best] as number);
  return most;
}

function hasStretch({ byWord }: WordSums, scan: Scan, column: number, best: number, least: number, fewest: number): boolean {
  const { wordCount, wordLetters } = scan;
  let gain = 0;
  let letters = 0;
  for (let word = 0; word < wordCount; word++) {
    const more = (byWord[word * COLUMNS + column] as number) - (byWord[word * COLUMNS + best] as number);
    if (gain <= 0) gain = letters = 0;
    gain += more;
    letters += wordLetters[word] as number;
    if (more > 0 && gain > least && letters >= fewest) return true;
  }
  return false;
}
