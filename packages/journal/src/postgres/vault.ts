/** The vault in PostgreSQL: each item with its salt in one row, so that erasing the row erases both. */
import type { CallId, VaultRef } from "@flakjacket/core";
import { StoreProblem } from "../problem.ts";
import type { GuardedVault } from "../store.ts";
import { newSalt, vaultRef } from "../vault-ref.ts";
import type { Database } from "./database.ts";
import { answered } from "./database.ts";

type Erased = { readonly call: CallId; readonly ref: VaultRef };

export function postgresVault({ kysely: db, reads }: Database): GuardedVault {
  return {
    put: ({ kind, bytes, call, keepUntil }) =>
      answered(async () => {
        const salt = newSalt();
        const ref = vaultRef(salt, bytes);
        const row = { ref, salt, bytes: Buffer.from(bytes), kind, call, keep_until: keepUntil, restricted: false };
        await db.insertInto("vault_item").values(row).execute();
        return ref;
      }),
    get: (ref) =>
      answered(async () => {
        const item = await db.selectFrom("vault_item").select(["salt", "bytes"]).where("ref", "=", ref).executeTakeFirst();
        if (!item) return undefined;
        if (vaultRef(item.salt, item.bytes) !== ref) throw new StoreProblem("vault-item-changed", { ref });
        return Uint8Array.from(item.bytes);
      }),
    isRestricted: (ref) =>
      answered(async () => {
        const item = await db.selectFrom("vault_item").select("restricted").where("ref", "=", ref).executeTakeFirst();
        return item?.restricted ?? false;
      }),
    keep: (call, until, restricted) =>
      answered(async () => {
        const change = { keep_until: until, ...(restricted === undefined ? {} : { restricted }) };
        await db.updateTable("vault_item").set(change).where("call", "=", call).execute();
      }),
    eraseCall: (call) =>
      answered(async () => {
        const gone = await db.deleteFrom("vault_item").where("call", "=", call).returning("ref").execute();
        return gone.map(({ ref }) => ref as VaultRef).sort();
      }),
    eraseDue: (now, limit) =>
      answered(async () => {
        const text = `with due as (select call from vault_item where keep_until <= $1 group by call order by min(keep_until), call limit $2)
          delete from vault_item where keep_until <= $1 and call in (select call from due) returning call, ref`;
        const { rows } = await reads.query<Erased>({ text, values: [now, limit] });
        const byCall = Map.groupBy(rows, ({ call }) => call);
        return new Map([...byCall].map(([call, items]) => [call, items.map(({ ref }) => ref).sort()]));
      }),
  };
}
