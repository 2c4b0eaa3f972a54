export type { DeepFile } from "./deep-file.ts";
export { encodeDeep } from "./deep-file.ts";
export type { DeepHere, DeepNotHere, DeepScore, Graph, OpenGraph } from "./deep-model.ts";
export { DeepModel, MOST_UNITS, MOST_WINDOWS, openDeep, WINDOW_TOKENS } from "./deep-model.ts";
export { deepText } from "./deep-text.ts";
export { encodeVocabulary, type Vocabulary } from "./vocabulary.ts";
