/** Cuts a long text into windows of whole sentences, so that one sentence that hurts is not lost among many that do not. */

/** A part of a text, in its UTF-16 units, half open. */
export type Window = { readonly from: number; readonly to: number };

/** A text of so many units or fewer is read as one. */
export const WHOLE_UNITS = 240;
const WINDOW_UNITS = 180;
/** Windows of one text, at most; what stands after them is read in one go. */
const MOST_WINDOWS = 60;
const SENTENCE_END = /[.!?…\n]/;

/** The whole text first, then its windows when it is long. Linear in the text's length. */
export function windowsOf(text: string): readonly Window[] {
  const whole = { from: 0, to: text.length };
  if (text.length <= WHOLE_UNITS) return [whole];
  const windows: Window[] = [whole];
  let from = 0;
  while (from < text.length && windows.length < MOST_WINDOWS) {
    const to = endOf(text, from);
    windows.push({ from, to });
    from = to;
  }
  if (from < text.length) windows.push({ from, to: text.length });
  return windows;
}

/** The last end of a sentence within a window's length; else of a word; else the length itself. */
function endOf(text: string, from: number): number {
  const limit = from + WINDOW_UNITS;
  if (text.length - from <= WHOLE_UNITS) return text.length;
  for (let at = limit; at > from + WINDOW_UNITS / 3; at--) if (SENTENCE_END.test(text.charAt(at - 1))) return at;
  for (let at = limit; at > from + WINDOW_UNITS / 3; at--) if (text.charAt(at - 1) === " ") return at;
  return (text.charCodeAt(limit - 1) & 0xfc00) === 0xd800 ? limit - 1 : limit;
}
