/** How posts look: lower case, no full stop, a hashtag, an emoji, a handle. One pair wears one style, so that no style tells the label. */
import type { Language } from "../row.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Random } from "./random.ts";
import { tricked, trickNames } from "./tricks.ts";

const emoji = ["😂", "🙄", "🤔", "👀", "💯", "🤷", "😅", "😭", "🔥", "🙏", "😬", "‼️", "❤️", "😡", "🙃", "💀"] as const;

const plainShare = 0.55;
const trickShare = 0.06;

export type Styled = { readonly texts: readonly string[]; readonly trick?: string };

/** The texts of a pair in one style drawn for both. More than half stay as they were written. */
export function styled(texts: readonly string[], language: Language, lexicon: Lexicon, random: Random): Styled {
  const spaced = language === "fr" && random.share() < 0.6 ? texts.map((text) => text.replace(/ (?=[!?;:])/g, "")) : texts;
  const changes = random.share() < plainShare ? [] : drawn(lexicon, random);
  const dressed = spaced.map((text) => changes.reduce((result, change) => change(result), text));
  if (random.share() >= trickShare) return { texts: dressed };
  const trick = random.one(trickNames);
  return { texts: dressed.map((text) => tricked(text, trick, random)), trick };
}

function drawn(lexicon: Lexicon, random: Random): readonly ((text: string) => string)[] {
  const from = (list: string): string => {
    const found = lexicon.get(list);
    return found && found.kind !== "noun" ? random.one(found.entries) : "";
  };
  const sign = random.one(emoji);
  const hashtag = from("hashtag");
  const opener = from("opener");
  const kinds: readonly (readonly ((text: string) => string)[])[] = [
    [
      (text) => text.toLowerCase(),
      (text) => text.toLowerCase().replace(/\s*[.]$/, ""),
      (text) => text.toUpperCase().replaceAll("HTTP", "http"),
    ],
    [
      (text) => text.replace(/\s*[.]$/, ""),
      (text) => text.replace(/[.,]/g, ""),
      (text) => text.replace(/\.$/, "!!!"),
      (text) => text.replace(/\.$/, "..."),
    ],
    [(text) => `${text} ${hashtag}`],
    [(text) => `${text} ${sign}`, (text) => `${text} ${sign}${sign}`],
    [(text) => `@user ${text}`, (text) => `${opener} ${text}`, (text) => `${opener} ${text}`],
    [(text) => (/\bhttp\b/.test(text) ? text : `${text} http`)],
  ];
  const order = kinds.map((kind, index) => ({ change: random.one(kind), index }));
  const two = random.shuffled(order).slice(0, 1 + random.below(2));
  return [...two].sort((a, b) => a.index - b.index).map(({ change }) => change);
}
