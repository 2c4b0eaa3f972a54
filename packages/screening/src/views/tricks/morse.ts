/** Morse: dots and dashes, a space between letters, a stroke or a longer space between words. */
import { type Draft, type Mapped, Writer } from "../view.ts";

const CODES =
  ".- a -... b -.-. c -.. d . e ..-. f --. g .... h .. i .--- j -.- k .-.. l -- m -. n --- o .--. p --.- q .-. r ... s - t ..- u ...- v .-- w -..- x -.-- y --.. z .---- 1 ..--- 2 ...-- 3 ....- 4 ..... 5 -.... 6 --... 7 ---.. 8 ----. 9 ----- 0 .-.-.- . --..-- , ..--.. ? -.-.-- ! .----. ' -..-. / -....- -";
const LETTERS = new Map(CODES.split(" ").flatMap((code, index, all) => (index % 2 === 0 ? [[code, all[index + 1] ?? ""] as const] : [])));
const STRETCH = /[.\-·•–—−_∙](?:[.\-·•–—−_∙ \t\n/|\\]{0,4}[.\-·•–—−_∙])*/g;
const DASHES = /[–—−_]/g;
const DOTS = /[·•∙]/g;
const FEWEST = 3;

/** The text with each stretch of Morse as letters; undefined when there is none of three letters or more. */
export function unmorsed(source: Mapped): Draft | undefined {
  const { text } = source;
  const writer = new Writer();
  let [done, found] = [0, 0];
  for (const match of text.matchAll(STRETCH)) {
    const stretch = match[0].replace(DASHES, "-").replace(DOTS, ".");
    if (!stretch.includes("-") || !stretch.includes(".") || stretch.length < FEWEST * 2) continue;
    const letters = lettersOf(stretch);
    if (!letters) continue;
    writer.copy(source, done, match.index);
    for (const { letter, at, end } of letters) writer.put(letter, source, match.index + at, match.index + end);
    done = match.index + match[0].length;
    found++;
  }
  if (found === 0) return undefined;
  writer.copy(source, done, text.length);
  return { mapped: writer.done(), trick: true, settled: false };
}

function lettersOf(stretch: string): readonly { readonly letter: string; readonly at: number; readonly end: number }[] | undefined {
  const letters: { letter: string; at: number; end: number }[] = [];
  let count = 0;
  for (const match of stretch.matchAll(/[.-]+|[\s/|\\]+/g)) {
    const [at, end] = [match.index, match.index + match[0].length];
    if (/[.-]/.test(match[0])) {
      const letter = LETTERS.get(match[0]);
      if (letter === undefined) return undefined;
      letters.push({ letter, at, end });
      count++;
    } else if (/[/|\\\n]|\s{2}/.test(match[0])) letters.push({ letter: " ", at, end });
  }
  return count >= FEWEST ? letters : undefined;
}
