/** The signs of the reviewed list of slogans and codes, as signals: known extremist text. */
import type { SpanOf } from "@flakjacket/core";
import { type Sign, signsIn, signsInName } from "../lists/index.ts";
import { DOUBT, type Findings, SURE } from "../signals.ts";
import type { View } from "../views/index.ts";

export function addSigns(text: string, views: readonly View[], findings: Findings): void {
  const [plain, ...others] = views;
  add(signsIn(text, others, plain), "text", findings);
}

export function addNameSigns(name: string, of: SpanOf, findings: Findings): void {
  add(signsInName(name), of, findings);
}

/** A sign that says enough only beside another one raises doubt alone. */
function add(signs: readonly Sign[], of: SpanOf, findings: Findings): void {
  for (const { entry, strength, span } of signs) {
    findings.add("known-text", strength === "alone" ? SURE : DOUBT, { of, ...span }, `signs#${entry}`);
  }
}
