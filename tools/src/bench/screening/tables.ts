/** Tables of Markdown, and how numbers are written in them. Pure. */

/** The first column is text, all others numbers. No rows: the head alone. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, line, ...rows].map((cells) => `| ${cells.map(escaped).join(" | ")} |`).join("\n");
}

/** A share as a percentage with one decimal, or with as many as are asked for. */
export function percent(share: number | undefined, decimals = 1): string {
  return share === undefined ? "–" : (100 * share).toFixed(decimals);
}

export function decimal(value: number | undefined, decimals = 3): string {
  return value === undefined ? "–" : value.toFixed(decimals);
}

/** Three digits of what is small, and thousands set apart of what is not. */
export function amount(value: number | undefined): string {
  if (value === undefined) return "–";
  const digits = Math.abs(value) >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 };
  return new Intl.NumberFormat("en", digits).format(value);
}

function escaped(cell: string | number): string {
  return String(cell).replaceAll("|", "\\|");
}
