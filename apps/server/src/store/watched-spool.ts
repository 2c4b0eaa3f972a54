/** The spool with a word on whether it holds anything: nothing is published until all of it is in the journal. */
import type { Spool } from "@flakjacket/pipeline";

export type WatchedSpool = Spool & { holdsRecalls(): boolean };

export async function watchSpool(spool: Spool): Promise<WatchedSpool> {
  let holds = (await spool.read()).length > 0;
  return {
    async append(line) {
      holds = true;
      await spool.append(line);
    },
    read: () => spool.read(),
    async clear() {
      await spool.clear();
      holds = (await spool.read()).length > 0;
    },
    holdsRecalls: () => holds,
  };
}
