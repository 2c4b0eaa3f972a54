/** Letters drawn over several lines, as banner programs draw them. Shapes are matched cell by cell. */
import { bannerFonts } from "../data/banner-letters.ts";
import type { Lexicon } from "../lexicon.ts";
import { segment } from "../segment.ts";
import { type Draft, type Mapped, Writer } from "../view.ts";

/**
 * A letter's cells, as places `row * STRIDE + column` and signs. `ink` are drawn, those inside before those that end a row;
 * from `edges` on they do, and may be shared with a neighbour. `clear` lie between two drawn ones and must be empty.
 */
type Shape = {
  readonly letter: string;
  readonly width: number;
  readonly ink: Int32Array;
  readonly signs: Int32Array;
  readonly edges: number;
  readonly clear: Int32Array;
};
/** `signs` are those that a letter has in each row. */
type Font = {
  readonly rows: number;
  readonly shapes: readonly Shape[];
  readonly signs: readonly ReadonlySet<number>[];
  readonly isSolid: boolean;
};
type Line = { readonly at: number; readonly text: string };
type Placed = { readonly letter: string; readonly from: number; readonly to: number; readonly shape: Shape };

const FEWEST_ROWS = 4;
const MOST_COLUMNS = 240;
const MOST_ROWS = 60;
/** Neighbours may share so many columns. */
const OVERLAP = 4;
const MOST_ODD = 2;
/** A cell that is drawn in the letter and empty in the text counts as one and a half odd ones. */
const MOST_MISSING = 1;
/** Share of the drawn cells that letters must explain. */
const EXPLAINED = 0.75;
/** So many empty columns part words. */
const GAP = 3;
/** What a letter costs, in cells: one wide letter is likelier than two narrow ones. */
const A_LETTER = 1;
const SPACE = 32;
const STRIDE = 256;
/** Explains a drawing so well that no other font is tried. */
const SURE = 0.9;
const STROKES = /[_|/\\#()<>*@$'`,.\-=+:;"^~xo\u2580-\u259f\s]/;

/** Those of the banner fonts, the one drawn with two signs alone last. */
const fonts: readonly Font[] = bannerFonts
  .toSorted(([a], [b]) => Number(a === "block") - Number(b === "block"))
  .map(([name, rows, letters]) => {
    const shapes = letters
      .trim()
      .split("\n")
      .map((line) => shapeOf(line.charAt(0).toLowerCase(), line.slice(1).replaceAll("°", "`").split("~")));
    return { rows, isSolid: name === "banner", shapes, signs: signsByRow(rows, shapes) };
  });

function signsByRow(rows: number, shapes: readonly Shape[]): readonly ReadonlySet<number>[] {
  const signs = Array.from({ length: rows }, () => new Set<number>());
  for (const shape of shapes) {
    for (const [index, place] of shape.ink.entries()) signs[Math.floor(place / STRIDE)]?.add(shape.signs[index] ?? SPACE);
  }
  return signs;
}

function shapeOf(letter: string, rows: readonly string[]): Shape {
  const [inside, edges, clear]: [number[], number[], number[]] = [[], [], []];
  for (const [row, text] of rows.entries()) {
    const [first, last] = [text.search(/\S/), text.trimEnd().length - 1];
    for (let column = Math.max(0, first); column <= last; column++) {
      const kind = column === first || column === last ? edges : text.charAt(column) === " " ? clear : inside;
      kind.push(row * STRIDE + column);
    }
  }
  const ink = [...inside, ...edges];
  const signs = ink.map((place) => rows[Math.floor(place / STRIDE)]?.charCodeAt(place % STRIDE) ?? SPACE);
  const width = Math.max(...rows.map((text) => text.trimEnd().length));
  return { letter, width, ink: Int32Array.from(ink), signs: Int32Array.from(signs), edges: inside.length, clear: Int32Array.from(clear) };
}

/** The text with each banner as the words it shows; undefined when there is none to read. */
export function unbannered(source: Mapped, lexicon: Lexicon): Draft | undefined {
  const writer = new Writer();
  let [done, found] = [0, 0];
  for (const lines of drawings(source.text)) {
    const [first, last] = [lines[0], lines.at(-1)];
    const words = first && last ? lettersIn(lines) : undefined;
    if (!first || !last || !words) continue;
    writer.copy(source, done, first.at);
    write(writer, source, words, lexicon);
    done = last.at + last.text.length;
    found++;
  }
  if (found === 0) return undefined;
  writer.copy(source, done, source.text.length);
  return { mapped: writer.done(), trick: true, settled: true };
}

/** Groups of four lines or more that hold hardly anything but strokes. */
function drawings(text: string): readonly (readonly Line[])[] {
  const groups: Line[][] = [[]];
  let at = 0;
  for (const line of text.split("\n")) {
    const odd = [...line].filter((sign) => !STROKES.test(sign)).length;
    if (odd * 5 > line.trim().length) groups.push([]);
    else groups.at(-1)?.push({ at, text: line });
    at += line.length + 1;
  }
  return groups.map(trimmed).filter((lines) => lines.length >= FEWEST_ROWS && lines.length <= MOST_ROWS);
}

function trimmed(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ text }) => text.trim() !== "");
  const last = lines.findLastIndex(({ text }) => text.trim() !== "");
  return first < 0 ? [] : lines.slice(first, last + 1);
}

