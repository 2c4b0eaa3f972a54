/** Reads a file of JSON lines, gzipped when its name ends in `.gz`. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** @throws with the file's name and the line when a line is not JSON */
export function readJsonLines(path: string): readonly unknown[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, number }) => {
      try {
        return JSON.parse(line) as unknown;
      } catch (cause) {
        throw new Error(`Expected JSON in ${path}, line ${number}.`, { cause });
      }
    });
}
