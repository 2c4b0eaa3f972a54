/** The word frequencies of the wordfreq package (R. Speer; data CC BY-SA 4.0): MessagePack, a list of words for each hundredth of a decade. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** `sums[i]` is the share of the words up to and with `words[i]`. */
export type WordList = { readonly words: readonly string[]; readonly sums: Float64Array };

const LATIN_WORD = /^[\p{Script=Latin}\p{M}'’]+$/u;

/** @throws Error when the file is not there or of another form */
export function readWordList(texts: string, code: string): WordList {
  const lists = decode(gunzipSync(readFileSync(join(texts, "wordfreq/data", `small_${code}.msgpack.gz`))));
  const found = lists.flatMap((list, centibels) =>
    list.filter((word) => LATIN_WORD.test(word)).map((word) => ({ word, share: 10 ** (-centibels / 100) })),
  );
  const whole = found.reduce((sum, { share }) => sum + share, 0);
  let sum = 0;
  const sums = Float64Array.from(found, ({ share }) => (sum += share / whole));
  return { words: found.map(({ word }) => word), sums };
}

/** A word, as often as it is written. */
export function drawWord({ words, sums }: WordList, random: () => number): string {
  const at = random();
  let [low, high] = [0, words.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return words[low] as string;
}

/** An array whose first element is a header and the others are arrays of words: no more of MessagePack than that. */
function decode(bytes: Buffer): readonly (readonly string[])[] {
  let at = 0;
  const whole = lengthOf("array");
  skipHeader();
  return Array.from({ length: whole - 1 }, () => Array.from({ length: lengthOf("array") }, readString));

  function lengthOf(what: "array" | "string"): number {
    const tag = bytes[at++] as number;
    if (what === "array" && tag >= 0x90 && tag <= 0x9f) return tag & 15;
    if (what === "string" && tag >= 0xa0 && tag <= 0xbf) return tag & 31;
    const size = ({ array: { 220: 2, 221: 4 }, string: { 217: 1, 218: 2 } } as Record<string, Record<number, number>>)[what]?.[tag];
    if (size === undefined)
      throw new Error(`Expected the ${what} of a word list at byte ${at - 1}, got tag ${tag}. Fetch the texts again.`);
    at += size;
    return bytes.readUIntBE(at - size, size);
  }

  function readString(): string {
    const length = lengthOf("string");
    at += length;
    return bytes.toString("utf8", at - length, at);
  }

  /** `{"format": "cB", "version": 1}` */
  function skipHeader(): void {
    const pairs = (bytes[at++] as number) & 15;
    for (let pair = 0; pair < pairs; pair++) {
      readString();
      if ((bytes[at] as number) < 0x80) at++;
      else readString();
    }
  }
}
