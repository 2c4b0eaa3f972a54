/** flakjacket channel …: look, keep a secret, stop and re-arm. */
import { text } from "../act.ts";
import { askSecret } from "../ask.ts";
import type { Parent } from "../program.ts";
import { breakerWord, renderChannels } from "../render/status.ts";
import { done, need, Stop } from "../said.ts";

export function addChannel(root: Parent): void {
  const { add, act, explain } = root.under("channel", "channel");

  add("channel-list", "list", { isDefault: true }).action(
    act(async ({ client, phrases, voice }) => {
      const { channels } = await need(client().channels());
      return done({ channels }, channels.length === 0 ? phrases.channel.none : renderChannels(channels, voice()));
    }),
  );

  add("channel-add-secret", "add-secret <ID>").action(
    act(async (context, _options, id = "") => {
      const { phrases } = context;
      const server = context.client();
      const appPassword = await askSecret(phrases.channel.askSecret(id), context);
      if (appPassword === "") throw new Stop("usage", "usage", phrases.channel.noSecret);
      const accepted = await need(server.setChannelSecret({ params: { id }, body: { appPassword } }));
      return done(accepted, phrases.channel.secretKept(id));
    }),
  );

  add("channel-stop", "stop <ID>")
    .requiredOption("--reason <TEXT>", explain.reason)
    .action(
      act(async ({ client, phrases }, options, id = "") => {
        const answer = await need(client().stopChannel({ params: { id }, body: { reason: text(options, "reason") ?? "" } }));
        return done(answer, `${phrases.campaign.stopped(id)}\n${breakerWord(answer.breaker, { phrases })}`);
      }),
    );

  add("channel-rearm", "rearm <ID>")
    .requiredOption("--reason <TEXT>", explain.reason)
    .action(
      act(async ({ client, phrases }, options, id = "") => {
        const answer = await need(client().rearmChannel({ params: { id }, body: { reason: text(options, "reason") ?? "" } }));
        const { breaker } = answer;
        if (breaker.state === "armed") return done(answer, phrases.campaign.rearmed(id));
        return { exit: "incomplete", json: answer, human: phrases.campaign.anotherNeeded(id, breaker.agreed.length) };
      }),
    );
}
