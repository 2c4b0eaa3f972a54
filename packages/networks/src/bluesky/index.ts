export type { BlueskyChannel, BlueskyOptions } from "./channel.ts";
export { blueskySecrets, openBluesky, publicBluesky } from "./channel.ts";
export type { ListenerFilter, ListenerOptions } from "./listener.ts";
export { openBlueskyListener } from "./listener.ts";
export { cursorAt, placeOf } from "./place.ts";
export { blueskyLimits } from "./writer.ts";
