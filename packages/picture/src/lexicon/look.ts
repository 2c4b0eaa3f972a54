/** What a letter may be taken for by an eye that skims: letters that look alike share a class. */
import { letterAt } from "../atlas.ts";

const CLASSES: readonly string[] = ["ilj", "unv", "oc", "mw", "pq"];
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  [..."авекмнорстухѕіјһ"].map((letter, index) => [letter, [..."abekmhopctyxsijh"][index] ?? letter]),
);
const looks = new Map<number, string>();

/** The Latin letter that a letter of the atlas reads as, without its accents; itself for other scripts. */
export function baseOf(position: number): string {
  const known = looks.get(position);
  if (known !== undefined) return known;
  const [plain = ""] = String.fromCodePoint(letterAt(position).codePoint).normalize("NFD");
  const base = CYRILLIC.get(plain) ?? plain;
  looks.set(position, base);
  return base;
}

/** The first letter of the class of look-alikes. */
export function classOf(letter: string): string {
  return CLASSES.find((alike) => alike.includes(letter))?.[0] ?? letter;
}
