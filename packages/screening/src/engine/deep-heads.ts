/** The deep model over the views and windows of a text, for calls alone: it reads the order of words. */
import type { Head } from "../model/heads.ts";
import type { Place } from "../signals.ts";
import { spanOf, type View } from "../views/index.ts";
import type { DeepReader } from "./deep-reader.ts";
import { viewsToScore } from "./fast-heads.ts";
import { type HeadProbabilities, hidden, together } from "./head-probabilities.ts";
import { type Window, windowsOf } from "./windows.ts";

/** Of a long text so many windows are read, the first ones and the last. */
const MOST_WINDOWS = 12;

export type DeepHeads = {
  readonly heads: HeadProbabilities;
  /** Whether every window was read. What is not read whole is no evidence. */
  readonly isWhole: boolean;
  placeOf(head: Head): Place | undefined;
};

type Part = { readonly view: View; readonly window: Window; readonly text: string; readonly isHidden: boolean };

/** @param original the text as it was written, which the model reads in place of the plain view */
export async function deepHeads(
  reader: DeepReader,
  original: string,
  views: readonly View[],
  language: string | undefined,
): Promise<DeepHeads> {
  const parts = viewsToScore(views).flatMap((view) => {
    const isPlain = view.name === "plain" && isWrittenPlainly(view, original);
    return partsOf(
      view,
      isPlain ? original : undefined,
      view.trick || isSentenceInTag(view, views[0]) || (view.name === "plain" && !isPlain),
    );
  });
  const answers = await reader.read(
    parts.map(({ text }) => text),
    language,
  );
  const all = answers.map(({ heads }, index) => (parts[index]?.isHidden ? hidden(heads) : heads));
  return {
    heads: together(all),
    isWhole: windowsOf(views[0]?.text ?? "").length <= MOST_WINDOWS && !answers.some(({ truncated }) => truncated),
    placeOf(head) {
      if (parts.length < 2) return undefined;
      const best = all.reduce((one, heads, index) => (heads[head] > (all[one]?.[head] ?? 0) ? index : one), 0);
      const { view, window } = parts[best] as Part;
      return { of: "text", ...spanOf(view, window.from, window.to) };
    },
  };
}

/** Tags that, once cut, add so many words to a post hold a sentence. */
const WORDS_IN_TAG = 3;

function isSentenceInTag({ name, text }: View, plain: View | undefined): boolean {
  if (name !== "hashtags" || !plain) return false;
  return text.split(/\s+/).length >= plain.text.split(/\s+/).length + WORDS_IN_TAG;
}

/** Of its letters from `a` to `z`, so many at most were something else before folding: accents are, styled letters and heaps of marks are more. */
const MOST_UNDONE = 0.2;

/** Whether a text is written as its language is, so that the model may read it as it is. */
function isWrittenPlainly({ text, starts, ends }: View, original: string): boolean {
  let [letters, undone] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122) continue;
    letters++;
    const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
    if (end - start > 1 || original.charCodeAt(start) > 127) undone++;
  }
  return undone <= letters * MOST_UNDONE;
}

/** Windows of the view, in the words of the original where that reads the same. */
function partsOf(view: View, original: string | undefined, isHidden: boolean): readonly Part[] {
  const windows = windowsOf(view.text);
  const some = windows.length <= MOST_WINDOWS ? windows : [...windows.slice(0, MOST_WINDOWS - 1), windows.at(-1) as Window];
  return some.map((window) => ({ view, window, text: textOf(view, window, original), isHidden }));
}

function textOf(view: View, window: Window, original: string | undefined): string {
  if (original === undefined) return view.text.slice(window.from, window.to);
  if (window.from === 0 && window.to === view.text.length) return original;
  const { start, end } = spanOf(view, window.from, window.to);
  return original.slice(start, end);
}
