/** A real Bluesky personal data server as a process of its own, from the end-to-end tests. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { PostRef } from "@flakjacket/core";

const e2e = join(import.meta.dirname, "../../../e2e");

export type Peer = {
  readonly service: string;
  readonly stream: string;
  readonly brand: { readonly handle: string; readonly password: string };
  /** A person says something to the brand; gives the post once the server has it. */
  say(text: string): Promise<PostRef>;
  close(): Promise<void>;
};

type Ready = {
  readonly service: string;
  readonly stream: string;
  readonly accounts: readonly { readonly handle: string; readonly password: string }[];
};

/** Why there is none; undefined when it can be started. */
export function peerIsMissing(): string | undefined {
  return existsSync(join(e2e, "node_modules/@atproto/dev-env")) ? undefined : "install it first: node e2e/install.mjs";
}

export async function startPeer(): Promise<Peer> {
  const child = spawn(process.execPath, [join(e2e, "src/pds-main.ts"), "brand", "ada"], { cwd: e2e, stdio: ["pipe", "pipe", "ignore"] });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async <T>(): Promise<T> => {
    const { value, done } = await lines.next();
    if (done) throw new Error("Expected a line from the personal data server; it has ended.");
    return JSON.parse(value) as T;
  };
  const { service, stream, accounts } = await next<Ready>();
  const [brand] = accounts;
  if (!brand) throw new Error("Expected an account for the brand, got none.");
  let turn: Promise<unknown> = Promise.resolve();
  return {
    ...{ service, stream, brand },
    say(text) {
      const said = turn.then(async () => {
        child.stdin.write(`${JSON.stringify({ ask: "say", by: "ada", text, mention: "brand" })}\n`);
        const answer = await next<{ readonly ok?: PostRef; readonly error?: string }>();
        if (!answer.ok) throw new Error(`Expected a post, got: ${answer.error ?? "nothing"}.`);
        return answer.ok;
      });
      turn = said.catch(() => undefined);
      return said;
    },
    async close() {
      child.stdin.end();
      const kill = setTimeout(() => child.kill("SIGKILL"), 10_000);
      await gone;
      clearTimeout(kill);
    },
  };
}
