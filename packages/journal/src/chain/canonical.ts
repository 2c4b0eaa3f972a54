/** Canonical JSON: one text for one value, so that the bytes can be hashed. */

/**
 * The value as canonical JSON: keys in the order of their UTF-16 code units, no white space, numbers as ECMAScript writes them.
 *
 * @throws TypeError for what JSON cannot hold (undefined, NaN, lone surrogates, dates, maps, cycles), naming where it stands
 * @source RFC 8785
 */
export function canonical(value: unknown): string {
  return written(value, "", 0);
}

/** The UTF-8 bytes of `canonical(value)`. */
export function canonicalBytes(value: unknown): Buffer {
  return Buffer.from(canonical(value), "utf8");
}

const DEEPEST = 200;

function written(value: unknown, path: string, depth: number): string {
  if (depth > DEEPEST) throw new TypeError(`At most ${DEEPEST} levels were expected; ${path.slice(0, 80)}… goes deeper.`);
  if (value === null || value === true || value === false) return String(value);
  if (typeof value === "string") return quoted(value, path);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`A finite number was expected at ${path || "the top"}, got ${value}.`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return list(value, path, depth);
  if (typeof value === "object" && isPlain(value)) return fields(value, path, depth);
  throw new TypeError(`A JSON value was expected at ${path || "the top"}, got ${kindOf(value)}.`);
}

function list(items: readonly unknown[], path: string, depth: number): string {
  // Array.from sees the holes of a sparse array, which map would skip.
  return `[${Array.from(items, (item, index) => written(item, `${path}/${index}`, depth + 1)).join(",")}]`;
}

function fields(value: object, path: string, depth: number): string {
  const parts = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${parts.map(([key, field]) => `${quoted(key, path)}:${written(field, `${path}/${key}`, depth + 1)}`).join(",")}}`;
}

function quoted(text: string, path: string): string {
  if (!text.isWellFormed()) throw new TypeError(`Well-formed text was expected at ${path || "the top"}, got a lone surrogate.`);
  return JSON.stringify(text);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function kindOf(value: unknown): string {
  return typeof value === "object" && value !== null ? (value.constructor?.name ?? "an object") : typeof value;
}
