/**
 * A table of byte weights laid out for adding: each slot is three 32-bit integers of four biased bytes, so that one
 * addition adds two heads at once, in lanes of 16 bits.
 */
const LANES = 12;
const WIDTH = 3;
const BIAS = 128;
const EVEN = 0x00ff00ff;
/** 257 bytes of at most 255 fit a lane of 16 bits. */
const BEFORE_OVERFLOW = 256;

export class LanedTable {
  readonly #slots: Int32Array;
  readonly #heads: number;
  readonly #shift: number;
  readonly #sums = new Int32Array(LANES);

  /** `weights` are head by head within a slot; there are 2^bits slots, and at most 12 heads. */
  constructor(weights: Int8Array, heads: number, bits: number) {
    const slots = 2 ** bits;
    const laned = new Uint8Array(slots * LANES);
    for (let slot = 0, from = 0; slot < slots; slot++) {
      for (let head = 0; head < heads; head++, from++) laned[slot * LANES + head] = (weights[from] as number) + BIAS;
    }
    this.#slots = new Int32Array(laned.buffer);
    this.#heads = heads;
    this.#shift = 32 - bits;
  }

  /** The weight of one head in the slot of a hash. */
  weight(hash: number, head: number): number {
    const four = this.#slots[(hash >>> this.#shift) * WIDTH + (head >> 2)] as number;
    return ((four >>> ((head & 3) * 8)) & 0xff) - BIAS;
  }

  /** Sums by head over the first `count` hashes. The array is used again by the next call. */
  sum(hashes: Int32Array, count: number): Int32Array {
    const sums = this.#sums.fill(0);
    for (let from = 0; from < count; from += BEFORE_OVERFLOW) this.#add(hashes, from, Math.min(count, from + BEFORE_OVERFLOW));
    for (let head = 0; head < this.#heads; head++) sums[head] = (sums[head] as number) - BIAS * count;
    return sums;
  }

  #add(hashes: Int32Array, from: number, to: number): void {
    const slots = this.#slots;
    const shift = this.#shift;
    let a0 = 0;
    let a1 = 0;
    let b0 = 0;
    let b1 = 0;
    let c0 = 0;
    let c1 = 0;
    for (let index = from; index < to; index++) {
      const at = Math.imul((hashes[index] as number) >>> shift, WIDTH);
      const a = slots[at] as number;
      const b = slots[at + 1] as number;
      const c = slots[at + 2] as number;
      a0 = (a0 + (a & EVEN)) | 0;
      a1 = (a1 + ((a >>> 8) & EVEN)) | 0;
      b0 = (b0 + (b & EVEN)) | 0;
      b1 = (b1 + ((b >>> 8) & EVEN)) | 0;
      c0 = (c0 + (c & EVEN)) | 0;
      c1 = (c1 + ((c >>> 8) & EVEN)) | 0;
    }
    this.#take(0, a0, a1);
    this.#take(4, b0, b1);
    this.#take(8, c0, c1);
  }

  #take(lane: number, even: number, odd: number): void {
    const sums = this.#sums;
    sums[lane] = (sums[lane] as number) + (even & 0xffff);
    sums[lane + 1] = (sums[lane + 1] as number) + (odd & 0xffff);
    sums[lane + 2] = (sums[lane + 2] as number) + (even >>> 16);
    sums[lane + 3] = (sums[lane + 3] as number) + (odd >>> 16);
  }
}
