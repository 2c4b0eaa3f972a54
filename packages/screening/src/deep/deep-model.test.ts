import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ModelUnreadable } from "../model/model-unreadable.ts";
import { encodeDeep } from "./deep-file.ts";
import { type DeepModel, type Graph, MOST_UNITS, MOST_WINDOWS, openDeep, WINDOW_TOKENS } from "./deep-model.ts";
import { TINY, TINY_BYTES } from "./testing/tiny-model.ts";

/** The first logit is 1 where the last piece before `</s>` is `▁x`, else -1; the second is 0. Remembers what it was given. */
function graph(): { readonly run: Graph; readonly given: Int32Array[] } {
  const given: Int32Array[] = [];
  const run: Graph = async (ids) => {
    given.push(ids);
    return Float32Array.of(ids.at(-2) === 7 ? 1 : -1, 0);
  };
  return { run, given };
}

async function opened(run: Graph): Promise<DeepModel> {
  const deep = await openDeep(TINY_BYTES, async () => run);
  if (!deep.here) throw new Error("Expected the model to be here.");
  return deep.model;
}

const sigmoid = (logit: number) => Math.fround(1 / (1 + Math.exp(-logit)));
const reasonOf = (opening: Promise<unknown>) =>
  opening.then(
    () => "readable",
    (error: unknown) => (error instanceof ModelUnreadable ? error.reason : String(error)),
  );

describe("a deep model", () => {
  it("is not here without its file, and not without its library, and says which", async () => {
    expect(await openDeep(undefined, async () => graph().run)).toEqual({ here: false, why: "no-file" });
    expect(await openDeep(TINY_BYTES, async () => undefined)).toEqual({ here: false, why: "no-library" });
  });

  it("is refused by name when its file is cut short, even where the library is missing", async () => {
    expect(await reasonOf(openDeep(TINY_BYTES.subarray(0, 200), async () => undefined))).toBe("cut-short");
    expect(await reasonOf(openDeep(encodeDeep({ ...TINY, vocabulary: Uint8Array.of(1, 2) }), async () => undefined))).toBe("bad-header");
  });

  it.each<[string, () => Promise<Graph>]>([
    ["cannot be opened", () => Promise.reject(new Error("no graph"))],
    ["cannot be run", async () => () => Promise.reject(new Error("no node"))],
    ["gives too few logits", async () => async () => Float32Array.of(1)],
    ["gives a logit that is no number", async () => async () => Float32Array.of(1, Number.NaN)],
  ])("is refused by name when its graph %s", async (_, open) => {
    expect(await reasonOf(openDeep(TINY_BYTES, open))).toBe("bad-header");
  });

  it("gives the calibrated probability of each head, by language", async () => {
    const model = await opened(async () => Float32Array.of(1, 2));
    expect(await model.score("late")).toEqual({ heads: Float32Array.of(sigmoid(1), sigmoid(2)), truncated: false });
    expect((await model.score("late", "fr")).heads).toEqual(Float32Array.of(sigmoid(1), sigmoid(3)));
    expect((await model.score("late", "toString")).heads).toEqual(Float32Array.of(sigmoid(1), sigmoid(2)));
  });

  it("knows from which probability on a head is raised, by language", async () => {
    const model = await opened(graph().run);
    expect(model.heads).toEqual(["negative", "hate"]);
    expect([model.threshold("hate"), model.threshold("hate", "fr"), model.threshold("hate", "xx")]).toEqual([0.5, 0.75, 0.5]);
    expect(model.threshold("threat")).toBe(1);
  });

  it("reads a text between its begin and its end, in the form it learnt", async () => {
    const { run, given } = graph();
    const model = await opened(run);
    await model.score("LATE  rain");
    expect(given.map((ids) => Array.from(ids))).toEqual([
      [0, 2],
      [0, 5, 6, 2],
    ]);
  });

  it("reads a long text in windows, and each head has the highest of them", async () => {
    const { run, given } = graph();
    const model = await opened(run);
    given.length = 0;
    const window = WINDOW_TOKENS - 2;
    const text = `${"late ".repeat(window - 1)}x ${"rain ".repeat(window)}late`;
    expect(await model.score(text)).toEqual({ heads: Float32Array.of(sigmoid(1), sigmoid(0)), truncated: false });
    expect(given.map((ids) => ids.length)).toEqual([WINDOW_TOKENS, WINDOW_TOKENS, 3]);
  });

  it("says when a text goes on after what it read, and reads no further", async () => {
    const { run, given } = graph();
    const model = await opened(run);
    given.length = 0;
    const fits = MOST_WINDOWS * (WINDOW_TOKENS - 2);
    expect((await model.score("late ".repeat(fits))).truncated).toBe(false);
    expect((await model.score(`${"late ".repeat(fits)}x`)).truncated).toBe(true);
    expect(given.length).toBe(2 * MOST_WINDOWS);
    expect((await model.score(`late${" ".repeat(MOST_UNITS)}x`)).truncated).toBe(true);
    // Two pieces a word: the first window ends before a whole one, and so a fifth would be needed.
    expect((await model.score(`late ${"xж ".repeat(fits / 2 - 1)}late`)).truncated).toBe(true);
  });

  it("scores many as one after the other", async () => {
    const model = await opened(graph().run);
    const posts = [{ text: "late" }, { text: "x", language: "fr" }, { text: "" }];
    const alone = [];
    for (const { text, language } of posts) alone.push(await model.score(text, language));
    expect(await model.scoreMany(posts)).toEqual(alone);
    expect(await model.scoreMany([])).toEqual([]);
  });

  it("gives probabilities for any text, in bounded windows", async () => {
    const lengths: number[] = [];
    const model = await opened(async (ids) => {
      lengths.push(ids.length);
      return Float32Array.of(0, 0);
    });
    const units = fc.uint16Array({ maxLength: 6000 });
    const texts = fc.oneof(
      units,
      units.map((some) => some.map((unit) => [0xd83d, 0x301, 0x20, 0x78, 0x2e][unit % 5] as number)),
    );
    const scored = fc.asyncProperty(texts, async (some) => {
      expect((await model.score(String.fromCharCode(...some))).heads).toEqual(Float32Array.of(0.5, 0.5));
    });
    await fc.assert(scored, { numRuns: 30 });
    expect(Math.max(...lengths)).toBeLessThanOrEqual(WINDOW_TOKENS);
  });

  it("does not give a probability that is no number, whatever the library does later", async () => {
    let calls = 0;
    const model = await opened(async () => Float32Array.of(0, calls++ > 0 ? Number.NaN : 0));
    await expect(model.score("late")).rejects.toThrow("Expected 2 numbers from the deep model");
  });

  it.each(["\u0301\u0316", "\ufdfa", "\u0334\u0316\u0301\u0345", "@", "www.", "x. ", "\u{1f469}\u200d"])(
    "is done with a megabyte of %j as soon as with a long post",
    async (sign) => {
      const model = await opened(graph().run);
      const text = sign.repeat(2 ** 20 / sign.length);
      const from = process.cpuUsage();
      await model.score(text);
      expect(process.cpuUsage(from).user / 1000).toBeLessThan(1000);
    },
  );
});
