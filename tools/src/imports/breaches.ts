/** Which imports break the table. Pure: files and rules in, sentences out. */
import { posix } from "node:path";
import type { Import } from "./read-imports.ts";
import type { FolderRule, WorkspaceRule } from "./read-table.ts";

/** One source file: its workspace (`picture`), its path from that workspace's `src`, and what it imports. */
export type SourceFile = {
  readonly workspace: string;
  readonly folder: string;
  readonly path: string;
  readonly imports: readonly Import[];
};

/** `flakjacket` is the CLI's package; all others are `@flakjacket/NAME`. */
export function packageName(workspace: string): string {
  return workspace === "cli" ? "flakjacket" : `@flakjacket/${workspace}`;
}

/** The rule a file is under: its folder's own row (`picture/png`) if there is one, else its workspace's. */
export function ruleFor(file: SourceFile, rules: readonly WorkspaceRule[]): WorkspaceRule | undefined {
  const within = rules.filter(({ name }) => name === file.workspace || `${file.workspace}/${file.path}`.startsWith(`${name}/`));
  return within.toSorted((one, other) => other.name.length - one.name.length)[0];
}

/** Where an import breaks the rule of its file; empty when all is well. */
export function breaches(file: SourceFile, rule: WorkspaceRule): readonly string[] {
  return file.imports.flatMap((found) => {
    const why = breach(file, found, rule);
    return why ? [`${file.folder}/src/${file.path}:${found.line} ${why}`] : [];
  });
}

function breach(file: SourceFile, { specifier, typeOnly }: Import, rule: WorkspaceRule): string | undefined {
  if (specifier === undefined) {
    return rule.mayLoad === "everything" ? undefined : "imports something that is only known at run time";
  }
  if (specifier.startsWith(".")) {
    const target = posix.normalize(posix.join(posix.dirname(file.path), specifier));
    if (target === "../package.json") return undefined;
    if (target.startsWith("..")) return `reaches outside its workspace: ${specifier}`;
    return /\.(ts|tsx|json)$/.test(target) ? undefined : `names no file: ${specifier}`;
  }
  const imported = workspaceOf(specifier);
  if (imported === undefined) {
    const name = packageOf(specifier);
    return rule.mayLoad === "everything" || rule.mayLoad.includes(name) ? undefined : `loads ${name}`;
  }
  const [workspace] = imported.split("/");
  if (workspace === file.workspace) return "imports its own package by name";
  if (rule.butNot.includes(workspace ?? "")) return `imports ${imported}`;
  const allowed = rule.mayImport === "everything" || rule.mayImport.some((name) => imported === name || imported.startsWith(`${name}/`));
  if (!allowed) return `imports ${imported}`;
  return rule.typesOnly.includes(workspace ?? "") && !typeOnly ? `imports more than types from ${imported}` : undefined;
}

/** Where a file of a folder imports, by a relative path, what its folder must never import. */
export function folderBreaches(file: SourceFile, rule: FolderRule): readonly string[] {
  const inFolder = `${file.workspace}/${file.path}`;
  if (!inFolder.startsWith(`${rule.folder}/`) || inFolder.startsWith(`${rule.never}/`)) return [];
  return file.imports.flatMap(({ specifier, line }) => {
    const target = specifier?.startsWith(".")
      ? posix.join(file.workspace, posix.dirname(file.path), specifier)
      : specifier && workspaceOf(specifier);
    const hit = target === rule.never || target?.startsWith(`${rule.never}/`);
    return hit ? [`${file.folder}/src/${file.path}:${line} imports ${specifier}`] : [];
  });
}

/** `core`, `journal/memory`; undefined for a package that is not ours. */
export function workspaceOf(specifier: string): string | undefined {
  if (specifier === "flakjacket" || specifier.startsWith("flakjacket/")) return specifier.replace("flakjacket", "cli");
  return specifier.startsWith("@flakjacket/") ? specifier.slice("@flakjacket/".length) : undefined;
}

/** `@scope/name`, `name` or `node:name`, without the path inside it. */
export function packageOf(specifier: string): string {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] as string);
}
