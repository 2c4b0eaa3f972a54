/** French, at full strength. */
import { readLexicon } from "../../engine/lexicon.ts";
import type { Source } from "../../engine/sample.ts";
import { readTemplates } from "../../engine/template.ts";
import { french as grammar } from "../../grammar/french.ts";
import { everyday } from "./everyday.ts";
import { groups, reclaimed, slurs } from "./groups.ts";
import { hate } from "./hate.ts";
import { identity } from "./identity.ts";
import { insult } from "./insult.ts";
import { intimate } from "./intimate.ts";
import { lexicon } from "./lexicon.ts";
import { sorrow } from "./sorrow.ts";
import { spam } from "./spam.ts";
import { threat } from "./threat.ts";
import { threatsToGroups } from "./threats-to-groups.ts";

export const french: Source = {
  language: "fr",
  lexicon: new Map([...readLexicon(lexicon, grammar), ["group", groups], ["slur", slurs], ["reclaimed", reclaimed]]),
  grammar,
  blocks: [hate, identity, threat, insult, intimate, sorrow, spam, everyday, threatsToGroups].flatMap(readTemplates),
  rows: 25_000,
};
