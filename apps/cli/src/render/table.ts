/** Rows in columns as wide as their widest cell; numbers to the right. */
import { stripVTControlCharacters } from "node:util";

export type Cell = string | number;

/** @returns lines without trailing spaces, the head first */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => width(row[column]))));
  return all
    .map((row) =>
      head
        .map((_, column) => pad(row[column], widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Names and values below each other, the values in one column. */
export function pairs(rows: readonly (readonly [string, string])[]): string {
  const wide = Math.max(0, ...rows.map(([name]) => width(name)));
  return rows.map(([name, value]) => `${pad(name, wide)}  ${value}`).join("\n");
}

function pad(cell: Cell | undefined, to: number): string {
  const space = " ".repeat(Math.max(0, to - width(cell)));
  return typeof cell === "number" ? `${space}${cell}` : `${cell ?? ""}${space}`;
}

function width(cell: Cell | undefined): number {
  return [...stripVTControlCharacters(String(cell ?? ""))].length;
}
