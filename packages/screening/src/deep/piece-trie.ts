/** The pieces of a vocabulary as a tree of their UTF-16 units: all that begin at a place of a text are found in one walk. */

const NOTHING = -1;

export class PieceTrie {
  /** An open hash table from (node, unit) to node. */
  readonly #parents: Int32Array;
  readonly #units: Uint16Array;
  readonly #children: Int32Array;
  readonly #mask: number;
  /** By node: the piece that ends there. */
  readonly #ids: Int32Array;
  /** In UTF-16 units. */
  readonly longest: number;

  /** `pieces` by id; those before `first` are left out, and so are empty ones. Of two that are equal, the last counts. */
  constructor(pieces: readonly string[], first: number) {
    const units = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const slots = 2 ** Math.ceil(Math.log2(Math.max(2, units) * 1.5));
    this.#parents = new Int32Array(slots).fill(NOTHING);
    this.#units = new Uint16Array(slots);
    this.#children = new Int32Array(slots);
    this.#mask = slots - 1;
    this.#ids = new Int32Array(units + 1).fill(NOTHING);
    this.longest = pieces.reduce((longest, piece) => Math.max(longest, piece.length), 0);
    let nodes = 1;
    for (let id = first; id < pieces.length; id++) {
      const piece = pieces[id] as string;
      let node = 0;
      for (let at = 0; at < piece.length; at++) {
        const slot = this.#slot(node, piece.charCodeAt(at));
        if (this.#parents[slot] === NOTHING) {
          this.#parents[slot] = node;
          this.#units[slot] = piece.charCodeAt(at);
          this.#children[slot] = nodes++;
        }
        node = this.#children[slot] as number;
      }
      if (node > 0) this.#ids[node] = id;
    }
  }

  /** The node below `node` (0 is the root), or -1. */
  child(node: number, unit: number): number {
    const slot = this.#slot(node, unit);
    return this.#parents[slot] === NOTHING ? NOTHING : (this.#children[slot] as number);
  }

  /** The piece that ends at a node, or -1. */
  id(node: number): number {
    return this.#ids[node] as number;
  }

  /** Where the pair is, or would be. */
  #slot(node: number, unit: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & this.#mask;
    while (this.#parents[slot] !== NOTHING && (this.#parents[slot] !== node || this.#units[slot] !== unit)) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
