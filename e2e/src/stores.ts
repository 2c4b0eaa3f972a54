/** A clock and stores that live as long as the test. */
import type { Clock, SecretStore, WorkingStore } from "@flakjacket/core";

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  wake: (at, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const timer = setTimeout(resolve, Math.max(0, at - Date.now()));
      signal?.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve();
      });
    }),
};

export function memoryWorking(): WorkingStore {
  const kept = new Map<string, string>();
  return {
    async get(key) {
      const text = kept.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as unknown);
    },
    set: async (key, value) => void kept.set(key, JSON.stringify(value)),
    delete: async (key) => void kept.delete(key),
  };
}

export function memorySecrets(first: Readonly<Record<string, string>> = {}): SecretStore {
  const kept = new Map(Object.entries(first));
  return { get: async (name) => kept.get(name), set: async (name, value) => void kept.set(name, value) };
}
