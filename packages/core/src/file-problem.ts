/** What can be wrong in a file that a person wrote, by line. The sentence is in the phrases. */

import type { NetworkName } from "./post.ts";

/** Every parameter is ready to be shown: a value as it was written, shortened. */
export type FileProblemParams = {
  /** The parser could not read on. `reason` is the parser's own code. */
  readonly syntax: { readonly reason: string };
  readonly "too-large": { readonly limitBytes: number; readonly came: number };
  /** Nothing stands where something should; for the whole file, a mapping was expected. */
  readonly empty: { readonly expected: FileValueKind };
  readonly "too-many-aliases": { readonly limit: number };
  readonly "several-documents": Readonly<Record<string, never>>;
  readonly "duplicate-key": { readonly key: string };
  /** `nearest`: the known key that is written most like it, if one is. */
  readonly "unknown-key": { readonly key: string; readonly expected: readonly string[]; readonly nearest?: string };
  readonly "missing-key": { readonly key: string; readonly expected: FileValueKind };
  readonly "wrong-value": { readonly expected: FileValueKind; readonly came: string };
  readonly "not-one-of": { readonly expected: readonly string[]; readonly came: string; readonly nearest?: string };
  readonly "out-of-range": { readonly came: string; readonly atLeast: string; readonly atMost: string };
  readonly "empty-list": { readonly expected: FileValueKind };
  readonly "too-many-entries": { readonly limit: number; readonly came: number };
  readonly "named-twice": { readonly name: string };
  readonly "unknown-scene": { readonly scene: string; readonly expected: readonly string[]; readonly nearest?: string };
  readonly "reply-missing": { readonly language: string };
  readonly "reply-unused": { readonly language: string; readonly expected: readonly string[] };
  readonly "reply-placeholder": { readonly placeholder: string };
  readonly "reply-address": { readonly came: string };
  readonly "reply-too-long": { readonly limit: number; readonly came: number };
  readonly "unknown-time-zone": { readonly came: string };
  readonly "service-unused": { readonly network: NetworkName };
};

export type FileValueKind =
  | "text"
  | "whole-number"
  | "list"
  | "mapping"
  | "slug"
  | "duration"
  | "instant"
  | "web-address"
  | "stream-address"
  | "account"
  | "language"
  | "reply"
  | "scene"
  | "channel"
  | "channels"
  | "replies"
  | "caps"
  | "mode"
  | "network"
  | "time-zone"
  | "probability"
  | "words";

export type FileProblemCode = keyof FileProblemParams;

/** `line` and `column` count from 1. `path` is `channels[0].network`, empty for the whole file. */
export type FileProblem<C extends FileProblemCode = FileProblemCode> = {
  readonly [K in C]: {
    readonly line: number;
    readonly column: number;
    readonly path: string;
    readonly code: K;
    readonly params: FileProblemParams[K];
  };
}[C];
