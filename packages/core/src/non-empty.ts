/** A list that cannot be empty, so that "because of nothing" cannot be written. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The list as a `NonEmpty`, or undefined when it has nothing in it. */
export function nonEmpty<T>(list: readonly T[]): NonEmpty<T> | undefined {
  const [first, ...rest] = list;
  return list.length === 0 ? undefined : [first as T, ...rest];
}
