/**
 * The file of the rarity tables: twelve bytes (`FJRA`, version, length of the header), a JSON header with each language's number
 * of words and slots, the tables (two bytes a slot) and the MurmurHash3 of all before it. Little-endian.
 */
import { murmur } from "./murmur.ts";
import { Rarity, type RarityTable } from "./rarity.ts";

export const RARITY_VERSION = 1;
const MAGIC = 0x41524a46;
const PREFIX = 12;
const SUFFIX = 4;
const MOST_SLOTS = 2 ** 22;

/** Thrown when rarity tables are opened, never later. */
export class RarityUnreadable extends Error {
  override readonly name = "RarityUnreadable";
  readonly reason: "not-rarity" | "other-version" | "cut-short" | "bad-checksum" | "bad-header";

  constructor(reason: RarityUnreadable["reason"], message: string, options?: ErrorOptions) {
    super(`${message} Install the file of this release again.`, options);
    this.reason = reason;
  }
}

type Header = readonly {
  readonly language: string;
  readonly words: number;
  readonly single: number;
  readonly pairs: number;
  readonly triples: number;
}[];

/** The same tables give the same bytes. */
export function encodeRarity(tables: readonly RarityTable[]): Uint8Array {
  const header = tables.map(({ language, words, single, pairs, triples }) => ({
    language,
    words,
    single: single.length,
    pairs: pairs.length,
    triples: triples.length,
  }));
  const json = new TextEncoder().encode(JSON.stringify(header));
  const slots = tables.flatMap(({ single, pairs, triples }) => [single, pairs, triples]);
  const bytes = new Uint8Array(PREFIX + json.length + 2 * slots.reduce((sum, table) => sum + table.length, 0) + SUFFIX);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, RARITY_VERSION, true);
  view.setUint32(8, json.length, true);
  bytes.set(json, PREFIX);
  let at = PREFIX + json.length;
  for (const table of slots) {
    for (const entry of table) {
      view.setUint16(at, entry, true);
      at += 2;
    }
  }
  view.setInt32(at, murmur(bytes, 0, at, RARITY_VERSION), true);
  return bytes;
}

/**
 * Opens the tables. The bytes are not kept.
 *
 * @throws RarityUnreadable with the reason
 */
export function openRarity(bytes: Uint8Array): Rarity {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PREFIX + SUFFIX) throw cutShort(PREFIX + SUFFIX, bytes.length);
  if (view.getUint32(0, true) !== MAGIC) throw new RarityUnreadable("not-rarity", "Expected rarity tables, which begin with FJRA.");
  const version = view.getUint32(4, true);
  if (version !== RARITY_VERSION) {
    throw new RarityUnreadable("other-version", `Expected version ${RARITY_VERSION} of the rarity tables, got ${version}.`);
  }
  const tablesAt = PREFIX + view.getUint32(8, true);
  if (bytes.length < tablesAt + SUFFIX) throw cutShort(tablesAt + SUFFIX, bytes.length);
  const header = readHeader(bytes.subarray(PREFIX, tablesAt));
  const whole = tablesAt + 2 * header.reduce((sum, { single, pairs, triples }) => sum + single + pairs + triples, 0) + SUFFIX;
  if (bytes.length < whole) throw cutShort(whole, bytes.length);
  const found = murmur(bytes, 0, whole - SUFFIX, RARITY_VERSION);
  if (bytes.length > whole || view.getInt32(whole - SUFFIX, true) !== found) {
    throw new RarityUnreadable("bad-checksum", `Expected ${whole} bytes with the checksum ${found >>> 0}: the rarity tables are damaged.`);
  }
  let at = tablesAt;
  const take = (slots: number): Uint16Array => {
    const table = new Uint16Array(slots);
    for (let slot = 0; slot < slots; slot++, at += 2) table[slot] = view.getUint16(at, true);
    return table;
  };
  return new Rarity(
    header.map(({ language, words, single, pairs, triples }) => ({
      language,
      words,
      single: take(single),
      pairs: take(pairs),
      triples: take(triples),
    })),
  );
}

function readHeader(json: Uint8Array): Header {
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json));
  } catch (cause) {
    throw new RarityUnreadable("bad-header", "Expected JSON in the header of the rarity tables.", { cause });
  }
  if (!Array.isArray(header) || !header.every(isEntry)) {
    throw new RarityUnreadable("bad-header", "Expected a language, its words and its slots for each rarity table.");
  }
  return header as Header;
}

function isEntry(entry: Partial<Header[number]> | null): boolean {
  return (
    typeof entry?.language === "string" && Number.isSafeInteger(entry.words) && [entry.single, entry.pairs, entry.triples].every(isSlots)
  );
}

function isSlots(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 2 && (value as number) <= MOST_SLOTS;
}

function cutShort(expected: number, got: number): RarityUnreadable {
  return new RarityUnreadable("cut-short", `Expected at least ${expected} bytes of rarity tables, got ${got}: they were cut short.`);
}
