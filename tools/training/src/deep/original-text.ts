/** Undoes what the collectors of a set did to its texts, as the fast model's recipe does, but keeps accents. */
import { deepText } from "../../../../packages/screening/src/deep/deep-text.ts";
import { plain } from "../fast/clean.ts";

/** What the deep model would have read, had the collectors left the text alone. */
export function deepTextOf(collected: string): string {
  return deepText(plain(collected));
}
