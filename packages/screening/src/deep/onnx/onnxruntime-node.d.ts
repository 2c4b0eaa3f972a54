/** The part of `onnxruntime-node` that is used here, so that types are checked on machines that could not install it. */
declare module "onnxruntime-node" {
  export class Tensor {
    constructor(type: "int64", data: BigInt64Array, dims: readonly number[]);
    readonly data: unknown;
    readonly dims: readonly number[];
  }

  export class InferenceSession {
    static create(model: Uint8Array, options?: InferenceSession.SessionOptions): Promise<InferenceSession>;
    run(feeds: Readonly<Record<string, Tensor>>, fetches: readonly string[]): Promise<Readonly<Record<string, Tensor>>>;
  }

  export namespace InferenceSession {
    type SessionOptions = {
      readonly executionProviders?: readonly string[];
      readonly executionMode?: "sequential" | "parallel";
      readonly intraOpNumThreads?: number;
      readonly interOpNumThreads?: number;
      readonly enableCpuMemArena?: boolean;
      readonly graphOptimizationLevel?: "disabled" | "basic" | "extended" | "all";
      readonly logSeverityLevel?: 0 | 1 | 2 | 3 | 4;
    };
  }
}
