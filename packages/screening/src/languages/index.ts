export { OTHER, TOLD, type ToldLanguage } from "./codes.ts";
export { LanguageDetector, openLanguages, type TextLanguage } from "./detector.ts";
export { decodeLanguages, encodeLanguages, type LanguageTable } from "./table.ts";
