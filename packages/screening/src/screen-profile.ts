/** The screen of the profile: an author's handle, display name and bio, since a reply stands beside them. */
import type { Profile, Signal, SpanOf } from "@flakjacket/core";
import { addGraveText } from "./grave.ts";
import { addGraveName } from "./grave-name.ts";
import type { Findings } from "./signals.ts";
import { findingsOf } from "./signals.ts";

export type ProfileFields = Pick<Profile, "handle" | "displayName" | "bio">;

/** Only what is grave in a profile counts: who people are, or what they complain of there, does not. */
export function screenProfile(profile: ProfileFields): readonly Signal[] {
  const findings = findingsOf("profile");
  addProfile(profile, findings);
  return findings.signals();
}

export function addProfile({ handle, displayName, bio }: ProfileFields, findings: Findings): void {
  addGraveName(handle, "handle", 0, findings);
  if (displayName !== undefined) {
    addField(displayName, "display-name", findings);
    addGraveName(displayName, "display-name", 0, findings);
  }
  if (bio !== undefined) addField(bio, "bio", findings);
}

function addField(text: string, of: SpanOf, findings: Findings): void {
  const own = findingsOf("profile");
  addGraveText(text, own, of, false);
  // A bio may well hold a business address or a number, and names in styled letters are fashion.
  for (const { kind, probability, spans, evidence } of own.signals()) {
    if (kind === "personal-data" || kind === "disguise") continue;
    for (const { start, end } of spans) findings.add(kind, probability, { of, start, end }, evidence);
  }
}
