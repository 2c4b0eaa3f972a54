/** How far something long has come, on stderr: one line that changes on a terminal, a line now and then elsewhere. */
import type { Shell } from "./shell.ts";

export type Progress = { tell(sentence: string): void; end(): void };

const TERMINAL_EVERY_MS = 100;
const ELSEWHERE_EVERY_MS = 5_000;

/** Says nothing in the first moment of work, and nothing at all about work that ends before. */
export function progress({ stderr, now }: Pick<Shell, "stderr" | "now">): Progress {
  const every = stderr.isTTY ? TERMINAL_EVERY_MS : ELSEWHERE_EVERY_MS;
  let next = now() + every;
  let shown = false;
  return {
    tell(sentence) {
      if (now() < next) return;
      next = now() + every;
      stderr.write(stderr.isTTY ? `\r\u001b[K${sentence}` : `${sentence}\n`);
      shown = true;
    },
    end() {
      if (shown && stderr.isTTY) stderr.write("\r\u001b[K");
    },
  };
}
