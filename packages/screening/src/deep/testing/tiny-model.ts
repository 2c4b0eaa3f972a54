/** A deep model of eight pieces and two heads; see make-graph-fixture.py for what its graph makes of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DeepFile, encodeDeep } from "../deep-file.ts";
import { encodeVocabulary, SPECIALS } from "../vocabulary.ts";

const plain = { slope: 1, offset: 0, threshold: 0.5 };

export const TINY: DeepFile = {
  heads: ["negative", "hate"],
  calibrations: { any: [plain, plain], fr: [plain, { slope: 2, offset: -1, threshold: 0.75 }] },
  vocabulary: encodeVocabulary({ pieces: [...SPECIALS, "▁", "▁late", "▁rain", "▁x"], scores: Float32Array.of(0, 0, 0, 0, -4, -2, -2, -2) }),
  graph: new Uint8Array(readFileSync(join(import.meta.dirname, "tiny.fixture.onnx"))),
};
export const TINY_BYTES = encodeDeep(TINY);
