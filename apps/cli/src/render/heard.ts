/** One post heard on a public network: its verdict, and its text only when asked for. */
import type { Post, Verdict } from "@flakjacket/core";
import { printable, quoted } from "../printable.ts";
import { clockTime } from "./amounts.ts";
import { verdictLine } from "./verdict.ts";
import type { Voice } from "./voice.ts";

export type Heard = { readonly post: Post; readonly verdict: Verdict; readonly showText: boolean };

export function renderHeard({ post, verdict, showText }: Heard, voice: Voice): string {
  const line = `${clockTime(post.receivedAt, voice.language)}  ${verdictLine(verdict, voice)}`;
  return showText ? [line, quoted(post.text), `  │ ${printable(post.ref.uri)}`].join("\n") : line;
}
