import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { type DeepModel, openDeep } from "../deep-model.ts";
import { TINY, TINY_BYTES } from "../testing/tiny-model.ts";
import { openOnnx } from "./index.ts";

/** It is an optional package: where it could not be installed, there is nothing to test. */
const isInstalled = (() => {
  try {
    return createRequire(import.meta.url).resolve("onnxruntime-node") !== "";
  } catch {
    return false;
  }
})();

async function opened(): Promise<DeepModel> {
  const deep = await openDeep(TINY_BYTES, openOnnx);
  if (!deep.here) throw new Error(`Expected the model to be here: ${deep.why}.`);
  return deep.model;
}

const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit));

describe.skipIf(!isInstalled)("a deep model that the library runs", () => {
  it("gives the logits of its graph", async () => {
    const graph = await openOnnx(TINY.graph);
    expect(Array.from((await graph?.(Int32Array.of(0, 5, 2))) ?? [])).toEqual([1.5, -1]);
    expect(Array.from((await graph?.(Int32Array.of(0, 7, 7, 2))) ?? [])).toEqual([0.5, 2]);
  });

  it("scores a text from its letters to its probabilities", async () => {
    const model = await opened();
    const { heads } = await model.score("Late, late");
    // ▁late <unk> ▁late between its begin and its end: 6/5 and 3/5, and the bias.
    expect(heads[0]).toBeCloseTo(sigmoid(1.2 + 0.5), 5);
    expect(heads[1]).toBeCloseTo(sigmoid(0.6 - 1), 5);
  });

  it("scores a text the same whatever is scored beside it", async () => {
    const model = await opened();
    const alone = await model.score("late rain x");
    const together = await Promise.all(["x", "late rain x", "x ".repeat(300)].map((text) => model.score(text)));
    expect(together[1]).toEqual(alone);
    expect((await model.scoreMany([{ text: "x" }, { text: "late rain x" }]))[1]).toEqual(alone);
  });

  it("is refused by name when its graph is damaged under a checksum that fits", async () => {
    const { encodeDeep } = await import("../deep-file.ts");
    const bytes = encodeDeep({ ...TINY, graph: TINY.graph.subarray(0, 200) });
    await expect(openDeep(bytes, openOnnx)).rejects.toMatchObject({ name: "ModelUnreadable", reason: "bad-header" });
  });
});
