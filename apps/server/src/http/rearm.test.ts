import { parseCampaignId } from "@flakjacket/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../testing/serve.ts";
import { serve } from "../testing/serve.ts";

const sunny = parseCampaignId("sunny-side");

describe("re-arming", () => {
  let server: Served;
  let owner = "";
  beforeAll(async () => {
    server = await serve();
    owner = await server.owner();
  });
  afterAll(() => server.end());
  const post = (path: string, cookie: string, body: object) => server.browse(path, cookie, { method: "POST", body: JSON.stringify(body) });

  it("takes one person where one alone runs the installation, and the installation says so", async () => {
    if (!sunny) throw new Error("sunny-side names a campaign.");
    const said = await server.client.installation();
    expect(said.ok && said.value.rearmNeeds).toBe(1);
    await server.client.stopCampaign({ params: { id: sunny }, body: { reason: "to see" } });
    const armed = await server.client.rearmCampaign({ params: { id: sunny }, body: { reason: "seen" } });
    expect(armed.ok && armed.value.breaker.state).toBe("armed");
  });

  it("promise 7: asks two people to re-arm once two may, and counts no person twice by their token", async () => {
    if (!sunny) throw new Error("sunny-side names a campaign.");
    const password = "a long enough password";
    await post("/auth/admin/create-user", owner, { email: "lu@example.org", name: "Lu", role: "lead", password });
    const lead = await server.signIn("lu@example.org", password);
    const path = `/api/v1/campaigns/${sunny}`;
    expect((await post(`${path}/stop`, owner, { reason: "to see" })).status).toBe(200);
    const first = (await (await post(`${path}/rearm`, owner, { reason: "seen" })).json()) as { breaker: { state: string } };
    expect(first.breaker.state).toBe("tripped");
    const twice = await post(`${path}/rearm`, owner, { reason: "seen" });
    expect([twice.status, ((await twice.json()) as { code: string }).code]).toEqual([409, "another-person-needed"]);
    const byToken = await server.client.rearmCampaign({ params: { id: sunny }, body: { reason: "seen" } });
    expect(byToken.ok ? undefined : byToken.problem.code).toBe("another-person-needed");
    const second = (await (await post(`${path}/rearm`, lead, { reason: "seen too" })).json()) as { breaker: { state: string } };
    expect(second.breaker.state).toBe("armed");
  });
});
