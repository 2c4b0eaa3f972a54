/**
 * The file of a deep model, little-endian, one after the other:
 *
 * | bytes | what |
 * |---|---|
 * | 4 | `FJDM` |
 * | 4 | version, unsigned: 1 |
 * | 4 | length of the header, unsigned |
 * | … | the header, JSON in UTF-8 (`DeepHeader`) |
 * | … | the vocabulary, `vocabularyBytes` long (see `vocabulary.ts`) |
 * | … | the graph, an ONNX file, `graphBytes` long |
 * | 4 | CRC-32 of all before it, unsigned |
 *
 * The graph takes `ids` and `mask`, int64 of [texts, tokens], and gives `logits`, float32 of [texts, heads], before
 * calibration. It is run one text at a time, without padding, so `mask` is all ones: with weights that are quantised
 * while running, a text's neighbours in a batch would change what it scores. Calibrate on the same graph, run so.
 */
import { checksum } from "../model/checksum.ts";
import { ModelUnreadable } from "../model/model-unreadable.ts";
import { asDeepHeader, type DeepHeader } from "./deep-header.ts";

export const DEEP_VERSION = 1;
const MAGIC = 0x4d444a46;
const PREFIX = 12;
const SUFFIX = 4;

export type DeepFile = Omit<DeepHeader, "vocabularyBytes" | "graphBytes"> & { readonly vocabulary: Uint8Array; readonly graph: Uint8Array };

/** The same file gives the same bytes. */
export function encodeDeep({ vocabulary, graph, ...rest }: DeepFile): Uint8Array {
  const header: DeepHeader = { ...rest, vocabularyBytes: vocabulary.length, graphBytes: graph.length };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(PREFIX + json.length + vocabulary.length + graph.length + SUFFIX);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, DEEP_VERSION, true);
  view.setUint32(8, json.length, true);
  bytes.set(json, PREFIX);
  bytes.set(vocabulary, PREFIX + json.length);
  bytes.set(graph, PREFIX + json.length + vocabulary.length);
  view.setUint32(bytes.length - SUFFIX, checksum(bytes.subarray(0, -SUFFIX)), true);
  return bytes;
}

/**
 * Reads a file; the vocabulary and the graph are views of the given bytes.
 *
 * @throws ModelUnreadable with the reason
 */
export function decodeDeep(bytes: Uint8Array): DeepFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 4 && view.getUint32(0, true) !== MAGIC) {
    throw new ModelUnreadable("not-a-model", "Expected a deep model, which begins with FJDM; these bytes do not. Install the file again.");
  }
  if (bytes.length < PREFIX + SUFFIX) throw cutShort(PREFIX + SUFFIX, bytes.length);
  const version = view.getUint32(4, true);
  if (version !== DEEP_VERSION) {
    throw new ModelUnreadable(
      "other-version",
      `Expected version ${DEEP_VERSION} of a deep model, got ${version}. Install the file of this release.`,
    );
  }
  const vocabularyAt = PREFIX + view.getUint32(8, true);
  if (vocabularyAt + SUFFIX > bytes.length) throw cutShort(vocabularyAt + SUFFIX, bytes.length);
  const { vocabularyBytes, graphBytes, ...header } = asDeepHeader(parse(bytes.subarray(PREFIX, vocabularyAt)));
  const graphAt = vocabularyAt + vocabularyBytes;
  const whole = graphAt + graphBytes + SUFFIX;
  if (bytes.length < whole) throw cutShort(whole, bytes.length);
  if (bytes.length > whole) throw damaged(`${whole} bytes, got ${bytes.length}`);
  const [stored, found] = [view.getUint32(whole - SUFFIX, true), checksum(bytes.subarray(0, whole - SUFFIX))];
  if (stored !== found) throw damaged(`the checksum ${stored}, got ${found}`);
  return { ...header, vocabulary: bytes.subarray(vocabularyAt, graphAt), graph: bytes.subarray(graphAt, whole - SUFFIX) };
}

function cutShort(expected: number, got: number): ModelUnreadable {
  return new ModelUnreadable(
    "cut-short",
    `Expected at least ${expected} bytes of a deep model, got ${got}: it was cut short. Install the file again.`,
  );
}

function damaged(what: string, cause?: unknown): ModelUnreadable {
  return new ModelUnreadable("bad-checksum", `Expected ${what}: the deep model is damaged. Install the file again.`, { cause });
}

function parse(json: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json));
  } catch (cause) {
    // Damage inside the header is found here before the checksum is reached.
    throw damaged("JSON in its header", cause);
  }
}
