/** Problems of a file as they travel in an answer. */
import type { FileProblem, FileProblemCode, FileProblemParams, FileValueKind } from "@flakjacket/core";
import { z } from "zod";
import type { DeepReadonly, Equal } from "../words/equal.ts";
import { exactly } from "../words/equal.ts";
import { networkName } from "../words/post.ts";

const text = z.string();
const whole = z.number().int();
const texts = z.array(text);
const kind = exactly<FileValueKind>()(
  z.enum([
    "text",
    "whole-number",
    "list",
    "mapping",
    "slug",
    "duration",
    "instant",
    "web-address",
    "stream-address",
    "account",
    "language",
    "reply",
    "scene",
    "channel",
    "channels",
    "replies",
    "caps",
    "mode",
    "network",
    "time-zone",
    "probability",
    "words",
  ]),
);

const params = {
  syntax: z.object({ reason: text }),
  "too-large": z.object({ limitBytes: whole, came: whole }),
  empty: z.object({ expected: kind }),
  "too-many-aliases": z.object({ limit: whole }),
  "several-documents": z.object({}),
  "duplicate-key": z.object({ key: text }),
  "unknown-key": z.object({ key: text, expected: texts, nearest: text.exactOptional() }),
  "missing-key": z.object({ key: text, expected: kind }),
  "wrong-value": z.object({ expected: kind, came: text }),
  "not-one-of": z.object({ expected: texts, came: text, nearest: text.exactOptional() }),
  "out-of-range": z.object({ came: text, atLeast: text, atMost: text }),
  "empty-list": z.object({ expected: kind }),
  "too-many-entries": z.object({ limit: whole, came: whole }),
  "named-twice": z.object({ name: text }),
  "unknown-scene": z.object({ scene: text, expected: texts, nearest: text.exactOptional() }),
  "reply-missing": z.object({ language: text }),
  "reply-unused": z.object({ language: text, expected: texts }),
  "reply-placeholder": z.object({ placeholder: text }),
  "reply-address": z.object({ came: text }),
  "reply-too-long": z.object({ limit: whole, came: whole }),
  "unknown-time-zone": z.object({ came: text }),
  "service-unused": z.object({ network: networkName }),
} as const satisfies Record<FileProblemCode, z.ZodType>;

type Described = { [C in keyof typeof params]: z.output<(typeof params)[C]> };
/** Compiles only while every parameter here is core's. */
export const fileProblemParamsAreCores: Equal<DeepReadonly<Described>, DeepReadonly<FileProblemParams>> = true;

const [first, ...others] = (Object.keys(params) as readonly FileProblemCode[]).map((code) =>
  z.object({ line: whole.min(1), column: whole.min(1), path: text, code: z.literal(code), params: params[code] }),
);

export const fileProblem = z.discriminatedUnion("code", [
  first as NonNullable<typeof first>,
  ...others,
]) as unknown as z.ZodType<FileProblem>;
