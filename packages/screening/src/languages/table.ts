/**
 * The file of the language table: twelve bytes (`FJLT`, version, length of the header), a JSON header, a signed byte for
 * each bucket and language, and a CRC-32 of all before it. Little-endian.
 */
import { checksum } from "../model/checksum.ts";
import { ModelUnreadable } from "../model/model-unreadable.ts";
import { COLUMNS, isTold, OTHER } from "./codes.ts";

const VERSION = 1;
const MAGIC = 0x544c4a46;
const PREFIX = 12;
const SUFFIX = 4;
const MOST_BITS = 16;
const AGAIN = "Install the file again.";

export type LanguageTable = {
  /** By column. The last one is `other`. */
  readonly languages: readonly string[];
  /** There are 2^bits buckets. */
  readonly bits: number;
  /** What one step of a byte is worth, in nats. */
  readonly scale: number;
  /** Bucket by bucket, a byte for each language. */
  readonly weights: Int8Array;
};

/** The same table gives the same bytes. */
export function encodeLanguages({ weights, ...header }: LanguageTable): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(PREFIX + json.length + weights.length + SUFFIX);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, json.length, true);
  bytes.set(json, PREFIX);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), PREFIX + json.length);
  view.setUint32(bytes.length - SUFFIX, checksum(bytes.subarray(0, -SUFFIX)), true);
  return bytes;
}

/**
 * Reads a table; its weights are a view of the given bytes.
 *
 * @throws ModelUnreadable with the reason
 */
export function decodeLanguages(bytes: Uint8Array): LanguageTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PREFIX + SUFFIX) throw unreadable("cut-short", `at least ${PREFIX + SUFFIX} bytes`, `${bytes.length}`);
  if (view.getUint32(0, true) !== MAGIC) throw unreadable("not-a-model", "a language table, which begins with FJLT", "another file");
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw unreadable("other-version", `version ${VERSION} of a language table`, `version ${version}`);
  const weightsAt = PREFIX + view.getUint32(8, true);
  if (weightsAt + SUFFIX > bytes.length) throw unreadable("cut-short", `at least ${weightsAt + SUFFIX} bytes`, `${bytes.length}`);
  const header = headerOf(bytes.subarray(PREFIX, weightsAt));
  const length = 2 ** header.bits * header.languages.length;
  const whole = weightsAt + length + SUFFIX;
  if (bytes.length < whole) throw unreadable("cut-short", `${whole} bytes`, `${bytes.length}`);
  if (bytes.length > whole) throw unreadable("bad-checksum", `${whole} bytes`, `${bytes.length}`);
  const stored = view.getUint32(whole - SUFFIX, true);
  const found = checksum(bytes.subarray(0, whole - SUFFIX));
  if (stored !== found) throw unreadable("bad-checksum", `the checksum ${stored}`, `${found}`);
  return { ...header, weights: new Int8Array(bytes.buffer, bytes.byteOffset + weightsAt, length) };
}

function headerOf(json: Uint8Array): Omit<LanguageTable, "weights"> {
  const { languages, bits, scale } = parsed(json);
  if (!Array.isArray(languages) || languages.at(-1) !== OTHER || !languages.slice(0, -1).every(isTold)) {
    throw unreadable("bad-header", `languages that this release knows, and "${OTHER}" last`, JSON.stringify(languages));
  }
  if (languages.length > COLUMNS) throw unreadable("bad-header", `at most ${COLUMNS} languages`, `${languages.length}`);
  if (!Number.isInteger(bits) || (bits as number) < 1 || (bits as number) > MOST_BITS) {
    throw unreadable("bad-header", `1 to ${MOST_BITS} bits`, JSON.stringify(bits));
  }
  if (typeof scale !== "number" || !(scale > 0)) throw unreadable("bad-header", "a scale above 0", JSON.stringify(scale));
  return { languages, bits: bits as number, scale };
}

function parsed(json: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json));
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch (cause) {
    // Damage in the header shows here before the checksum is reached.
    throw unreadable("bad-checksum", "JSON in the header of the language table", "damaged bytes", cause);
  }
  throw unreadable("bad-header", "an object in the header of the language table", "something else");
}

function unreadable(reason: ModelUnreadable["reason"], expected: string, got: string, cause?: unknown): ModelUnreadable {
  return new ModelUnreadable(reason, `Expected ${expected}, got ${got}. ${AGAIN}`, { cause });
}
