/** Our own workspaces as plain JavaScript: one file an entry, with what is loaded later beside it. Packages of others stay outside. */
import { join } from "node:path";
import { rolldown } from "rolldown";
import { nearFiles } from "./near-files.ts";

export type Bundled = {
  /** Workspace folders that are inside: `packages/core`. */
  readonly workspaces: ReadonlySet<string>;
  /** Names of the entries that were written as `NAME.mjs`. */
  readonly entries: readonly string[];
};

/** Bundles the entries, and every worker they name, into a folder. @throws when one of ours cannot be resolved */
export async function bundle(root: string, entries: Readonly<Record<string, string>>, into: string): Promise<Bundled> {
  const waiting = new Map(Object.entries(entries).map(([name, file]) => [name, join(root, file)]));
  const workspaces = new Set<string>();
  const done: string[] = [];
  for (const [name, file] of waiting) {
    const built = await rolldown({
      input: { [name]: file },
      cwd: root,
      platform: "node",
      // Ours are bundled, everybody else's is a dependency.
      external: (id) => !/^(\.|\/|@flakjacket\/)/.test(id),
      plugins: [nearFiles(root, into, (worker, path) => waiting.set(worker, path))],
    });
    const { output } = await built.write({
      dir: into,
      format: "esm",
      entryFileNames: "[name].mjs",
      chunkFileNames: `${name}-[hash].mjs`,
      banner: (chunk) => (chunk.isEntry ? "#!/usr/bin/env node" : ""),
    });
    await built.close();
    for (const part of output) {
      if (part.type !== "chunk") continue;
      for (const id of part.moduleIds) {
        const workspace = /\/((?:packages|apps)\/[a-z]+)\/(?:src|package\.json)/.exec(id)?.[1];
        if (workspace) workspaces.add(workspace);
      }
    }
    done.push(name);
  }
  return { workspaces, entries: done };
}
