/** flakjacket status: what runs here, and whether it can do its work. */
import type { Parent } from "../program.ts";
import { renderStatus } from "../render/status.ts";
import { done, need } from "../said.ts";

export function addStatus({ add, act }: Parent): void {
  add("status", "status").action(
    act(async ({ client, url, voice }) => {
      const server = client();
      const [installation, { campaigns }, { channels }, ready] = await Promise.all([
        need(server.installation()),
        need(server.campaigns()),
        need(server.channels()),
        server.ready(),
      ]);
      const waitingFor = !ready.ok && ready.problem.code === "not-ready" ? ready.problem.params.waitingFor : undefined;
      const status = { url: url(), installation, campaigns, channels, ...(waitingFor === undefined ? {} : { waitingFor }) };
      return { ...done(status, renderStatus(status, voice())), exit: ready.ok ? "done" : "unavailable" };
    }),
  );
}
