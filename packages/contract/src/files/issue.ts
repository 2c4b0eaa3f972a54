/** How a check says what is wrong: the problem's code and parameters ride on the schema library's own issue. */
import type { FileProblemCode, FileProblemParams, FileValueKind } from "@flakjacket/core";
import { z } from "zod";

export type Found<C extends FileProblemCode = FileProblemCode> = {
  readonly [K in C]: { readonly code: K; readonly params: FileProblemParams[K] };
}[C];

type Checking = { readonly value: unknown; readonly issues: z.core.$ZodRawIssue[] };

/** Adds a problem at the value that is checked, or at `path` below it. */
export function report<C extends FileProblemCode>(
  checking: Checking,
  code: C,
  params: FileProblemParams[C],
  path: readonly (string | number)[] = [],
): void {
  checking.issues.push({ code: "custom", input: checking.value, path: [...path], params: { found: { code, params } satisfies Found<C> } });
}

/** A text of one kind; the kind is what the sentence will say was expected. */
export function textOf(kind: FileValueKind, pattern?: RegExp): z.ZodString {
  return pattern ? z.string(kind).regex(pattern, kind) : z.string(kind).min(1, kind);
}

/** A list with something in it, without the same twice. */
export function listOf<T extends z.ZodType>(entry: T, kind: FileValueKind, most: number): z.ZodArray<T> {
  return z
    .array(entry, "list" satisfies FileValueKind)
    .min(1, kind)
    .max(most);
}
