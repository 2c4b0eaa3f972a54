/** Float weights to signed bytes, by head and table, clipped where the few largest would make the steps too coarse. */

export type Quantised = { readonly bytes: Int8Array; readonly scales: readonly number[] };

/** `weights` are head by head within a slot. Weights above the share `kept` of those that are not 0 are clipped. */
export function quantise(weights: Float32Array, heads: number, kept: number): Quantised {
  const bytes = new Int8Array(weights.length);
  const scales = Array.from({ length: heads }, (_, head) => {
    const step = clipAt(weights, heads, head, kept) / 127;
    for (let at = head; at < weights.length; at += heads) {
      bytes[at] = Math.max(-127, Math.min(127, Math.round((weights[at] as number) / step)));
    }
    return step;
  });
  return { bytes, scales };
}

function clipAt(weights: Float32Array, heads: number, head: number, kept: number): number {
  const sizes = new Float32Array(weights.length / heads);
  let count = 0;
  for (let at = head; at < weights.length; at += heads) {
    const size = Math.abs(weights[at] as number);
    if (size > 0) sizes[count++] = size;
  }
  const ordered = sizes.subarray(0, count).sort();
  return ordered[Math.min(count - 1, Math.floor(count * kept))] || 1;
}
