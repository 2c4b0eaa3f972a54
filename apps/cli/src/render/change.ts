/** One thing that moved, in one line. */
import type { Change } from "@flakjacket/contract/http";
import { clockTime, short } from "./amounts.ts";
import type { Voice } from "./voice.ts";

export function renderChange(change: Change, { phrases, language, now }: Voice): string {
  return [clockTime(now, language), change.kind, ...facts(change, phrases)].join("  ");
}

function facts(change: Change, phrases: Voice["phrases"]): readonly string[] {
  switch (change.kind) {
    case "call":
      return [short(change.id), phrases.callStates[change.state], change.campaign];
    case "publication":
      return [short(change.id), phrases.publicationStates[change.state], change.campaign, change.channel];
    case "breaker":
      return [change.scope, change.state === "armed" ? phrases.breaker.armed : change.state.toUpperCase()];
    case "campaign":
    case "channel":
    case "recall":
      return [change.id];
    case "simulated":
      return [];
    default:
      return change satisfies never;
  }
}
