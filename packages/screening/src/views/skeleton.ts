/** What is left of a word when vowels, doubles and the order of inner letters no longer matter. */

/**
 * The skeleton of a folded word: consonants only, doubles once, the inner ones in alphabetical order. A first vowel stays.
 * Words that lost a vowel or had inner letters swapped have the skeleton that they had before: `hate`, `hte`, `htae` give `ht`.
 */
export function skeletonOf(word: string): string {
  let consonants = "";
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    if (at > 0 && isVowel(letter)) continue;
    if (!consonants.endsWith(letter)) consonants += letter;
  }
  if (consonants.length < 4) return consonants;
  return consonants.charAt(0) + [...consonants.slice(1, -1)].toSorted().join("") + consonants.charAt(consonants.length - 1);
}

/** Vowels of our languages without accents; `y` is one. */
export function isVowel(letter: string): boolean {
  return "aeiouy".includes(letter) && letter !== "";
}
