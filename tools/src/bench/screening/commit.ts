/** Which commit of the repository is measured. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Run } from "./page.ts";

const root = join(import.meta.dirname, "../../../..");

/** `changed` counts files that are not as committed, what the benches write left out. Undefined outside a repository. */
export function commitOfTree(): Run["commit"] {
  const git = (...words: readonly string[]): string => execFileSync("git", words, { cwd: root, encoding: "utf8" });
  try {
    const name = git("rev-parse", "--short=12", "HEAD").trim();
    const changed = git("status", "--porcelain", "--untracked-files=all", "--", ".", ":!bench");
    return { name, changed: changed.split("\n").filter((line) => line !== "").length };
  } catch {
    return undefined;
  }
}
