/** German, good. */
import { readLexicon } from "../../engine/lexicon.ts";
import type { Source } from "../../engine/sample.ts";
import { readTemplates } from "../../engine/template.ts";
import { german as grammar } from "../../grammar/german.ts";
import { beside } from "./beside.ts";
import { everyday } from "./everyday.ts";
import { groups, reclaimed, slurs } from "./groups.ts";
import { hate } from "./hate.ts";
import { identity } from "./identity.ts";
import { insult } from "./insult.ts";
import { intimate } from "./intimate.ts";
import { lexicon } from "./lexicon.ts";
import { open } from "./open.ts";
import { sorrow } from "./sorrow.ts";
import { spam } from "./spam.ts";
import { threat } from "./threat.ts";
import { veiled } from "./veiled.ts";

export const german: Source = {
  language: "de",
  lexicon: new Map([...readLexicon(lexicon, grammar), ["group", groups], ["slur", slurs], ["reclaimed", reclaimed]]),
  grammar,
  blocks: [hate, identity, threat, insult, intimate, sorrow, spam, everyday, open, veiled, beside].flatMap(readTemplates),
  rows: 10_000,
};
