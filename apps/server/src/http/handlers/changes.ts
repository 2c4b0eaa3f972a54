/** What moves, as it moves. */
import type { House } from "../../house.ts";
import type { Some } from "./some.ts";

export function changeHandlers({ changes }: House): Some<"changes"> {
  return { changes: async (_, { signal, lastEventId }) => changes.follow(signal, lastEventId) };
}
