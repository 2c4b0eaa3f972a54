/** The screen of the profile: an author's handle, display name and bio, since a reply stands beside them. */
import type { Profile, Signal, SpanOf } from "@flakjacket/core";
import { addGraveText } from "./grave.ts";
import type { Findings } from "./signals.ts";
import { DOUBT, findingsOf } from "./signals.ts";
import { splitName } from "./split-name.ts";
import { wordLists } from "./words/word-list.ts";

/** Grave words long enough to be looked for inside a handle written as one. */
const SHORTEST_INSIDE = 5;
const inside = wordLists
  .filter(({ section, sure }) => sure && (section === "hate" || section === "threat"))
  .map((entry) => ({ entry, joined: entry.words.join("") }))
  .filter(({ joined }) => joined.length >= SHORTEST_INSIDE);

/** Only what is grave in a profile counts: who people are, or what they complain of there, does not. */
export function screenProfile(profile: Pick<Profile, "handle" | "displayName" | "bio">): readonly Signal[] {
  const findings = findingsOf("profile");
  addWhole(profile.handle, splitName(profile.handle), "handle", findings);
  addInside(profile.handle, findings);
  if (profile.displayName !== undefined) {
    addField(profile.displayName, "display-name", findings);
    addWhole(profile.displayName, splitName(profile.displayName), "display-name", findings);
  }
  if (profile.bio !== undefined) addField(profile.bio, "bio", findings);
  return findings.signals();
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

/** A name split into words: its places would lie in the split form, so the whole name is the place. */
function addWhole(name: string, split: string, of: SpanOf, findings: Findings): void {
  const own = findingsOf("profile");
  addGraveText(split, own, of, false);
  for (const { kind, probability, evidence } of own.signals()) {
    if (kind !== "personal-data" && kind !== "disguise") findings.add(kind, probability, { of, start: 0, end: name.length }, evidence);
  }
}

/** Words run together prove little, so they only raise doubt. */
function addInside(handle: string, findings: Findings): void {
  const letters = handle.toLowerCase().replace(/[^a-z0-9]/g, "");
  for (const { entry, joined } of inside) {
    if (!letters.includes(joined)) continue;
    const kind = entry.section === "hate" ? "hate" : "threat";
    findings.add(kind, DOUBT, { of: "handle", start: 0, end: handle.length }, `words/${entry.list}#${entry.line}`);
  }
}
