/** Draws the rows of a language: every block as often as the others, as far as it has something new to say. */
import type { Grammar } from "../grammar/grammar.ts";
import type { Language, Row } from "../row.ts";
import { choicesOf } from "./choices.ts";
import { fill } from "./fill.ts";
import type { Lexicon } from "./lexicon.ts";
import { randomFrom, shortName } from "./random.ts";
import { heldBackBlocks, splitOf } from "./split.ts";
import { styled } from "./style.ts";
import type { Block } from "./template.ts";

/** A language's words, grammar and templates, and about how many rows it should come to. */
export type Source = {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
  readonly blocks: readonly Block[];
  readonly rows: number;
};

/** No template writes more than this share of a language's rows. */
export const templateShare = 0.01;
const triesPerPair = 4;
/** How many more pairs than an even share are drawn of a block, to stand in for blocks that have few. */
const sparePairs = 1.7;

/** The text as duplicates are compared: letters and digits in lower case. */
export function essence(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** All rows of a language, pair by pair. The same seed gives the same rows, to the byte. */
export function rowsOf(source: Source, seed: number): readonly Row[] {
  const seen = new Set<string>();
  const lines = source.blocks.reduce((sum, block) => sum + block.sides.length, 0);
  const cap = Math.min(Math.ceil((source.rows / lines) * sparePairs), Math.floor(source.rows * templateShare));
  const heldBack = heldBackBlocks(source.blocks);
  const drawn = source.blocks.map((block) => pairsOf(block, source, { seed, cap, seen, heldBack }));
  const level = levelFor(
    drawn.map((pairs) => ({ pairs: pairs.length, sides: pairs[0]?.length ?? 0 })),
    source.rows,
  );
  return drawn.flatMap((pairs) => pairs.slice(0, level).flat());
}

/** Pairs per block so that all blocks together stay within the target and no template goes over its share. */
export function levelFor(blocks: readonly { readonly pairs: number; readonly sides: number }[], target: number): number {
  const total = (level: number): number => blocks.reduce((sum, block) => sum + Math.min(level, block.pairs) * block.sides, 0);
  let level = Math.max(0, ...blocks.map((block) => block.pairs));
  while (level > 1 && (total(level) > target || level > total(level) * templateShare)) level -= 1;
  return level;
}

type Draw = { readonly seed: number; readonly cap: number; readonly seen: Set<string>; readonly heldBack: ReadonlySet<string> };

/** Up to `cap` pairs of a block, none of whose texts was `seen`; what is drawn is added there. */
function pairsOf(block: Block, source: Source, { seed, cap, seen, heldBack }: Draw): readonly (readonly Row[])[] {
  const { language, lexicon, grammar } = source;
  const name = `${language} ${shortName(block.source)}`;
  const random = randomFrom(`${seed} ${name}`);
  const choices = choicesOf(block, lexicon);
  const pairs: (readonly Row[])[] = [];
  for (let tries = 0; pairs.length < cap && tries < cap * triesPerPair; tries += 1) {
    const { texts, group } = fill(block, choices, lexicon, grammar, random);
    const essences = texts.map(essence);
    if (new Set(essences).size < texts.length || essences.some((text) => seen.has(text))) continue;
    const pair = `${language}-${shortName(`${name} ${texts.join(" ")}`)}`;
    const style = styled(texts, language, lexicon, randomFrom(`${seed} style ${pair}`));
    const worn = style.texts.map(essence);
    if (new Set(worn).size < texts.length || worn.some((text) => seen.has(text))) continue;
    for (const text of [...essences, ...worn]) seen.add(text);
    pairs.push(
      block.sides.map((side, at) => ({
        text: style.texts[at] ?? "",
        lang: language,
        heads: side.heads,
        behaviour: side.behaviour,
        pair,
        ...splitOf(pair, block, group, heldBack),
        template: `${language}-${shortName(side.source)}`,
        ...(group === undefined ? {} : { group }),
        ...(style.trick === undefined ? {} : { trick: style.trick }),
      })),
    );
  }
  return pairs;
}
