/** The first line of an export: who signed it, when, and how far every chain goes. */
import type { Instant } from "@flakjacket/core";
import { parseChainId } from "@flakjacket/core";
import { canonicalBytes } from "../chain/canonical.ts";
import type { Head } from "../chain/head.ts";
import { isSigned } from "../heads/statement.ts";

/** `chains`: by name, each once, each with at least one event. */
export type ExportHeader = { readonly chains: readonly Head[]; readonly publicKey: string; readonly signedAt: Instant };

/** The header, or what is wrong with it. Strict: other bytes that mean the same are not the same. */
export function parseHeader(line: Buffer): ExportHeader | "header-malformed" | "header-signature" {
  const seal = /^([0-9a-f]{128}) /.exec(line.subarray(0, 129).toString("latin1"))?.[1];
  const statement = line.subarray(129);
  const header = seal === undefined ? undefined : headerOf(statement);
  if (!seal || !header) return "header-malformed";
  return isSigned(statement, Buffer.from(seal, "hex"), header.publicKey) ? header : "header-signature";
}

function headerOf(statement: Buffer): ExportHeader | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(statement));
    if (typeof value !== "object" || value === null || !canonicalBytes(value).equals(statement)) return undefined;
    const { format, chains, publicKey, signedAt, ...more } = value as Record<string, unknown>;
    if (format !== "flakjacket-export-1" || Object.keys(more).length > 0) return undefined;
    if (typeof publicKey !== "string" || typeof signedAt !== "number" || !Array.isArray(chains)) return undefined;
    const heads = chains.map(headOf);
    if (!heads.every((head, index) => head && (index === 0 || (heads[index - 1]?.chain ?? "") < head.chain))) return undefined;
    return { chains: heads.filter((head) => head !== undefined), publicKey, signedAt };
  } catch {
    return undefined;
  }
}

function headOf(value: unknown): Head | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { chain, position, hash, ...more } = value as Record<string, unknown>;
  const id = typeof chain === "string" ? parseChainId(chain) : undefined;
  if (!id || typeof hash !== "string" || !/^[0-9a-f]{64}$/.test(hash) || Object.keys(more).length > 0) return undefined;
  return Number.isSafeInteger(position) && Number(position) >= 1 ? { chain: id, position: Number(position), hash } : undefined;
}
