/** A YAML text becomes plain values, with the way back to the line of each. */
import type { FileProblem, FileProblemCode, FileProblemParams } from "@flakjacket/core";
import type { Document, Node } from "yaml";
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import { MOST_ALIASES, MOST_BYTES } from "./bounds.ts";

export type Place = { readonly line: number; readonly column: number };
export type Path = readonly PropertyKey[];

export type Sheet = {
  readonly value: unknown;
  /** Where the value at a path stands; the nearest thing around it when it is not there. */
  place(path: Path): Place;
  /** Where the key at the end of a path stands. */
  keyPlace(path: Path): Place;
  /** The value as it was written, on one line, shortened; empty when there is none. */
  written(path: Path): string;
};

export type ReadYaml = { readonly ok: true; readonly sheet: Sheet } | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Never throws, whatever the text. */
export function readYaml(text: string): ReadYaml {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) return failed({ line: 1, column: 1 }, "too-large", { limitBytes: MOST_BYTES, came: bytes });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = [...document.errors, ...document.warnings].map(({ code, pos }) =>
    syntaxProblem(code, placeOf(pos[0]), text.slice(pos[0], pos[0] + 64)),
  );
  if (problems.length > 0) return { ok: false, problems: firstOfEachLine(problems) };
  if (document.contents === null) return failed({ line: 1, column: 1 }, "empty", { expected: "mapping" });
  const unfit = unfitNode(document);
  if (unfit) return failed(placeOf(unfit.at), unfit.code, unfit.params);
  return { ok: true, sheet: sheetOf(document, text, placeOf) };
}

function sheetOf(document: Document, text: string, placeOf: (offset: number) => Place): Sheet {
  const start = (found: Found) => placeOf(found.node?.range?.[0] ?? found.key?.range?.[0] ?? 0);
  return {
    value: document.toJS({ maxAliasCount: -1 }),
    place: (path) => start(find(document, path)),
    keyPlace: (path) => placeOf(find(document, path).key?.range?.[0] ?? 0),
    written: (path) => {
      const { node, whole } = find(document, path);
      const source = whole && node?.range ? text.slice(node.range[0], node.range[1]) : "";
      const line = source.replace(/\s+/g, " ").trim();
      return line.length > 40 ? `${line.slice(0, 39)}…` : line;
    },
  };
}

/** `whole`: the path was followed to its end. */
type Found = { readonly node?: Node; readonly key?: Node; readonly whole: boolean };

function find(document: Document, path: Path): Found {
  let found: Found = { ...(document.contents ? { node: document.contents as Node } : {}), whole: true };
  for (const step of path) {
    const node = isAlias(found.node) ? found.node.resolve(document) : found.node;
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) : undefined;
    const entry = isSeq(node) ? node.items[Number(step)] : pair?.value;
    if (!pair && !entry) return { ...found, whole: false };
    const key = pair?.key as Node | undefined;
    found = { ...(entry ? { node: entry as Node } : {}), ...(key ? { key } : found.key ? { key: found.key } : {}), whole: true };
  }
  return found;
}

type Unfit = { readonly at: number } & (
  | { readonly code: "too-many-aliases"; readonly params: FileProblemParams["too-many-aliases"] }
  | { readonly code: "syntax"; readonly params: FileProblemParams["syntax"] }
);

/** Things that YAML allows and a file of ours has no use for: a flood of aliases, one that leads nowhere or round, keys that are no words. */
function unfitNode(document: Document): Unfit | undefined {
  let unfit: Unfit | undefined;
  let aliases = 0;
  visit(document, {
    Alias(_, alias, path) {
      aliases += 1;
      const target = alias.resolve(document);
      const at = alias.range?.[0] ?? 0;
      if (aliases > MOST_ALIASES) unfit = { at, code: "too-many-aliases", params: { limit: MOST_ALIASES } };
      else if (!target) unfit = { at, code: "syntax", params: { reason: "UNRESOLVED_ALIAS" } };
      else if (path.includes(target)) unfit = { at, code: "syntax", params: { reason: "CIRCULAR_ALIAS" } };
      return unfit ? visit.BREAK : undefined;
    },
    Pair(_, { key }) {
      if (isScalar(key)) return undefined;
      unfit = { at: (key as Node | null)?.range?.[0] ?? 0, code: "syntax", params: { reason: "KEY_NOT_A_WORD" } };
      return visit.BREAK;
    },
  });
  return unfit;
}

function syntaxProblem(code: string, place: Place, source: string): FileProblem {
  const at = { ...place, path: "" };
  if (code === "DUPLICATE_KEY") return { ...at, code: "duplicate-key", params: { key: keyIn(source) } };
  if (code === "MULTIPLE_DOCS") return { ...at, code: "several-documents", params: {} };
  return { ...at, code: "syntax", params: { reason: code } };
}

function keyIn(source: string): string {
  return /^["']?([^"':\s]+)/.exec(source)?.[1] ?? "";
}

/** One mistake often upsets what follows on its line. */
function firstOfEachLine(problems: readonly FileProblem[]): readonly FileProblem[] {
  return [...new Map(problems.toReversed().map((problem) => [problem.line, problem])).values()].toReversed();
}

function failed<C extends FileProblemCode>(place: Place, code: C, params: FileProblemParams[C]): ReadYaml {
  return { ok: false, problems: [{ ...place, path: "", code, params } as FileProblem] };
}
