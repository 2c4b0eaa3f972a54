import type { Store } from "../store.ts";
import { memoryJournal } from "./journal.ts";
import { memoryVault } from "./vault.ts";
import { memoryViews } from "./views.ts";
import { memorySecrets, memoryWorking } from "./working.ts";

/** A fresh, empty store in memory. */
export function openMemoryStore(): Store {
  const { journal, ledger, rows, rebuild, close } = memoryJournal();
  return {
    journal,
    ledger,
    views: memoryViews(rows),
    vault: memoryVault(),
    working: memoryWorking(),
    secrets: memorySecrets(),
    rebuild,
    close,
  };
}
