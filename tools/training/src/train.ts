/** `npm run train`: runs every recipe beside this file (`NAME/train.ts`), in the order of their names, or those named as arguments. */
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

type Recipe = { readonly train: (folders: { readonly data: string; readonly models: string }) => void | Promise<void> };

const root = resolve(import.meta.dirname, "../../..");
const folders = {
  data: resolve(root, process.env["FLAKJACKET_TRAINING_DATA"] ?? "../shared/data/screening"),
  models: join(root, "models"),
};
const asked = process.argv.slice(2);
const found = readdirSync(import.meta.dirname).filter((name) => existsSync(join(import.meta.dirname, name, "train.ts")));
const unknown = asked.filter((name) => !found.includes(name));

if (unknown.length > 0) fail(`Expected recipes among ${found.join(", ")}, got ${unknown.join(", ")}.`);
else if (!existsSync(folders.data))
  fail(`Expected the training sets in ${folders.data}. Put them there, or name their folder in FLAKJACKET_TRAINING_DATA.`);
else {
  for (const name of found.toSorted().filter((one) => asked.length === 0 || asked.includes(one))) {
    const { train } = (await import(pathToFileURL(join(import.meta.dirname, name, "train.ts")).href)) as Recipe;
    await train(folders);
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
