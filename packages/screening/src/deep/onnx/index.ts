/** The door to the library that runs the deep model's graph. It is an optional package: nothing else here loads it. */
import type { Graph, OpenGraph } from "../deep-model.ts";

type Library = Pick<typeof import("onnxruntime-node"), "InferenceSession" | "Tensor">;

/**
 * Opens a graph on one thread of the processor. A run holds up the thread that asks for it, some 5 ms for a short post: a
 * server asks on a worker.
 *
 * @returns undefined where the library is not installed, or not made for this machine
 * @throws Error from the library when the file is broken
 */
export const openOnnx: OpenGraph = async (onnx) => {
  const library = await loaded();
  if (!library) return undefined;
  // Memory that threads share it does not take.
  const own = onnx.buffer instanceof SharedArrayBuffer ? new Uint8Array(onnx) : onnx;
  const session = await library.InferenceSession.create(own, {
    executionProviders: ["cpu"],
    executionMode: "sequential",
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    enableCpuMemArena: true,
    // The file was optimised when it was made; doing it again would undo some of it.
    graphOptimizationLevel: "disabled",
    logSeverityLevel: 3,
  });
  return graphOf(session, library);
};

function graphOf(session: Awaited<ReturnType<Library["InferenceSession"]["create"]>>, { Tensor }: Library): Graph {
  return async (ids) => {
    const shape = [1, ids.length];
    const feeds = {
      ids: new Tensor("int64", BigInt64Array.from(ids, BigInt), shape),
      mask: new Tensor("int64", new BigInt64Array(ids.length).fill(1n), shape),
    };
    const { logits } = await session.run(feeds, ["logits"]);
    if (!(logits?.data instanceof Float32Array)) throw new Error("Expected float32 logits from the deep model.");
    return logits.data;
  };
}

async function loaded(): Promise<Library | undefined> {
  try {
    // As CommonJS it is found under `default`, whatever Node makes of its names.
    const module: Library & { readonly default?: Library } = await import("onnxruntime-node");
    return module.default ?? module;
  } catch {
    return undefined;
  }
}
