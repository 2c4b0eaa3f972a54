/** Holds two texts that hurt, mild ones, to see that each is told from its denial. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeDeep } from "../../../../packages/screening/src/deep/deep-file.ts";
import { type DeepModel, openDeep } from "../../../../packages/screening/src/deep/deep-model.ts";
import { openOnnx } from "../../../../packages/screening/src/deep/onnx/index.ts";
import { checksum } from "../../../../packages/screening/src/model/checksum.ts";
import { HEADS, type Head } from "../../../../packages/screening/src/model/heads.ts";

const models = join(import.meta.dirname, "../../../../models");
const file = join(models, "deep.bin");
/** The library that runs it is optional, and the file may be left out. */
const runs = (() => {
  try {
    return existsSync(file) && createRequire(import.meta.url).resolve("onnxruntime-node") !== "";
  } catch {
    return false;
  }
})();

async function opened(): Promise<DeepModel> {
  const deep = await openDeep(readFileSync(file), openOnnx);
  if (!deep.here) throw new Error(`Expected the model to be here: ${deep.why}.`);
  return deep.model;
}

describe.skipIf(!existsSync(file))("the deep model that ships", () => {
  it("has every head, in at most 24 MB, and is the one that its card is about", () => {
    const bytes = readFileSync(file);
    expect(decodeDeep(bytes).heads).toEqual(HEADS);
    expect(bytes.length).toBeLessThanOrEqual(24_000_000);
    expect(readFileSync(join(models, "deep.md"), "utf8")).toContain(checksum(bytes.subarray(0, -4)).toString(16).padStart(8, "0"));
  });
});

describe.skipIf(!runs)("what the deep model that ships says", () => {
  it.each([
    ["en", "my bus is late again and it is raining"],
    ["fr", "mon bus est encore en retard et il pleut"],
    ["de", "der Bus hat schon wieder Verspätung und es regnet"],
    ["es", "el autobús llega tarde otra vez y está lloviendo"],
    ["it", "l'autobus è di nuovo in ritardo e piove"],
    ["pt", "o ônibus está atrasado de novo e está chovendo"],
  ])("of a bad morning is nothing grave: %s", async (language, text) => {
    const model = await opened();
    const { heads } = await model.score(text, language);
    const grave = (["hate", "insult", "threat", "sexual", "crisis", "spam"] as const).filter(
      (head) => at(heads, head) >= model.threshold(head, language),
    );
    expect(grave).toEqual([]);
  });

  it.each([
    ["en", "Women are worth less than men.", "It is not true that women are worth less than men, and whoever says so is wrong."],
    [
      "fr",
      "Les femmes valent moins que les hommes.",
      "Il est faux que les femmes valent moins que les hommes, et quiconque le dit se trompe.",
    ],
  ])("of contempt is more than of its denial: %s", async (language, said, denied) => {
    const model = await opened();
    const [one, other] = await model.scoreMany([said, denied].map((text) => ({ text, language })));
    expect(at(one?.heads, "hate")).toBeGreaterThan(at(other?.heads, "hate"));
  });
});

function at(heads: Float32Array | undefined, head: Head): number {
  return heads?.[HEADS.indexOf(head)] ?? Number.NaN;
}
