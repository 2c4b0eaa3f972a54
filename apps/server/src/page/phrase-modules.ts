/** The phrases as a browser can load them: the same modules, without their types. */
import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";

const root = new URL("./", import.meta.resolve("@flakjacket/phrases"));
const NAME = /^(?:[a-z-]+\/)?[a-z-]+\.ts$/;
const made = new Map<string, string>();

/** The module of a file in the phrases, `page/en.ts`; undefined when there is none. */
export async function phraseModule(name: string): Promise<string | undefined> {
  if (!NAME.test(name)) return undefined;
  const before = made.get(name);
  if (before !== undefined) return before;
  const source = await readFile(fileURLToPath(new URL(name, root)), "utf8").catch(() => undefined);
  if (source === undefined) return undefined;
  const module = quietly(() => stripTypeScriptTypes(source));
  made.set(name, module);
  return module;
}

/** Node runs our own files this way, and says each time that the function for it may still change its name. */
function quietly<T>(work: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return work();
  } finally {
    process.emitWarning = emitWarning;
  }
}
