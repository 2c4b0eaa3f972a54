/** `node score.ts FOLDER GRAPH PART`: the logits of a graph for the rows of a part, run one at a time as when a post is screened, into `GRAPH.PART.json`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openOnnx } from "../../../../packages/screening/src/deep/onnx/index.ts";
import { Tokenizer } from "../../../../packages/screening/src/deep/tokenizer.ts";
import { BEGIN, END } from "../../../../packages/screening/src/deep/vocabulary.ts";
import { readJsonLines } from "../fast/read-json-lines.ts";

/** With `<s>` and `</s>`; what comes after is not read here. */
const LONGEST = 128;

const [folder = ".", graph = "small", part = "dev"] = process.argv.slice(2);
const { pieces, scores } = JSON.parse(readFileSync(join(folder, "vocabulary.json"), "utf8")) as { pieces: string[]; scores: number[] };
const tokenizer = new Tokenizer({ pieces, scores: Float32Array.from(scores) });
const run = await openOnnx(readFileSync(join(folder, `${graph}.onnx`)));
if (!run)
  throw new Error("Expected the library onnxruntime-node to be installed. Run npm install where its optional packages are allowed.");
const rows = readJsonLines(join(folder, `${part}.jsonl`)) as readonly { readonly text: string }[];
const logits: number[][] = [];
const started = performance.now();
for (const { text } of rows) {
  const found = await run(Int32Array.of(BEGIN, ...tokenizer.read(text, LONGEST - 2).ids, END));
  logits.push([...found].map((logit) => Math.round(logit * 1e4) / 1e4));
}
const milliseconds = (performance.now() - started) / rows.length;
writeFileSync(join(folder, `${graph}.${part}.json`), JSON.stringify(logits));
console.log(`${graph} ${part}: ${rows.length} rows, ${milliseconds.toFixed(2)} ms each`);
