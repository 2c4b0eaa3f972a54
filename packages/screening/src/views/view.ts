/** A text with a trick undone, each of its units still knowing where it came from. */

export type ViewName =
  | "plain"
  | "look-alikes"
  | "right-to-left"
  | "upside-down"
  | "reversed"
  | "leet"
  | "joined"
  | "repeats"
  | "repeats-two"
  | "masked"
  | "respelt"
  | "hashtags"
  | "segmented"
  | "rot13"
  | "base64"
  | "hex"
  | "binary"
  | "morse"
  | "acrostic"
  | "banner";

/** `starts[i]` and `ends[i]`: the UTF-16 units of the original that unit `i` of the text came from. */
export type Mapped = { readonly text: string; readonly starts: Int32Array; readonly ends: Int32Array };

/**
 * One way to read a post. `plausibility`, 0 to 1, says how much it reads like one of our languages (0.5: no telling);
 * `trick` is true when nobody writes that way by accident. Offsets rise through the text, or fall where it was turned round.
 */
export type View = Mapped & { readonly name: ViewName; readonly plausibility: number; readonly trick: boolean };

/** What a reader of one trick proposes; `settled` when it compared the words itself, so that no further comparison is due. */
export type Draft = { readonly mapped: Mapped; readonly trick: boolean; readonly settled: boolean };

/** The units `from` to `to` of a view, as UTF-16 offsets of the original; an empty range is where it would be. */
export function spanOf(view: Mapped, from: number, to: number): { readonly start: number; readonly end: number } {
  let [start, end] = [Infinity, 0];
  for (let unit = from; unit < Math.max(to, from + 1) && unit < view.text.length; unit++) {
    start = Math.min(start, view.starts[unit] ?? 0);
    end = Math.max(end, view.ends[unit] ?? 0);
  }
  if (start === Infinity) start = end = view.ends[view.text.length - 1] ?? 0;
  return { start, end: to > from ? end : start };
}

/** Writes a mapped text piece by piece. */
export class Writer {
  #text = "";
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  get length(): number {
    return this.#text.length;
  }

  /** Text that stands for the units `from` to `to` of a source. */
  put(text: string, source: Mapped, from: number, to: number): void {
    const [a, b] = [source.starts[from] ?? 0, source.starts[to - 1] ?? 0];
    const [c, d] = [source.ends[from] ?? 0, source.ends[to - 1] ?? 0];
    this.#text += text;
    for (let unit = 0; unit < text.length; unit++) {
      this.#starts.push(Math.min(a, b));
      this.#ends.push(Math.max(c, d));
    }
  }

  /** The units `from` to `to` as they are. */
  copy(source: Mapped, from: number, to: number): void {
    this.#text += source.text.slice(from, to);
    for (let unit = from; unit < to; unit++) {
      this.#starts.push(source.starts[unit] ?? 0);
      this.#ends.push(source.ends[unit] ?? 0);
    }
  }

  done(): Mapped {
    return { text: this.#text, starts: new Int32Array(this.#starts), ends: new Int32Array(this.#ends) };
  }
}
