/** Fixture: the signs in these tests are veiled; see testing/unveiled.ts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { viewsOf } from "../views/index.ts";
import { tricks } from "../views/testing/tricks.ts";
import { signsIn } from "./find-signs.ts";
import { signEntries } from "./sign-table.ts";
import { signsInName } from "./signs-in-name.ts";
import { unveiled } from "./testing/unveiled.ts";

/** Two letters turned by eight, one firm number, a firm pair, a firm slogan, one that asks for context. */
const [EIGHTS, FIRM, PAIR] = [unveiled("33"), unveiled("6933"), unveiled("69/33")];
const [SLOGAN, THEORY, WORD] = ["juvgr cbjre", "oybbq naq ubabhe", "urvy"].map(unveiled) as [string, string, string];
const found = (text: string): readonly string[] =>
  signsIn(text).map(({ kind, strength, span }) => `${kind} ${strength}: ${text.slice(span.start, span.end)}`);

describe("a slogan", () => {
  it("is found as a whole phrase, whatever its case, its signs and its spaces", () => {
    expect(found(`They shouted: ${SLOGAN.toUpperCase()}!`)).toEqual([`slogan alone: ${SLOGAN.toUpperCase()}`]);
    expect(found(`x ${SLOGAN.replace(" ", ", ")} y`)).toEqual([`slogan alone: ${SLOGAN.replace(" ", ", ")}`]);
    expect(found(`#${SLOGAN.replace(" ", "")}`)).toEqual([`slogan alone: ${SLOGAN.replace(" ", "")}`]);
  });

  it("is none within longer words, or with a word between", () => {
    expect(found(`${SLOGAN}ful`)).toEqual([]);
    expect(found(SLOGAN.replace(" ", " washing "))).toEqual([]);
  });

  it("that people may report on says enough only beside a sign of another sort", () => {
    expect(found(`The slogan ${THEORY} was seen.`)).toEqual([`slogan context: ${THEORY}`]);
    expect(found(`${THEORY} ${PAIR}`).map((each) => each.split(":")[0])).toEqual(["slogan alone", "code alone"]);
  });

  it.each(
    tricks
      .filter(({ restores, name }) => restores === "letters" && !/banner|acrostic/.test(name))
      .map(({ name, play }) => [name, play] as const),
  )("is found in a view: %s", (_, play) => {
    const text = play(`we want ${SLOGAN} in the whole country and we want it now my friends`);
    expect(signsIn(text, viewsOf(text).slice(1)).map(({ strength }) => strength)).toContain("alone");
  });
});

describe("a number", () => {
  it.each([
    `£${EIGHTS}`,
    `$${FIRM}`,
    `${FIRM} likes`,
    `in ${FIRM} a ship sailed`,
    `born in 19${EIGHTS}`,
    `my grandma is ${EIGHTS}`,
    `bus ${EIGHTS} is late`,
    `line ${FIRM}`,
    `${EIGHTS}:10`,
    `18:${EIGHTS}`,
    `1.${EIGHTS}`,
    `${PAIR}/2024`,
    `scored ${PAIR} in maths`,
    `${PAIR} correct`,
    `${EIGHTS} High Street`,
    `${EIGHTS}%`,
    `${EIGHTS}-70 at half time`,
    `#${EIGHTS} takes the lead on the last lap`,
    `7 ${EIGHTS.slice(0, 1)} 21 ${EIGHTS} 40`,
    `le bus ${EIGHTS} ne vient pas`,
    `Linie ${EIGHTS} kommt nicht`,
    `a guard in ${unveiled("anmv")} times, ${EIGHTS}, is in court`,
    `+33 1 ${EIGHTS} 14 ${EIGHTS} 14`,
  ])("is an ordinary one in %#", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("is a code by itself if it is hardly ever anything else, and stands free", () => {
    expect(found(`hello friends, ${FIRM}!`)).toEqual([`code alone: ${FIRM}`]);
    expect(found(`${PAIR} for ever`)).toEqual([`code alone: ${PAIR}`]);
    expect(found(PAIR.replace("/", "-"))).toEqual([`code alone: ${PAIR.replace("/", "-")}`]);
  });

  it("needs another sign or a word of theirs beside it otherwise, or to be all that is said", () => {
    expect(found(`${WORD} ${EIGHTS}`)).toEqual([`code alone: ${EIGHTS}`]);
    expect(found(`${EIGHTS} people said ${SLOGAN}`).length).toBe(1);
    expect(found(EIGHTS)).toEqual([`code context: ${EIGHTS}`]);
  });
});

describe("triple parentheses", () => {
  it("are a code around a name or a word of the list", () => {
    expect(found("ask (((Rothman))) about it")).toEqual(["code alone: (((Rothman)))"]);
    expect(found("ask ((( them ))) about it")).toEqual(["code alone: ((( them )))"]);
  });

  it.each(["(((hugs)))", "(((Big Hugs)))", "((a + b) * c)", "(((a + b)))", "((Smith))", "(((((", "(((1)))", "(((LOUD NOISES)))"])(
    "are none in %s",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe("a name", () => {
  it("shows a slogan, a firm number, or a number beside a word of theirs; a year of birth is none", () => {
    const strengths = (name: string): readonly string[] => signsInName(name).map(({ strength }) => strength);
    expect(strengths(`wolf_${FIRM}`)).toEqual(["alone"]);
    expect(strengths(`${WORD}${EIGHTS}`)).toEqual(["alone"]);
    expect(strengths(SLOGAN.replace(" ", "_"))).toEqual(["alone"]);
    expect([`john${EIGHTS}`, "anna1988", `player_${EIGHTS}`, "", "🙂", "\ud800"].map(strengths)).toEqual([[], [], [], [], [], []]);
  });
});

describe("the list", () => {
  it("ships hashes of at least 200 entries", () => {
    expect(new Set(signEntries.map(({ entry }) => entry)).size).toBeGreaterThanOrEqual(200);
    expect(signEntries.every(({ first, second }) => Number.isInteger(first) && Number.isInteger(second))).toBe(true);
  });

  it("is asked of any text without an error, with spans in it", () => {
    const pieces = fc.constantFrom(EIGHTS, FIRM, SLOGAN, "(((", ")))", " ", "/", "é", "\ud83d", "🙂", "\u0301", "\n", "x");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        for (const { span } of signsIn(text, viewsOf(text))) {
          expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
        }
        signsInName(text);
      }),
      { numRuns: 200 },
    );
  });

  it("takes time in proportion to the text", () => {
    const timeOf = (text: string): number => {
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        signsIn(text);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    for (const part of [`${EIGHTS} `, `${WORD} ${EIGHTS} `, "((( ", `${SLOGAN} ${PAIR} `, "(((a))) ", "\u0301", "1/"]) {
      expect(timeOf(part.repeat(16_000)), JSON.stringify(part.length)).toBeLessThan(8 * 5 * Math.max(timeOf(part.repeat(2000)), 1));
    }
  });
});
