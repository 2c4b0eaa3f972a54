/**
 * Builds the list of frequent words that texts without spaces are cut by, with how surprising each is in bits.
 * Deterministic: the same rows give the same file to the byte. Run with node; writes one TypeScript module.
 * Words of the reviewed lists of hurt are left out: whoever screens brings those along.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { wordLists } from "../../../../packages/screening/src/words/word-list.ts";
import { buildingPosts, languages, wordsOf } from "../letters/posts.ts";

const WORDS_A_LANGUAGE = 10_000;
const LONE_LETTERS = new Set(["a", "i", "o", "y", "e"]);
const target = join(import.meta.dirname, "../../../../packages/screening/src/views/data/frequent-words.ts");
const hurtful = wordLists
  .filter(({ section, words }) => words.length === 1 && ["hate", "sexual", "profanity", "threat"].includes(section))
  .map(({ words, open }) => ({ start: words[0] ?? "", open }));

const surprise = new Map<string, number>();
const posts = buildingPosts();
for (const language of languages) {
  const counts = new Map<string, number>();
  let total = 0;
  for (const post of posts) {
    if (post.lang !== language) continue;
    for (const word of wordsOf(post)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      total++;
    }
  }
  const fewest = total > 300_000 ? 3 : 2;
  const kept = [...counts].filter(([word, count]) => count >= fewest && isKept(word));
  for (const [word, count] of kept.toSorted(byCount).slice(0, WORDS_A_LANGUAGE)) {
    surprise.set(word, Math.min(surprise.get(word) ?? Infinity, Math.round(-Math.log2(count / total))));
  }
}

const bits = [...new Set(surprise.values())].toSorted((a, b) => a - b);
const lines = bits.map((each) => {
  const words = [...surprise].filter(([, other]) => other === each).map(([word]) => word);
  return `  [${each}, "${words.toSorted().join(" ")}"],`;
});
writeFileSync(
  target,
  `/**
 * Made by tools/training/src/segment/build.ts: do not edit. Frequent words of ${languages.join(", ")}, folded, after how many
 * bits of surprise they are in the language where they surprise least.
 */
export const frequentWords: readonly (readonly [bits: number, words: string])[] = [
${lines.join("\n")}
];
`,
);
console.log(`${posts.length} posts gave ${surprise.size} words in ${target}`);

function isKept(word: string): boolean {
  if (word.length === 1) return LONE_LETTERS.has(word);
  return !hurtful.some(({ start, open }) => (open ? word.startsWith(start) : word === start));
}

function byCount([a, more]: [string, number], [b, fewer]: [string, number]): number {
  return fewer - more || (a < b ? -1 : 1);
}
