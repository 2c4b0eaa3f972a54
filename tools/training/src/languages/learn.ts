/** Learns the language table: a softmax over hashed runs of letters, by stochastic gradient descent with AdaGrad steps. */
import { OTHER, TOLD } from "../../../../packages/screening/src/languages/codes.ts";
import { Scan } from "../../../../packages/screening/src/languages/scan.ts";
import type { LanguageTable } from "../../../../packages/screening/src/languages/table.ts";
import { seeded } from "../fast/random.ts";
import type { Texts } from "./texts.ts";
import { drawWord, type WordList } from "./word-list.ts";

/** Texts of the training side only. Words of `other` are lists of languages that the table does not tell. */
export type Lessons = {
  readonly posts: Texts;
  readonly help: Texts;
  readonly words: ReadonlyMap<string, readonly WordList[]>;
};

const LANGUAGES = [...TOLD, OTHER];
const BITS = 14;
const STEP = 0.06;
const SHRINK = 2e-7;
const SEED = 20_261_124;
const [FEWEST_WORDS, MOST_WORDS] = [1, 14];
const BARE_SHARE = 0.15;
/** Most Hindi posts of the data sets are in Latin letters: a language that is not told. */
const ROMANISED = "hi";
const ROMANISED_SHARE = 0.1;
/** The first languages are those that campaigns are in: a third of all lessons is theirs beside their share. */
const CAMPAIGN_LANGUAGES = 7;
const CAMPAIGN_SHARE = 1 / 3;

/** The same texts and count of lessons give the same table, to the byte. Each language, `other` too, has a text or a list of words. */
export function learnLanguages(lessons: Lessons, count: number): LanguageTable {
  const columns = LANGUAGES.length;
  const weights = new Float32Array(2 ** BITS * columns);
  const squares = new Float32Array(weights.length).fill(1);
  const random = seeded(SEED).next;
  const scan = new Scan();
  const scores = new Float64Array(columns);
  const mask = 2 ** BITS - 1;
  for (let sample = 0; sample < count; sample++) {
    const right = random() < CAMPAIGN_SHARE ? Math.floor(random() * CAMPAIGN_LANGUAGES) : Math.floor(random() * columns);
    scan.read(lesson(LANGUAGES[right] as string, lessons, random));
    if (scan.gramCount === 0) continue;
    scores.fill(0);
    for (let gram = 0; gram < scan.gramCount; gram++) {
      const row = ((scan.grams[gram] as number) & mask) * columns;
      for (let column = 0; column < columns; column++) (scores[column] as number) += weights[row + column] as number;
    }
    toProbabilities(scores);
    (scores[right] as number) -= 1;
    for (let gram = 0; gram < scan.gramCount; gram++) {
      const row = ((scan.grams[gram] as number) & mask) * columns;
      for (let column = 0; column < columns; column++) {
        const at = row + column;
        const slope = (scores[column] as number) + SHRINK * (weights[at] as number);
        if (slope < 1e-4 && slope > -1e-4) continue;
        (squares[at] as number) += slope * slope;
        (weights[at] as number) -= (STEP * slope) / Math.sqrt(squares[at] as number);
      }
    }
  }
  return quantised(weights);
}

/** A few words: of a post, of a page of help, or drawn from a list; now and then without accents. */
function lesson(language: string, { posts, help, words }: Lessons, random: () => number): string {
  const count = FEWEST_WORDS + Math.floor(random() * (MOST_WORDS - FEWEST_WORDS + 1));
  const lists = words.get(language);
  const written = posts.get(language);
  const romanised = language === OTHER && random() < ROMANISED_SHARE ? posts.get(ROMANISED) : undefined;
  const kinds = romanised ? [romanised] : [written, written, help.get(language), lists && "words", lists && "words"].filter(Boolean);
  const kind = pick(kinds, random);
  const text =
    kind === "words" ? drawn(pick(lists ?? [], random), count, random) : part(pick(kind as readonly string[], random), count, random);
  return random() < BARE_SHARE ? text.normalize("NFD").replace(/\p{M}/gu, "") : text;
}

function drawn(list: WordList, count: number, random: () => number): string {
  return Array.from({ length: count }, () => drawWord(list, random)).join(" ");
}

function part(text: string, count: number, random: () => number): string {
  const all = text.split(/\s+/);
  const from = Math.floor(random() * Math.max(1, all.length - count + 1));
  return all.slice(from, from + count).join(" ");
}

function toProbabilities(scores: Float64Array): void {
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let column = 0; column < scores.length; column++) sum += scores[column] = Math.exp((scores[column] as number) - top);
  for (let column = 0; column < scores.length; column++) (scores[column] as number) /= sum;
}

/** One step of a byte is such that one weight in ten thousand is cut. */
function quantised(weights: Float32Array): LanguageTable {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * 0.9999)] as number) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return { languages: LANGUAGES, bits: BITS, scale, weights: bytes };
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}
