/** The engine as it ships, for measuring. */
import { type Engine, openEngineWithDeep } from "@flakjacket/screening";
import { openOnnx } from "@flakjacket/screening/deep";
import { shippedDeep, shippedEngine, shippedFiles } from "@flakjacket/screening/shipped";

/** Up to the fast stage, with further banks. */
export function fastEngine(banks: readonly Uint8Array[] = []): Engine {
  return shippedEngine(banks);
}

/** Both stages, where the deep model and what runs it are here; else the fast one. */
export function bothEngine(): Promise<Engine> {
  return openEngineWithDeep(shippedFiles(), shippedDeep(), openOnnx);
}
