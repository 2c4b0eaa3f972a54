/** What the workers do for the server, and how it is asked of them. */
import type { Post, ScreenName, Signal } from "@flakjacket/core";
import type { PictureInput } from "@flakjacket/picture";
import type { ScreenedFor } from "@flakjacket/pipeline";
import type { EngineFiles } from "@flakjacket/screening";

export type Task =
  | { readonly kind: "paint"; readonly picture: PictureInput }
  | { readonly kind: "screen"; readonly screen: ScreenName; readonly post: Post; readonly campaign: ScreenedFor };

export type AnswerTo<T extends Task> = T extends { kind: "paint" } ? Uint8Array : readonly Signal[];

/** What a worker begins with: the bytes of models and banks, in memory that all workers share. */
export type WorkerGiven = { readonly screening: EngineFiles; readonly deep: Uint8Array | undefined };

/** From a worker: that it is ready, or what came of the task it was given. An error travels as its message. */
export type WorkerSays =
  | { readonly kind: "ready" }
  | { readonly kind: "done"; readonly answer: unknown }
  | { readonly kind: "failed"; readonly message: string };
