/** What every store gives, whatever it is made of. */
import type { Journal, SecretStore, Vault, VaultRef, Views, WorkingStore } from "@flakjacket/core";
import type { Head } from "./chain/head.ts";
import type { SignedHeads } from "./heads/statement.ts";

/** An event as it is stored: `hash` is the 32 bytes that hang it on the one before. */
export type StoredLink = { readonly hash: Uint8Array; readonly bytes: Uint8Array };

/** The chains at one instant; nothing written later is seen. `close` it, or it holds resources. */
export type LedgerSnapshot = {
  /** By name. */
  readonly heads: readonly Head[];
  /** Every event of a chain up to its head, in order. */
  links(chain: Head["chain"]): AsyncIterable<StoredLink>;
  close(): Promise<void>;
};

/** The journal as bytes and hashes: what is signed, exported and verified. */
export interface Ledger {
  heads(): Promise<readonly Head[]>;
  snapshot(): Promise<LedgerSnapshot>;
  keepSigned(signed: SignedHeads): Promise<void>;
  /** The latest statement, or undefined when none was ever signed. */
  lastSigned(): Promise<SignedHeads | undefined>;
}

/** The vault, with what only a role for crises asks. */
export interface GuardedVault extends Vault {
  /** Whether only a role for crises may read it. False once erased. */
  isRestricted(ref: VaultRef): Promise<boolean>;
}

/** `equal`: the tables that were in use held exactly what the journal says. */
export type RebuildReport = {
  readonly events: number;
  readonly rows: number;
  readonly equal: boolean;
  readonly seconds: number;
  readonly eventsPerSecond: number;
};

export type Store = {
  readonly journal: Journal;
  readonly views: Views;
  readonly vault: GuardedVault;
  readonly working: WorkingStore;
  readonly secrets: SecretStore;
  readonly ledger: Ledger;
  /** Folds every chain into fresh read models and puts them in place of the old ones. `progress` hears how many events are folded. */
  rebuild(progress?: (events: number) => void): Promise<RebuildReport>;
  /** Settles what waits, then lets go of everything. What is asked later is refused. */
  close(): Promise<void>;
};
