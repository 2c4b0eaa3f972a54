/** Letters drawn out: `haaaate`. Whoever shouts does it too, so a few of them are no trick. */
import type { Lexicon } from "../lexicon.ts";
import { type Draft, type Mapped, Writer } from "../view.ts";

const MANY = 3;
const TRIED_RUNS = 4;
/** Same letters in a row, three or more. */
type Run = { readonly at: number; readonly end: number };

/** Each run as one letter or as two, whichever makes a known word; `unknown` tells what to do with the others. */
export function withoutRepeats(source: Mapped, lexicon: Lexicon, unknown: 1 | 2): Draft | undefined {
  const { text } = source;
  const writer = new Writer();
  let [done, words, inDoubt] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text, at)) continue;
    const start = at;
    const runs: Run[] = [];
    while (isLetter(text, at)) {
      const from = at;
      while (text.charAt(at) === text.charAt(from)) at++;
      if (at - from >= MANY) runs.push({ at: from, end: at });
    }
    if (runs.length === 0) continue;
    words++;
    const known = knownForm(text, start, at, runs, lexicon);
    if (known === undefined) inDoubt++;
    for (const [index, run] of runs.entries()) {
      const kept = known === undefined ? unknown : 1 + ((known >> index) & 1);
      writer.copy(source, done, run.at);
      const length = run.end - run.at;
      for (let unit = 0; unit < kept; unit++) {
        const [from, to] = [run.at + Math.floor((unit * length) / kept), run.at + Math.floor(((unit + 1) * length) / kept)];
        writer.put(text.charAt(run.at), source, from, to);
      }
      done = run.end;
    }
  }
  if (words === 0 || (unknown === 2 && inDoubt === 0)) return undefined;
  writer.copy(source, done, text.length);
  return { mapped: writer.done(), trick: words >= 5, settled: true };
}

/** The known word among all choices, a bit a run, set where it is two letters; undefined when none is known. */
function knownForm(text: string, start: number, end: number, runs: readonly Run[], lexicon: Lexicon): number | undefined {
  let [best, least]: [number | undefined, number] = [undefined, Infinity];
  if (runs.length > TRIED_RUNS) return undefined;
  for (let choice = 0; choice < 1 << runs.length; choice++) {
    let [form, done] = ["", start];
    for (const [index, run] of runs.entries()) {
      form += text.slice(done, run.at + 1 + ((choice >> index) & 1));
      done = run.end;
    }
    const bits = lexicon.bitsOf(form + text.slice(done, end));
    if (bits > 0 && bits < least) [best, least] = [choice, bits];
  }
  return best;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}
