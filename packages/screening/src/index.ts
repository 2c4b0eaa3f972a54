export { letterCounts } from "./letters.ts";
export { screenCarriers } from "./screen-carriers.ts";
export { screenOutgoing } from "./screen-outgoing.ts";
export { screenProfile } from "./screen-profile.ts";
export { screenText, textLanguage } from "./screen-text.ts";
