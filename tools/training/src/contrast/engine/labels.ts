/** What the label at the start of a template line says about the ten heads. */
import { type Head, type Heads, heads } from "../row.ts";

/** `yes` heads are 1, `open` heads are left out because people would disagree, all others are 0. */
type Meaning = { readonly yes: readonly Head[]; readonly open: readonly Head[] };

const meanings = new Map<string, Meaning>([
  ["fine", { yes: [], open: [] }],
  ["negative", { yes: ["negative"], open: ["grumble"] }],
  ["grumble", { yes: ["negative", "grumble"], open: [] }],
  ["insult", { yes: ["negative", "insult"], open: [] }],
  ["hate", { yes: ["negative", "hate"], open: ["insult"] }],
  ["threat", { yes: ["negative", "threat"], open: ["insult"] }],
  ["sexual", { yes: ["sexual"], open: ["negative", "insult", "profanity"] }],
  ["crisis", { yes: ["negative", "crisis"], open: ["grief"] }],
  ["grief", { yes: ["negative", "grief"], open: [] }],
  ["profane", { yes: ["profanity"], open: [] }],
  ["reported", { yes: ["negative"], open: ["grumble", "profanity"] }],
  ["reclaimed", { yes: [], open: ["negative", "profanity"] }],
  ["spam", { yes: ["spam"], open: [] }],
]);

/**
 * The heads of a label such as `hate` or `hate+threat`. A 1 of either part wins over "left out", which wins over 0.
 *
 * @throws SyntaxError for a part that is no label
 */
export function headsOf(label: string): Heads {
  const parts = label.split("+").map((part) => {
    const meaning = meanings.get(part);
    if (!meaning) throw new SyntaxError(`Expected one of ${[...meanings.keys()].join(", ")}, found the label "${part}".`);
    return meaning;
  });
  const result: Partial<Record<Head, 0 | 1>> = {};
  for (const head of heads) {
    if (parts.some((part) => part.yes.includes(head))) result[head] = 1;
    else if (!parts.some((part) => part.open.includes(head))) result[head] = 0;
  }
  return result;
}
