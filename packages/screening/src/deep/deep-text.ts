/** What the deep model reads of a post: in training and when it screens, this very text. */

const INVISIBLE = /[\p{Cf}\p{Co}\p{Cn}\p{Cs}]|\p{Variation_Selector}/gu;
const LINK = /\b(?:https?:\/\/|www\.)\S+/g;
const HANDLE = /@[\p{L}\p{N}_.]+/gu;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u0060\u00b4]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const LONG_RUN = /([^\s])\1{3,}/gu;

/**
 * Small letters with their accents, compatibility forms undone, invisible characters gone, quotes and dashes plain, links
 * as `http` and handles as `@user`, at most three equal characters in a row, single spaces. Total; linear in the length.
 */
export function deepText(original: string): string {
  return original
    .normalize("NFKC")
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, "-")
    .toLowerCase()
    .replace(INVISIBLE, "")
    .replace(LINK, "http")
    .replace(HANDLE, "@user")
    .replace(LONG_RUN, "$1$1$1")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
