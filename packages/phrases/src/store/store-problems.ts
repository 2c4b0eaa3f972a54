/** What is wrong with a store and what to do, with `{names}` where its parameters go. The codes are the journal's; a test holds the two together. */
export type StoreProblemCode =
  | "postgres-binaries-missing"
  | "postgres-user-missing"
  | "postgres-dir-not-enterable"
  | "postgres-dir-not-writable"
  | "postgres-dir-foreign"
  | "postgres-password-missing"
  | "postgres-version"
  | "postgres-port-taken"
  | "postgres-pid-unclear"
  | "postgres-start-failed"
  | "postgres-stop-failed"
  | "postgres-starting-elsewhere"
  | "database-unreachable"
  | "schema-newer"
  | "schema-failed"
  | "lease-held"
  | "chain-broken"
  | "vault-item-changed"
  | "secret-unreadable"
  | "key-malformed"
  | "backup-exists"
  | "backup-unwritable"
  | "backup-malformed"
  | "backup-schema"
  | "restore-not-empty"
  | "restore-table-missing";

export type StoreProblemPhrases = { readonly [C in StoreProblemCode]: string };
export type StoreProblemParams = { readonly [name: string]: string | number };

/** The sentence with its parameters in place; one that is not given stays as its name. */
export function fillIn(sentence: string, params: StoreProblemParams): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
