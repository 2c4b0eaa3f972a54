/** What the server waits for before it can do its work. Empty when it is ready. */
import type { House } from "../house.ts";

export async function waitingFor(house: Pick<House, "storeWatch" | "spool" | "store" | "channels">): Promise<readonly string[]> {
  const missing: string[] = [];
  if (!house.storeWatch.isUp()) missing.push("store");
  if (house.spool.holdsRecalls()) missing.push("recalls made without the store");
  const channels = await house.store.views.channels().catch(() => []);
  for (const { id } of channels) {
    const doors = house.channels.doors(id);
    if (!doors) missing.push(`the secret of ${id}`);
    else if (doors.reader.health().state !== "ready") missing.push(`reading ${id}`);
  }
  return missing;
}
