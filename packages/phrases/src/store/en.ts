import type { StoreProblemPhrases } from "./store-problems.ts";

export const enStoreProblems: StoreProblemPhrases = {
  "postgres-binaries-missing":
    "No PostgreSQL program for {platform} is installed. Install without leaving out optional packages, or name a PostgreSQL of yours in DATABASE_URL.",
  "postgres-user-missing":
    'PostgreSQL refuses to run as root, there is no user "flakjacket" or "postgres", and none could be made ({reason}). Make one with "useradd --system flakjacket", run as another user, or set DATABASE_URL.',
  "postgres-dir-not-enterable":
    'The user "{user}", as whom PostgreSQL runs, cannot enter {blockedAt}. Give everybody the x permission on that folder, or keep the data elsewhere: /var/lib/flakjacket is meant for it.',
  "postgres-dir-not-writable": "The data folder {dir} cannot be made or written ({reason}). Choose another one, or change its owner.",
  "postgres-dir-foreign": "{dir} holds something that is not our data. Nothing there was touched. Choose an empty or a new folder.",
  "postgres-password-missing":
    "The password file {file} is missing or unreadable, so the data beside it cannot be opened. Put it back from your backup of the data folder.",
  "postgres-version":
    'The data in {dir} was written by PostgreSQL {have}, and this program brings PostgreSQL {want}. Start the Flakjacket that wrote it, run "flakjacket backup FILE", and restore that file into a new folder with this one.',
  "postgres-port-taken": "Another program has port {port}. Stop it, choose another port, or leave the port out and a free one is chosen.",
  "postgres-pid-unclear":
    '{file} names process {pid}, which runs and does not answer as our database. If "ps -p {pid}" shows no PostgreSQL with this data folder, remove that file and start again; otherwise wait for it or stop it.',
  "postgres-start-failed": "PostgreSQL did not start: {reason} Its own words are in {log}.",
  "postgres-stop-failed": "PostgreSQL (process {pid}) did not stop within {seconds} s. It was left running; nothing is lost.",
  "postgres-starting-elsewhere":
    "Another process ({pid}) is making or starting the database in {dir}. Wait for it or stop it, then start again.",
  "database-unreachable": "The database does not answer ({reason}). Look at DATABASE_URL, and whether PostgreSQL runs.",
  "schema-newer":
    "A newer Flakjacket used this database (it knows the step {step}). This one does not touch it. Start that version or a later one.",
  "schema-failed": "The database could not be brought up to date at {step}: {reason}",
  "lease-held": 'Another process ({holder}) holds "{name}". Stop it, or wait until it is gone.',
  "chain-broken":
    "{chain} does not hold together at position {position}: what is stored there does not follow from what comes before. Keep this database for the investigation, and restore a backup.",
  "vault-item-changed": "The vault item {ref} is not what was put there. Keep this database for the investigation, and restore a backup.",
  "secret-unreadable":
    "The secret {name} does not open with this key. Set FLAKJACKET_KEY, or put back data/key, as it was when the secret was stored.",
  "key-malformed": "Expected a key of 32 bytes, got {bytes}.",
  "backup-exists": "{file} exists. A backup overwrites nothing: choose another name.",
  "backup-unwritable": "The backup {file} could not be written ({reason}). Nothing was left under that name.",
  "backup-malformed": "{file} is not a whole backup: {reason} (line {line}). Nothing was restored from it. Use another one.",
  "backup-schema":
    "The backup was made with the database steps [{have}], and this program has [{want}]. Restore it with the version that made it, then start this one.",
  "restore-not-empty": "The table {table} has rows. Restore into an empty database only.",
  "restore-table-missing":
    "The backup holds the table {table} with columns that this database does not have. Restore it with the version that made it.",
};
