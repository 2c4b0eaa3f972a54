/** Streets as the Germans write them, the number last: "Musterstraße 12a, 10115 Berlin". */
import type { Street } from "./street.ts";

const LETTERS_BACK = 48;
/** The last letters of all of them, so that most numbers cost one look. */
const LAST = /[eE.gGzZmMrR]/;
const BEFORE =
  /(?<![\p{L}\p{N}-])(?:\p{L}[\p{L}.-]{1,30}(straße|strasse|str\.|gasse|allee|weg|platz|ring|damm|ufer|chaussee)|\p{Lu}[\p{L}.-]{1,30}( Straße| Strasse| Str\.| Allee| Chaussee| Platz| Ring| Damm| Ufer)) ?$/u;
const NUMBER = /\d{1,4}(?: ?[a-h])?(?![\p{L}\p{N}]|[.,:%€-]\p{N})/uy;
const SURE = /^ ?(?:straße|strasse|str\.|gasse)$/i;
/** Roads between towns have numbers too, and articles before a street are not its name. */
const NO_NAMES =
  /^(?:(?:bundes|landes|kreis|staats|autobahn|schnell|einbahn|haupt(?=verkehrs))|(?:die|der|das|eine?r?|diese?r?|jede|auf|unsere?r?|meine?r?) )/iu;
const POSTCODES = [/^[\s,]{1,4}(?:D-)?\d{5}(?!\d)\s{1,2}\p{Lu}[\p{L}'’-]{0,40}/u];

/** `start` and `end` are those of the number's digits. */
export function germanAt(text: string, start: number, end: number): Street | undefined {
  const last = text.charAt(text.charAt(start - 1) === " " ? start - 2 : start - 1);
  if (!LAST.test(last)) return undefined;
  const from = Math.max(0, start - LETTERS_BACK);
  const match = BEFORE.exec(text.slice(from, start));
  NUMBER.lastIndex = start;
  const number = NUMBER.exec(text)?.[0];
  if (!match || number === undefined || number.length < end - start || NO_NAMES.test(match[0])) return undefined;
  const alone = SURE.test(match[1] ?? match[2] ?? "") ? (/^\p{Lu}/u.test(match[0]) ? 0.85 : 0.7) : 0;
  return { start: from + match.index, end: start + number.length, alone, postcodes: POSTCODES };
}
