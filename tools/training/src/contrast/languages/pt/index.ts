/** Portuguese, good. */
import { readLexicon } from "../../engine/lexicon.ts";
import type { Source } from "../../engine/sample.ts";
import { readTemplates } from "../../engine/template.ts";
import { portuguese as grammar } from "../../grammar/portuguese.ts";
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

export const portuguese: Source = {
  language: "pt",
  lexicon: new Map([...readLexicon(lexicon, grammar), ["group", groups], ["slur", slurs], ["reclaimed", reclaimed]]),
  grammar,
  blocks: [hate, identity, veiled, open, beside, threat, insult, intimate, sorrow, spam, everyday].flatMap(readTemplates),
  rows: 10_000,
};
