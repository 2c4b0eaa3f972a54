/** What a campaign is really sent. Reads fixtures that are marked as harmful; quotes none. Nothing was tuned on them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ToldLanguage } from "./codes.ts";
import { openLanguages } from "./detector.ts";

const root = new URL("../../../../", import.meta.url);
const detector = openLanguages(readFileSync(new URL("models/languages.bin", root)));
const campaign: readonly ToldLanguage[] = ["en", "fr", "de", "es", "it", "pt"];
const linesOf = (name: string) =>
  readFileSync(new URL(`fixtures/texts/grumbles/${name}`, root), "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** How many texts each answer was given for. */
function answers(texts: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const text of texts) {
    const found = detector.languageOf(text, campaign);
    const name = found === "unknown" ? found : found.language;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

describe.each(["en", "fr"])("of the grumbles in %s", (language) => {
  const texts = linesOf(`${language}-grumbles.txt`);

  it("99 in 100 are told right, the rest are unknown", () => {
    const { [language]: right = 0, unknown = 0, ...wrong } = answers(texts);
    expect(wrong).toEqual({});
    expect(right / texts.length).toBeGreaterThan(0.99);
    expect(right + unknown).toBe(texts.length);
  });

  it("97 in 100 are told right in capital letters and without accents, and 1 in 100 wrong at most", () => {
    const bare = texts.map((text) => text.toUpperCase().normalize("NFD").replace(/\p{M}/gu, ""));
    const { [language]: right = 0, unknown = 0 } = answers(bare);
    expect(right / texts.length).toBeGreaterThan(0.97);
    expect(texts.length - right - unknown).toBeLessThan(0.01 * texts.length);
  });
});

describe.each(["en", "fr"])("of what is sent beside the grumbles in %s", (language) => {
  const rows = linesOf(`${language}-not.jsonl`).map((line) => JSON.parse(line) as { text: string; why: string });

  it("nothing in another language is told as it", () => {
    const others = rows.filter(({ why }) => why === "other-language");
    expect(others.length).toBeGreaterThan(5);
    expect(answers(others.map(({ text }) => text))[language] ?? 0).toBe(0);
  });

  it("97 in 100 of the others are told right, the rest are unknown", () => {
    const texts = rows.filter(({ why }) => why !== "other-language").map(({ text }) => text);
    const { [language]: right = 0, unknown: _, ...wrong } = answers(texts);
    expect(wrong).toEqual({});
    expect(right / texts.length).toBeGreaterThan(0.97);
  });
});
