import type { SecretStore, WorkingStore } from "@flakjacket/core";
import { asJson } from "../working-json.ts";

/** Working values in memory. */
export function memoryWorking(): WorkingStore {
  const values = new Map<string, string>();
  return {
    async get(key) {
      const json = values.get(key);
      return json === undefined ? undefined : (JSON.parse(json) as unknown);
    },
    async set(key, value) {
      values.set(key, asJson(key, value));
    },
    async delete(key) {
      values.delete(key);
    },
  };
}

export function memorySecrets(): SecretStore {
  const values = new Map<string, string>();
  return {
    get: async (name) => values.get(name),
    set: async (name, value) => void values.set(name, value),
  };
}
