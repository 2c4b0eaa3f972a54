/** The engine for the command line, with its models and the banks that were named. */
import { type Engine, openEngineWithDeep } from "@flakjacket/screening";
import { BankUnreadable } from "@flakjacket/screening/bank";
import { openOnnx } from "@flakjacket/screening/deep";
import { shippedDeep, shippedEngine, shippedFiles } from "@flakjacket/screening/shipped";
import type { Context } from "../context.ts";
import { Stop } from "../said.ts";

/** @throws Stop for a bank that cannot be used */
export async function openScreening(
  { banks, deep }: { readonly banks: readonly Uint8Array[]; readonly deep: boolean },
  { phrases }: Context,
): Promise<Engine> {
  try {
    return deep ? await openEngineWithDeep(shippedFiles(banks), shippedDeep(), openOnnx) : shippedEngine(banks);
  } catch (error) {
    if (!(error instanceof BankUnreadable)) throw error;
    throw new Stop("failed", `bank-${error.reason}`, phrases.bank.unreadable("--bank", error.reason));
  }
}
