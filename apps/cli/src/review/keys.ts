/** What a key means while proposals are reviewed. Pure. */
import type { RefusalReason } from "@flakjacket/core";
import { refusalReasons } from "./decide.ts";

/** `asking`: after r, which of the reasons. */
export type Mode = "deciding" | "asking";

export type Press =
  | { readonly do: "approve" | "hold" | "another-scene" | "show-source" | "save-picture" | "next" | "quit" | "ask-why" | "back" }
  | { readonly do: "refuse"; readonly reason: RefusalReason }
  | { readonly do: "nothing" };

const deciding: Readonly<Record<string, Press>> = {
  a: { do: "approve" },
  r: { do: "ask-why" },
  h: { do: "hold" },
  n: { do: "another-scene" },
  s: { do: "show-source" },
  p: { do: "save-picture" },
  "\r": { do: "next" },
  "\n": { do: "next" },
  q: { do: "quit" },
  "\u0003": { do: "quit" },
  "\u0004": { do: "quit" },
};

/** A key that means nothing here does nothing: only the right one approves. */
export function pressed(key: string, mode: Mode): Press {
  if (mode === "deciding") return deciding[key] ?? { do: "nothing" };
  if (key === "\u0003" || key === "\u0004") return { do: "quit" };
  if (key === "\u001b") return { do: "back" };
  const reason = /^[1-6]$/.test(key) ? refusalReasons[Number(key) - 1] : undefined;
  return reason ? { do: "refuse", reason } : { do: "nothing" };
}
