/** Why the bytes of a model cannot be used. */
export type UnreadableReason = "not-a-model" | "other-version" | "cut-short" | "bad-checksum" | "unknown-head" | "bad-header";

/** Thrown when a model is opened, never later. The screen that needs the model holds what it cannot judge. */
export class ModelUnreadable extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ModelUnreadable";
    this.reason = reason;
  }
}
