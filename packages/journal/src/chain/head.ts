/** The head of a chain, in the form people publish, keep and compare. */
import type { ChainId } from "@flakjacket/core";
import { parseChainId } from "@flakjacket/core";

/** How far a chain had come: `hash` is the lower-case hex hash of the event at `position`. */
export type Head = { readonly chain: ChainId; readonly position: number; readonly hash: string };

const HEAD = /^(.+)@(0|[1-9]\d{0,15}):([0-9a-f]{64})$/;

/** `CHAIN@POSITION:HASH`, as on the transparency page and for `--head`. */
export function formatHead({ chain, position, hash }: Head): string {
  return `${chain}@${position}:${hash}`;
}

export function parseHead(text: string): Head | undefined {
  const [, name = "", position = "", hash = ""] = HEAD.exec(text) ?? [];
  const chain = parseChainId(name);
  return chain ? { chain, position: Number(position), hash } : undefined;
}