type Block = { readonly rows: readonly (Line | undefined)[]; readonly placed: readonly Placed[] };

/** The letters of a drawing, by the font and the height at which they explain most of it. */
function lettersIn(lines: readonly Line[]): readonly Block[] | undefined {
  const signs = new Set(lines.flatMap(({ text }) => [...text.replace(/\s/g, "")]));
  const isSolid = signs.size === 1;
  let [best, most]: [readonly Block[] | undefined, number] = [undefined, EXPLAINED];
  const isStrokes = [...signs].every((sign) => "_|".includes(sign));
  for (const font of isStrokes ? fonts.toReversed() : fonts) {
    if (font.isSolid !== isSolid) continue;
    for (let above = 0; above < font.rows; above++) {
      // A font's first rows may be empty, for small letters; of several banners under each other, two at most are.
      if (lines.length + above > font.rows && above > 2) break;
      if (mostExplained(lines, font, above) <= most) continue;
      const blocks: Block[] = [];
      let [explained, drawn] = [0, 0];
      for (let top = -above; top < lines.length; top += font.rows) {
        const rows = Array.from({ length: font.rows }, (_, row) => lines[top + row]);
        const read = readBlock(rows, font, isSolid);
        explained += read.explained;
        drawn += read.drawn;
        blocks.push({ rows, placed: read.placed });
      }
      const share = drawn > 0 ? explained / drawn : 0;
      if (share > most && blocks.some(({ placed }) => placed.length > 1)) [best, most] = [blocks, share];
      if (most > SURE) return best;
    }
  }
  return best;
}

/** No row of letters explains a larger share than this: that of the cells whose sign any letter has in their row. Soon told. */
function mostExplained(lines: readonly Line[], font: Font, above: number): number {
  let [drawn, known] = [0, 0];
  for (const [index, line] of lines.entries()) {
    const signs = font.signs[(index + above) % font.rows];
    for (let column = 0; column < Math.min(MOST_COLUMNS, line.text.length); column++) {
      const sign = signAt(line, column, font.isSolid);
      if (sign === SPACE) continue;
      drawn++;
      if (signs?.has(sign)) known++;
    }
  }
  return drawn > 0 ? known / drawn : 0;
}

