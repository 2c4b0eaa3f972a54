/** The models and banks that ship, read from their files. The only part of the screening that touches a disk. */
import { existsSync, readFileSync } from "node:fs";
import { type Engine, type EngineFiles, openEngine } from "../engine/index.ts";

const FAST = new URL("../../../../models/fast.bin", import.meta.url);
const LANGUAGES = new URL("../../../../models/languages.bin", import.meta.url);
const CANON = new URL("../../../../models/canon.bank", import.meta.url);
const DEEP = new URL("../../../../models/deep.bin", import.meta.url);
const RARITY = new URL("../../../../models/rarity.bin", import.meta.url);

/**
 * Their bytes, in memory that worker threads share: read once, handed to each.
 *
 * @param banks further banks of known texts, as bytes; the one that ships is always there
 */
export function shippedFiles(banks: readonly Uint8Array[] = []): EngineFiles {
  return {
    fast: shared(readFileSync(FAST)),
    languages: shared(readFileSync(LANGUAGES)),
    rarity: shared(readFileSync(RARITY)),
    banks: [readFileSync(CANON), ...banks].map(shared),
  };
}

/** @throws ModelUnreadable, BankUnreadable or RarityUnreadable for a file that is cut short, damaged or of another version */
export function shippedEngine(banks: readonly Uint8Array[] = []): Engine {
  return openEngine(shippedFiles(banks));
}

/** The deep model's bytes, in shared memory; undefined where they were left out. */
export function shippedDeep(): Uint8Array | undefined {
  return existsSync(DEEP) ? shared(readFileSync(DEEP)) : undefined;
}

function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}
