/**
 * Builds the letter model: how surprising a letter is after two others, in the language where it surprises least.
 * Deterministic: the same rows give the same file to the byte. Run with node; writes one TypeScript module.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildingPosts, languages, wordsOf } from "./posts.ts";

const SIGNS = 27;
const LEVELS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const BITS_A_LEVEL = 0.2;
/** How many letters' worth of the shorter context a context starts with. */
const SMOOTHING = 8;
const target = join(import.meta.dirname, "../../../../packages/screening/src/views/data/letter-surprise.ts");

const least = new Float64Array(SIGNS ** 3).fill(Infinity);
const posts = buildingPosts();
for (const language of languages) {
  const three = new Float64Array(SIGNS ** 3);
  const two = new Float64Array(SIGNS ** 2);
  const one = new Float64Array(SIGNS).fill(1);
  for (const post of posts) if (post.lang === language) count(` ${wordsOf(post).join(" ")} `, three, two, one);
  const all = sum(one, 0, SIGNS);
  for (let context = 0; context < SIGNS ** 2; context++) {
    const inThree = sum(three, context * SIGNS, SIGNS);
    const inTwo = sum(two, (context % SIGNS) * SIGNS, SIGNS);
    for (let sign = 0; sign < SIGNS; sign++) {
      const shortest = (one[sign] ?? 0) / all;
      const shorter = ((two[(context % SIGNS) * SIGNS + sign] ?? 0) + SMOOTHING * shortest) / (inTwo + SMOOTHING);
      const share = ((three[context * SIGNS + sign] ?? 0) + SMOOTHING * shorter) / (inThree + SMOOTHING);
      least[context * SIGNS + sign] = Math.min(least[context * SIGNS + sign] ?? Infinity, -Math.log2(share));
    }
  }
}

const rows = Array.from({ length: SIGNS }, (_, first) =>
  [...least.subarray(first * SIGNS ** 2, (first + 1) * SIGNS ** 2)].map(level).join(""),
);
writeFileSync(
  target,
  `/**
 * Made by tools/training/src/letters/build.ts: do not edit. Bits of surprise of a letter after two others, the least over
 * ${languages.join(", ")}; signs are a to z and 26 for any other, index (first * 27 + second) * 27 + third.
 */
export const letterSurprise = { bitsALevel: ${BITS_A_LEVEL}, levels: "${LEVELS}", table: [
${rows.map((row) => `  "${row}",`).join("\n")}
].join("") } as const;
`,
);
console.log(`${posts.length} posts gave ${target}`);

function count(text: string, three: Float64Array, two: Float64Array, one: Float64Array): void {
  let [a, b] = [26, 26];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) - 97;
    const c = code >= 0 && code < 26 ? code : 26;
    if (c === 26 && b === 26) continue;
    add(three, (a * SIGNS + b) * SIGNS + c);
    add(two, b * SIGNS + c);
    add(one, c);
    [a, b] = c === 26 ? [26, 26] : [b, c];
  }
}

function add(table: Float64Array, at: number): void {
  table[at] = (table[at] ?? 0) + 1;
}

function sum(table: Float64Array, from: number, length: number): number {
  return table.subarray(from, from + length).reduce((total, each) => total + each, 0);
}

function level(bits: number): string {
  return LEVELS.charAt(Math.max(0, Math.min(LEVELS.length - 1, Math.round(bits / BITS_A_LEVEL))));
}
