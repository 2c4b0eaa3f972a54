/** What a campaign file says of how posts are judged: words of its own, and another policy. */
import { z } from "zod";
import { signalKind } from "../words/verdict.ts";
import { LONGEST_WORDS, MOST_WORDS, probabilityBounds } from "./bounds.ts";
import { listOf, report, textOf } from "./issue.ts";

const phrase = textOf("words", /[\p{L}\p{N}].*[\p{L}\p{N}]/u).max(LONGEST_WORDS, "words");
const list = (what: string) => listOf(phrase, "words", MOST_WORDS).exactOptional().describe(what);

export const words = z.strictObject(
  {
    protected_groups: list("Groups of people that nobody is to be rude about here."),
    brand_terms: list("Names of brands, products and rivals."),
    sensitive_names: list("People, places and events that are not joked about."),
  },
  "mapping",
);

/** The strictest and the laxest that a campaign may be; what is grave is never left to chance. */
function probability(key: keyof typeof probabilityBounds) {
  const [atLeast, atMost] = probabilityBounds[key];
  return z.number("probability").check((checking) => {
    const { value } = checking;
    if (value < atLeast || value > atMost)
      report(checking, "out-of-range", { came: String(value), atLeast: String(atLeast), atMost: String(atMost) });
  });
}

const byKind = (key: "refuse_from" | "hold_from") => {
  const shape = Object.fromEntries(signalKind.options.map((kind) => [kind, probability(key).exactOptional()]));
  return z.strictObject(shape as Record<(typeof signalKind.options)[number], z.ZodExactOptional<z.ZodNumber>>, "mapping");
};

export const policy = z.strictObject(
  {
    refuse_from: byKind("refuse_from").exactOptional().describe("From which probability on a kind of signal refuses."),
    hold_from: byKind("hold_from").exactOptional().describe("From which probability on a kind of signal waits for a person."),
    convert_from: probability("convert_from").exactOptional().describe("How sure of ordinary negativity one must be to convert."),
  },
  "mapping",
);
