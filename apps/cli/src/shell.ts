/** What a command may touch of the world around it. Tests bring their own; `systemShell` is the real one. */
import type { Readable, Writable } from "node:stream";

export type Shell = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: Readable & { readonly isTTY?: boolean; setRawMode?(raw: boolean): unknown };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  now(): number;
  readonly fetch: typeof globalThis.fetch;
  /** Aborts on Ctrl-C, for commands that run until then. */
  readonly interrupted: () => AbortSignal;
};

export function systemShell(): Shell {
  return {
    env: process.env,
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => Date.now(),
    fetch: globalThis.fetch,
    interrupted: () => {
      const ending = new AbortController();
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => ending.abort());
      return ending.signal;
    },
  };
}
