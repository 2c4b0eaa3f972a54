/** Rows in columns as wide as their widest cell; numbers to the right. */
import { stripVTControlCharacters } from "node:util";
import { SCREEN, wrapped } from "./wrap.ts";

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

/** Names and values below each other, the values in one column; a long one goes on below itself. */
export function pairs(rows: readonly (readonly [string, string])[]): string {
  const wide = Math.max(0, ...rows.map(([name]) => width(name)));
  const lines = rows.flatMap(([name, value]) =>
    wrapped(value, Math.max(SCREEN / 4, SCREEN - wide - 2)).map((line, index) => `${pad(index === 0 ? name : "", wide)}  ${line}`),
  );
  return lines.join("\n");
}

function pad(cell: Cell | undefined, to: number): string {
  const space = " ".repeat(Math.max(0, to - width(cell)));
  return typeof cell === "number" ? `${space}${cell}` : `${cell ?? ""}${space}`;
}

function width(cell: Cell | undefined): number {
  return [...stripVTControlCharacters(String(cell ?? ""))].length;
}
