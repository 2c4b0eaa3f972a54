/** What the workers do for the server, and how it is asked of them. */
import type { Language, Post, ScreenName, Signal } from "@flakjacket/core";
import type { PictureInput } from "@flakjacket/picture";

export type Task =
  | { readonly kind: "paint"; readonly picture: PictureInput }
  | { readonly kind: "screen"; readonly screen: ScreenName; readonly post: Post; readonly languages: readonly Language[] };

export type AnswerTo<T extends Task> = T extends { kind: "paint" } ? Uint8Array : readonly Signal[];

/** From a worker: that it is ready, or what came of the task it was given. An error travels as its message. */
export type WorkerSays =
  | { readonly kind: "ready" }
  | { readonly kind: "done"; readonly answer: unknown }
  | { readonly kind: "failed"; readonly message: string };
