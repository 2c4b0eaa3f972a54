/** The whole contract of a store: journal, views, vault, working store, secrets. Every store passes it, the one in memory too. */
import { describeJournal } from "./journal.ts";
import type { StoreOpener } from "./opened.ts";
import { describeVault } from "./vault.ts";
import { describeViews } from "./views.ts";

/** `open` gives a fresh, empty store each time; the suite closes it. */
export function describeStore(name: string, open: StoreOpener): void {
  describeJournal(name, open);
  describeViews(name, open);
  describeVault(name, open);
}
