/** Plays tricks on texts, one function a trick, the same every time: for tests and for benches. */
import { renderBanner } from "./banner.ts";

/** `restores`: what an undone text must equal: its letters in order, or as many of its words as may be. */
export type Trick = { readonly name: string; readonly play: (text: string) => string; readonly restores: "letters" | "words" };

const SMALL = "abcdefghijklmnopqrstuvwxyz";
const LATIN = "aceopxyiABEHKMOPCTXeht";
const TWINS = "асеорхуіАВЕНКМОРСТХеһт";
const HEAVY = new Map([
  ["a", "@"],
  ["e", "3"],
  ["i", "!"],
  ["o", "0"],
  ["s", "$"],
  ["t", "+"],
  ["k", "|<"],
  ["h", "#"],
  ["l", "1"],
  ["c", "("],
]);
const LIGHT = new Map([
  ["a", "4"],
  ["e", "3"],
  ["i", "1"],
  ["o", "0"],
  ["s", "5"],
  ["t", "7"],
]);
const HEADS_DOWN = "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz";
const SMALL_CAPITALS = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ";
const RAISED = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖqʳˢᵗᵘᵛʷˣʸᶻ";
const MORSE = ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split(" ");
const FILLER = ["the", "rain", "in", "town", "was", "cold", "and", "late"];

export const tricks: readonly Trick[] = [
  letters("plain", (text) => text),
  letters("homoglyphs", (text) => each(text, (sign, at) => (at % 5 < 3 ? twin(sign) : sign))),
  letters("leet", (text) => each(text, (sign) => LIGHT.get(sign.toLowerCase()) ?? sign)),
  letters("leet-heavy", (text) => each(text, (sign) => HEAVY.get(sign.toLowerCase()) ?? sign)),
  letters("zero-width", (text) => between(text, "\u200b")),
  letters("soft-hyphen", (text) => between(text, "\u00ad")),
  letters("tag-characters", (text) => between(text, "\u{e0061}\ufe0f")),
  letters("zalgo", (text) => each(text, (sign) => (isLatin(sign) ? `${sign}\u0335\u0347\u0310` : sign))),
  letters("diacritics", (text) => each(text, (sign, at) => (isLatin(sign) ? sign + "\u0300\u0308\u0303".charAt(at % 3) : sign))),
  letters("full-width", (text) => shifted(text, 0xff41, 0xff21)),
  letters("bold-script", (text) => shifted(text, 0x1d4ea, 0x1d4d0)),
  letters("fraktur", (text) => shifted(text, 0x1d586, 0x1d56c)),
  letters("circled", (text) => shifted(text, 0x24d0, 0x24b6)),
  letters("squared", (text) => shifted(text, 0x1f170, 0x1f170)),
  letters("regional", (text) => each(text, (sign) => (isLatin(sign) ? `${shifted(sign, 0x1f1e6, 0x1f1e6)}\u200b` : sign))),
  letters("small-capitals", (text) => fromRow(text, SMALL_CAPITALS)),
  letters("raised", (text) => fromRow(text, RAISED)),
  letters("upside-down", (text) => [...fromRow(text, HEADS_DOWN)].reverse().join("")),
  letters("spaced", (text) => byWord(text, (word) => [...word].join(" "), "  ")),
  letters("spaced-evenly", (text) => [...text.replace(/\s+/g, "")].join(" ")),
  letters("dotted", (text) => byWord(text, (word) => [...word].join("."))),
  letters("parted", (text) =>
    byWord(text, (word, index) => (word.length > 3 ? `${word.slice(0, 2)}${index % 2 ? "_" : "-"}${word.slice(2)}` : word)),
  ),
  words("repeated-vowels", (text) => text.replace(/[aeiou]/gi, (vowel) => vowel.repeat(4))),
  words("masked-vowels", (text) => byWord(text, (word) => (word.length > 3 ? word.replace(/(?<=[a-z])[aeiou](?=[a-z])/i, "*") : word))),
  words("dropped-vowel", (text) => byWord(text, (word) => (word.length > 3 ? word.replace(/(?<=[a-z])[aeiou]/i, "") : word))),
  words("swapped-inner", (text) => byWord(text, (word) => (word.length > 3 ? swapped(word) : word))),
  words("no-spaces", (text) => text.replace(/\s+/g, "")),
  words(
    "camel-hashtag",
    (text) =>
      `#${byWord(text, (word) => word.replace(/[^\p{L}\p{N}]/gu, ""))
        .replace(/(?:^|\s+)(\p{L})/gu, (_, first: string) => first.toUpperCase())
        .replace(/\s/g, "")}`,
  ),
  letters("reversed", (text) => [...text].reverse().join("")),
  letters("right-to-left", (text) => `\u202e${[...text].reverse().join("")}\u202c`),
  letters("rot13", (text) =>
    text.replace(/[a-z]/gi, (sign) => String.fromCharCode(sign.charCodeAt(0) + (sign.toLowerCase() < "n" ? 13 : -13))),
  ),
  letters("base64", (text) => base64(bytes(text))),
  letters("hex", (text) =>
    bytes(text)
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join(""),
  ),
  letters("binary", (text) =>
    bytes(text)
      .map((byte) => byte.toString(2).padStart(8, "0"))
      .join(" "),
  ),
  letters("morse", (text) =>
    text
      .toLowerCase()
      .normalize("NFD")
      .replace(/[^a-z\s]/g, "")
      .trim()
      .split(/\s+/)
      .map((word) => [...word].map((sign) => MORSE[SMALL.indexOf(sign)]).join(" "))
      .join(" / "),
  ),
  letters("vertical", (text) => byWord(text, (word) => [...word].join("\n"), "\n\n")),
  letters("acrostic-lines", (text) =>
    initials(text)
      .map((sign, index) => `${sign}${FILLER[index % FILLER.length]} ${FILLER[(index + 3) % FILLER.length]}`)
      .join("\n"),
  ),
  letters("acrostic-words", (text) =>
    initials(text)
      .map((sign, index) => `${sign}${FILLER[index % FILLER.length]}`)
      .join(" "),
  ),
  letters("banner-standard", (text) => renderBanner(short(text), "standard")),
  letters("banner-big", (text) => renderBanner(short(text), "big")),
  letters("banner-solid", (text) => renderBanner(short(text), "banner")),
  letters("banner-block", (text) => renderBanner(short(text), "block")),
];

