/** Long texts are read in parts that the model can hold, cut where a reader would pause. */

/** What a piece is to a reader, by its id. */
export type Pauses = {
  /** 1 when the piece ends a sentence. */
  readonly ends: Uint8Array;
  /** 1 when the piece begins a word. */
  readonly begins: Uint8Array;
};

const SENTENCE_END = /[.!?…。！？۔।]["'»”’)\]]*$/u;

export function pausesOf(pieces: readonly string[]): Pauses {
  return {
    ends: Uint8Array.from(pieces, (piece) => Number(SENTENCE_END.test(piece))),
    begins: Uint8Array.from(pieces, (piece) => Number(piece.startsWith("▁"))),
  };
}

/**
 * The windows of a row of ids, in order and without overlap: each is at most `most` long and ends with a sentence; where no
 * sentence ends in its second half, with a word; where no word does either, at `most`.
 */
export function windows(ids: Int32Array, most: number, { ends, begins }: Pauses): readonly Int32Array[] {
  const found: Int32Array[] = [];
  for (let from = 0; from < ids.length; ) {
    const to = ids.length - from <= most ? ids.length : cut(from + most);
    found.push(ids.subarray(from, to));
    from = to;
  }
  return found;

  function cut(limit: number): number {
    const least = limit - (most >> 1);
    for (let to = limit; to > least; to--) if (ends[ids[to - 1] as number]) return to;
    for (let to = limit; to > least; to--) if (begins[ids[to] as number]) return to;
    return limit;
  }
}
