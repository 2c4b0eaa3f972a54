/**
 * Folds a text to what it says: lower case, compatibility forms undone, accents and invisible characters gone. Every
 * folded character knows where it came from, and undoing a trick is noted as one.
 */
import { areFlags, INVISIBLE, isFullWidth, plainForm, RESHAPED, smallCapital, squared } from "./look-alikes.ts";

/** What had to be undone to read a text. */
export type TrickName = "invisible" | "direction" | "styled" | "marks" | "homoglyph" | "leet" | "spaced" | "masked" | "unreadable";
/** Offsets are UTF-16 units of the original text. */
export type Trick = { readonly name: TrickName; readonly start: number; readonly end: number };

/** `starts[i]` and `ends[i]` tell where the folded text's unit `i` lies in the original. */
export type Folded = { readonly text: string; readonly starts: Int32Array; readonly ends: Int32Array; readonly tricks: readonly Trick[] };

/** Plain text without marks, or a row of regional indicators, or a base character with the marks on it. */
const CLUSTER = /[\0-\x7f]+(?!\p{M})|[\u{1f1e6}-\u{1f1ff}]+|[^\p{M}]\p{M}*|\p{M}+/gsu;
const REGIONAL = /^[\u{1f1e6}-\u{1f1ff}]/u;
const JOINERS = /^[\u200c\u200d]/;
const ANY_LETTER = /^\p{L}/u;
const MARK = /\p{M}/gu;
const ENCLOSING = /^\p{Me}/u;
const LATIN = /\p{Script=Latin}/u;
const WESTERN = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/u;
const MARKS_OF_A_LANGUAGE = 2;
const STYLED_RUN = 3;

export function fold(original: string): Folded {
  if (isAscii(original)) return asItStands(original);
  const folding = new Folding(original);
  for (const match of original.matchAll(CLUSTER)) folding.take(match[0], match.index);
  return folding.done();
}

/** Most posts in English: nothing to undo, and every unit where it was. */
function asItStands(original: string): Folded {
  const starts = new Int32Array(original.length);
  const ends = new Int32Array(original.length);
  for (let unit = 0; unit < original.length; unit++) {
    starts[unit] = unit;
    ends[unit] = unit + 1;
  }
  return { text: original.toLowerCase(), starts, ends, tricks: [] };
}

function isAscii(text: string): boolean {
  for (let unit = 0; unit < text.length; unit++) if (text.charCodeAt(unit) > 0x7f) return false;
  return true;
}

class Folding {
  readonly #text: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #tricks: Trick[] = [];
  readonly #asian: boolean;
  #styled: { start: number; end: number; letters: number } | undefined;
  #afterLetter = false;
  /** Whether a joiner here is part of how a script is written. */
  #joinable = false;
  /** Where invisible characters began right after a letter: a trick once a letter follows. */
  #hiddenFrom: number | undefined;

  constructor(original: string) {
    this.#asian = ASIAN.test(original);
  }

  take(cluster: string, start: number): void {
    const [base = ""] = cluster;
    const point = base.codePointAt(0) ?? 0;
    const end = start + cluster.length;
    if (point < 0x80 && cluster.charCodeAt(cluster.length - 1) < 0x80) this.#plain(cluster, start);
    else if (REGIONAL.test(base)) this.#regional(cluster, start);
    else if (INVISIBLE.test(base)) this.#hide(base, start, end);
    else this.#shown(base, this.#marksOf(cluster, base, start, end), start, end);
  }

  done(): Folded {
    this.#endStyle();
    return { text: this.#text.join(""), starts: new Int32Array(this.#starts), ends: new Int32Array(this.#ends), tricks: this.#tricks };
  }

  #plain(run: string, start: number): void {
    this.#endStyle();
    this.#letter(run.charAt(0), start);
    this.#letter(run.charAt(run.length - 1), start + run.length - 1);
    this.#text.push(run.toLowerCase());
    for (let unit = start; unit < start + run.length; unit++) {
      this.#starts.push(unit);
      this.#ends.push(unit + 1);
    }
  }

  #shown(base: string, marks: string, start: number, end: number): void {
    const point = base.codePointAt(0) ?? 0;
    const shown = squared(point) ?? smallCapital(base) ?? plainForm(base).normalize("NFKC");
    const reshaped = RESHAPED.test(base) && !(this.#asian && isFullWidth(point));
    if (reshaped && /^[A-Za-z]+$/.test(shown)) this.#style(start, end);
    else this.#endStyle();
    this.#letter(base, start);
    this.#put(bare(`${shown}${marks}`), start, end);
  }

  /** Flags say nothing here; letters that spell no flags are letters. */
  #regional(run: string, start: number): void {
    if (areFlags(run)) {
      this.#plain(" ", start);
      return;
    }
    for (const [index, symbol] of [...run].entries()) {
      this.#shown(symbol, "", start + index * symbol.length, start + (index + 1) * symbol.length);
    }
  }

  /** Marks that a language may put on a letter are kept until it is bare; a heap of them is a trick. */
  #marksOf(cluster: string, base: string, start: number, end: number): string {
    if (cluster.length === base.length) return "";
    const all = cluster.slice(base.length).match(MARK) ?? [];
    const seen = all.filter((mark) => !INVISIBLE.test(mark) && !ENCLOSING.test(mark));
    if (!WESTERN.test(base)) return seen.join("");
    if (all.some((mark) => INVISIBLE.test(mark))) this.#tricks.push({ name: "invisible", start, end });
    if (seen.length <= MARKS_OF_A_LANGUAGE && !all.some((mark) => ENCLOSING.test(mark))) return seen.join("");
    this.#tricks.push({ name: "marks", start, end });
    return "";
  }

  #hide(base: string, start: number, end: number): void {
    if (JOINERS.test(base) && this.#joinable) {
      this.#put(base, start, end);
      return;
    }
    if (DIRECTION.test(base)) this.#tricks.push({ name: "direction", start, end });
    if (this.#afterLetter) this.#hiddenFrom ??= start;
  }

  #letter(base: string, start: number): void {
    const isLetter = WESTERN.test(base);
    if (isLetter && this.#hiddenFrom !== undefined) this.#tricks.push({ name: "invisible", start: this.#hiddenFrom, end: start });
    this.#hiddenFrom = undefined;
    this.#afterLetter = isLetter;
    this.#joinable = !isLetter && ANY_LETTER.test(base);
  }

  #style(start: number, end: number): void {
    const run = this.#styled;
    if (run) Object.assign(run, { end, letters: run.letters + 1 });
    else this.#styled = { start, end, letters: 1 };
  }

  #endStyle(): void {
    const run = this.#styled;
    if (run && run.letters >= STYLED_RUN) this.#tricks.push({ name: "styled", start: run.start, end: run.end });
    this.#styled = undefined;
  }

  #put(folded: string, start: number, end: number): void {
    this.#text.push(folded);
    for (let unit = 0; unit < folded.length; unit++) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }
}

/** Small letters; Latin ones without accents, other scripts as they are. */
function bare(shown: string): string {
  const small = plainForm(shown.toLowerCase());
  return LATIN.test(small) ? small.normalize("NFD").replace(MARK, "") : small.normalize("NFC");
}
