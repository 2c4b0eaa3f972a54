/** Triple parentheses around a name: `(((…)))`. Hugs and noises in them are none. */
import type { SignEntry } from "./sign.ts";
import { entriesOf } from "./sign-table.ts";

/** Folded text, half open, with the parentheses. `named`: what they hold is of the list. */
export type Echo = { readonly entry: SignEntry; readonly from: number; readonly to: number; readonly named: boolean };

const ECHO = /\({3,8}\s{0,2}([^()\n]{1,40}?)\s{0,2}\){3,8}/g;
const NAME = /^@?[\p{L}\p{M}'’. -]+$/u;
const FEELINGS =
  /^(?:big|huge|warm|group|tight|gentle|more|virtual|many|so|very|gros|enorme)?\s*(?:hugs?|hugging|cuddles?|kiss(?:es)?|love|loves?|hearts?|squee[sz]es?|vibes|sighs?|screams?|echo(?:es)?|whispers?|coughs?|laughs?|shivers?|chills?|bass|music|applause|claps?|boom|bang|ring|beep|vibrations?|shakes?|calins?|bisous?|bises?|umarmung(?:en)?|drucker|knuddels?|abrazos?|abracos?|abracci)\b/u;

/** Pairs of triple parentheses with a name or a word of the list in them. Linear. */
export function echoesIn(text: string, original: (from: number, to: number) => string): readonly Echo[] {
  const found: Echo[] = [];
  if (!text.includes("(((")) return found;
  const [entry] = entriesOf("((()))").filter(({ rule }) => rule === "echo");
  if (!entry) return found;
  for (const match of text.matchAll(ECHO)) {
    const inside = (match[1] ?? "").trim();
    const from = match.index;
    const to = from + match[0].length;
    const named = entriesOf(inside.replace(/^@/, "")).some(({ rule }) => rule === "inside");
    if (!named && (FEELINGS.test(inside) || !NAME.test(inside) || !isName(original(from, to)))) continue;
    found.push({ entry, from, to, named });
  }
  return found;
}

/** One to three words, each with a capital first, not all capitals. */
function isName(written: string): boolean {
  const words = written.replace(/[()]/g, " ").trim().split(/\s+/);
  return words.length <= 3 && words.every((word) => /^@?\p{Lu}\p{M}*[\p{L}\p{M}'’.-]*\p{Ll}/u.test(word));
}
