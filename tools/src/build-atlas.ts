/**
 * Builds the letter atlas of `packages/picture` from the fonts: outlines with 1 em = 1,000 units, y down, centred on
 * their ink box. Fonts are read here only; a running Flakjacket never parses one. Run: `node tools/src/build-atlas.ts`.
 */
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkit";

const require = createRequire(import.meta.url);
const target = new URL("../../packages/picture/src/atlas/", import.meta.url);
const UNITS = 1_000;

const ranges: readonly (readonly [from: number, to: number])[] = [
  [0x61, 0x7a], // Basic Latin
  [0xdf, 0xf6], // Latin-1
  [0xf8, 0xff],
  [0x100, 0x17f], // Latin Extended-A
  [0x430, 0x45f], // Cyrillic
  [0x490, 0x491],
];

const fredoka = openFont("@expo-google-fonts/fredoka/700Bold/Fredoka_700Bold.ttf");
const nunito = openFont("@expo-google-fonts/nunito/900Black/Nunito_900Black.ttf");

function openFont(path: string) {
  return create(readFileSync(require.resolve(path)));
}

/** The outline of one code point as SVG path data, from the first font that has it. */
function outlineOf(codePoint: number): string | undefined {
  const font = [fredoka, nunito].find((candidate) => candidate.hasGlyphForCodePoint(codePoint));
  if (!font) return undefined;
  const glyph = font.glyphForCodePoint(codePoint);
  const { minX, maxX, minY, maxY } = glyph.bbox;
  if (!(maxX > minX && maxY > minY)) return undefined;
  const scale = UNITS / font.unitsPerEm;
  const x = (value: number): number => Math.round((value - (minX + maxX) / 2) * scale);
  const y = (value: number): number => Math.round(((minY + maxY) / 2 - value) * scale);
  return glyph.path.commands
    .map(({ command, args }) => {
      const points = args.map((value, index) => (index % 2 === 0 ? x(value) : y(value))).join(" ");
      const letter = { moveTo: "M", lineTo: "L", quadraticCurveTo: "Q", bezierCurveTo: "C", closePath: "Z" }[command];
      if (letter === undefined) throw new Error(`A known outline command was expected, got ${command}.`);
      return `${letter}${points}`;
    })
    .join("");
}

/** One letter: its lower-case code point and outline, then its capital's where it has a single one. */
type AtlasLetter = readonly [codePoint: number, lower: string, capital?: number, upper?: string];

function letterOf(codePoint: number): AtlasLetter | undefined {
  const text = String.fromCodePoint(codePoint);
  if (!/^\p{Ll}$/u.test(text)) return undefined;
  const lower = outlineOf(codePoint);
  if (lower === undefined) return undefined;
  const capital = text.toUpperCase();
  const capitalCode = capital.codePointAt(0) ?? 0;
  // A capital without a round trip (ſ, ß, ı) belongs to another letter.
  const upper = capital.length === 1 && capital !== text && capital.toLowerCase() === text ? outlineOf(capitalCode) : undefined;
  return upper === undefined ? [codePoint, lower] : [codePoint, lower, capitalCode, upper];
}

const letters = ranges.flatMap(([from, to]) => {
  const codePoints = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return codePoints.map(letterOf).filter((letter) => letter !== undefined);
});
const atlas = {
  about:
    "Letter outlines for happy pictures. Made by tools/src/build-atlas.ts from Fredoka Bold and Nunito Black, SIL OFL 1.1 (OFL-Fredoka.txt, OFL-Nunito.txt).",
  unitsPerEm: UNITS,
  letters,
};
writeFileSync(new URL("letters.atlas.json", target), `${JSON.stringify(atlas).replaceAll("],[", "],\n[")}\n`);
copyFileSync(require.resolve("@expo-google-fonts/fredoka/LICENSE_FONT"), new URL("OFL-Fredoka.txt", target));
copyFileSync(require.resolve("@expo-google-fonts/nunito/LICENSE_FONT"), new URL("OFL-Nunito.txt", target));
console.log(`${letters.length} letters written to ${new URL("letters.atlas.json", target).pathname}`);
