/** The lock file of a folder that installs nothing but our tarball, with the very versions this repository was checked with. */

export type LockEntry = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
};
export type Packages = Readonly<Record<string, LockEntry>>;

/** What the tarball asks for, by the workspace that brought it: it is looked up from there. */
export type Wish = { readonly name: string; readonly from: string };

/**
 * @param ours the repository's lock entries
 * @param own the tarball's entry
 * @returns the `packages` of the new lock file: the root, the tarball, and all that it needs, in the places they had
 */
export function lockFor(ours: Packages, own: LockEntry & { readonly resolved: string }, wishes: readonly Wish[]): Packages {
  const packages: Record<string, LockEntry> = {
    "": { dependencies: { flakjacket: own.resolved } },
    "node_modules/flakjacket": own,
  };
  const visit = (name: string, from: string): void => {
    const path = find(name, from, ours);
    const entry = path === undefined ? undefined : ours[path];
    if (path === undefined || !entry) return;
    // What lay in a workspace's own folder lies in the tarball's.
    const place = path.replace(/^(?:apps|packages)\/[a-z]+\//, "node_modules/flakjacket/");
    if (packages[place]) return;
    const { dev: _, ...kept } = entry;
    packages[place] = kept;
    for (const needed of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies }))
      visit(needed, path);
  };
  for (const { name, from } of wishes) visit(name, from);
  return packages;
}

/** Where Node would find a package from a place: in its own folder, or in one above. */
function find(name: string, from: string, packages: Packages): string | undefined {
  for (let folder = from; ; folder = folder.includes("/") ? folder.slice(0, folder.lastIndexOf("/")) : "") {
    const path = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (folder === "") return undefined;
  }
}
