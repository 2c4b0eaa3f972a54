import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../testing/serve.ts";
import { serve, until } from "../testing/serve.ts";

describe("a campaign on the simulated network, by HTTP", () => {
  let server: Served;
  beforeAll(async () => {
    server = await serve();
  });
  afterAll(() => server.end());

  it("screens a grumble, proposes, publishes what was approved, and takes it back with a receipt", async () => {
    const { client } = server;
    const row = await server.calls("@sunny.example my train was late again and the coffee was cold");
    expect(row.call.state).toBe("proposed");
    if (row.call.state !== "proposed") return;
    const { attempt, digests } = row.call.proposal;
    const approved = await client.approveCall({ params: { id: row.id }, body: { attempt, digests } });
    expect(approved.ok && approved.value.releaseAt).toBeGreaterThan(Date.now());
    const released = await client.releasePublication({ params: { id: row.id } });
    expect(released.ok).toBe(true);
    const live = await until(async () => {
      const posts = await client.simulatedPosts();
      return posts.ok ? posts.value.posts.find(({ picture }) => picture) : undefined;
    });
    expect(live.text).toBe(row.call.proposal.reply);
    const png = await client.simulatedPicture({ params: { key: live.key } });
    expect(png.ok && server.house.seeds.digest(png.value)).toBe(digests.picture);
    const ordered = await client.recall({ body: { scope: {} } });
    expect(ordered.ok && ordered.value.publications).toBe(1);
    if (!ordered.ok) return;
    const report = await until(async () => {
      const answer = await client.recallReport({ params: { id: ordered.value.recall } });
      return answer.ok && answer.value.counts.withdrawn === 1 ? answer.value : undefined;
    });
    expect(report.receipts[0]?.readBackAt).toBeTypeOf("number");
    expect(report.receipts[0]?.ref).toContain(live.key);
  });
});
