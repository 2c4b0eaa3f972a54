export type { DeepReader } from "./deep-reader.ts";
export { Engine, type EngineFiles, type EngineParts, openEngine, type TextOptions } from "./engine.ts";
export type { HeadProbabilities } from "./head-probabilities.ts";
export { SCREENED, type ScreenedLanguage } from "./languages.ts";
export { openEngineWithDeep } from "./open-with-deep.ts";
export type { TextScreening } from "./text-screening.ts";
