/** People who are called by first and last name: nobody's address, but somebody whom a person looks at before we answer. */

const NAMED_PERSON =
  /(?<=[\p{Ll},;] |\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Mme|Mlle|M|Monsieur|Madame|Maître)\.? )\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+/gu;

/** Two words in capitals inside a sentence, or after a title; names of places among them. Linear; offsets are UTF-16 units. */
export function namedPersonsIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(NAMED_PERSON)].map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
}
