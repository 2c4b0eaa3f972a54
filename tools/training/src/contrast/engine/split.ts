/** Which pairs are kept back for dev. Whole blocks and whole groups first, so that dev asks what train has not seen. */
import type { Row } from "../row.ts";
import { hash32 } from "./random.ts";
import type { Block } from "./template.ts";

/** Named here for all languages, so that a reviewer sees them: one each of religion, origin, orientation and disability. */
export const heldBackGroups: ReadonlySet<string> = new Set(["sikhs", "romanians", "bisexuals", "wheelchair-users"]);

const blocksPerHeldBack = 10;
const pairsPerHeldBack = 20;

/** The blocks that only dev sees: of every behaviour with four blocks or more, one in ten and at least one. */
export function heldBackBlocks(blocks: readonly Block[]): ReadonlySet<string> {
  const byBehaviour = Map.groupBy(blocks, (block) => block.sides[0]?.behaviour ?? "");
  return new Set(
    [...byBehaviour.values()].flatMap((family) => {
      if (family.length < 4) return [];
      const ordered = [...family].sort((a, b) => hash32(a.source) - hash32(b.source) || (a.source < b.source ? -1 : 1));
      return ordered.slice(0, Math.ceil(family.length / blocksPerHeldBack)).map((block) => block.source);
    }),
  );
}

export function splitOf(
  pair: string,
  block: Block,
  group: string | undefined,
  heldBack: ReadonlySet<string>,
): Pick<Row, "split" | "unseen"> {
  if (heldBack.has(block.source)) return { split: "dev", unseen: "template" };
  if (group !== undefined && heldBackGroups.has(group)) return { split: "dev", unseen: "group" };
  return hash32(`split ${pair}`) % pairsPerHeldBack === 0 ? { split: "dev", unseen: "filling" } : { split: "train" };
}
