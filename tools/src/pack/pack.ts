/** The one package that people install: the command, the server and its workers, bundled, as a tarball. */
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { bundle } from "./bundle.ts";

const root = join(import.meta.dirname, "../../..");
const entries = { flakjacket: "apps/cli/src/main.ts", server: "apps/server/src/main.ts" };

type Manifest = {
  readonly version: string;
  readonly description?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

/** Writes `flakjacket-VERSION.tgz` into a folder and gives its path. */
export async function pack(into: string): Promise<string> {
  const work = mkdtempSync(join(tmpdir(), "flakjacket-pack-"));
  try {
    const dist = join(work, "dist");
    const { workspaces, entries: built } = await bundle(root, entries, dist);
    for (const name of built) chmodSync(join(dist, `${name}.mjs`), 0o755);
    writeFileSync(join(work, "package.json"), `${JSON.stringify(manifest(workspaces), null, 2)}\n`);
    for (const file of ["README.md", "LICENSE", "CHANGELOG.md"]) {
      if (existsSync(join(root, file))) copyFileSync(join(root, file), join(work, file));
    }
    mkdirSync(into, { recursive: true });
    const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", resolve(into)];
    const said = execFileSync("npm", args, { cwd: work, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
    const packed: unknown = JSON.parse(said);
    // npm gives a list, newer ones a record by name.
    const [first] = Object.values(packed as Readonly<Record<string, { readonly filename: string }>>);
    if (!first) throw new Error(`npm pack said nothing of a file: ${said}`);
    return join(resolve(into), first.filename);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Exactly the versions that this repository was checked with. */
function manifest(workspaces: ReadonlySet<string>): unknown {
  const own = read("apps/cli");
  const dependencies = Object.fromEntries(
    [...workspaces]
      .flatMap((folder) => Object.entries(read(folder).dependencies ?? {}))
      .filter(([name]) => !name.startsWith("@flakjacket/"))
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
  return {
    name: "flakjacket",
    version: own.version,
    description: read(".").description,
    license: "Apache-2.0",
    type: "module",
    bin: { flakjacket: "dist/flakjacket.mjs" },
    files: ["dist", "CHANGELOG.md"],
    engines: { node: ">=24" },
    dependencies,
  };
}

function read(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest;
}
