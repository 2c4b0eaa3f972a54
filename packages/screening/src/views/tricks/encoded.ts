/** Texts in base64, hexadecimal or binary digits, read as UTF-8. What gives no readable text is none. */
import { fold } from "../../fold.ts";
import { readsLike } from "../reads-like.ts";
import { type Draft, type Mapped, Writer } from "../view.ts";

const BASE64 = /(?<![\w@#/.:=-])[A-Za-z0-9+/_-]{4,}={0,2}(?:\s[A-Za-z0-9+/_-]{4,}={0,2})*/g;
const HEX = /(?<![\w#/=])(?:(?:0x|\\x|%|&#x)?[0-9a-f]{2};?[\s,:]?){4,}(?![\w])/g;
const BINARY = /(?<!\d)(?:[01]{8}[\s,]?){3,}(?!\d)/g;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const SHORTEST = 4;
const PLAUSIBLE = 0.55;
const SHORTEST_BASE64 = 8;

export type Code = "base64" | "hex" | "binary";
/** A byte of a coded text, and the units it is written in. */
type Byte = { readonly value: number; readonly from: number; readonly to: number };

/** The text with each coded stretch decoded; undefined when there is none that reads like a text. */
export function decoded(source: Mapped, original: string, code: Code): Draft | undefined {
  const shown = code === "base64" ? withCase(source, original) : source.text;
  const writer = new Writer();
  let [done, found] = [0, 0];
  for (const match of shown.matchAll({ base64: BASE64, hex: HEX, binary: BINARY }[code])) {
    for (const { at, end } of stretches(match[0], match.index, code)) {
      const folded = at < done ? undefined : readable(bytesOf(shown, at, end, code), source);
      if (!folded) continue;
      writer.copy(source, done, at);
      writer.copy(folded, 0, folded.text.length);
      if (/\s/.test(shown.charAt(end - 1))) writer.copy(source, end - 1, end);
      done = end;
      found++;
    }
  }
  if (found === 0) return undefined;
  writer.copy(source, done, source.text.length);
  return { mapped: writer.done(), trick: true, settled: true };
}

/** A stretch as a whole, which may be cut over lines; then, for base64, each part of it that looks coded. */
function stretches(stretch: string, at: number, code: Code): readonly { readonly at: number; readonly end: number }[] {
  const whole = { at, end: at + stretch.length };
  if (code !== "base64" || !/\s/.test(stretch)) return [whole];
  const parts = [...stretch.matchAll(/\S+/g)].map((part) => ({
    at: at + part.index,
    end: at + part.index + part[0].length,
    text: part[0],
  }));
  return [whole, ...parts.filter(({ text }) => mayBeBase64(text))];
}

/** Whether a run of the base64 alphabet, not after a sign of tags, handles or links, mixes capitals and small letters as no word does. */
export function mayBeBase64(original: string): boolean {
  let [run, turns, digits, before, lead] = [0, 0, 0, 0, 32];
  for (let at = 0; at <= original.length && at <= 4000; at++) {
    const code = at < original.length ? original.charCodeAt(at) : 32;
    const isCapital = code >= 65 && code <= 90;
    const isSmall = code >= 97 && code <= 122;
    const isDigit = code >= 48 && code <= 57;
    if (isCapital || isSmall || isDigit || code === 43 || code === 47) {
      run++;
      if (isCapital && before === 2) turns++;
      if (isDigit) digits++;
      before = isCapital ? 1 : isSmall ? 2 : 3;
      continue;
    }
    const isLed = lead === 35 || lead === 64 || lead === 58;
    if (!isLed && ((run >= SHORTEST_BASE64 && turns + digits > 0) || (run >= 6 && code === 61 && turns > 0))) return true;
    lead = code;
    run = turns = digits = before = 0;
  }
  return false;
}

/** The folded text with its capitals back. */
function withCase(source: Mapped, original: string): string {
  let shown = "";
  for (let at = 0; at < source.text.length; at++) {
    const sign = original.charAt(source.starts[at] ?? 0);
    shown += sign >= "A" && sign <= "Z" ? sign : source.text.charAt(at);
  }
  return shown;
}

function bytesOf(text: string, from: number, to: number, code: Code): readonly Byte[] {
  const [digits, size] = code === "base64" ? [ALPHABET, 6] : code === "hex" ? ["0123456789abcdef", 4] : ["01", 1];
  const bytes: Byte[] = [];
  let [value, bits, start] = [0, 0, from];
  for (let at = from; at < to; at++) {
    if (code === "hex" && (text.charAt(at + 1) === "x" || (text.charAt(at) === "x" && text.charAt(at - 1) === "#"))) continue;
    const digit = digits.indexOf(text.charAt(at).replace("-", "+").replace("_", "/"));
    if (digit < 0) {
      // A word in base64 may end without its filling.
      if (code === "base64") [value, bits] = [0, 0];
      continue;
    }
    if (bits === 0) start = at;
    value = (value << size) | digit;
    bits += size;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push({ value: (value >> bits) & 0xff, from: start, to: at + 1 });
    value &= (1 << bits) - 1;
    start = at;
  }
  return bytes;
}

/** The bytes as a folded text over the same source, when all of it is UTF-8, printable, and reads like a language. */
function readable(bytes: readonly Byte[], source: Mapped): Mapped | undefined {
  const text = textOf(bytes);
  if (text === undefined || text.signs.length < SHORTEST) return undefined;
  const folded = fold(text.signs);
  const { letters, plausibility } = readsLike(folded.text);
  if (letters < SHORTEST || letters * 2 < folded.text.length || plausibility < PLAUSIBLE) return undefined;
  const writer = new Writer();
  for (let at = 0; at < folded.text.length; at++) {
    const first = bytes[text.bytes[folded.starts[at] ?? 0] ?? 0];
    const last = bytes[text.bytes[(folded.ends[at] ?? 1) - 1] ?? 0];
    writer.put(folded.text.charAt(at), source, first?.from ?? 0, last?.to ?? 1);
  }
  return writer.done();
}

/** UTF-8 to UTF-16, with the byte that each unit starts at; undefined for anything malformed or not printable. */
function textOf(bytes: readonly Byte[]): { readonly signs: string; readonly bytes: readonly number[] } | undefined {
  let signs = "";
  const at: number[] = [];
  for (let index = 0; index < bytes.length; ) {
    const lead = bytes[index]?.value ?? 0;
    const size = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 0;
    if (size === 0 || lead >= 0xf8 || (lead < 32 && lead !== 9 && lead !== 10 && lead !== 13) || lead === 127) return undefined;
    let point = size === 1 ? lead : lead & (0xff >> (size + 1));
    for (let more = 1; more < size; more++) {
      const value = bytes[index + more]?.value ?? 0;
      if ((value & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (value & 0x3f);
    }
    if (point > 0x10ffff) return undefined;
    const sign = String.fromCodePoint(point);
    signs += sign;
    for (let unit = 0; unit < sign.length; unit++) at.push(index);
    index += size;
  }
  return { signs, bytes: at };
}
