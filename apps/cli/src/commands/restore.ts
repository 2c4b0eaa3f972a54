/** flakjacket restore FILE: a backup into an empty database, of its own or yours, while no server runs there. */
import type { Parent } from "../program.ts";

export function addRestore({ add, act }: Parent): void {
  add("restore", "restore <FILE>").action(
    act(async (context, _options, file = "") => {
      // Only here: no other command opens the database itself.
      const { restoreInto } = await import("../restore/restore-into.ts");
      return await restoreInto(context.path(file), context);
    }),
  );
}
