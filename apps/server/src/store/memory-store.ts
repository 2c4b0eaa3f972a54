import { openMemoryStore } from "@flakjacket/journal";
import { authMemory } from "../auth/open-auth.ts";
import type { OpenStore } from "./open-store.ts";

/** A store that is gone when the process is: for tests and rehearsals. */
export function memoryStore(): OpenStore {
  const store = openMemoryStore();
  return {
    store,
    people: authMemory(),
    database: "embedded",
    lost: new AbortController().signal,
    backup() {
      throw new Error("A store in memory has nothing that lasts, so nothing to back up.");
    },
    revive: async () => false,
    close: () => store.close(),
  };
}
