/** The two tables of docs/architecture.md, as rules. Only what is in backticks in the third column is allowed. */

/** What one workspace, or one folder behind its own door (`picture/png`), may import and load. */
export type WorkspaceRule = {
  readonly name: string;
  /** Workspace names or doors; "everything" is every workspace that is not excepted. */
  readonly mayImport: "everything" | readonly string[];
  readonly butNot: readonly string[];
  /** Those of `mayImport` from which only types may come. */
  readonly typesOnly: readonly string[];
  /** npm packages and `node:` modules. */
  readonly mayLoad: "everything" | readonly string[];
  /** The row as a sentence. */
  readonly sentence: string;
};

export type FolderRule = { readonly folder: string; readonly never: string };

/** @throws when the document has no such table or a row has another number of cells */
export function readWorkspaceRules(markdown: string): readonly WorkspaceRule[] {
  return rowsUnder(markdown, "workspace | may import | may depend on, may touch").map(([name, imports, loads]) => {
    const everything = /^everything(?: but (.+))?$/.exec(imports);
    const names = imports === "nothing" || everything ? [] : imports.split(",").map((part) => part.trim());
    return {
      name,
      mayImport: everything ? ("everything" as const) : names.map((part) => part.replace(" (types)", "")),
      butNot: everything?.[1]?.split(",").map((part) => part.trim()) ?? [],
      typesOnly: names.filter((part) => part.endsWith(" (types)")).map((part) => part.replace(" (types)", "")),
      mayLoad: loads === "everything" ? ("everything" as const) : [...loads.matchAll(/`([^`]+)`/g)].map(([, loaded]) => loaded as string),
      sentence: `${name} imports ${names.length > 0 ? `${listed(names)} only` : imports}, and loads ${loads.replaceAll("`", "")}`,
    };
  });
}

export function readFolderRules(markdown: string): readonly FolderRule[] {
  return rowsUnder(markdown, "folder | never imports | because").map(([folder, never]) => ({ folder, never }));
}

function rowsUnder(markdown: string, header: string): readonly [string, string, string][] {
  const lines = markdown.split("\n");
  const start = lines.findIndex((line) => cells(line).join(" | ") === header);
  if (start === -1) throw new Error(`Expected a table headed "${header}".`);
  const end = lines.findIndex((line, at) => at > start && !line.startsWith("|"));
  return lines.slice(start + 2, end === -1 ? undefined : end).map((line) => {
    const [first, second, third, ...rest] = line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim());
    if (!first || !second || !third || rest.length > 0) throw new Error(`Expected three cells, got: ${line}`);
    return [first, second, third];
  });
}

function cells(line: string): readonly string[] {
  return line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
