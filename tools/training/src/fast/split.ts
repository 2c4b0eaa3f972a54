/** Which part a text belongs to: by a hash of what it says, so that copies of a text never lie in two parts. */
import { checksum } from "../../../../packages/screening/src/model/checksum.ts";
import type { Part } from "./row.ts";

const DEV_PERCENT = 8;
const TEST_PERCENT = 8;

/** Letters and digits only, in lower case, without handles and links. */
export function normalised(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/@\w+|\bhttps?\S*/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** 84 % train, 8 % dev, 8 % test. */
export function partOf(key: string): Part {
  const percent = checksum(new TextEncoder().encode(key)) % 100;
  if (percent < TEST_PERCENT) return "test";
  return percent < TEST_PERCENT + DEV_PERCENT ? "dev" : "train";
}
