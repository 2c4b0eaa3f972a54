/** English, at full strength. */
import { readLexicon } from "../../engine/lexicon.ts";
import type { Source } from "../../engine/sample.ts";
import { readTemplates } from "../../engine/template.ts";
import { english as grammar } from "../../grammar/english.ts";
import { address } from "./address.ts";
import { answering } from "./answering.ts";
import { derogation } from "./derogation.ts";
import { everyday } from "./everyday.ts";
import { exclusion } from "./exclusion.ts";
import { groups, reclaimed, slurs } from "./groups.ts";
import { hate } from "./hate.ts";
import { history } from "./history.ts";
import { identity } from "./identity.ts";
import { insult } from "./insult.ts";
import { intimate } from "./intimate.ts";
import { lexicon } from "./lexicon.ts";
import { loaded } from "./loaded.ts";
import { mockery } from "./mockery.ts";
import { negation } from "./negation.ts";
import { oneToAll } from "./one-to-all.ts";
import { otherTargets } from "./other-targets.ts";
import { pride } from "./pride.ts";
import { sorrow } from "./sorrow.ts";
import { spam } from "./spam.ts";
import { threat } from "./threat.ts";
import { threatsToGroups } from "./threats-to-groups.ts";
import { veiled } from "./veiled.ts";

export const english: Source = {
  language: "en",
  lexicon: new Map([...readLexicon(lexicon, grammar), ["group", groups], ["slur", slurs], ["reclaimed", reclaimed]]),
  grammar,
  blocks: [
    hate,
    identity,
    threat,
    insult,
    intimate,
    sorrow,
    spam,
    everyday,
    threatsToGroups,
    derogation,
    negation,
    answering,
    otherTargets,
    pride,
    exclusion,
    address,
    history,
    loaded,
    mockery,
    oneToAll,
    veiled,
  ].flatMap(readTemplates),
  rows: 34_000,
};
