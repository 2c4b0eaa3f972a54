/** What the reviewed lists find in a text: words in any of its views, personal data, links, names, quotations, complaints. */
import { addPersonalData, gravePlaces } from "../grave.ts";
import { addGraveName } from "../grave-name.ts";
import { type Grumble, grumbleIn } from "../grumble.ts";
import type { CampaignFinder, NameWord } from "../names/index.ts";
import { DOUBT, type Findings, type Place, SURE } from "../signals.ts";
import type { View } from "../views/index.ts";
import { matchesIn } from "../words/match.ts";
import { addCampaignWords } from "./campaign-words.ts";
import type { ScreenedLanguage } from "./languages.ts";
import { type Tokens, tokensOf } from "./tokens.ts";

const QUOTED = /["“«„]([^"“”«»„]{1,2000})["”»“]/gu;
const QUOTES = /["“«„]/;
const FEWEST_QUOTED_WORDS = 6;

/** `complaints` are the places of what a grumble was recognised by, and the entries that did. */
export type Listed = {
  readonly hasWords: boolean;
  readonly grumble: Grumble;
  /** Handles and tags in the text, cut into words; their places count from `start`. */
  readonly names: readonly { readonly words: readonly NameWord[]; readonly start: number }[];
  readonly complaints: readonly { readonly place: Place; readonly evidence: string }[];
};

export function addListed(
  text: string,
  views: readonly View[],
  language: ScreenedLanguage | "unknown",
  languages: readonly ScreenedLanguage[],
  finder: CampaignFinder | undefined,
  findings: Findings,
): Listed {
  const own = language === "en" || language === "fr" ? language : undefined;
  const [plain, ...others] = views.map(tokensOf) as [Tokens, ...Tokens[]];
  const matches = matchesIn(plain.words);
  for (const { kind, sure, place, evidence } of gravePlaces(
    { ...plain, joined: [] },
    { of: "text", matches, language: own, identities: true },
  )) {
    findings.add(kind, sure ? SURE : DOUBT, place, evidence);
  }
  for (const { words } of others) addOther(words, own, findings);
  addPersonalData(text, languages, "text", findings);
  const names: { words: readonly NameWord[]; start: number }[] = [];
  for (const { what, start, end } of plain.names) {
    if (what === "link") findings.add("has-link", SURE, { of: "text", start, end });
    else if (what !== "email") names.push({ words: addGraveName(text.slice(start, end), "text", start, findings), start });
  }
  if (finder) addCampaignWords(finder, text, others, findings);
  if (QUOTES.test(text)) addQuotations(text, findings);
  const said: Grumble = own ? grumbleIn(plain.words, matches, text, own) : { kind: "none" };
  const drawn = said.kind === "none" && own ? drawnOut(text, views, others, own) : undefined;
  return {
    names,
    hasWords: plain.words.length > 0 || others.some(({ words }) => words.length > 0),
    grumble: drawn?.grumble ?? said,
    complaints: complaintsOf(drawn?.grumble ?? said, drawn?.words ?? plain.words),
  };
}

/** "Sooo tired of this traaain": a grumble in letters that were drawn out, which is no trick. */
function drawnOut(text: string, views: readonly View[], others: readonly Tokens[], language: "en" | "fr") {
  const index = views.slice(1).findIndex(({ name, trick }) => !trick && (name === "repeats" || name === "repeats-two"));
  const words = others[index]?.words;
  return words && { words, grumble: grumbleIn(words, matchesIn(words), text, language) };
}

function complaintsOf(grumble: Grumble, words: Tokens["words"]): Listed["complaints"] {
  if (grumble.kind !== "grumble") return [];
  return grumble.matches.flatMap(({ entry, from, to }) => {
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last) return [];
    return [{ place: { of: "text" as const, start: first.start, end: last.end }, evidence: `words/${entry.list}#${entry.line}` }];
  });
}

/** A view that is not the plain one: only what is sure counts, for a doubtful word in a doubtful reading says nothing. */
function addOther(words: Tokens["words"], language: "en" | "fr" | undefined, findings: Findings): void {
  const matches = matchesIn(words);
  if (matches.length === 0) return;
  for (const { kind, sure, place, evidence } of gravePlaces({ words, joined: [] }, { of: "text", matches, language, identities: false })) {
    if (sure) findings.add(kind, SURE, place, evidence);
  }
}

/** Somebody else's words, of which we know nothing: a person looks. */
function addQuotations(text: string, findings: Findings): void {
  for (const match of text.matchAll(QUOTED)) {
    if ((match[1] ?? "").split(/\s+/u).length < FEWEST_QUOTED_WORDS) continue;
    findings.add("known-text", DOUBT, { of: "text", start: match.index, end: match.index + match[0].length }, "quotation");
  }
}
