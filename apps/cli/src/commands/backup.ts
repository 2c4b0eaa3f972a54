/** flakjacket backup FILE: everything needed to restore the installation. */
import type { Parent } from "../program.ts";
import { size } from "../render/amounts.ts";
import { done, need } from "../said.ts";
import { writeStream } from "../write-stream.ts";

export function addBackup({ add, act, explain }: Parent): void {
  add("backup", "backup <FILE>")
    .option("--force", explain.force)
    .action(
      act(async (context, options, file = "") => {
        const path = context.path(file);
        const bytes = await writeStream(path, options["force"] === true, () => need(context.client().backup()), context);
        const { files } = context.phrases;
        return done({ file: path, bytes }, `${files.written(path, size(bytes, context.language))}\n${files.keepSafe}`);
      }),
    );
}
