/** Draws a text as a banner program does, neighbours as near as their ink allows, or apart where the font has it so. */
import { bannerFonts } from "../data/banner-letters.ts";

/** Words of Latin letters in a font by name; other signs are left out. */
export function renderBanner(text: string, font: string): string {
  const [, rows = 0, letters = ""] = bannerFonts.find(([name]) => name === font) ?? [];
  const shapes = new Map(
    letters
      .trim()
      .split("\n")
      .map((line) => [line.charAt(0), line.slice(1).replaceAll("°", "`").split("~")]),
  );
  // Solid letters would run into each other.
  const isApart = font === "banner" || font === "block";
  let lines: string[] = Array.from({ length: rows }, () => "");
  for (const sign of text) {
    const shape = shapes.get(sign);
    if (sign === " ") lines = level(lines).map((line) => `${line}    `);
    if (shape)
      lines = isApart ? level(lines).map((line, row) => `${line}  ${level(shape)[row] ?? ""}`) : beside(level(lines), level(shape));
  }
  return lines.map((line) => line.trimEnd()).join("\n");
}

/** Moves a shape left until ink touches ink, as kerning does; strokes that meet upright share a column. */
function beside(lines: readonly string[], shape: readonly string[]): string[] {
  const gaps = lines.map(
    (line, row) => line.length - line.trimEnd().length + ((shape[row] ?? "").length - (shape[row] ?? "").trimStart().length),
  );
  const open = gaps.filter((_, row) => (lines[row] ?? "").trim() !== "" && (shape[row] ?? "").trim() !== "");
  const moved = Math.min(lines[0]?.length ?? 0, shape[0]?.length ?? 0, open.length > 0 ? Math.min(...open) : 0);
  return lines.map((line, row) => {
    const [kept, over] = [line.slice(0, line.length - moved), line.slice(line.length - moved)];
    const next = shape[row] ?? "";
    const met = [...over].map((sign, at) => (sign === " " ? next.charAt(at) : sign)).join("");
    return `${kept}${met}${next.slice(moved)}`;
  });
}

function level(lines: readonly string[]): string[] {
  const width = Math.max(...lines.map((line) => line.length));
  return lines.map((line) => line.padEnd(width));
}
