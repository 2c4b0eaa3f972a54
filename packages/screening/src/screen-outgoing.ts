/** The screen of what we would publish: as strict as for what comes in, without asking for a grumble. */
import type { Signal, SpanOf } from "@flakjacket/core";
import { addGraveText } from "./grave.ts";
import { findingsOf, SURE } from "./signals.ts";

/** Empty when reply and alt text are clean: nothing grave, nobody named, no link, no address. */
export function screenOutgoing(outgoing: { readonly reply: string; readonly altText: string }): readonly Signal[] {
  const findings = findingsOf("outgoing");
  const parts: readonly (readonly [SpanOf, string])[] = [
    ["reply", outgoing.reply],
    ["alt-text", outgoing.altText],
  ];
  for (const [of, text] of parts) {
    const reading = addGraveText(text, findings, of, true);
    for (const { what, start, end } of reading.names) {
      if (what === "link") findings.add("has-link", SURE, { of, start, end });
      if (what === "handle") findings.add("personal-data", SURE, { of, start, end }, what);
    }
    if (reading.words.length === 0) findings.add("empty", SURE, undefined, of);
  }
  return findings.signals();
}
