/**
 * Builds the list of English words that a changed word of a quotation may have been: the frequent ones of the posts that the rarity
 * tables are built from, but those that somebody found hateful or offensive. Words of the reviewed lists of hurt are left out. Deterministic: the same rows give the same file to the byte.
 * Run with node; writes one TypeScript module.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { shingles } from "../../../../packages/screening/src/bank/shingles.ts";
import { wordLists } from "../../../../packages/screening/src/words/word-list.ts";
import { buildingRows, plain } from "./rows.ts";

const LEAST_COUNT = 2;
const LONGEST = 20;
const target = join(import.meta.dirname, "../../../../packages/screening/src/bank/data/english-words.ts");
const hurtful = wordLists
  .filter(({ section, words }) => words.length === 1 && ["hate", "sexual", "profanity", "threat"].includes(section))
  .map(({ words, open }) => ({ start: words[0] ?? "", open }));

const counts = new Map<string, number>();
const seen = new Set<string>();
for (const row of buildingRows()) {
  const text = plain(row);
  if (row.lang !== "en" || row.labels?.hate === 1 || row.labels?.offensive === 1 || seen.has(text)) continue;
  seen.add(text);
  const { wordCount, bytes, from, to } = shingles(text);
  const decoder = new TextDecoder();
  for (let word = 0; word < wordCount; word++) {
    const said = decoder.decode(bytes.subarray(from[word], to[word]));
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
}
const words = [...counts]
  .filter(([word, count]) => count >= LEAST_COUNT && word.length <= LONGEST && /^[a-z]+$/.test(word) && !isHurtful(word))
  .toSorted(([a, more], [b, fewer]) => fewer - more || (a < b ? -1 : 1))
  .map(([word]) => word);
const lines = Array.from({ length: Math.ceil(words.length / 1000) }, (_, line) => words.slice(line * 1000, (line + 1) * 1000).join(" "));
writeFileSync(
  target,
  `/** Made by tools/training/src/rarity/words.ts: do not edit. Frequent words of English, the most frequent first. */
export const englishWords = [
${lines.map((line) => `  "${line}",`).join("\n")}
].join(" ");
`,
);
console.log(`${words.length} words in ${target}`);

function isHurtful(word: string): boolean {
  return hurtful.some(({ start, open }) => (open ? word.startsWith(start) : word === start));
}
