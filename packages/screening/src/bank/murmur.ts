/** The two seeds of a shingle's hash. */
export const FIRST_SEED = 0;
export const SECOND_SEED = 0x9e3779b9;

/**
 * MurmurHash3 x86 32-bit of `bytes[from]` to `bytes[to - 1]`.
 *
 * @returns a signed 32-bit number; `>>> 0` makes it the usual unsigned one
 * @source A. Appleby, MurmurHash3 (public domain)
 */
export function murmur(bytes: Uint8Array, from: number, to: number, seed: number): number {
  let hash = seed | 0;
  let at = from;
  for (; at + 4 <= to; at += 4) {
    const block =
      (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24);
    hash ^= scramble(block);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  let tail = 0;
  for (let shift = 0; at < to; at++, shift += 8) tail |= (bytes[at] as number) << shift;
  if (((to - from) & 3) !== 0) hash ^= scramble(tail);
  hash ^= to - from;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** How a block or a tail goes into the hash. */
export function scramble(block: number): number {
  const mixed = Math.imul(block, 0xcc9e2d51);
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
}
