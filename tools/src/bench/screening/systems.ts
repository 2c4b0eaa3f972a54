/** What is measured side by side: our stages, and packages that people use today. Nothing here reaches a network. */
import { Profanity } from "@2toad/profanity";
import type { Engine, ScreenedLanguage } from "@flakjacket/screening";
import { SCREENED } from "@flakjacket/screening";
import { AllProfanity } from "allprofanity";
import { Filter as BadWords } from "bad-words";
import { Filter as Glin } from "glin-profanity";
import leo from "leo-profanity";
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";
import Sentiment from "sentiment";

/** `score`: the surer of hate, the higher; of a system that only says yes or no, 1 or 0. */
export type Said = { readonly flagged: boolean; readonly score: number };

export type System = {
  readonly name: string;
  readonly ours: boolean;
  /** @param language the text's, for those that may be told */
  read(text: string, language: ScreenedLanguage): Said | Promise<Said>;
};

export const FAST = "Flakjacket, fast stage";
const DEEP = "Flakjacket, deep stage";

const TWELVE = ["en", "ar", "de", "es", "fr", "it", "hi", "ja", "ko", "pt", "ru", "zh"];
const TEN = ["english", "hindi", "french", "german", "spanish", "bengali", "tamil", "telugu", "brazilian", "greek"];

/** Ours: the language is told from the text, as `flakjacket screen` does, unless the name says otherwise. */
export function ourSystems(engine: Engine): readonly System[] {
  const options = { languages: SCREENED };
  const fast: System = { name: FAST, ours: true, read: (text) => saidOf(engine.text(text, options)) };
  const told: System = {
    ...{ name: `${FAST}, told the language`, ours: true },
    read: (text, language) => saidOf(engine.text(text, { ...options, language })),
  };
  if (!engine.hasDeep) return [fast, told];
  return [{ name: DEEP, ours: true, read: async (text) => saidOf(await engine.deepText(text, options)) }, fast, told];
}

function saidOf({ hateful, heads }: ReturnType<Engine["text"]>): Said {
  return { flagged: hateful, score: heads.hate };
}

/** Each as its README sets it up; where a package has more languages, with them too. */
export function peers(): readonly System[] {
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const toadEnglish = new Profanity({ languages: ["en"] });
  const toadAll = new Profanity({ languages: TWELVE });
  const glinEnglish = new Glin({ languages: ["english"], detectLeetspeak: true });
  const glinAll = new Glin({ allLanguages: true, detectLeetspeak: true });
  const allDefault = new AllProfanity({ silent: true });
  const allTen = new AllProfanity({ silent: true });
  allTen.loadLanguages(TEN);
  const badWords = new BadWords();
  const sentiment = new Sentiment();
  return [
    { name: "always flag", ours: false, read: () => ({ flagged: true, score: 1 }) },
    saying("obscenity 0.4.6 (English)", (text) => obscenity.hasMatch(text)),
    saying("@2toad/profanity 3.3.0 (English)", (text) => toadEnglish.exists(text)),
    saying("@2toad/profanity 3.3.0 (12 languages)", (text) => toadAll.exists(text)),
    saying("glin-profanity 3.3.0 (English, leet)", (text) => glinEnglish.isProfane(text)),
    saying("glin-profanity 3.3.0 (all languages, leet)", (text) => glinAll.isProfane(text)),
    saying("allprofanity 2.4.0 (default)", (text) => allDefault.check(text)),
    saying("allprofanity 2.4.0 (10 languages)", (text) => allTen.check(text)),
    saying("leo-profanity 1.9.0 (English)", (text) => leo.check(text)),
    saying("bad-words 4.1.5 (English)", (text) => badWords.isProfane(text)),
    {
      ...{ name: "sentiment 5.0.2 (score below 0)", ours: false },
      read: (text) => {
        const { score } = sentiment.analyze(text);
        return { flagged: score < 0, score: -score };
      },
    },
  ];
}

function saying(name: string, isProfane: (text: string) => boolean): System {
  return {
    ...{ name, ours: false },
    read: (text) => {
      const flagged = isProfane(text);
      return { flagged, score: flagged ? 1 : 0 };
    },
  };
}
