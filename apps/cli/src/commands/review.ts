/** flakjacket review: at a terminal one proposal after the other; elsewhere, and by name, one step at a time. */
import { writeFile } from "node:fs/promises";
import type { Client } from "@flakjacket/contract/http";
import type { CallId } from "@flakjacket/core";
import { text } from "../act.ts";
import type { Context } from "../context.ts";
import { findCall } from "../find.ts";
import type { Parent } from "../program.ts";
import { clockTime, short } from "../render/amounts.ts";
import { renderCall, renderRecent, renderSource, renderWaiting, verdictOf } from "../render/review.ts";
import { approve, refusalReasonOf } from "../review/decide.ts";
import { reviewAll } from "../review/review-all.ts";
import { recentIn, waitingIn } from "../review/waiting.ts";
import { done, need, type Said, Stop } from "../said.ts";

type Step = (context: Context, id: CallId, server: Client) => Promise<Said>;

export function addReview(root: Parent): void {
  const { add, act, explain, command } = root.under("review", "review");

  command.option("--campaign <ID>", explain.campaign).action(
    act(async (context, options) => {
      if (!context.shell.stdin.isTTY || context.json) throw new Stop("usage", "needs-terminal", context.phrases.review.needsTerminal);
      return await reviewAll(text(options, "campaign"), context);
    }),
  );

  add("review-list", "list")
    .option("--campaign <ID>", explain.campaign)
    .option("--recent", explain.recent)
    .action(
      act(async (context, options) => {
        const { phrases, shell } = context;
        const named = text(options, "campaign") ?? text(command.opts(), "campaign");
        if (options["recent"] === true) {
          const { campaign, calls } = await recentIn(named, shell.now(), context.client(), phrases);
          return done({ campaign, calls }, renderRecent(campaign, calls, context.voice()));
        }
        const { campaign, calls } = await waitingIn(named, context.client(), phrases);
        return done({ campaign, calls }, renderWaiting(campaign, calls, context.voice()));
      }),
    );

  /** A command that finds a call by the beginning of its id and does one thing with it. */
  const step = (work: Step) =>
    act(async (context, _options, prefix = "") => {
      const server = context.client();
      return await work(context, await findCall(prefix, server, context.phrases), server);
    });

  add("review-show", "show <ID>").action(
    step(async ({ voice }, id, server) => {
      const { call } = await need(server.call({ params: { id } }));
      return done({ call }, renderCall(call, voice()));
    }),
  );

  add("review-source", "source <ID>").action(
    step(async ({ voice }, id, server) => {
      const [{ call }, { post }] = await Promise.all([need(server.call({ params: { id } })), need(server.callSource({ params: { id } }))]);
      return done({ post }, renderSource(post, verdictOf(call), voice()));
    }),
  );

  add("review-approve", "approve <ID>")
    .option("--attempt <N>", explain.attempt)
    .action(
      act(async (context, options, prefix = "") => {
        const { phrases, language } = context;
        const server = context.client();
        const id = await findCall(prefix, server, phrases);
        const { call } = await need(server.call({ params: { id } }));
        const attempt = text(options, "attempt");
        const approved = await need(approve(call, attempt === undefined ? undefined : Number(attempt), server, phrases));
        const human =
          approved.releaseAt === undefined
            ? phrases.review.approvedInShadow(short(id))
            : phrases.review.approved(short(id), clockTime(approved.releaseAt, language));
        return done(approved, `${renderCall(call, context.voice())}\n${human}`);
      }),
    );

  add("review-refuse", "refuse <ID>")
    .requiredOption("--reason <REASON>", explain["refusal-reason"])
    .action(
      act(async (context, options, prefix = "") => {
        const { phrases } = context;
        const reason = refusalReasonOf(text(options, "reason") ?? "", phrases);
        const server = context.client();
        const id = await findCall(prefix, server, phrases);
        const answer = await need(server.refuseCall({ params: { id }, body: { reason } }));
        return done(answer, phrases.review.turnedDown(short(id), phrases.refusalReasons[reason]));
      }),
    );

  add("review-hold", "hold <ID>").action(
    step(async ({ phrases }, id, server) => done(await need(server.holdCall({ params: { id } })), phrases.review.held(short(id)))),
  );

  add("review-scene", "scene <ID>").action(
    step(async ({ voice, phrases }, id, server) => {
      const answer = await need(server.anotherScene({ params: { id } }));
      const attempt = answer.call.call.state === "proposed" ? answer.call.call.proposal.attempt : 0;
      return done(answer, `${phrases.review.anotherScene(short(id), attempt)}\n${renderCall(answer.call, voice())}`);
    }),
  );

  add("review-undo", "undo <ID>").action(
    step(async ({ phrases }, id, server) => done(await need(server.undoApproval({ params: { id } })), phrases.review.undone(short(id)))),
  );

  add("review-picture", "picture <ID> <FILE>").action(
    act(async (context, _options, prefix = "", file = "") => {
      const server = context.client();
      const id = await findCall(prefix, server, context.phrases);
      const path = context.path(file);
      await writeFile(path, await need(server.callPicture({ params: { id } })));
      return done({ file: path }, context.phrases.review.pictureSaved(path));
    }),
  );
}
