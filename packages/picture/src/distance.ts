/** Distance maps on a square grid. */

/**
 * For each cell, how far the nearest taken cell is, in thirds of a cell (steps cost 3, diagonal ones 4); 0 on a taken one.
 *
 * @source G. Borgefors, Computer Vision, Graphics, and Image Processing 34 (1986), 344-371
 */
export function chamfer(taken: Uint8Array, side: number): Int16Array {
  const far = new Int16Array(taken.length);
  for (let cell = 0; cell < far.length; cell++) far[cell] = taken[cell] ? 0 : 0x3fff;
  for (let y = 1; y < side; y++) {
    for (let cell = y * side + 1, end = cell + side - 2; cell < end; cell++) {
      const own = far[cell] as number;
      if (own === 0) continue;
      const above = Math.min((far[cell - side - 1] as number) + 4, (far[cell - side] as number) + 3, (far[cell - side + 1] as number) + 4);
      far[cell] = Math.min(own, above, (far[cell - 1] as number) + 3);
    }
  }
  for (let y = side - 2; y >= 0; y--) {
    for (let cell = y * side + side - 2, end = y * side; cell > end; cell--) {
      const own = far[cell] as number;
      if (own === 0) continue;
      const below = Math.min((far[cell + side - 1] as number) + 4, (far[cell + side] as number) + 3, (far[cell + side + 1] as number) + 4);
      far[cell] = Math.min(own, below, (far[cell + 1] as number) + 3);
    }
  }
  return far;
}
