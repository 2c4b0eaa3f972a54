/** Working tables and secrets in PostgreSQL. */
import type { SecretStore, WorkingStore } from "@flakjacket/core";
import { openSecret, sealSecret } from "../sealed-secret.ts";
import { asJson } from "../working-json.ts";
import type { Database } from "./database.ts";
import { answered } from "./database.ts";

export function postgresWorking({ kysely: db }: Database): WorkingStore {
  return {
    get: (key) =>
      answered(async () => (await db.selectFrom("working").select("value").where("key", "=", key).executeTakeFirst())?.value as unknown),
    async set(key, value) {
      const json = asJson(key, value);
      const row = db.insertInto("working").values({ key, value: json });
      await answered(() => row.onConflict((at) => at.column("key").doUpdateSet({ value: json })).execute());
    },
    async delete(key) {
      await answered(() => db.deleteFrom("working").where("key", "=", key).execute());
    },
  };
}

/** `key`: 32 bytes, the installation's. */
export function postgresSecrets({ kysely: db }: Database, key: Uint8Array): SecretStore {
  return {
    async get(name) {
      const found = db.selectFrom("secret").select(["nonce", "sealed"]).where("name", "=", name);
      const row = await answered(() => found.executeTakeFirst());
      return row && openSecret(key, name, row);
    },
    async set(name, value) {
      const sealed = sealSecret(key, name, value);
      const row = db.insertInto("secret").values({ name, ...sealed });
      await answered(() => row.onConflict((at) => at.column("name").doUpdateSet(sealed)).execute());
    },
  };
}
