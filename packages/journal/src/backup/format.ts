/**
 * A backup as lines of JSON, each ended by a line feed:
 *
 *     {"format":"flakjacket-backup-1","madeAt":1700000000000,"steps":["0001-journal"]}
 *     {"schema":"public","table":"event","columns":["chain","position"]}     then its rows:
 *     ["campaign/sunny-side","1"]                                           every value as PostgreSQL writes it, or null
 *     {"rows":1,"sha256":"…"}                                               of the table's row lines
 *     {"sequences":[{"schema":"people","name":"x_seq","value":"7","called":true}]}
 *     {"end":true,"rows":1,"sha256":"…","tables":1}                         of every byte before this line
 */
import { createHash } from "node:crypto";
import type { Instant } from "@flakjacket/core";
import { StoreProblem } from "../problem.ts";
import { linesOf } from "../verify/lines.ts";

/** `steps`: the migrations the database had taken. */
export type BackupHeader = { readonly madeAt: Instant; readonly steps: readonly string[] };
export type BackedUpTable = { readonly schema: string; readonly table: string; readonly columns: readonly string[] };
export type Sequence = { readonly schema: string; readonly name: string; readonly value: string; readonly called: boolean };
export type TextRow = readonly (string | null)[];

export type BackupPart =
  | { readonly kind: "header"; readonly header: BackupHeader }
  | { readonly kind: "table"; readonly table: BackedUpTable }
  | { readonly kind: "row"; readonly row: TextRow }
  | { readonly kind: "sequences"; readonly sequences: readonly Sequence[] };

/** Writes parts as lines, with the checksums between and behind them. */
export async function* written(parts: AsyncIterable<BackupPart>): AsyncGenerator<Uint8Array> {
  const whole = createHash("sha256");
  let table = tally();
  let open = false;
  let [tables, rows] = [0, 0];
  const line = (value: unknown) => {
    const bytes = Buffer.from(`${JSON.stringify(value)}\n`, "utf8");
    whole.update(bytes);
    return bytes;
  };
  for await (const part of parts) {
    if (part.kind !== "row" && open) yield line(table.sum());
    open = part.kind === "row" || part.kind === "table";
    if (part.kind === "row") {
      const bytes = line(part.row);
      table.add(bytes);
      rows += 1;
      yield bytes;
    } else if (part.kind === "table") {
      table = tally();
      tables += 1;
      yield line(part.table);
    } else if (part.kind === "header") yield line({ format: "flakjacket-backup-1", ...part.header });
    else yield line({ sequences: part.sequences });
  }
  yield line({ end: true, rows, sha256: whole.copy().digest("hex"), tables });
}

/**
 * The parts of a backup, checked on the way. Whoever acts on them must be able to undo it: that a backup is whole
 * is known only at its end.
 *
 * @throws StoreProblem `backup-malformed` at the first line that is not what was written
 */
export async function* readBackup(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, file: string): AsyncGenerator<BackupPart> {
  const whole = createHash("sha256");
  let [number, tables, rows] = [0, 0, 0];
  let state: "start" | "between" | "rows" | "closing" | "ended" = "start";
  let table = tally();
  const wrong = (reason: string) => new StoreProblem("backup-malformed", { file, reason, line: number });
  for await (const { bytes, ended } of linesOf(pieces)) {
    number += 1;
    if (!ended) throw wrong("the last line is cut");
    if (state === "ended") throw wrong("something follows its end");
    const { text, value } = parsed(bytes) ?? {};
    if (value === undefined || text === undefined) throw wrong("a line is not what was written");
    const before = whole.copy();
    whole.update(bytes).update("\n");
    if (state === "rows" && isRow(value)) {
      table.add(Buffer.concat([bytes, LINE_END]));
      rows += 1;
      yield { kind: "row", row: value };
    } else if (state === "start") {
      const header = headerOf(value);
      if (!header) throw wrong("it does not begin as one");
      state = "between";
      yield { kind: "header", header };
    } else if (state === "rows") {
      if (text !== JSON.stringify(table.sum())) throw wrong("a table is not what was written");
      state = "between";
    } else if (state === "closing") {
      if (text !== JSON.stringify({ end: true, rows, sha256: before.digest("hex"), tables })) throw wrong("its end does not fit the rest");
      state = "ended";
    } else {
      const next = tableOf(value) ?? sequencesOf(value);
      if (!next) throw wrong("a line is not what was written");
      state = next.kind === "table" ? "rows" : "closing";
      if (next.kind === "table") {
        table = tally();
        tables += 1;
      }
      yield next;
    }
  }
  number += 1;
  if (state !== "ended") throw wrong("its end is missing");
}

const LINE_END = Buffer.from("\n", "latin1");

function tally() {
  const hash = createHash("sha256");
  let rows = 0;
  return {
    add(bytes: Uint8Array) {
      hash.update(bytes);
      rows += 1;
    },
    sum: () => ({ rows, sha256: hash.copy().digest("hex") }),
  };
}

function parsed(bytes: Buffer): { readonly text: string; readonly value: unknown } | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? { text, value } : undefined;
  } catch {
    return undefined;
  }
}

function isRow(value: unknown): value is TextRow {
  return Array.isArray(value) && value.every((one) => one === null || typeof one === "string");
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function headerOf(value: unknown): BackupHeader | undefined {
  if (typeof value !== "object" || value === null || !("format" in value && "madeAt" in value && "steps" in value)) return undefined;
  const { format, madeAt, steps } = value;
  return format === "flakjacket-backup-1" && typeof madeAt === "number" && isTexts(steps) ? { madeAt, steps } : undefined;
}

function tableOf(value: unknown): BackupPart | undefined {
  if (typeof value !== "object" || value === null || !("schema" in value && "table" in value && "columns" in value)) return undefined;
  const { schema, table, columns } = value;
  if (typeof schema !== "string" || typeof table !== "string" || !isTexts(columns)) return undefined;
  return { kind: "table", table: { schema, table, columns } };
}

function sequencesOf(value: unknown): BackupPart | undefined {
  if (typeof value !== "object" || value === null || !("sequences" in value) || !Array.isArray(value.sequences)) return undefined;
  return value.sequences.every(isSequence) ? { kind: "sequences", sequences: value.sequences } : undefined;
}

function isSequence(value: unknown): value is Sequence {
  if (typeof value !== "object" || value === null || !("schema" in value && "name" in value && "value" in value && "called" in value))
    return false;
  return (
    typeof value.schema === "string" &&
    typeof value.name === "string" &&
    typeof value.value === "string" &&
    typeof value.called === "boolean"
  );
}
