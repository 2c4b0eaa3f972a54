/** The set phrases that this project wrote, from `phrases.LANGUAGE.txt`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every phrase that a file's lines stand for; none where a language has no file. */
export function* phrasesOf(language: string): Generator<string> {
  const path = join(import.meta.dirname, `phrases.${language}.txt`);
  if (!existsSync(path)) return;
  for (const line of readFileSync(path, "utf8").split("\n")) if (line !== "" && !line.startsWith("#")) yield* expand(line);
}

/** `a (b|c|) d` is `a b d`, `a c d` and `a  d`. */
function* expand(line: string): Generator<string> {
  const parts = (line.match(/\([^()]*\)|[^()]+/g) ?? []).map((part) => (part.startsWith("(") ? part.slice(1, -1).split("|") : [part]));
  const chosen = parts.map(() => 0);
  for (;;) {
    yield parts.map((choices, index) => choices[chosen[index] as number]).join("");
    let index = parts.length - 1;
    while (index >= 0 && (chosen[index] as number) + 1 === parts[index]?.length) chosen[index--] = 0;
    if (index < 0) return;
    chosen[index] = (chosen[index] as number) + 1;
  }
}
