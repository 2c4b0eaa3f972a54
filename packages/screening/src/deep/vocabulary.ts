/**
 * The pieces of a deep model, by id, little-endian: their number (4 bytes, unsigned), their scores (float32 each), their
 * lengths (one byte each, in bytes), and their UTF-8, one after the other.
 *
 * A piece's id is the row of its embedding. Ids 0 to 3 are `<s>`, `<pad>`, `</s>` and `<unk>`: no text is ever read as one of
 * these. A score is the natural logarithm of the piece's probability; a space is U+2581.
 */
import { ModelUnreadable } from "../model/model-unreadable.ts";

export const [BEGIN, PAD, END, UNKNOWN] = [0, 1, 2, 3] as const;
/** The pieces that are no text. */
export const SPECIALS = ["<s>", "<pad>", "</s>", "<unk>"] as const;
const MOST_PIECES = 300_000;

export type Vocabulary = { readonly pieces: readonly string[]; readonly scores: Float32Array };

/** @throws RangeError for a piece of more than 255 bytes */
export function encodeVocabulary({ pieces, scores }: Vocabulary): Uint8Array {
  const texts = pieces.map((piece) => new TextEncoder().encode(piece));
  const longest = texts.find((text) => text.length > 255);
  if (longest) throw new RangeError(`Expected pieces of at most 255 bytes, got one of ${longest.length}.`);
  const bytes = new Uint8Array(4 + pieces.length * 5 + texts.reduce((sum, text) => sum + text.length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, pieces.length, true);
  let at = 4 + pieces.length * 5;
  texts.forEach((text, id) => {
    view.setFloat32(4 + id * 4, scores[id] as number, true);
    bytes[4 + pieces.length * 4 + id] = text.length;
    bytes.set(text, at);
    at += text.length;
  });
  return bytes;
}

/** @throws ModelUnreadable when the bytes do not hold a vocabulary that begins with the four special pieces */
export function decodeVocabulary(bytes: Uint8Array): Vocabulary {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.length < 4 ? 0 : view.getUint32(0, true);
  const textAt = 4 + count * 5;
  if (count <= SPECIALS.length || count > MOST_PIECES || textAt > bytes.length) throw unreadable(`5 to ${MOST_PIECES} pieces`);
  const lengths = bytes.subarray(4 + count * 4, textAt);
  if (lengths.reduce((sum, length) => sum + length, textAt) !== bytes.length) throw unreadable("as many bytes as its lengths say");
  const scores = Float32Array.from({ length: count }, (_, id) => view.getFloat32(4 + id * 4, true));
  if (!scores.every(Number.isFinite)) throw unreadable("a number for every score");
  const pieces = readPieces(bytes, textAt, lengths);
  if (!SPECIALS.every((special, id) => pieces[id] === special)) throw unreadable(`${SPECIALS.join(", ")} as its first pieces`);
  return { pieces, scores };
}

function readPieces(bytes: Uint8Array, textAt: number, lengths: Uint8Array): readonly string[] {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let at = textAt;
  try {
    return Array.from(lengths, (length) => {
      at += length;
      return decoder.decode(bytes.subarray(at - length, at));
    });
  } catch (cause) {
    throw unreadable("pieces in UTF-8", cause);
  }
}

function unreadable(what: string, cause?: unknown): ModelUnreadable {
  return new ModelUnreadable("bad-header", `Expected ${what} in the vocabulary of the deep model. Install the file again.`, { cause });
}
