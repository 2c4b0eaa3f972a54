/** A word of a name. `text` is in small letters without accents, leet undone; `start` and `end` are UTF-16 units of the name as it is. */
export type NameWord = { readonly text: string; readonly start: number; readonly end: number };
