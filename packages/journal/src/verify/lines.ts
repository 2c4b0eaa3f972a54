/** Bytes in any pieces as lines, without guessing at encodings or line ends. */

/** `ended`: a line feed followed. Only the last line can lack it. */
export type Line = { readonly bytes: Buffer; readonly ended: boolean };

/** Lines between single line feeds; a carriage return is part of its line. Nothing comes after a final line feed. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Line> {
  let open: Buffer[] = [];
  for await (const piece of pieces) {
    let rest = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    for (let end = rest.indexOf(0x0a); end >= 0; end = rest.indexOf(0x0a)) {
      open.push(rest.subarray(0, end));
      yield { bytes: open.length === 1 ? rest.subarray(0, end) : Buffer.concat(open), ended: true };
      open = [];
      rest = rest.subarray(end + 1);
    }
    // The piece may be a buffer that its source fills again.
    if (rest.length > 0) open.push(Buffer.from(rest));
  }
  if (open.length > 0) yield { bytes: Buffer.concat(open), ended: false };
}
