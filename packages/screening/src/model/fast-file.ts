/**
 * The file of a fast model: twelve bytes (`FJFM`, version, length of the header), a JSON header, one table of grams and
 * one of words (a signed byte a head, head by head within a slot), and a CRC-32 of all before it. Little-endian.
 */
import { checksum } from "./checksum.ts";
import { CALIBRATED, type Calibrated, type Head, isCalibrated, isHead } from "./heads.ts";
import { ModelUnreadable } from "./model-unreadable.ts";

export const FAST_VERSION = 1;
const MAGIC = 0x4d464a46;
const PREFIX = 12;
const SUFFIX = 4;
const MOST_HEADS = 12;
const MOST_BITS = 22;

/** Platt: probability = sigmoid(slope * logit + offset). A head is raised from `threshold` on. */
export type Calibration = { readonly slope: number; readonly offset: number; readonly threshold: number };

export type FastHeader = {
  readonly heads: readonly Head[];
  /** The tables hold 2^bits slots. */
  readonly gramBits: number;
  readonly wordBits: number;
  /** By head: what one step of a byte is worth, and the logit of a text without features. */
  readonly gramScales: readonly number[];
  readonly wordScales: readonly number[];
  readonly biases: readonly number[];
  /** By language, then by head. `any` is always there. */
  readonly calibrations: Readonly<Partial<Record<Calibrated, readonly Calibration[]>>>;
};

export type FastFile = FastHeader & { readonly grams: Int8Array; readonly words: Int8Array };

/** The same file gives the same bytes. */
export function encodeFast({ grams, words, ...header }: FastFile): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(PREFIX + json.length + grams.length + words.length + SUFFIX);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FAST_VERSION, true);
  view.setUint32(8, json.length, true);
  bytes.set(json, PREFIX);
  bytes.set(new Uint8Array(grams.buffer, grams.byteOffset, grams.length), PREFIX + json.length);
  bytes.set(new Uint8Array(words.buffer, words.byteOffset, words.length), PREFIX + json.length + grams.length);
  view.setUint32(bytes.length - SUFFIX, checksum(bytes.subarray(0, -SUFFIX)), true);
  return bytes;
}

/**
 * Reads a file; the tables are views of the given bytes.
 *
 * @throws ModelUnreadable with the reason
 */
export function decodeFast(bytes: Uint8Array): FastFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 4 && view.getUint32(0, true) !== MAGIC) {
    throw new ModelUnreadable("not-a-model", "Expected a fast model, which begins with FJFM; these bytes do not. Install the file again.");
  }
  if (bytes.length < PREFIX + SUFFIX) throw cutShort(PREFIX + SUFFIX, bytes.length);
  const version = view.getUint32(4, true);
  if (version !== FAST_VERSION) {
    throw new ModelUnreadable(
      "other-version",
      `Expected version ${FAST_VERSION} of a fast model, got ${version}. Install the file of this release.`,
    );
  }
  const tablesAt = PREFIX + view.getUint32(8, true);
  if (tablesAt + SUFFIX > bytes.length) throw cutShort(tablesAt + SUFFIX, bytes.length);
  const header = asHeader(parse(bytes.subarray(PREFIX, tablesAt)));
  const gramsLength = 2 ** header.gramBits * header.heads.length;
  const wordsLength = 2 ** header.wordBits * header.heads.length;
  const whole = tablesAt + gramsLength + wordsLength + SUFFIX;
  if (bytes.length < whole) throw cutShort(whole, bytes.length);
  if (bytes.length > whole) throw damaged(`${whole} bytes, got ${bytes.length}`);
  const [stored, found] = [view.getUint32(whole - SUFFIX, true), checksum(bytes.subarray(0, whole - SUFFIX))];
  if (stored !== found) throw damaged(`the checksum ${stored}, got ${found}`);
  const grams = new Int8Array(bytes.buffer, bytes.byteOffset + tablesAt, gramsLength);
  const words = new Int8Array(bytes.buffer, bytes.byteOffset + tablesAt + gramsLength, wordsLength);
  return { ...header, grams, words };
}

function cutShort(expected: number, got: number): ModelUnreadable {
  return new ModelUnreadable(
    "cut-short",
    `Expected at least ${expected} bytes of a fast model, got ${got}: it was cut short. Install the file again.`,
  );
}

function damaged(what: string): ModelUnreadable {
  return new ModelUnreadable("bad-checksum", `Expected ${what}: the fast model is damaged. Install the file again.`);
}

function badHeader(what: string, cause?: unknown): ModelUnreadable {
  return new ModelUnreadable("bad-header", `Expected ${what} in the header of the fast model. Install the file again.`, { cause });
}

function parse(json: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json));
  } catch (cause) {
    // Damage inside the header is found here before the checksum is reached.
    throw new ModelUnreadable("bad-checksum", "Expected JSON in the header of the fast model: it is damaged. Install the file again.", {
      cause,
    });
  }
}

function asHeader(value: unknown): FastHeader {
  const { heads, gramBits, wordBits, gramScales, wordScales, biases, calibrations } = record(value);
  if (!Array.isArray(heads) || heads.length === 0 || heads.length > MOST_HEADS) throw badHeader(`1 to ${MOST_HEADS} heads`);
  const unknown = heads.find((head) => !isHead(head));
  if (unknown !== undefined) {
    throw new ModelUnreadable(
      "unknown-head",
      `Expected heads that this release knows, got ${JSON.stringify(unknown)}. Install the file of this release.`,
    );
  }
  return {
    heads: heads as Head[],
    gramBits: asBits(gramBits),
    wordBits: asBits(wordBits),
    gramScales: asNumbers(gramScales, heads.length),
    wordScales: asNumbers(wordScales, heads.length),
    biases: asNumbers(biases, heads.length),
    calibrations: asCalibrations(calibrations, heads.length),
  };
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw badHeader("an object");
  return value as Record<string, unknown>;
}

function asBits(value: unknown): number {
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > MOST_BITS) throw badHeader(`1 to ${MOST_BITS} bits`);
  return value as number;
}

function asNumbers(value: unknown, length: number): readonly number[] {
  if (!Array.isArray(value) || value.length !== length || !value.every(Number.isFinite)) throw badHeader(`${length} numbers`);
  return value as number[];
}

function asCalibrations(value: unknown, heads: number): FastHeader["calibrations"] {
  const given = Object.entries(record(value)).filter(([language]) => isCalibrated(language));
  if (!given.some(([language]) => language === CALIBRATED[0])) throw badHeader(`a calibration for "${CALIBRATED[0]}"`);
  for (const [, list] of given) {
    if (!Array.isArray(list) || list.length !== heads) throw badHeader(`${heads} calibrations`);
    for (const one of list) asNumbers([one?.slope, one?.offset, one?.threshold], 3);
  }
  return Object.fromEntries(given) as FastHeader["calibrations"];
}
