/** The screening engine: a text in, signals out. Runs on one machine, off line; whatever the text, it answers in linear time. */

import type { CampaignWords, Signal } from "@flakjacket/core";
import { type Bank, openBank, openRarity } from "../bank/index.ts";
import { type LanguageDetector, openLanguages } from "../languages/index.ts";
import { type FastModel, openFast } from "../model/index.ts";
import { wordsInName } from "../names/index.ts";
import { addProfile, type ProfileFields } from "../screen-profile.ts";
import { findingsOf, SURE } from "../signals.ts";
import { readingOf } from "../views/index.ts";
import { addListed, type Listed } from "./add-listed.ts";
import { addNameSigns, addSigns } from "./add-signs.ts";
import { addCampaignNames, CampaignFinders } from "./campaign-words.ts";
import { combined } from "./combined.ts";
import { deepHeads } from "./deep-heads.ts";
import type { DeepReader } from "./deep-reader.ts";
import { addEvidence, evidenceOfBoth, evidenceOfFast } from "./evidence.ts";
import { fastHeads } from "./fast-heads.ts";
import { addHeads, addNotNegative, HARDLY_NEGATIVE, MOST_ALONE, SURELY_NOT_NEGATIVE } from "./head-signals.ts";
import { KnownWorks } from "./known-works.ts";
import type { ScreenedLanguage } from "./languages.ts";
import { listsLexicon } from "./lists-lexicon.ts";
import { addNameHeads } from "./name-heads.ts";
import { languageOfText } from "./text-language.ts";
import type { TextScreening } from "./text-screening.ts";

/** No keyboard writes these. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/** The bytes that ship in `models/`, and banks of known texts. */
export type EngineFiles = {
  /** `models/fast.bin`. */
  readonly fast: Uint8Array;
  /** `models/languages.bin`. */
  readonly languages: Uint8Array;
  /** `models/rarity.bin`. */
  readonly rarity: Uint8Array;
  readonly banks: readonly Uint8Array[];
};

export type TextOptions = {
  /** What the campaign speaks: a text in another language is unknown. */
  readonly languages: readonly ScreenedLanguage[];
  readonly words?: CampaignWords;
  /** What the same author wrote before, if a phrase of a known text may go on from there. */
  readonly before?: string;
  /** The text's language, where whoever asks knows it; else it is told from the text. */
  readonly language?: ScreenedLanguage;
};

/**
 * Reads the files once.
 *
 * @throws ModelUnreadable, BankUnreadable or RarityUnreadable for a file that is cut short, damaged or of another version
 */
export function openEngine(files: EngineFiles, deep?: DeepReader): Engine {
  return new Engine({
    ...(deep && { deep }),
    fast: openFast(files.fast),
    detector: openLanguages(files.languages),
    works: new KnownWorks(
      files.banks.map((bytes) => openBank(bytes)),
      openRarity(files.rarity),
    ),
  });
}

export type EngineParts = {
  readonly fast: FastModel;
  readonly detector: LanguageDetector;
  readonly works: KnownWorks;
  /** Absent: the engine works, and holds more. */
  readonly deep?: DeepReader;
};

export class Engine {
  readonly #parts: EngineParts;
  readonly #lexicon = listsLexicon();
  readonly #finders = new CampaignFinders();

  constructor(parts: EngineParts) {
    this.#parts = parts;
  }

  get banks(): readonly Bank[] {
    return this.#parts.works.banks;
  }

  get hasDeep(): boolean {
    return this.#parts.deep !== undefined;
  }

  /** What is grave in a handle, a display name or a bio. */
  profile(profile: ProfileFields, words?: CampaignWords): readonly Signal[] {
    const findings = findingsOf("profile");
    const finder = this.#finders.of(words);
    if (finder) {
      addCampaignNames(finder, profile.handle, "handle", findings);
      if (profile.displayName !== undefined) addCampaignNames(finder, profile.displayName, "display-name", findings);
    }
    addNameSigns(profile.handle, "handle", findings);
    if (profile.displayName !== undefined) addNameSigns(profile.displayName, "display-name", findings);
    addProfile(profile, findings);
    addNameHeads(this.#parts.fast, wordsInName(profile.handle), "handle", 0, findings);
    return findings.signals();
  }

  /** Everything up to the fast model. Total. */
  text(text: string, options: TextOptions): TextScreening {
    return this.#read(text, options).screening;
  }

  #read(
    text: string,
    { languages, language: given, words, before }: TextOptions,
  ): { readonly screening: TextScreening; readonly listed: Listed } {
    const { fast, detector, works } = this.#parts;
    const findings = findingsOf("words");
    const { views, tricks } = readingOf(text, this.#lexicon);
    const language = given ?? languageOfText(views, languages, detector);
    const listed = addListed(text, views, language, languages, this.#finders.of(words), findings);
    for (const { name, start, end } of tricks) findings.add("disguise", SURE, { of: "text", start, end }, name);
    const control = text.search(CONTROL);
    if (control >= 0) findings.add("disguise", SURE, { of: "text", start: control, end: control + 1 }, "invisible");
    for (const { name, trick } of views) if (trick) findings.add("disguise", SURE, { of: "text", start: 0, end: text.length }, name);
    for (const { words: cut, start } of listed.names) addNameHeads(fast, cut, "text", start, findings);
    addSigns(text, views, findings);
    const traces = works.add(views, findings, before);
    const known = language === "unknown" ? undefined : language;
    const { heads, placeOf } = fastHeads(fast, views, known);
    const shared = { language, heads, traces, views };
    if (!listed.hasWords) return { listed, screening: { ...shared, hateful: false, listed: findings.signals(), modelled: [] } };
    const modelled = findingsOf("words");
    addHeads({ evidence: "model/fast", heads, placeOf }, modelled, MOST_ALONE);
    // A list that knows a complaint is believed against a slight doubt of the model.
    if (heads.negative < (listed.grumble.kind === "grumble" ? SURELY_NOT_NEGATIVE : HARDLY_NEGATIVE))
      addNotNegative(heads, "model/fast", modelled);
    if (known === undefined) findings.add("unknown-language", SURE);
    else addEvidence(evidenceOfFast(heads, listed.grumble), listed, "model/fast", modelled);
    const hateful = heads.hate >= fast.threshold("hate", known);
    return { listed, screening: { ...shared, hateful, listed: findings.signals(), modelled: modelled.signals() } };
  }

  /**
   * Everything, the deep model included: what it says takes the place of what the fast one said alone.
   *
   * @returns the fast answer where there is no deep model
   * @throws what the deep model throws: the caller holds the post
   */
  async deepText(text: string, options: TextOptions): Promise<TextScreening> {
    const { deep } = this.#parts;
    const { screening, listed } = this.#read(text, options);
    if (!deep || !listed.hasWords) return screening;
    const known = screening.language === "unknown" ? undefined : screening.language;
    const { heads: deeper, isWhole, placeOf } = await deepHeads(deep, text, screening.views, known);
    const heads = combined(screening.heads, deeper);
    const modelled = findingsOf("deep");
    addHeads({ evidence: "model/deep", heads, placeOf }, modelled);
    if (heads.negative < HARDLY_NEGATIVE) addNotNegative(heads, "model/deep", modelled);
    if (known !== undefined && isWhole)
      addEvidence(evidenceOfBoth({ fast: screening.heads, deep: deeper }, listed.grumble, known), listed, "model/deep", modelled);
    return { ...screening, heads, hateful: heads.hate >= deep.threshold("hate", known), modelled: modelled.signals() };
  }
}
