/** What a suite needs of a store: the ports, and the way to let go of it. Opened fresh and empty for each test. */
import type { Journal, SecretStore, Vault, VaultRef, Views, WorkingStore } from "@flakjacket/core";
import { afterEach, beforeEach } from "vitest";

export type SuiteStore = {
  readonly journal: Journal;
  readonly views: Views;
  readonly vault: Vault & { isRestricted(ref: VaultRef): Promise<boolean> };
  readonly working: WorkingStore;
  readonly secrets: SecretStore;
  rebuild(): Promise<{ readonly events: number; readonly equal: boolean }>;
  close(): Promise<void>;
};
export type StoreOpener = () => Promise<SuiteStore>;

/** A store per test; gives the way to the current one. */
export function usingStore(open: StoreOpener): () => SuiteStore {
  let store: SuiteStore | undefined;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(async () => {
    await store?.close();
    store = undefined;
  });
  return () => {
    if (!store) throw new Error("A store is open only inside a test.");
    return store;
  };
}
