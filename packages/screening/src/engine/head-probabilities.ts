/** What a model says of a text, head by head. */
import type { Head } from "../model/heads.ts";

/** Calibrated probabilities, from 0 to 1. */
export type HeadProbabilities = { readonly [head in Head]: number };

/** Heads that say what a text is about as a whole: of several windows their mean counts. Of all others the highest does. */
const OF_THE_WHOLE: ReadonlySet<Head> = new Set(["negative", "grumble"]);

/** Written out, for it is made for every post that is read. */
export function headsFrom(probabilityOf: (head: Head) => number): HeadProbabilities {
  return {
    negative: probabilityOf("negative"),
    grumble: probabilityOf("grumble"),
    insult: probabilityOf("insult"),
    hate: probabilityOf("hate"),
    threat: probabilityOf("threat"),
    sexual: probabilityOf("sexual"),
    crisis: probabilityOf("crisis"),
    grief: probabilityOf("grief"),
    profanity: probabilityOf("profanity"),
    spam: probabilityOf("spam"),
  };
}

/** What people hide, and how many times likelier it is where somebody took pains to hide what he wrote. */
const HIDDEN: ReadonlySet<Head> = new Set(["hate", "threat", "sexual", "insult"]);
const LIKELIER = 2;

/** What a model says of a text that had to be undone: hiding it is itself a sign. */
export function hidden(heads: HeadProbabilities): HeadProbabilities {
  return headsFrom((head) => (HIDDEN.has(head) ? (LIKELIER * heads[head]) / (1 + (LIKELIER - 1) * heads[head]) : heads[head]));
}

/** One answer for the windows of a text. @throws RangeError when there is none */
export function together(windows: readonly HeadProbabilities[]): HeadProbabilities {
  const [only, another] = windows;
  if (only && !another) return only;
  if (windows.length === 0) throw new RangeError("At least one window was expected, got none.");
  return headsFrom((head) => {
    const all = windows.map((heads) => heads[head]);
    return OF_THE_WHOLE.has(head) ? all.reduce((sum, each) => sum + each, 0) / all.length : Math.max(...all);
  });
}
