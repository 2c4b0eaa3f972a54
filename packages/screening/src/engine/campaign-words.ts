/** What a campaign looks for beside what is always looked for, in texts and names. */
import type { CampaignWords, SpanOf } from "@flakjacket/core";
import { CampaignFinder } from "../names/index.ts";
import { type Findings, SURE } from "../signals.ts";
import type { Tokens } from "./tokens.ts";

/** Makes the finder of a campaign, and keeps it as long as the same words are asked for. */
export class CampaignFinders {
  #key = "";
  #finder: CampaignFinder | undefined;

  of(words: CampaignWords | undefined): CampaignFinder | undefined {
    if (!words) return undefined;
    const key = JSON.stringify([words.protectedGroups, words.brandTerms, words.sensitiveNames]);
    if (key !== this.#key || !this.#finder) {
      this.#finder = new CampaignFinder(words);
      this.#key = key;
    }
    return this.#finder;
  }
}

/** Adds what stands in a text, or in a view of it that undoes a trick. */
export function addCampaignWords(finder: CampaignFinder, text: string, views: readonly Tokens[], findings: Findings): void {
  const found = [...finder.inText(text), ...views.flatMap(({ words }) => finder.amongWords(words, text))];
  for (const { kind, span } of found) findings.add(kind, SURE, { of: "text", ...span }, "campaign");
}

/** Adds what stands in a handle or a display name. */
export function addCampaignNames(finder: CampaignFinder, name: string, of: SpanOf, findings: Findings): void {
  for (const { kind, span } of finder.inName(name)) findings.add(kind, SURE, { of, ...span }, "campaign");
}
