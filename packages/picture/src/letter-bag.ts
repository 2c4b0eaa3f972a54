/** How many of each letter a source has, and nothing else: the only trace of a source that the picture maker ever sees. */
import { atlasIndexOf, atlasLength, letterAt } from "./atlas.ts";

declare const kind: unique symbol;
/** One count per letter of the atlas, in its order. */
export type LetterBag = Readonly<Uint16Array> & { readonly [kind]: "letter-bag" };

/** Under so many distinct letters a picture has hearts and stars only, so that no series of pictures spells a word. */
export const FEWEST_LETTERS = 8;

export function emptyBag(): LetterBag {
  return new Uint16Array(atlasLength) as unknown as LetterBag;
}

/**
 * A bag from counts by atlas position. Missing ones count 0, counts over 65,535 stay there.
 *
 * @throws RangeError for a count that is no whole number from 0, or more counts than the atlas has letters
 */
export function bagFrom(counts: ArrayLike<number>): LetterBag {
  if (counts.length > atlasLength) throw new RangeError(`At most ${atlasLength} counts were expected, got ${counts.length}.`);
  const bag = new Uint16Array(atlasLength);
  for (let position = 0; position < counts.length; position++) {
    const count = counts[position] ?? 0;
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`A whole count from 0 was expected at ${position}, got ${count}.`);
    bag[position] = Math.min(count, 0xffff);
  }
  return bag as unknown as LetterBag;
}

export function distinctLetters(bag: LetterBag): number {
  return bag.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
}

const RECORD_BYTES = 6;

/** The bag as bytes that outlive a change of the atlas: per letter its code point (4 bytes) and count (2), ascending, big-endian. */
export function packBag(bag: LetterBag): Uint8Array {
  const present = [...bag.entries()]
    .filter(([, count]) => count > 0)
    .map(([position, count]) => [letterAt(position).codePoint, count] as const);
  present.sort(([left], [right]) => left - right);
  const bytes = new Uint8Array(present.length * RECORD_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [row, [codePoint, count]] of present.entries()) {
    view.setUint32(row * RECORD_BYTES, codePoint);
    view.setUint16(row * RECORD_BYTES + 4, count);
  }
  return bytes;
}

/** The bag that `packBag` wrote; letters that the atlas no longer has are left out. Undefined when the bytes are no bag. */
export function unpackBag(bytes: Uint8Array): LetterBag | undefined {
  if (bytes.length % RECORD_BYTES !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bag = new Uint16Array(atlasLength);
  let before = -1;
  for (let at = 0; at < bytes.length; at += RECORD_BYTES) {
    const codePoint = view.getUint32(at);
    if (codePoint <= before) return undefined;
    before = codePoint;
    const position = atlasIndexOf(codePoint);
    if (position !== undefined) bag[position] = view.getUint16(at + 4);
  }
  return bag as unknown as LetterBag;
}
