/** Why the bytes of a bank cannot be used. */
export type BankUnreadableReason = "not-a-bank" | "other-version" | "cut-short" | "bad-checksum" | "bad-header" | "no-shingles";

/** Thrown when a bank is opened, never later. The message says what was expected and what came. */
export class BankUnreadable extends Error {
  readonly reason: BankUnreadableReason;

  constructor(reason: BankUnreadableReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "BankUnreadable";
    this.reason = reason;
  }
}
