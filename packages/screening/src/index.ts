export {
  type DeepReader,
  Engine,
  type EngineFiles,
  type EngineParts,
  type HeadProbabilities,
  openEngine,
  openEngineWithDeep,
  SCREENED,
  type ScreenedLanguage,
  type TextOptions,
  type TextScreening,
} from "./engine/index.ts";
export { letterCounts } from "./letters.ts";
export { screenCarriers } from "./screen-carriers.ts";
export { screenOutgoing } from "./screen-outgoing.ts";
export { screenProfile } from "./screen-profile.ts";
export { textLanguage } from "./text-language.ts";
