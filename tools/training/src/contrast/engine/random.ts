/** Chance that can be repeated: the same name draws the same numbers on every machine. */

export type Random = {
  /** A number from 0 (included) to 1 (not included). */
  readonly share: () => number;
  /** A whole number from 0 to `count - 1`. */
  readonly below: (count: number) => number;
  /** One of them. @throws RangeError when there is none */
  readonly one: <T>(things: readonly T[]) => T;
  readonly shuffled: <T>(things: readonly T[]) => readonly T[];
};

/** FNV-1a over UTF-16 units, 32 bits, from a given start. */
export function hash32(text: string, start = 0x811c9dc5): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** 48 bits of hash as twelve hexadecimal digits. */
export function shortName(text: string): string {
  const high = hash32(text).toString(16).padStart(8, "0");
  return high + (hash32(text, 0x1234567) & 0xffff).toString(16).padStart(4, "0");
}

/** Numbers drawn from a name (mulberry32). */
export function randomFrom(name: string): Random {
  let state = hash32(name);
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (count: number): number => Math.floor(share() * count);
  const one = <T>(things: readonly T[]): T => {
    const [first] = things;
    if (first === undefined) throw new RangeError("Expected something to draw from, found an empty list.");
    return things[below(things.length)] ?? first;
  };
  const shuffled = <T>(things: readonly T[]): readonly T[] =>
    things
      .map((thing, at) => ({ thing, at, key: share() }))
      .sort((a, b) => a.key - b.key || a.at - b.at)
      .map(({ thing }) => thing);
  return { share, below, one, shuffled };
}
