/** Every import of one source file, found in its syntax tree: static, dynamic, type-only, re-exported, `import("…")` types, `require`, `import.meta.resolve`. */
import { parseSync } from "rolldown/utils";

export type Import = {
  /** What is imported, or undefined when it is only known at run time. */
  readonly specifier: string | undefined;
  /** True when nothing of it is left once types are stripped. */
  readonly typeOnly: boolean;
  readonly line: number;
};

/** A mention of something outside the language that a file did not import: `Date.now`, `fetch`, `process`. */
export type Touch = { readonly name: string; readonly line: number };

type Node = { readonly type: string; readonly start: number; readonly [field: string]: unknown };

/** @throws when the file does not parse */
export function readImports(file: string, code: string): readonly Import[] {
  const found: Import[] = [];
  walk(parse(file, code), (node) => {
    const line = lineOf(code, node.start);
    switch (node.type) {
      case "ImportDeclaration":
        return void found.push({ specifier: text(node["source"]), typeOnly: isTypeOnly(node, "importKind", "specifiers"), line });
      case "ExportAllDeclaration":
      case "ExportNamedDeclaration":
        if (node["source"]) found.push({ specifier: text(node["source"]), typeOnly: isTypeOnly(node, "exportKind", "specifiers"), line });
        return;
      case "TSImportType":
        return void found.push({ specifier: text(node["source"]), typeOnly: true, line });
      case "TSExternalModuleReference":
        return void found.push({ specifier: text(node["expression"]), typeOnly: false, line });
      case "ImportExpression":
        return void found.push({ specifier: text(node["source"]), typeOnly: false, line });
      case "CallExpression":
        if (isName(node["callee"], "require") || isResolve(node["callee"]))
          found.push({ specifier: text((node["arguments"] as Node[])[0]), typeOnly: false, line });
    }
  });
  return found;
}

/** `import.meta.resolve`: what is found that way is run or read, though not loaded. */
function isResolve(callee: unknown): boolean {
  const { type, object, property } = callee as Node;
  return type === "MemberExpression" && (object as Node).type === "MetaProperty" && isName(property, "resolve");
}

const globals = new Set([
  "process",
  "fetch",
  "console",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "WebSocket",
  "performance",
  "crypto",
  "globalThis",
  "eval",
]);

/** What a file touches of the clock, the network, the process and chance. */
export function readTouches(file: string, code: string): readonly Touch[] {
  const found: Touch[] = [];
  walk(parse(file, code), (node, parent) => {
    const line = lineOf(code, node.start);
    if (node.type === "MemberExpression" && isName(node["object"], "Date") && isName(node["property"], "now"))
      found.push({ name: "Date.now", line });
    if (node.type === "MemberExpression" && isName(node["object"], "Math") && isName(node["property"], "random"))
      found.push({ name: "Math.random", line });
    if (node.type === "NewExpression" && isName(node["callee"], "Date") && (node["arguments"] as unknown[]).length === 0)
      found.push({ name: "new Date()", line });
    if (node.type === "Identifier" && globals.has(node["name"] as string) && !isLabel(node, parent))
      found.push({ name: node["name"] as string, line });
  });
  return found;
}

/** A property, key or type member that only has the same name. */
function isLabel(node: Node, parent: Node | undefined): boolean {
  if (!parent) return false;
  if (parent.type === "MemberExpression") return parent["property"] === node && parent["computed"] !== true;
  return ("key" in parent && parent["key"] === node && parent["shorthand"] !== true) || parent.type.startsWith("TS");
}

function parse(file: string, code: string): Node {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  return program as unknown as Node;
}

function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  visit(node, parent);
  for (const child of Object.values(node)) {
    for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) walk(one, visit, node);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

function isName(value: unknown, name: string): boolean {
  return isNode(value) && value.type === "Identifier" && value["name"] === name;
}

function text(value: unknown): string | undefined {
  return isNode(value) && value.type === "Literal" && typeof value["value"] === "string" ? value["value"] : undefined;
}

function isTypeOnly(node: Node, kind: "importKind" | "exportKind", list: string): boolean {
  if (node[kind] === "type") return true;
  const specifiers = (node[list] as readonly Node[] | undefined) ?? [];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier[kind] === "type");
}

function lineOf(code: string, offset: number): number {
  let line = 1;
  for (let at = code.indexOf("\n"); at !== -1 && at < offset; at = code.indexOf("\n", at + 1)) line += 1;
  return line;
}
