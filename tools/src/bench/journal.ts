/** The journal on an embedded PostgreSQL of its own. */
import { join } from "node:path";
import { benchAppends, benchRebuild, benchRecallLane } from "@flakjacket/journal/bench";
import { openPostgresStore, startEmbeddedPostgres } from "@flakjacket/journal/postgres";
import type { Figure, Section } from "./section.ts";
import { inTemporaryFolder, timed } from "./temporary.ts";

const MEASURE_S = 10;
const ALONE_S = 3;
const LANES = 64;
const EVENTS = 100_000;
const WARM_UP_S = 2;

export const journalSection: Section = {
  name: "journal",
  title: "The journal on embedded PostgreSQL",
  run: (tell) =>
    inTemporaryFolder(async (home) => {
      const dir = join(home, "postgres");
      tell("making and starting a database");
      const [first, made] = await timed(() => startEmbeddedPostgres({ dir }));
      await first.stop();
      const [server, restarted] = await timed(() => startEmbeddedPostgres({ dir }));
      try {
        const starts: Figure[] = [
          { name: "database made and started", value: made, unit: "s" },
          { name: "database started again", value: restarted, unit: "s" },
        ];
        return [...starts, ...(await measured(server.url, tell))];
      } finally {
        await server.stop();
      }
    }),
};

async function measured(url: string, tell: (doing: string) => void): Promise<readonly Figure[]> {
  const store = await openPostgresStore({ url, key: new Uint8Array(32).fill(1), fence: {}, holder: "bench" });
  try {
    tell("appending, to warm up");
    await benchAppends(store, WARM_UP_S, LANES);
    tell(`appending for ${MEASURE_S} s`);
    const many = await benchAppends(store, MEASURE_S, LANES);
    tell(`appending alone for ${ALONE_S} s`);
    const alone = await benchAppends(store, ALONE_S, 1);
    tell("asking for recalls past a backlog");
    const lane = await benchRecallLane(store);
    tell(`filling up to ${EVENTS} events and rebuilding`);
    const rebuilt = await benchRebuild(store, EVENTS);
    if (!rebuilt.equal) throw new Error("Expected the rebuilt tables to equal the live ones, and they do not.");
    const together = `${LANES} calls side by side, ${many.events} events`;
    return [
      { name: "durable appends", value: many.appendsPerSecond, unit: "/s", aim: { atLeast: 1_000 }, how: together },
      { name: "one append, p50", value: many.p50Ms, unit: "ms", how: together },
      { name: "one append, p95", value: many.p95Ms, unit: "ms", how: together },
      { name: "durable appends, one after the other", value: alone.appendsPerSecond, unit: "/s", how: "one call at a time" },
      { name: "one append alone, p50", value: alone.p50Ms, unit: "ms", how: "one call at a time" },
      { name: "a recall durable past a backlog, p95", value: lane.p95Ms, unit: "ms", how: `${lane.backlog} other appends wait` },
      {
        ...{ name: "events folded by a rebuild", value: rebuilt.eventsPerSecond, unit: "/s", aim: { atLeast: 20_000 } },
        how: `${rebuilt.events} events, every hash checked, compared and swapped in`,
      },
    ];
  } finally {
    await store.close();
  }
}
