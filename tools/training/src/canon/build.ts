/**
 * Writes the bank that the product ships, models/canon.bank: the hashes of ../shared/data/canon with a header and a checksum. The
 * same hashes give the same file to the byte. Run with node; no text is read.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeBank, openHashes } from "../../../../packages/screening/src/bank/index.ts";

const root = join(import.meta.dirname, "../../../..");
const source = join(root, "../shared/data/canon/mein-kampf.en.murphy-1939.w3h64");
const target = join(root, "models/canon.bank");
const bank = openHashes(readFileSync(source), { title: "Mein Kampf, English translation of 1939", language: "en" });
const bytes = encodeBank(bank);
writeFileSync(target, bytes);
console.log(`${bank.length} shingles, ${bytes.length} bytes in ${target}`);
