/** What the schema found, put in terms of the file: the line, what was expected, what came, the nearest right word. */
import type { FileProblem, FileValueKind } from "@flakjacket/core";
import { z } from "zod";
import { capBounds, MOST_PROBLEMS } from "./bounds.ts";
import { campaignSchema } from "./campaign-schema.ts";
import type { Found } from "./issue.ts";
import { nearest } from "./nearest.ts";
import type { Path, Sheet } from "./read-yaml.ts";
import { writePath } from "./write-path.ts";

/** Problems of a value that `campaignSchema` refused. At least one. */
export function explain(error: z.ZodError, sheet: Sheet): readonly FileProblem[] {
  return error.issues.flatMap((issue) => problemsOf(issue, sheet));
}

function problemsOf(issue: z.core.$ZodIssue, sheet: Sheet): readonly FileProblem[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys") return issue.keys.slice(0, MOST_PROBLEMS).map((key) => unknownKey(path, key, sheet));
  if (issue.code === "invalid_type" && !isThere(sheet.value, path)) return [missingKey(path, issue.message as FileValueKind, sheet)];
  if (issue.code === "invalid_value" && !isThere(sheet.value, path)) return [missingKey(path, issue.message as FileValueKind, sheet)];
  return [at(path, found(issue, sheet), sheet)];
}

function found(issue: z.core.$ZodIssue, sheet: Sheet): Found {
  const came = sheet.written(issue.path);
  const expected = issue.message as FileValueKind;
  switch (issue.code) {
    case "custom":
      return withWhatCame(issue.params?.["found"] as Found, came);
    case "invalid_value": {
      const values = issue.values.map(String);
      return { code: "not-one-of", params: { expected: values, came, ...near(came, values) } };
    }
    case "too_small":
      if (issue.origin === "array") return { code: "empty-list", params: { expected } };
      if (issue.origin === "string") return { code: "empty", params: { expected } };
      return outOfRange(issue.path, came);
    case "too_big":
      if (issue.origin === "array")
        return { code: "too-many-entries", params: { limit: Number(issue.maximum), came: entriesAt(sheet.value, issue.path) } };
      return issue.origin === "string" ? { code: "wrong-value", params: { expected, came } } : outOfRange(issue.path, came);
    default:
      return came === "" ? { code: "empty", params: { expected } } : { code: "wrong-value", params: { expected, came } };
  }
}

function withWhatCame(given: Found, came: string): Found {
  return given.code === "wrong-value" && given.params.came === "" ? { code: "wrong-value", params: { ...given.params, came } } : given;
}

function outOfRange(path: Path, came: string): Found {
  const [atLeast, atMost] = capBounds[path.at(-1) as keyof typeof capBounds];
  return { code: "out-of-range", params: { came, atLeast: String(atLeast), atMost: String(atMost) } };
}

function unknownKey(path: Path, key: string, sheet: Sheet): FileProblem {
  const expected = keysAt(path);
  const whole = [...path, key];
  return {
    ...sheet.keyPlace(whole),
    path: writePath(whole),
    code: "unknown-key",
    params: { key: key.slice(0, 64), expected, ...near(key, expected) },
  };
}

function missingKey(path: Path, expected: FileValueKind, sheet: Sheet): FileProblem {
  const around = path.slice(0, -1);
  const place = around.length === 0 ? { line: 1, column: 1 } : sheet.place(around);
  return { ...place, path: writePath(path), code: "missing-key", params: { key: String(path.at(-1)), expected } };
}

function at(path: Path, { code, params }: Found, sheet: Sheet): FileProblem {
  return { ...sheet.place(path), path: writePath(path), code, params } as FileProblem;
}

export function near(written: string, known: readonly string[]): { nearest?: string } {
  const one = nearest(written, known);
  return one === undefined ? {} : { nearest: one };
}

/** The keys that the schema knows where `path` leads. */
function keysAt(path: Path): readonly string[] {
  let schema: unknown = campaignSchema;
  for (const step of path) {
    const inner = bare(schema);
    schema = inner instanceof z.ZodArray ? inner.element : inner instanceof z.ZodObject ? inner.shape[String(step)] : undefined;
  }
  const last = bare(schema);
  return last instanceof z.ZodObject ? Object.keys(last.shape) : [];
}

/** Without defaults and options around it. */
function bare(schema: unknown): unknown {
  return schema instanceof z.ZodPrefault || schema instanceof z.ZodDefault || schema instanceof z.ZodExactOptional
    ? bare(schema.unwrap())
    : schema;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, step) : undefined), value);
}

function isThere(value: unknown, path: Path): boolean {
  return valueAt(value, path) !== undefined;
}

function entriesAt(value: unknown, path: Path): number {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list.length : 0;
}
