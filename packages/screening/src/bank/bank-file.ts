/**
 * The file of a bank: twelve bytes (`FJKT`, version, length of the header), a JSON header {title, language, words}, two
 * unsigned 32-bit hashes for each shingle in reading order, and the MurmurHash3 of all before it. Little-endian. No text.
 */
import { Bank, type Work } from "./bank.ts";
import { BankUnreadable } from "./bank-unreadable.ts";
import { murmur } from "./murmur.ts";
import { SHINGLE_WORDS } from "./shingles.ts";

export const BANK_VERSION = 1;
const MAGIC = 0x544b4a46;
const PREFIX = 12;
const SUFFIX = 4;
const ENTRY = 8;
const CHECK_SEED = BANK_VERSION;
const AGAIN = "Copy the file again, or build it again with flakjacket bank build.";

/** The same bank gives the same bytes. */
export function encodeBank(bank: Bank): Uint8Array {
  const header = { title: bank.work.title, language: bank.work.language, words: bank.wordCount };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(PREFIX + json.length + bank.length * ENTRY + SUFFIX);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, BANK_VERSION, true);
  view.setUint32(8, json.length, true);
  bytes.set(json, PREFIX);
  const { first, second } = bank.hashes();
  for (let index = 0, at = PREFIX + json.length; index < bank.length; index++, at += ENTRY) {
    view.setInt32(at, first[index] as number, true);
    view.setInt32(at + 4, second[index] as number, true);
  }
  view.setInt32(bytes.length - SUFFIX, murmur(bytes, 0, bytes.length - SUFFIX, CHECK_SEED), true);
  return bytes;
}

/**
 * Opens a bank. The bytes are not kept.
 *
 * @throws BankUnreadable with the reason
 */
export function openBank(bytes: Uint8Array): Bank {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isBank(bytes)) throw new BankUnreadable("not-a-bank", `Expected a bank, which begins with FJKT, got ${beginning(bytes)}. ${AGAIN}`);
  if (bytes.length < PREFIX + SUFFIX) throw cutShort(PREFIX + SUFFIX, bytes.length);
  const version = view.getUint32(4, true);
  if (version !== BANK_VERSION) {
    throw new BankUnreadable(
      "other-version",
      `Expected version ${BANK_VERSION} of a bank, got ${version}. Build it again with the flakjacket of this release.`,
    );
  }
  const hashesAt = PREFIX + view.getUint32(8, true);
  if (bytes.length < hashesAt + SUFFIX) throw cutShort(hashesAt + SUFFIX, bytes.length);
  const header = readHeader(bytes.subarray(PREFIX, hashesAt));
  const length = header.words - SHINGLE_WORDS + 1;
  const whole = hashesAt + length * ENTRY + SUFFIX;
  if (bytes.length < whole) throw cutShort(whole, bytes.length);
  if (bytes.length > whole) throw damaged(`${whole} bytes`, `${bytes.length}`);
  const [stored, found] = [view.getInt32(whole - SUFFIX, true), murmur(bytes, 0, whole - SUFFIX, CHECK_SEED)];
  if (stored !== found) throw damaged(`the checksum ${stored >>> 0}`, `${found >>> 0}`);
  return new Bank({ title: header.title, language: header.language }, readHashes(view, hashesAt, length));
}

/**
 * Opens hashes without a header, the `.w3h64` form: eight bytes a shingle and nothing else, so that nothing can be checked but
 * the length.
 *
 * @throws BankUnreadable when there are no shingles or half a one
 */
export function openHashes(bytes: Uint8Array, work: Work): Bank {
  if (bytes.length === 0) throw new BankUnreadable("no-shingles", `Expected at least ${ENTRY} bytes of hashes, got none. ${AGAIN}`);
  if (bytes.length % ENTRY !== 0) {
    throw new BankUnreadable(
      "cut-short",
      `Expected a multiple of ${ENTRY} bytes of hashes, got ${bytes.length}: it was cut short. ${AGAIN}`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Bank(work, readHashes(view, 0, bytes.length / ENTRY));
}

/** Whether bytes begin as a bank's do, whatever follows. */
export function isBank(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true) === MAGIC;
}

function readHashes(view: DataView, at: number, length: number): { readonly first: Int32Array; readonly second: Int32Array } {
  const [first, second] = [new Int32Array(length), new Int32Array(length)];
  for (let index = 0, from = at; index < length; index++, from += ENTRY) {
    first[index] = view.getInt32(from, true);
    second[index] = view.getInt32(from + 4, true);
  }
  return { first, second };
}

function readHeader(json: Uint8Array): Work & { readonly words: number } {
  const header = parse(json) as { readonly title?: unknown; readonly language?: unknown; readonly words?: unknown } | null;
  const { title, language, words } = header ?? {};
  if (typeof title !== "string" || typeof language !== "string") throw badHeader("a title and a language", header);
  if (!Number.isSafeInteger(words) || (words as number) < SHINGLE_WORDS) throw badHeader(`${SHINGLE_WORDS} words or more`, words);
  return { title, language, words: words as number };
}

function parse(json: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json));
  } catch (cause) {
    throw new BankUnreadable("bad-header", `Expected JSON in the header of the bank, got something else: it is damaged. ${AGAIN}`, {
      cause,
    });
  }
}

function cutShort(expected: number, got: number): BankUnreadable {
  return new BankUnreadable("cut-short", `Expected at least ${expected} bytes of a bank, got ${got}: it was cut short. ${AGAIN}`);
}

function damaged(expected: string, got: string): BankUnreadable {
  return new BankUnreadable("bad-checksum", `Expected ${expected}, got ${got}: the bank is damaged. ${AGAIN}`);
}

function badHeader(expected: string, got: unknown): BankUnreadable {
  return new BankUnreadable("bad-header", `Expected ${expected} in the header of the bank, got ${JSON.stringify(got)}. ${AGAIN}`);
}

function beginning(bytes: Uint8Array): string {
  return bytes.length === 0 ? "an empty file" : [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
