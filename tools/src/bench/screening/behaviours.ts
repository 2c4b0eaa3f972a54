/**
 * What the functional suite probes, by name; its README says each in a sentence. Every pair of a behaviour holds a
 * hateful side and a harmless one that looks like it.
 */
export const BEHAVIOURS = [
  "negation",
  "praise",
  "neutral-mention",
  "dehumanising-comparison",
  "exclusion",
  "wish-of-harm",
  "threat",
  "question",
  "opinion",
  "implicit",
  "quoted-to-oppose",
  "reported-in-news",
  "denounced",
  "reclaimed",
  "slur-named",
  "homonym",
  "individual",
  "object",
  "profession",
  "fans-and-office-holders",
  "companies",
  "profanity-in-joy",
  "profanity-at-things",
  "hyperbole",
  "crime-report",
  "history",
  "pronoun",
  "disclaimer",
  "joke",
  "told-by-target",
  "direct-address",
  "inferiority",
  "sarcasm",
  "from-one-to-all",
  "same-sentence",
  "leet",
  "spacing",
  "missing-spaces",
  "repeated-letters",
  "dropped-letters",
  "homoglyphs",
  "hashtags",
] as const;

/** The groups that the hateful cases aim at, and that some harmless cases are about. */
export const GROUPS = ["religion", "origin", "colour", "gender", "orientation", "trans", "disability", "age", "migrants", "poor"] as const;

export type Behaviour = (typeof BEHAVIOURS)[number];
export type Group = (typeof GROUPS)[number];
