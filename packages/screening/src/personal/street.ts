/** A street with a house number, where it stands in a text. */

/** `alone` is how probable an address it is without one of the postcodes after it; 0 is not at all. */
export type Street = { readonly start: number; readonly end: number; readonly alone: number; readonly postcodes: readonly RegExp[] };
