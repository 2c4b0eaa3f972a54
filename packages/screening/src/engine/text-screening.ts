/** What the screen of words says of one text. */
import type { Signal } from "@flakjacket/core";
import type { Trace } from "../bank/index.ts";
import type { View } from "../views/index.ts";
import type { HeadProbabilities } from "./head-probabilities.ts";
import type { ScreenedLanguage } from "./languages.ts";

export type TextScreening = {
  /** The text's, among those asked for; `unknown` when it is short, mixed or another one. */
  readonly language: ScreenedLanguage | "unknown";
  readonly heads: HeadProbabilities;
  /** Whether the hate head reaches the threshold that ships with the model. */
  readonly hateful: boolean;
  /** What lists, banks and the shape of the text say. */
  readonly listed: readonly Signal[];
  /** What the models say, and with them how sure the engine is of ordinary negativity. */
  readonly modelled: readonly Signal[];
  /** What a bank found too little of for a signal: with other posts of the same people it may be a quotation. */
  readonly traces: readonly Trace[];
  /** The ways the text was read, the plain one first. */
  readonly views: readonly View[];
};
