/**
 * Files that a module names beside itself, so that they still lie beside it once it is bundled:
 * `new URL("./worker.ts", import.meta.url)` becomes a bundle of its own, a folder or another file is copied, and
 * `import.meta.resolve` of one of our packages becomes its copied source.
 */
import { cpSync, existsSync, mkdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Plugin } from "rolldown";

const BESIDE = /new URL\(\s*"(\.{1,2}\/[^"]*)"\s*,\s*import\.meta\.url\s*\)/g;
const OF_PACKAGE = /import\.meta\.resolve\(\s*"@flakjacket\/([a-z]+)"\s*\)/g;

/** @param found hears each `.ts` file that must be bundled too, under the name that it will be looked for */
export function nearFiles(root: string, into: string, found: (name: string, file: string) => void): Plugin {
  const copy = (from: string): string => {
    const to = join("assets", relative(root, from));
    mkdirSync(dirname(join(into, to)), { recursive: true });
    cpSync(from, join(into, to), { recursive: true, filter: (path) => !/\.test\.ts$|\/testing(\/|$)/.test(path) });
    return `./${to}`;
  };
  return {
    name: "near-files",
    transform(code, id) {
      if (!id.startsWith(root) || id.includes("node_modules")) return null;
      const changed = code
        .replace(BESIDE, (whole, path: string) => {
          const target = resolve(dirname(id), path);
          // Named for the bundle itself, and there only.
          if (!existsSync(target)) return whole;
          const isFolder = statSync(target).isDirectory();
          if (!isFolder && target.endsWith(".ts")) {
            const name = basename(target, ".ts");
            found(name, target);
            return `new URL("./${name}.mjs", import.meta.url)`;
          }
          return `new URL("${copy(target)}${isFolder ? "/" : ""}", import.meta.url)`;
        })
        .replace(OF_PACKAGE, (_, name: string) => `new URL("${copy(join(root, "packages", name, "src"))}/index.ts", import.meta.url).href`);
      return changed === code ? null : { code: changed, moduleType: id.endsWith(".ts") ? "ts" : "js" };
    },
  };
}
