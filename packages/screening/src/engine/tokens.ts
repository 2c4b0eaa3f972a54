/** Cuts a view into words, and sets aside what is no word: links, addresses, handles, tags. One pass and a few signs to stop at. */
import type { View } from "../views/index.ts";
import type { Word } from "../words.ts";

export type Name = { readonly what: "link" | "email" | "handle" | "tag"; readonly start: number; readonly end: number };

/** Words with their places in the original; names too. */
export type Tokens = { readonly words: readonly Word[]; readonly names: readonly Name[] };

export const NAME =
  /(?<link>(?:https?:\/\/|www\.)\S{1,2000})|(?<email>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)|(?<handle>(?<![\p{L}\p{N}_])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,252})|(?<tag>(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]{1,100})/gu;
export const MAY_BE_NAME = /[@#]|:\/\/|www\./;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*/gu;
const NONE: readonly string[] = [];

/** Total; linear in the text's length. Order of words as in the view. */
export function tokensOf({ text, starts, ends }: View): Tokens {
  const names: Name[] = [];
  let plain = text;
  if (MAY_BE_NAME.test(text)) {
    plain = text.replace(NAME, (name, ...rest) => {
      const groups = rest.at(-1) as Record<string, string | undefined>;
      const at = rest.at(-3) as number;
      const what = (["link", "email", "handle", "tag"] as const).find((each) => groups[each] !== undefined) ?? "handle";
      names.push({ what, start: starts[at] ?? 0, end: ends[at + name.length - 1] ?? 0 });
      return " ".repeat(name.length);
    });
  }
  const words: Word[] = [];
  const add = (from: number, to: number): void => {
    const [a, b] = [starts[from] ?? 0, starts[to - 1] ?? 0];
    const [c, d] = [ends[from] ?? 0, ends[to - 1] ?? 0];
    words.push({ text: plain.slice(from, to), start: Math.min(a, b), end: Math.max(c, d), readings: NONE });
  };
  if (isPlain(plain)) addPlain(plain, add);
  else for (const { index, 0: word } of plain.matchAll(WORD)) add(index, index + word.length);
  return { words, names };
}

/** Letters `a` to `z`, digits and signs, in ASCII. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function addPlain(text: string, add: (from: number, to: number) => void): void {
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const isPart = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
    if (isPart && from < 0) from = at;
    else if (!isPart && from >= 0) {
      add(from, at);
      from = -1;
    }
  }
}
