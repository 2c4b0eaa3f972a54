/** The texts and images themselves, apart from the journal, erasable. */
import type { CallId, VaultRef } from "../ids.ts";
import type { Instant } from "../instant.ts";

export type VaultKind = "post" | "bag";

export type VaultItem = {
  readonly kind: VaultKind;
  readonly bytes: Uint8Array;
  /** Whose call it belongs to: erased together. */
  readonly call: CallId;
  readonly keepUntil: Instant;
};

export interface Vault {
  /** Stores an item under a fresh random salt, durably, and gives its reference. The same bytes twice get two references. */
  put(item: VaultItem): Promise<VaultRef>;
  /** The bytes, or undefined once erased. */
  get(ref: VaultRef): Promise<Uint8Array | undefined>;
  /** Sets how long everything of a call is kept. `restricted`: only a role for crises may read it. */
  keep(call: CallId, until: Instant, restricted?: boolean): Promise<void>;
  /** Erases items with their salts; what is gone already is left out of the answer. */
  eraseCall(call: CallId): Promise<readonly VaultRef[]>;
  /** Erases what was kept long enough, at most `limit` calls' worth, and says what went. */
  eraseDue(now: Instant, limit: number): Promise<ReadonlyMap<CallId, readonly VaultRef[]>>;
}
