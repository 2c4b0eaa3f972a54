/** flakjacket verify: the server's own journal, every chain of it. */
import type { Parent } from "../program.ts";
import { renderVerification } from "../render/verification.ts";
import { need } from "../said.ts";

export function addVerify({ add, act }: Parent): void {
  add("verify", "verify").action(
    act(async ({ client, voice }) => {
      const verification = await need(client().verify());
      return { exit: verification.whole ? "done" : "failed", json: verification, human: renderVerification(verification, voice()) };
    }),
  );
}
