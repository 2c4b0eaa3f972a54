/** Installs a tarball of ours into an empty folder, as somebody elsewhere would, with the versions of this repository's lock file. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type LockEntry, lockFor, type Packages } from "./lock.ts";

/** `linked`: the packages of others could not be had, so they are this repository's own. */
export type Installed = { readonly bin: string; readonly how: "installed" | "linked"; readonly why?: string };

export function installElsewhere(tarball: string, folder: string, root: string): Installed {
  const name = basename(tarball);
  const from = `file:${name}`;
  copyFileSync(tarball, join(folder, name));
  const manifest = JSON.parse(execFileSync("tar", ["xzOf", tarball, "package/package.json"], { encoding: "utf8" })) as LockEntry;
  const integrity = `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
  const ours = (JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Packages }).packages;
  const wishes = Object.keys(manifest.dependencies ?? {}).map((wish) => ({ name: wish, from: whoAsks(wish, ours) }));
  const packages = lockFor(ours, { ...manifest, resolved: from, integrity }, wishes);
  const project = { name: "elsewhere", version: "1.0.0", private: true, dependencies: { flakjacket: from } };
  write(folder, "package.json", project);
  write(folder, "package-lock.json", { name: "elsewhere", version: "1.0.0", lockfileVersion: 3, requires: true, packages });
  const bin = join(folder, "node_modules/.bin/flakjacket");
  try {
    const args = ["ci", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
    execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    return { bin, how: "installed" };
  } catch (error) {
    const why = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    return { bin: link(tarball, folder, root), how: "linked", why };
  }
}

/** The tarball's own files, beside links to the packages that this repository has. */
function link(tarball: string, folder: string, root: string): string {
  const modules = join(folder, "node_modules");
  rmSync(modules, { recursive: true, force: true });
  mkdirSync(join(modules, "flakjacket"), { recursive: true });
  execFileSync("tar", ["xzf", tarball, "-C", join(modules, "flakjacket"), "--strip-components=1"]);
  for (const place of [join(root, "apps/server/node_modules"), join(root, "node_modules")]) {
    for (const name of readdirSync(place)) {
      if (name.startsWith(".") || name === "flakjacket" || name === "@flakjacket") continue;
      try {
        symlinkSync(join(place, name), join(modules, name));
      } catch {
        // The server's own copy is there already.
      }
    }
  }
  return join(modules, "flakjacket/dist/flakjacket.mjs");
}

function whoAsks(name: string, ours: Packages): string {
  const asks = Object.entries(ours).find(([path, { dependencies }]) => /^(?:apps|packages)\/[a-z]+$/.test(path) && dependencies?.[name]);
  if (!asks) throw new Error(`No workspace asks for ${name}.`);
  return asks[0];
}

function write(folder: string, name: string, value: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(value));
}
