/** Long texts that Debian packages hold: `bible-kjv` with `bible-kjv-text`, and `fortunes*`. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Undefined where the package is not there. `where`: the root that was looked under. */
export type DebianTexts = {
  readonly where: string;
  /** Verse by verse. */
  readonly bible: readonly string[] | undefined;
  /** One by one. */
  readonly fortunes: readonly string[] | undefined;
};

const MOST_BYTES = 64 << 20;

/** Looks under `/`, or under the folder that FLAKJACKET_DEBIAN_ROOT names, into which packages were unpacked. */
export function debianTexts(): DebianTexts {
  const where = process.env["FLAKJACKET_DEBIAN_ROOT"] ?? "/";
  return { where, bible: bibleUnder(where), fortunes: fortunesUnder(where) };
}

function bibleUnder(root: string): readonly string[] | undefined {
  const program = join(root, "usr/bin/bible");
  if (!existsSync(program) || !existsSync(join(root, "usr/lib/bible.data"))) return undefined;
  const said = execFileSync(program, ["-p", join(root, "usr/lib"), "-f", "Gen1:1-Rev22:21"], { encoding: "utf8", maxBuffer: MOST_BYTES });
  return said
    .trimEnd()
    .split("\n")
    .map((line) => line.slice(line.indexOf(" ") + 1));
}

function fortunesUnder(root: string): readonly string[] | undefined {
  const folder = join(root, "usr/share/games/fortunes");
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder, { withFileTypes: true }).filter((file) => file.isFile() && !/\.(?:dat|u8)$/.test(file.name));
  const all = files.flatMap(({ name }) => readFileSync(join(folder, name), "utf8").split(/^%$/m));
  return all.map((text) => text.trim()).filter((text) => text !== "");
}
