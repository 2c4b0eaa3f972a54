/** Which texts train, which tune and which test: by a hash of the text alone, so that no text is on two sides. */
import { createHash } from "node:crypto";

export type Side = "train" | "tune" | "test";

/** One text in ten tests, one tunes. Two texts that differ in case, spaces, handles or links alone are on one side. */
export function sideOf(text: string): Side {
  const same = text
    .toLowerCase()
    .replace(/@\w+|https?\S*/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
  const part = (createHash("sha256").update(same).digest()[0] as number) % 10;
  return part === 0 ? "test" : part === 1 ? "tune" : "train";
}
