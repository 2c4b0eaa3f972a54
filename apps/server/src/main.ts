/** The server's entry: compiled code is kept beside the packages, so that later starts are quicker; then the program itself. */
import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { join } from "node:path";

const packages = join(import.meta.dirname, "..", "..", "..", "node_modules");
if (existsSync(packages)) enableCompileCache(join(packages, ".cache", "flakjacket"));

const { runServer } = await import("./program.ts");
process.exitCode = await runServer();
