/** flakjacket export FILE: the journal in the form that a stranger can verify. */
import type { Parent } from "../program.ts";
import { size } from "../render/amounts.ts";
import { done, need } from "../said.ts";
import { writeStream } from "../write-stream.ts";

export function addExport({ add, act, explain }: Parent): void {
  add("export", "export <FILE>")
    .option("--force", explain.force)
    .action(
      act(async (context, options, file = "") => {
        const path = context.path(file);
        const bytes = await writeStream(path, options["force"] === true, () => need(context.client().exportJournal()), context);
        return done({ file: path, bytes }, context.phrases.files.written(path, size(bytes, context.language)));
      }),
    );
}
