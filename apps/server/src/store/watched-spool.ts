/**
 * The spool with a word on whether it holds anything: nothing is published until all of it is in the journal. A line that the
 * disk does not take is kept in memory, since taking a reply down waits for no disk.
 */
import type { Spool } from "@flakjacket/pipeline";

export type WatchedSpool = Spool & { holdsRecalls(): boolean };

export async function watchSpool(spool: Spool, onUnwritten: (cause: unknown) => void): Promise<WatchedSpool> {
  let holds = (await spool.read()).length > 0;
  let unwritten: readonly string[] = [];
  let seen = 0;
  return {
    async append(line) {
      holds = true;
      try {
        await spool.append(line);
      } catch (cause) {
        unwritten = [...unwritten, line];
        onUnwritten(cause);
      }
    },
    async read() {
      const lines = await spool.read();
      seen = unwritten.length;
      return [...lines, ...unwritten];
    },
    async clear() {
      unwritten = unwritten.slice(seen);
      seen = 0;
      await spool.clear();
      holds = unwritten.length > 0 || (await spool.read()).length > 0;
    },
    holdsRecalls: () => holds,
  };
}
