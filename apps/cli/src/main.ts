/** flakjacket: the command line. Compiled code is kept beside the packages, so that later commands start quicker. */
import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { join } from "node:path";

const packages = join(import.meta.dirname, "..", "..", "..", "node_modules");
if (existsSync(packages)) enableCompileCache(join(packages, ".cache", "flakjacket"));

const { flakjacket } = await import("./flakjacket.ts");
const { systemShell } = await import("./shell.ts");
process.exitCode = await flakjacket(process.argv.slice(2), systemShell());
