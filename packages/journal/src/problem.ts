/** What can be wrong with a store, each with a stable code, its parameters and a plain sentence that says what to do. */
const sentences = {
  "postgres-binaries-missing":
    "No PostgreSQL program for {platform} is installed. Install without omitting optional packages, or set DATABASE_URL to a PostgreSQL of yours.",
  "postgres-user-missing":
    "PostgreSQL refuses to run as root, no user `flakjacket` or `postgres` exists, and none could be made ({reason}). Make one (`useradd --system flakjacket`), run as another user, or set DATABASE_URL.",
  "postgres-dir-not-enterable":
    "The user `{user}`, as whom PostgreSQL runs, cannot enter {blockedAt}. Give that folder the x permission for everybody, or keep the data elsewhere: /var/lib/flakjacket is meant for it.",
  "postgres-dir-not-writable": "The data folder {dir} cannot be made or written ({reason}). Choose another one or change its owner.",
  "postgres-dir-foreign": "{dir} holds something that is not our data. Choose an empty or a new folder; nothing there was touched.",
  "postgres-password-missing":
    "The password file {file} is missing or unreadable, so the data beside it cannot be opened. Put it back from your backup of the data folder.",
  "postgres-version":
    "The data in {dir} was written by PostgreSQL {have}, this program brings PostgreSQL {want}. Start the version of Flakjacket that wrote it, run `flakjacket backup FILE`, and restore that file into a new folder with this version.",
  "postgres-port-taken":
    "Port {port} is taken by another program. Stop that program, choose another port, or leave the port out and a free one is chosen.",
  "postgres-pid-unclear":
    "{file} names process {pid}, which runs but does not answer as our database. If `ps -p {pid}` shows no PostgreSQL with this data folder, remove that file and start again; else wait or stop it.",
  "postgres-start-failed": "PostgreSQL did not start: {reason} Its own words are in {log}.",
  "postgres-stop-failed": "PostgreSQL (process {pid}) did not stop within {seconds} s. It is left running, nothing is lost.",
  "postgres-starting-elsewhere":
    "Another process ({pid}) is making or starting the database in {dir}. Wait for it, or stop it, and start again.",
  "database-unreachable": "The database does not answer ({reason}). Check DATABASE_URL and that PostgreSQL runs.",
  "schema-newer":
    "The database was used by a newer Flakjacket (it knows the step {step}). Start that version or a later one; this one does not touch it.",
  "schema-failed": "The database could not be brought up to date at {step}: {reason}",
  "lease-held": "Another process ({holder}) holds `{name}`. Stop it, or wait until it is gone.",
  "chain-broken":
    "{chain} does not hold together at position {position}: what is stored there does not follow from what comes before. Restore a backup, and keep this database for the investigation.",
  "vault-item-changed": "The vault item {ref} is not what was put there. Restore a backup, and keep this database for the investigation.",
  "secret-unreadable":
    "The secret {name} cannot be opened with this key. Set FLAKJACKET_KEY, or put back data/key, as it was when the secret was stored.",
  "key-malformed": "A key of 32 bytes was expected, got {bytes}.",
  "backup-exists": "{file} exists already. Choose another name: a backup never overwrites anything.",
  "backup-unwritable": "The backup {file} could not be written ({reason}). Nothing was left under that name.",
  "backup-malformed": "{file} is not a whole backup: {reason} (line {line}). Use another one.",
  "backup-schema":
    "The backup was made with the database steps [{have}], this program has [{want}]. Restore it with the version that made it, then start this one.",
  "restore-not-empty": "The table {table} has rows already. Restore into an empty database only.",
  "restore-table-missing":
    "The backup holds the table {table} with columns this database does not have. Restore it with the version that made it.",
} as const;

export type StoreProblemCode = keyof typeof sentences;
export type ProblemParams = { readonly [name: string]: string | number };

/** The store cannot do what was asked, and a person has to act. `code` and `params` are stable; the message is plain English. */
export class StoreProblem extends Error {
  override readonly name = "StoreProblem";
  readonly code: StoreProblemCode;
  readonly params: ProblemParams;
  constructor(code: StoreProblemCode, params: ProblemParams = {}, cause?: unknown) {
    super(
      sentences[code].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole)),
      cause === undefined ? {} : { cause },
    );
    this.code = code;
    this.params = params;
  }
}
