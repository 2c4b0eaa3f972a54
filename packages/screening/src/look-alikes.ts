/** Characters that look like others, and characters that do not look at all. */

/**
 * Characters that are not seen: fillers, joiners, directions, variation selectors, tags.
 *
 * @source The Unicode Standard, Default_Ignorable_Code_Point, with the fillers that fonts leave blank
 */
export const INVISIBLE =
  /^(?:[\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|[\u{1bca0}-\u{1bca3}]|[\u{e0000}-\u{e0fff}]|\u034f|[\u17b4\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0f])/u;

/** Letters in another dress: full width, mathematical, circled, squared, small capital, raised or lowered. */
export const RESHAPED =
  /^[\u02b0-\u02b8\u1d00-\u1d6a\u1d78\u2071\u207f\u2090-\u209c\u2100-\u214f\u249c-\u24e9\uff21-\uff3a\uff41-\uff5a\ua730\ua731\u0262\u026a\u0274\u0280\u028f\u0299\u029c\u029f\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f189}\u{1f1e6}-\u{1f1ff}]/u;

const SMALL_CAPITALS: ReadonlyMap<string, string> = new Map(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz"));

/** Letters of other scripts that look like a Latin one. */
const HOMOGLYPHS: ReadonlyMap<string, string> = new Map([
  ...zip("авекмнорстухѕіјԁԛԝһ", "abekmhopctyxsijdqwh"),
  ...zip("гпиь", "rnub"),
  ...zip("αβγεηικνορτυχωϲϳ", "abyenikvoptuxwcj"),
  ...zip("ոսօցհյ", "nuoghj"),
]);

function zip(from: string, to: string): readonly [string, string][] {
  const targets = [...to];
  return [...from].map((letter, index) => [letter, targets[index] ?? letter]);
}

export function smallCapital(letter: string): string | undefined {
  return SMALL_CAPITALS.get(letter);
}

/** The letter of a squared, negative or regional-indicator symbol. */
export function squared(point: number): string | undefined {
  for (const first of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    if (point >= first && point < first + 26) return String.fromCharCode(97 + point - first);
  }
  return undefined;
}

/** Full-width forms are at home in East Asian text. */
export function isFullWidth(point: number): boolean {
  return point >= 0xff00 && point <= 0xffef;
}

/** Joined and barred letters, quotes, the micro sign and trade marks in their plain form. */
export function plainForm(small: string): string {
  return PLAIN.get(small) ?? small;
}
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["œ", "oe"],
  ["æ", "ae"],
  ["ß", "ss"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ı", "i"],
  ["\u00b5", "u"],
  ["™", " "],
  ["℠", " "],
  ["’", "'"],
  ["‘", "'"],
  ["ʼ", "'"],
  ["“", '"'],
  ["”", '"'],
  ["«", '"'],
  ["»", '"'],
  ["„", '"'],
]);

const regionNames = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** True when a run of regional indicators is a row of real flags. */
export function areFlags(run: string): boolean {
  const letters = [...run].map((symbol) => squared(symbol.codePointAt(0) ?? 0)?.toUpperCase() ?? "");
  if (letters.length % 2 !== 0) return false;
  return letters.every((letter, index) => index % 2 === 1 || regionNames.of(`${letter}${letters[index + 1]}`) !== undefined);
}

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** True when letters of a look-alike script are in the word. */
export function hasForeign(word: string): boolean {
  return FOREIGN.test(word);
}

/** The word with look-alikes as Latin letters; undefined when one of its foreign letters looks like none. */
export function asLatin(word: string): string | undefined {
  let latin = "";
  for (const letter of word) {
    const twin = FOREIGN.test(letter) ? HOMOGLYPHS.get(letter) : letter;
    if (twin === undefined) return undefined;
    latin += twin;
  }
  return latin;
}

const DIGITS: ReadonlyMap<string, string> = new Map(zip("013456789@$!|+", "oieasgtbgasiit"));

/** The word with digits and symbols as the letters they stand for. */
export function unleet(word: string): string {
  let plain = "";
  for (const letter of word) plain += DIGITS.get(letter) ?? letter;
  return plain;
}
