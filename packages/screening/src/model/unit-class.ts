/** What a UTF-16 unit of a folded text is to the fast model: a table, because it is asked for every unit of every post. */
export const GAP = 0;
/** Part of a word: a letter, a digit, a mark, a joiner, or the star that masks a letter. */
export const WORD = 1;
/** Stands alone and says something: an exclamation or question mark, a quotation mark, a symbol, half an emoji. */
export const SYMBOL = 2;

const IN_WORD = /[\p{L}\p{N}\p{M}*\u200c\u200d]/u;
const ALONE = /[!?"\u00ab\u00bb\u201c-\u201f\p{So}\p{Sc}\p{Cs}]/u;

/** 65,536 classes, by unit. */
export const UNIT_CLASS: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (IN_WORD.test(character)) return WORD;
  return ALONE.test(character) ? SYMBOL : GAP;
});

/** Latin vowels, by unit below 128: a word without them is what is left when vowels are dropped, masked or swapped. */
export const VOWEL: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) => ("aeiouy*".includes(String.fromCharCode(unit)) ? 1 : 0));
