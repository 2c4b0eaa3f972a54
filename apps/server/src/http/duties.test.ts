import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { memoryStore } from "../store/memory-store.ts";
import { serve } from "../testing/serve.ts";

/** A server that does everything publishes within a tenth of this. */
const LONG_ENOUGH_MS = 2_000;

it("promise 6: a server that only recalls reads, composes and publishes nothing, and takes back", async () => {
  const store = memoryStore();
  const first = await serve({}, { store: { ...store, close: async () => {} } });
  const row = await first.calls("@sunny.example my train was late again and the coffee was cold");
  if (row.call.state !== "proposed") throw new Error(`A proposal was expected, got a call that is ${row.call.state}.`);
  const { attempt, digests } = row.call.proposal;
  const approved = await first.client.approveCall({ params: { id: row.id }, body: { attempt, digests } });
  expect(approved.ok).toBe(true);
  await first.close();

  const second = await serve({ dataDir: first.dataDir, duties: "recalls" }, { store });
  try {
    const { client } = second;
    const installation = await client.installation();
    expect(installation.ok && installation.value.duties).toBe("recalls");
    await client.releasePublication({ params: { id: row.id } });
    await client.simulatedSay({ body: { person: "kim.example", text: "@sunny.example the queue was endless" } });
    await sleep(LONG_ENOUGH_MS);
    const posts = await client.simulatedPosts();
    expect(posts.ok && posts.value.posts.filter(({ picture }) => picture)).toEqual([]);
    const calls = await client.calls({ params: { id: row.campaign } });
    expect(calls.ok && calls.value.calls.map(({ id }) => id)).toEqual([row.id]);
    expect(await client.recall({ body: { scope: {} } })).toMatchObject({ ok: true, value: { publications: 1 } });
    const publication = await client.publication({ params: { id: row.id } });
    expect(publication.ok && publication.value.publication.publication.state).toBe("withdrawn");
  } finally {
    await second.end();
    await first.end();
  }
});
