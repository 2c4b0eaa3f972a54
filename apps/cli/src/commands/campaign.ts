/** flakjacket campaign …: apply a file, look, export, stop and re-arm. */
import { readFile } from "node:fs/promises";
import { parseDigest } from "@flakjacket/core";
import { text } from "../act.ts";
import type { Context } from "../context.ts";
import type { Parent } from "../program.ts";
import { renderApplied } from "../render/applied.ts";
import { breakerWord, renderCampaigns } from "../render/status.ts";
import { done, need, Stop } from "../said.ts";
import { expected } from "../scope.ts";

export function addCampaign(root: Parent): void {
  const { add, act, explain } = root.under("campaign", "campaign");

  add("campaign-list", "list", { isDefault: true }).action(
    act(async ({ client, phrases, voice }) => {
      const { campaigns } = await need(client().campaigns());
      return done({ campaigns }, campaigns.length === 0 ? phrases.campaign.none : renderCampaigns(campaigns, voice()));
    }),
  );

  add("campaign-show", "show <ID>").action(
    act(async ({ client, voice }, _options, id = "") => {
      const overview = await need(client().campaign({ params: { id } }));
      const { definition } = overview.campaign;
      const title = `${definition.title} (${definition.languages.join(", ")}, ${definition.timeZone})`;
      return done(overview, `${title}\n${renderCampaigns([overview], voice())}`);
    }),
  );

  add("campaign-apply", "apply <FILE>")
    .option("--base <DIGEST>", explain.base)
    .option("--dry-run", explain["dry-run"])
    .action(
      act(async (context, options, file = "") => {
        const written = text(options, "base");
        const base =
          written === undefined ? undefined : (parseDigest(written) ?? expected("64 hexadecimal digits", written, context.phrases));
        const body = {
          file: await readText(file, context),
          ...(base ? { base } : {}),
          ...(options["dryRun"] === true ? { dryRun: true } : {}),
        };
        const applied = await need(context.client().applyCampaign({ body }));
        return done(applied, renderApplied(applied, options["dryRun"] === true, context.voice()));
      }),
    );

  add("campaign-export", "export <ID>").action(
    act(async ({ client }, _options, id = "") => {
      const file = await need(client().campaignFile({ params: { id } }));
      return done({ file }, file.trimEnd());
    }),
  );

  add("campaign-stop", "stop <ID>")
    .requiredOption("--reason <TEXT>", explain.reason)
    .action(
      act(async ({ client, phrases }, options, id = "") => {
        const answer = await need(client().stopCampaign({ params: { id }, body: { reason: text(options, "reason") ?? "" } }));
        return done(answer, `${phrases.campaign.stopped(id)}\n${breakerWord(answer.breaker, { phrases })}`);
      }),
    );

  add("campaign-rearm", "rearm <ID>")
    .requiredOption("--reason <TEXT>", explain.reason)
    .action(
      act(async ({ client, phrases }, options, id = "") => {
        const answer = await need(client().rearmCampaign({ params: { id }, body: { reason: text(options, "reason") ?? "" } }));
        const { breaker } = answer;
        if (breaker.state === "armed") return done(answer, phrases.campaign.rearmed(id));
        return { exit: "incomplete", json: answer, human: phrases.campaign.anotherNeeded(id, breaker.agreed.length) };
      }),
    );
}

/** A file's text. @throws Stop when it cannot be read */
async function readText(file: string, context: Context): Promise<string> {
  const path = context.path(file);
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new Stop(
      "usage",
      "file-unreadable",
      context.phrases.files.unreadable(path, (error as NodeJS.ErrnoException).code ?? String(error)),
    );
  }
}
