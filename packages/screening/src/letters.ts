/** How often each letter occurs in a text: all that a picture may know of it. */

const NAMES = /https?:\/\/\S+|www\.\S+|[@#＠＃][\p{L}\p{N}_.-]+/gu;
const LETTER = /\p{L}/u;
const HAN = /\p{Script=Han}/u;
const MARKS = /\p{M}+/gu;

/**
 * Letters with their counts, most of a text's meaning gone: no addresses, handles or tags; compatibility forms folded,
 * marks stripped, lower case. Han characters are left out, since one can be a word. Keys are single code points.
 */
export function letterCounts(text: string): ReadonlyMap<string, number> {
  const folded = text.replace(NAMES, " ").normalize("NFKC").toLowerCase().normalize("NFD").replace(MARKS, "");
  const counts = new Map<string, number>();
  for (const letter of folded) {
    if (LETTER.test(letter) && !HAN.test(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}
