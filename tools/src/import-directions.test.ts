/** Who may import whom, as docs/architecture.md says: the test names are the table's sentences. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { breaches, folderBreaches, packageName, packageOf, ruleFor, workspaceOf } from "./imports/breaches.ts";
import { readTouches } from "./imports/read-imports.ts";
import { readFolderRules, readWorkspaceRules } from "./imports/read-table.ts";
import { readManifest, readTools, readWorkspaces, root, source, type Workspace } from "./imports/workspaces.ts";

const architecture = readFileSync(join(root, "docs/architecture.md"), "utf8");
const rules = readWorkspaceRules(architecture);
const workspaces = readWorkspaces();
const files = workspaces.flatMap((workspace) => workspace.files);
const rootManifest = readManifest(root);

describe("imports point inward", () => {
  it("every workspace has a row in the table, and every row a workspace", () => {
    const rows = rules.filter(({ name }) => !name.includes("/")).map(({ name }) => name);
    expect(rows.toSorted()).toEqual(workspaces.map(({ name }) => name).toSorted());
  });

  for (const rule of rules) {
    it(rule.sentence, () => {
      const under = files.filter((file) => ruleFor(file, rules) === rule);
      expect(under.flatMap((file) => breaches(file, rule))).toEqual([]);
    });
  }

  for (const rule of readFolderRules(architecture)) {
    it(`${rule.folder} imports nothing from ${rule.never}`, () => {
      expect(files.flatMap((file) => folderBreaches(file, rule))).toEqual([]);
    });
  }

  it("only picture/png loads a rasteriser", () => {
    const loading = files.filter(({ imports }) => imports.some(({ specifier }) => specifier?.startsWith("@resvg/")));
    expect(loading.map(({ workspace, path }) => `${workspace}/${path}`).filter((path) => !path.startsWith("picture/png/"))).toEqual([]);
  });

  it("only screening/deep/onnx loads an optional package", () => {
    const optional = new Set(workspaces.flatMap(({ manifest }) => Object.keys(manifest.optionalDependencies ?? {})));
    const loading = files.filter(({ imports }) => imports.some(({ specifier }) => specifier && optional.has(packageOf(specifier))));
    expect(loading.map(({ workspace, path }) => `${workspace}/${path}`)).toEqual(["screening/deep/onnx/index.ts"]);
  });

  for (const workspace of workspaces.filter(({ name }) => ["core", "screening", "guard", "picture", "pipeline"].includes(name))) {
    it(`${workspace.name} asks neither the clock, the network, the process nor chance by itself`, () => {
      const pure = workspace.files.filter(({ path }) => !path.startsWith("png/"));
      const touches = pure.flatMap((file) => readTouches(file.path, source(file)).map(({ name, line }) => `${file.path}:${line} ${name}`));
      expect(touches).toEqual([]);
    });
  }
});

describe("what a package declares is what it imports", () => {
  for (const workspace of workspaces.filter((one) => one.files.length > 0)) {
    it(`${workspace.manifest.name} declares every package that its files import`, () => {
      expect(undeclared(workspace)).toEqual([]);
    });

    it(`${workspace.manifest.name} imports every package that it declares`, () => {
      expect(unused(workspace)).toEqual([]);
    });
  }

  it("@flakjacket/tools declares every package that its files and tests import, and of ours no other", () => {
    const tools = readTools();
    const all = [...tools.files, ...tools.tests];
    const declared = { ...tools.manifest.devDependencies, ...rootManifest.devDependencies };
    expect(all.length).toBeGreaterThan(20);
    expect(importedBeyond(all, new Set(Object.keys(declared)))).toEqual([]);
    expect(unused(tools).filter((name) => workspaceOf(name) !== undefined)).toEqual([]);
  });
});

/** Imported and not declared. Types that nothing runs may come from a development dependency; so may whatever tests import. */
function undeclared({ manifest, files: own, tests }: Workspace): readonly string[] {
  const runs = new Set(Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }));
  const tries = new Set([
    ...runs,
    ...Object.keys(manifest.devDependencies ?? {}),
    ...Object.keys(rootManifest.devDependencies ?? {}),
    manifest.name,
  ]);
  return [...importedBeyond(own, runs), ...importedBeyond(tests, new Set([...tries, ...workspaces.map(({ name }) => packageName(name))]))];
}

/** What these files import of packages that are not `declared`. */
function importedBeyond(list: Workspace["files"], declared: ReadonlySet<string>): readonly string[] {
  return list.flatMap((file) =>
    file.imports
      .filter((found) => isPackage(found.specifier) && !declared.has(packageOf(found.specifier as string)))
      .map(({ specifier }) => `${file.path}: ${specifier}`),
  );
}

/** Declared and imported by no file; what another declared package asks for as its peer may stay. */
function unused({ manifest, files: own, tests }: Workspace): readonly string[] {
  const imported = (list: typeof own) =>
    new Set(list.flatMap(({ imports }) => imports.map(({ specifier }) => packageOf(specifier ?? "-"))));
  const run = imported(own);
  const tried = imported(tests);
  const names = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
  const peers = new Set(
    names.filter((name) => workspaceOf(name) === undefined).flatMap((name) => Object.keys(installed(name)?.peerDependencies ?? {})),
  );
  return [
    ...names.filter((name) => !run.has(name) && !peers.has(name)),
    ...Object.keys(manifest.devDependencies ?? {}).filter((name) => !name.startsWith("@types/") && !run.has(name) && !tried.has(name)),
  ];
}

function isPackage(specifier: string | undefined): boolean {
  return specifier !== undefined && !specifier.startsWith(".") && !specifier.startsWith("node:");
}

function installed(name: string): ReturnType<typeof readManifest> | undefined {
  try {
    return readManifest(join(root, "node_modules", name));
  } catch {
    return undefined;
  }
}
