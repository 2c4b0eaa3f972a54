/**
 * Builds the rarity tables: how often words and two to four neighbours occur in everyday posts, and in the set phrases that this
 * project wrote. Deterministic: the same rows give the same file to the byte. Run with node; writes models/rarity.bin.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { murmur } from "../../../../packages/screening/src/bank/murmur.ts";
import {
  LEVEL_BITS,
  levelOf,
  PAIR_SEED,
  QUAD_SEED,
  type RarityTable,
  slotOf,
  TRIPLE_SEED,
  WORD_SEED,
} from "../../../../packages/screening/src/bank/rarity.ts";
import { encodeRarity } from "../../../../packages/screening/src/bank/rarity-file.ts";
import { shingles } from "../../../../packages/screening/src/bank/shingles.ts";
import { phrasesOf } from "./phrases.ts";
import { buildingRows, type Language, languages, plain } from "./rows.ts";

/** Seen once is no habit. */
const LEAST_COUNT = 2;
const FILLED = 0.9;
/** How often posts are taken to say what a set phrase says. */
const PHRASE_COUNT = 24;
const target = join(import.meta.dirname, "../../../../models/rarity.bin");

type Counts = {
  words: number;
  readonly single: Map<number, number>;
  readonly pairs: Map<number, number>;
  readonly triples: Map<number, number>;
  readonly quads: Map<number, number>;
};

const counts = new Map<string, Counts>(
  languages.map((language) => [language, { words: 0, single: new Map(), pairs: new Map(), triples: new Map(), quads: new Map() }]),
);
const seen = new Set<string>();
for (const row of buildingRows()) {
  const counted = counts.get(row.lang);
  const text = plain(row);
  if (!counted || seen.has(text)) continue;
  seen.add(text);
  count(text, counted);
}
for (const language of languages) countPhrases(phrasesOf(language), counts.get(language) as Counts);
const tables = languages.map((language) => tableOf(language, counts.get(language) as Counts));
const bytes = encodeRarity(tables);
writeFileSync(target, bytes);
for (const { language, words, single, pairs, triples } of tables) {
  console.log(`${language}: ${words} words, ${single.length} + ${pairs.length} + ${triples.length} slots`);
}
console.log(`${bytes.length} bytes in ${target}`);

function count(text: string, counted: Counts): void {
  const cut = shingles(text);
  counted.words += cut.wordCount;
  for (let word = 0; word < cut.wordCount; word++) {
    const [from, to] = [cut.from[word] as number, cut.to[word] as number];
    increase(counted.single, murmur(cut.bytes, from, to, WORD_SEED));
    if (word > 0) increase(counted.pairs, murmur(cut.bytes, cut.from[word - 1] as number, to, PAIR_SEED));
    if (word > 1) increase(counted.triples, murmur(cut.bytes, cut.from[word - 2] as number, to, TRIPLE_SEED));
    if (word > 2) increase(counted.quads, murmur(cut.bytes, cut.from[word - 3] as number, to, QUAD_SEED));
  }
}

/** A phrase's pairs and triples are at least so frequent as a common phrase's. */
function countPhrases(phrases: Iterable<string>, { pairs, triples, quads }: Counts): void {
  for (const phrase of phrases) {
    const cut = shingles(phrase);
    for (let word = 1; word < cut.wordCount; word++) {
      const to = cut.to[word] as number;
      atLeast(pairs, murmur(cut.bytes, cut.from[word - 1] as number, to, PAIR_SEED));
      if (word > 1) atLeast(triples, murmur(cut.bytes, cut.from[word - 2] as number, to, TRIPLE_SEED));
      if (word > 2) atLeast(quads, murmur(cut.bytes, cut.from[word - 3] as number, to, QUAD_SEED));
    }
  }
}

function atLeast(into: Map<number, number>, hash: number): void {
  into.set(hash, Math.max(into.get(hash) ?? 0, PHRASE_COUNT));
}

function increase(into: Map<number, number>, hash: number): void {
  into.set(hash, (into.get(hash) ?? 0) + 1);
}

function tableOf(language: Language, { words, single, pairs, triples, quads }: Counts): RarityTable {
  return { language, words, single: packed(single), pairs: packed(pairs), triples: packed(new Map([...triples, ...often(quads)])) };
}

/** Four words are habit when they are so three times. */
function often(quads: ReadonlyMap<number, number>): readonly (readonly [hash: number, count: number])[] {
  return [...quads].filter(([, times]) => times > LEAST_COUNT);
}

/** The most frequent first, so that they are found first and keep their own entry when two hashes look the same. */
function packed(counted: ReadonlyMap<number, number>): Uint16Array {
  const kept = [...counted].filter(([, times]) => times >= LEAST_COUNT).sort(([a, often], [b, rarely]) => rarely - often || a - b);
  const table = new Uint16Array(Math.ceil((kept.length + 1) / FILLED));
  for (const [hash, times] of kept) {
    const slot = slotOf(table, hash);
    if (table[slot] === 0) table[slot] = ((hash >>> (16 + LEVEL_BITS)) << LEVEL_BITS) | levelOf(times);
  }
  return table;
}
