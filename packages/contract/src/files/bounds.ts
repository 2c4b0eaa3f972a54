/** What a campaign file may say at least and at most. Durations as they are written. */
export const durationBounds = {
  release_after: ["0s", "1h"],
  lapse_after: ["1m", "30d"],
  stale_after: ["1m", "7d"],
  recall_within: ["1m", "24h"],
} as const;

export const capBounds = { per_author_per_day: [1, 100], per_hour: [1, 10_000] } as const;

/** A policy may be stricter than the default one, or a little laxer; nothing that holds can be turned off. */
export const probabilityBounds = { refuse_from: [0.1, 0.8], hold_from: [0.1, 0.9], convert_from: [0.5, 1] } as const;
export const MOST_WORDS = 500;
export const LONGEST_WORDS = 80;

export const MOST_BYTES = 65_536;
export const MOST_ALIASES = 10;
export const MOST_PROBLEMS = 50;
export const MOST_CHANNELS = 20;
export const MOST_REPLIES = 50;
export const MOST_SCENES = 100;
export const LONGEST_TITLE = 120;
/** In user-perceived characters, as Bluesky counts: its limit is 300. */
export const LONGEST_REPLY = 280;
