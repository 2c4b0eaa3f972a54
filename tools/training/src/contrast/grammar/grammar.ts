/** What a language must be able to do with the words of its lexicon. */

export type Gender = "m" | "f" | "n";

/**
 * A noun in the forms that templates ask for. German alone fills `weakMany` ("die Schwarzen" beside "Schwarze") and
 * `weakOne` ("einen Juden" beside "ein Jude"). `adjective` is there where the group's name also describes a person.
 */
export type Noun = {
  readonly one: string | undefined;
  readonly many: string;
  readonly gender: Gender;
  readonly weakOne?: string | undefined;
  readonly weakMany?: string | undefined;
  readonly adjective?: string | undefined;
  readonly group?: string | undefined;
  readonly trait?: string | undefined;
};

export type Grammar = {
  /** The plural of a noun whose lexicon line gives none. */
  readonly plural: (one: string, gender: Gender) => string;
  /** The noun behind its determiner, which templates write in the masculine: `phrase("le", gare)` is "la gare". */
  readonly phrase: (determiner: string, noun: Noun, many: boolean) => string;
  /** An adjective, pronoun or participle in the noun's gender and number. Written masculine, or `m/f`, or `m/f/mp/fp`. */
  readonly agree: (word: string, gender: Gender, many: boolean) => string;
  /** A verb in a form named by the language's own pronoun or tense (`je`, `ing`). @throws RangeError for an unknown form */
  readonly conjugate: (verb: string, form: string) => string;
  /** The last touch on a whole sentence: elision and the like. */
  readonly tidy: (text: string) => string;
};

/** Takes the form number `at` of `a/b/c`, if the word is written out that far. */
export function writtenForm(word: string, at: number): string | undefined {
  return word.split("/")[at];
}

/** Capital letters at the start and after a full stop. Leaves `@user`, `http` and numbers alone. */
export function capitalised(text: string): string {
  return text.replace(
    /(^|[.!?…]\s+)(["«“‘„¿¡(\s]*)(?!https?\b)(\p{Ll})/gu,
    (_, before, quotes, letter) => before + quotes + letter.toUpperCase(),
  );
}

export function unknownForm(language: string, verb: string, form: string, known: readonly string[]): RangeError {
  return new RangeError(`Expected a form of the ${language} verb "${verb}" out of ${known.join(", ")}, found "${form}".`);
}
