/** How long it takes until everything that is out there is gone, and seen to be gone. */
import type { PostRef } from "@flakjacket/core";
import type { Rig } from "./rig.ts";
import type { Figure } from "./section.ts";

/** Publishes and takes back so many, for each of the counts. Closes the rig. */
export async function measureRecalls(
  rig: Rig,
  counts: readonly number[],
  say: (n: number) => Promise<PostRef>,
  tell: (doing: string) => void,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  try {
    for (const count of counts) {
      tell(`publishing ${count}`);
      await rig.publishes(count, say);
      tell(`recalling ${count}`);
      const seconds = await rig.recallsAll();
      const name = `recall of ${count.toLocaleString("en")}: asked to verified gone`;
      figures.push({ name, value: seconds, unit: "s", how: "each deleted, then read back twice, a second apart" });
    }
    return figures;
  } finally {
    await rig.close();
  }
}
