/** A shell for tests: nothing outside is touched, and what is printed is kept. */
import { PassThrough } from "node:stream";
import { flakjacket } from "../flakjacket.ts";
import type { Shell } from "../shell.ts";

/** What the server answers, by `METHOD /path`; a function sees the body. */
export type Answers = Readonly<Record<string, unknown | ((body: unknown) => Response | Promise<Response>)>>;

export type Ran = { readonly code: number; readonly out: string; readonly err: string; readonly asked: readonly string[] };

export const NOW = Date.UTC(2026, 2, 1, 12);

type Given = {
  readonly answers?: Answers;
  readonly env?: Shell["env"];
  readonly cwd?: string;
  /** Typed at a terminal, key by key or line by line; absent: no terminal. */
  readonly typed?: readonly string[];
  readonly piped?: string;
};

/** Runs a command line against a server that gives these answers. */
export async function run(line: string | readonly string[], given: Given = {}): Promise<Ran> {
  const { answers = {}, env = {}, cwd = "/nowhere", typed, piped } = given;
  const asked: string[] = [];
  const stdin = Object.assign(new PassThrough({ objectMode: true }), {
    isTTY: typed !== undefined,
    setRawMode: () => stdin,
  }) as PassThrough & Shell["stdin"];
  for (const keys of typed ?? []) stdin.write(keys);
  if (piped !== undefined) stdin.end(piped);
  const out = collect();
  const err = collect();
  const shell: Shell = {
    env: { FLAKJACKET_SERVER: "http://127.0.0.1:1", FLAKJACKET_TOKEN: "token-of-a-test", ...env },
    cwd,
    stdin,
    stdout: out.stream,
    stderr: err.stream,
    now: () => NOW,
    interrupted: () => new AbortController().signal,
    fetch: (async (input: unknown, init: RequestInit = {}) => {
      const url = new URL(String(input));
      const name = `${init.method ?? "GET"} ${url.pathname.replace("/api/v1", "")}`;
      asked.push(`${name}${url.search}${typeof init.body === "string" && init.body !== "{}" ? ` ${init.body}` : ""}`);
      const answer = answers[name];
      if (typeof answer === "function")
        return await (answer as (body: unknown) => Response)(init.body ? JSON.parse(String(init.body)) : undefined);
      if (answer === undefined) throw new TypeError(`no answer for ${name}`);
      return json(answer);
    }) as typeof globalThis.fetch,
  };
  const code = await flakjacket(typeof line === "string" ? line.split(" ").filter(Boolean) : line, shell);
  return { code, out: out.text(), err: err.text(), asked };
}

export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json" } });
}

function collect(): { readonly stream: PassThrough; text(): string } {
  const stream = new PassThrough();
  const chunks: string[] = [];
  stream.on("data", (chunk) => chunks.push(String(chunk)));
  return { stream, text: () => chunks.join("") };
}
