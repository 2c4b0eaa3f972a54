/** Working tables: cursors, sessions, rate ledgers, presence. They may be lost without losing a fact. */
export interface WorkingStore {
  /** The JSON value kept under a key, or undefined. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
}

/** Like the working store, encrypted at rest with the installation's key. Never in the journal, a log line or YAML. */
export interface SecretStore {
  get(name: string): Promise<string | undefined>;
  set(name: string, value: string): Promise<void>;
}
