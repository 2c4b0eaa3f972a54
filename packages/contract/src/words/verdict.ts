/** Signals and verdicts as they stand in JSON. */
import type { HoldReason, Signal, Span, Verdict } from "@flakjacket/core";
import { z } from "zod";
import { exactly } from "./equal.ts";
import { ratio } from "./ids.ts";

export const screenName = z.enum(["words", "deep", "profile", "shape", "outgoing"]);

export const signalKind = z.enum([
  "ordinary-negativity",
  "hate",
  "threat",
  "sexual",
  "crisis",
  "grief",
  "personal-data",
  "known-text",
  "profanity",
  "disguise",
  "not-negative",
  "unknown-language",
  "empty",
  "has-media",
  "has-link",
  "insult",
  "spam",
  "protected-group",
  "brand-term",
  "sensitive-name",
]);

export const span = exactly<Span>()(
  z.object({
    of: z.enum(["text", "handle", "display-name", "bio", "alt-text", "link", "reply"]),
    start: z.number().int().min(0),
    end: z.number().int().min(0),
  }),
);

export const signal = exactly<Signal>()(
  z.object({
    screen: screenName,
    kind: signalKind,
    probability: ratio,
    spans: z.array(span),
    evidence: z.string().exactOptional(),
  }),
);

const signals = z.array(signal);
const someSignals = z.tuple([signal], signal);
const unanswered = z.object({ screen: screenName, why: z.enum(["threw", "late"]) });

export const holdReason = exactly<HoldReason>()(
  z.union([z.literal("no-evidence"), z.object({ doubt: someSignals }), z.object({ unanswered: z.tuple([unanswered], unanswered) })]),
);

const converted = z.object({ outcome: z.literal("convert"), evidence: someSignals });
const held = z.object({ outcome: z.literal("hold"), because: holdReason, signals });
const refused = z.object({ outcome: z.literal("refuse"), because: someSignals, alert: z.boolean() });

export const convertibleVerdict = z.discriminatedUnion("outcome", [converted, held]);
export const refusalVerdict = refused;
export const verdict = exactly<Verdict>()(z.discriminatedUnion("outcome", [converted, held, refused]));
