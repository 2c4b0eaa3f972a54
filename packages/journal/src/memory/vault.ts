import type { CallId, VaultItem, VaultRef } from "@flakjacket/core";
import type { GuardedVault } from "../store.ts";
import { newSalt, vaultRef } from "../vault-ref.ts";

type Kept = { readonly item: VaultItem; readonly keepUntil: number; readonly restricted: boolean };

/** The vault in memory. Salts are not kept: nothing here is checked against them. */
export function memoryVault(): GuardedVault {
  const items = new Map<VaultRef, Kept>();
  const eraseCall = async (call: CallId): Promise<VaultRef[]> => {
    const gone = [...items].filter(([, { item }]) => item.call === call).map(([ref]) => ref);
    for (const ref of gone) items.delete(ref);
    return gone.sort();
  };
  return {
    async put(item) {
      const ref = vaultRef(newSalt(), item.bytes);
      items.set(ref, { item: { ...item, bytes: Uint8Array.from(item.bytes) }, keepUntil: item.keepUntil, restricted: false });
      return ref;
    },
    async get(ref) {
      const bytes = items.get(ref)?.item.bytes;
      return bytes && Uint8Array.from(bytes);
    },
    isRestricted: async (ref) => items.get(ref)?.restricted ?? false,
    async keep(call, until, restricted) {
      for (const [ref, kept] of items) {
        if (kept.item.call === call) items.set(ref, { ...kept, keepUntil: until, restricted: restricted ?? kept.restricted });
      }
    },
    eraseCall,
    async eraseDue(now, limit) {
      const due = new Map<CallId, VaultRef[]>();
      for (const [ref, { item, keepUntil }] of [...items].sort(([, a], [, b]) => a.keepUntil - b.keepUntil)) {
        if (keepUntil > now || (!due.has(item.call) && due.size >= limit)) continue;
        due.set(item.call, [...(due.get(item.call) ?? []), ref].sort());
      }
      for (const ref of [...due.values()].flat()) items.delete(ref);
      return due;
    },
  };
}