/** The row of letters that explains most drawn cells of a block; dynamic over columns. */
function readBlock(rows: readonly (Line | undefined)[], font: Font, isSolid: boolean) {
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map((line) => line?.text.length ?? 0)));
  const cells = new Int32Array(rows.length * STRIDE).fill(SPACE);
  let drawn = 0;
  for (const [row, line] of rows.entries()) {
    for (let column = 0; column < width; column++) {
      const sign = signAt(line, column, isSolid);
      cells[row * STRIDE + column] = sign;
      if (sign !== SPACE) drawn++;
    }
  }
  const inkBefore = new Int32Array(width + 1);
  for (let column = 0; column < width; column++) {
    let ink = inkBefore[column] ?? 0;
    for (let row = 0; row < rows.length; row++) if (cells[row * STRIDE + column] !== SPACE) ink++;
    inkBefore[column + 1] = ink;
  }
  /** Cells that the letter before explains already. */
  const claimed = new Uint8Array(cells.length + STRIDE);
  const best = new Float64Array(width + 1);
  const last: (Placed | undefined)[] = Array.from({ length: width + 1 });
  const from = new Int32Array(width + 1);
  for (let at = 0; at < width; at++) {
    const base = best[at] ?? 0;
    if ((best[at + 1] ?? 0) < base) keep(at + 1, base, undefined, at);
    const before = last[at];
    if (before) claim(before, 1);
    for (const shape of font.shapes) {
      if (at + shape.width > width) continue;
      const end = at + shape.width;
      if (inkIn(at, end) < shape.ink.length - MOST_MISSING) continue;
      // Solid letters stand free: any stroke would do for an i.
      if (isSolid && (inkIn(at - 1, at) > 0 || inkIn(end, end + 1) > 0)) continue;
      const matched = matches(shape, cells, at, claimed);
      if (matched <= A_LETTER || (isSolid && inkIn(at, end) > matched + 1)) continue;
      for (let next = end; next >= (isSolid ? end : Math.max(at + 1, end - OVERLAP)); next--) {
        const score = base + matched - A_LETTER - (end - next) * 0.1;
        if (score > (best[next] ?? 0)) keep(next, score, { letter: shape.letter, from: at, to: end, shape }, at);
      }
    }
    if (before) claim(before, 0);
  }
  const placed: Placed[] = [];
  for (let at = width; at > 0; at = from[at] ?? 0) {
    const one = last[at];
    if (one) placed.push(one);
  }
  return { placed: placed.reverse(), explained: best[width] ?? 0, drawn };

  function claim({ shape, from: column }: Placed, value: number): void {
    for (const place of shape.ink) claimed[place + column] = value;
  }

  function inkIn(first: number, end: number): number {
    return (inkBefore[Math.min(width, end)] ?? 0) - (inkBefore[Math.max(0, first)] ?? 0);
  }

  function keep(at: number, score: number, one: Placed | undefined, before: number): void {
    best[at] = score;
    last[at] = one;
    from[at] = before;
  }
}

function signAt(line: Line | undefined, column: number, isSolid: boolean): number {
  const code = line && column < line.text.length ? line.text.charCodeAt(column) : SPACE;
  return code === 9 || code === 13 ? SPACE : isSolid && code !== SPACE ? 35 : code;
}

/** How many drawn cells a shape explains at a column, less what does not fit; 0 when too much does not. */
function matches({ ink, signs, edges, clear }: Shape, cells: Int32Array, at: number, claimed: Uint8Array): number {
  let [odd, fits] = [0, 0];
  for (let index = 0; index < ink.length; index++) {
    const sign = cells[(ink[index] ?? 0) + at];
    if (sign === signs[index]) {
      if (claimed[(ink[index] ?? 0) + at] === 0) fits++;
      continue;
    }
    // Where neighbours touch, one sign stands for both.
    odd += sign !== SPACE && index >= edges ? 0.5 : 1.5;
    if (odd > MOST_ODD) return 0;
  }
  for (const place of clear) {
    if (cells[place + at] !== SPACE) odd++;
    if (odd > MOST_ODD) return 0;
  }
  return fits - odd;
}

/** Letters with spaces where the drawing has gaps, cut into words where it has none. */
function write(writer: Writer, source: Mapped, blocks: readonly Block[], lexicon: Lexicon): void {
  for (const [index, { rows, placed }] of blocks.entries()) {
    const lines = rows.filter((line) => line !== undefined);
    const [top, bottom] = [lines[0], lines.at(-1)];
    if (!top || !bottom) continue;
    const unitAt = (line: Line, column: number): number => line.at + Math.min(column, Math.max(0, line.text.length - 1));
    const put = (text: string, { from, to }: { readonly from: number; readonly to: number }): void =>
      writer.put(text, source, unitAt(top, from), Math.max(unitAt(top, from), unitAt(bottom, to - 1)) + 1);
    const [firstPlaced] = placed;
    if (index > 0 && firstPlaced) put(" ", firstPlaced);
    for (const word of wordsIn(placed, lexicon)) {
      for (const [at, one] of word.entries()) {
        if (at === 0 && one !== firstPlaced) put(" ", one);
        put(one.letter, one);
      }
    }
  }
}

function wordsIn(placed: readonly Placed[], lexicon: Lexicon): readonly (readonly Placed[])[] {
  const words: Placed[][] = [];
  for (const [index, one] of placed.entries()) {
    const gap = one.from - (placed[index - 1]?.to ?? -GAP);
    if (gap >= GAP) words.push([one]);
    else words.at(-1)?.push(one);
  }
  return words.flatMap((word) => {
    const letters = word.map(({ letter }) => letter).join("");
    const { cuts, known } = segment(letters, lexicon);
    return lexicon.bitsOf(letters) > 0 || known < letters.length ? [word] : cuts.map((end, index) => word.slice(cuts[index - 1] ?? 0, end));
  });
}
