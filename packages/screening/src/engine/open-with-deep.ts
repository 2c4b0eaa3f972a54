/** The engine with the deep model, where it is here. */
import { type DeepModel, type OpenGraph, openDeep } from "../deep/index.ts";
import type { DeepReader } from "./deep-reader.ts";
import { type Engine, type EngineFiles, openEngine } from "./engine.ts";
import { headsFrom } from "./head-probabilities.ts";

/**
 * Opens both. Without the file or the library the engine works, and holds more.
 *
 * @param deep the bytes of `models/deep.bin`; undefined where they are not
 * @param open runs a graph: `openOnnx` of `@flakjacket/screening/deep`
 * @throws ModelUnreadable, BankUnreadable or RarityUnreadable for a file that is cut short, damaged or of another version
 */
export async function openEngineWithDeep(files: EngineFiles, deep: Uint8Array | undefined, open: OpenGraph): Promise<Engine> {
  const opened = await openDeep(deep, open);
  return openEngine(files, opened.here ? readerOf(opened.model) : undefined);
}

function readerOf(model: DeepModel): DeepReader {
  return {
    async read(texts, language) {
      const scores = await model.scoreMany(texts.map((text) => ({ text, ...(language !== undefined && { language }) })));
      return scores.map(({ heads, truncated }) => ({
        heads: headsFrom((head) => heads[model.heads.indexOf(head)] as number),
        truncated,
      }));
    },
    threshold: (head, language) => model.threshold(head, language),
  };
}
