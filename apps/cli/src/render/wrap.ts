/** Text broken into lines that fit a terminal: behind a space where there is one, and inside a word that is longer than a line. */

/** How wide what we print may be. */
export const SCREEN = 80;

const clusters = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Takes two columns: pictures, and the scripts of East Asia. */
const WIDE =
  /\p{Emoji_Presentation}|\u{fe0f}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** @param columns at least 2. @returns one line at least; a space at which a line ends is left out, every other character is kept */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one, index) => (index === 0 ? [one] : [" ", one]))) {
    if (columnsOf(line) + columnsOf(word) <= columns) {
      line += word;
      continue;
    }
    if (word === " ") {
      lines.push(line);
      line = "";
      continue;
    }
    if (line !== "") lines.push(line.replace(/ $/, ""));
    const pieces = cut(word, columns);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return [...lines, line];
}

export function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of clusters.segment(text)) columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}

/** One word in pieces that fit, none of them empty. */
function cut(word: string, columns: number): readonly string[] {
  const pieces = [""];
  for (const { segment } of clusters.segment(word)) {
    const last = pieces.at(-1) ?? "";
    if (last === "" || columnsOf(last) + columnsOf(segment) <= columns) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
