/** The workspaces of this repository as they are on the disk. */
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageName, type SourceFile } from "./breaches.ts";
import { readImports } from "./read-imports.ts";

export const root = join(import.meta.dirname, "../../..");

export type Manifest = {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
};

export type Workspace = {
  readonly name: string;
  /** `packages/core` */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly files: readonly SourceFile[];
  readonly tests: readonly SourceFile[];
};

/** All of packages/ and apps/, each with the imports of its files and of its tests. */
export function readWorkspaces(): readonly Workspace[] {
  return ["packages", "apps"].flatMap((parent) =>
    readdirSync(join(root, parent))
      .filter((name) => existsSync(join(root, parent, name, "package.json")))
      .map((name) => readWorkspace(name, `${parent}/${name}`)),
  );
}

/** The workspace of the tools. It ships in nothing, so the table has no row for it. */
export function readTools(): Workspace {
  return readWorkspace("tools", "tools");
}

function readWorkspace(name: string, folder: string): Workspace {
  const all = globSync("**/*.{ts,tsx,mts,js,mjs}", { cwd: join(root, folder, "src") })
    .toSorted()
    .map((path) => ({ workspace: name, folder, path, imports: readImports(path, source({ folder, path })) }));
  const manifest = readManifest(join(root, folder));
  if (manifest.name !== packageName(name)) throw new Error(`${folder} is named ${manifest.name}, expected ${packageName(name)}.`);
  return { name, folder, manifest, files: all.filter(({ path }) => !isTest(path)), tests: all.filter(({ path }) => isTest(path)) };
}

export function source({ folder, path }: Pick<SourceFile, "folder" | "path">): string {
  return readFileSync(join(root, folder, "src", path), "utf8");
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Tests, and what only tests use, which says so in its name. */
function isTest(path: string): boolean {
  return /\.test\.tsx?$|\.test-[a-z-]+\.ts$|(^|\/)testing\//.test(path);
}