/** What a trick that shortens a text, as banners and acrostics do, still holds of it. */
export function heldBy({ name }: Trick, text: string): string {
  if (name.startsWith("banner")) return short(text);
  if (name.startsWith("acrostic")) return whole(text, 24);
  return name === "morse" ? text.normalize("NFD").replace(/\p{M}/gu, "") : text;
}

function letters(name: string, play: (text: string) => string): Trick {
  return { name, play, restores: "letters" };
}

function words(name: string, play: (text: string) => string): Trick {
  return { name, play, restores: "words" };
}

function isLatin(sign: string): boolean {
  return /^[a-z]$/i.test(sign);
}

function twin(sign: string): string {
  const at = LATIN.indexOf(sign);
  return at < 0 ? sign : TWINS.charAt(at);
}

function each(text: string, change: (sign: string, at: number) => string): string {
  return [...text].map(change).join("");
}

function between(text: string, hidden: string): string {
  return text.replace(/(?<=\p{L})(?=\p{L})/gu, hidden);
}

function shifted(text: string, small: number, capital: number): string {
  return text.replace(/[a-z]/gi, (sign) => {
    const at = SMALL.indexOf(sign.toLowerCase());
    return String.fromCodePoint((sign === sign.toLowerCase() ? small : capital) + at);
  });
}

function fromRow(text: string, row: string): string {
  const signs = [...row];
  return text.toLowerCase().replace(/[a-z]/g, (sign) => signs[SMALL.indexOf(sign)] ?? sign);
}

function byWord(text: string, change: (word: string, index: number) => string, gap = " "): string {
  return text.trim().split(/\s+/).map(change).join(gap);
}

function swapped(word: string): string {
  const at = [...word].findIndex(
    (sign, index) =>
      index > 0 && index < word.length - 2 && isLatin(sign) && /[a-z]/i.test(word.charAt(index + 1)) && sign !== word.charAt(index + 1),
  );
  return at < 0 || !isLatin(word.charAt(at + 2)) ? word : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

/** UTF-8. */
function bytes(text: string): readonly number[] {
  return [...encodeURIComponent(text.toWellFormed()).matchAll(/%(..)|(.)/g)].map(([, hex, sign]) =>
    hex ? Number.parseInt(hex, 16) : (sign?.charCodeAt(0) ?? 0),
  );
}

function base64(all: readonly number[]): string {
  return btoa(String.fromCharCode(...all));
}

function initials(text: string): readonly string[] {
  return [...text.toLowerCase().replace(/[^a-z]/g, "")];
}

/** As many first words of Latin letters as have this many letters together. */
function whole(text: string, letters: number): string {
  const words: string[] = [];
  for (const word of text.match(/(?<![\w@#/'’.])[a-z]+(?!['’\w])/gi) ?? [])
    if (words.join("").length + word.length <= letters) words.push(word);
  return words.join(" ");
}

/** The first two words of Latin letters, that a banner has room for. */
function short(text: string): string {
  return (text.match(/(?<![\w@#/'’.])[a-z]{3,8}(?!['’\w])/gi) ?? ["late", "train"]).slice(0, 2).join(" ");
}
