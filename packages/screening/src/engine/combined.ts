/** One probability for each head from the two models. */
import { type HeadProbabilities, headsFrom } from "./head-probabilities.ts";

/** How much the deep model counts: it reads the order of words, the fast one spelling that the other has never seen. */
const DEEP_SHARE = 0.8;

export function combined(fast: HeadProbabilities, deep: HeadProbabilities): HeadProbabilities {
  return headsFrom((head) => DEEP_SHARE * deep[head] + (1 - DEEP_SHARE) * fast[head]);
}
