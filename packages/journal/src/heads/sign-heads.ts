/** Signing how far the chains have come, so that a journal cut short later can be shown to be. */
import type { KeyObject } from "node:crypto";
import type { Instant } from "@flakjacket/core";
import type { Ledger } from "../store.ts";
import type { SignedHeads } from "./statement.ts";
import { signStatement } from "./statement.ts";

/** Signs the heads as they are now, keeps the statement in the store and gives it. For the hour, and the transparency page. */
export async function signHeads({ ledger }: { readonly ledger: Ledger }, key: KeyObject, now: Instant): Promise<SignedHeads> {
  const signed = signStatement("flakjacket-heads-1", await ledger.heads(), key, now);
  await ledger.keepSigned(signed);
  return signed;
}
