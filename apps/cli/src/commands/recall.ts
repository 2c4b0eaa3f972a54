/** flakjacket recall: count, ask, order, follow, and show a receipt for each publication. */
import { setTimeout as sleep } from "node:timers/promises";
import type { AnswerOf, Client, Routes } from "@flakjacket/contract/http";
import type { CallId } from "@flakjacket/core";
import { parseRecallId } from "@flakjacket/core";
import { type Options, text } from "../act.ts";
import { ask } from "../ask.ts";
import type { Context } from "../context.ts";
import { findCall } from "../find.ts";
import type { Parent } from "../program.ts";
import { progress } from "../progress.ts";
import { standIn } from "../recall/stand-in.ts";
import { whoAnswers } from "../recall/who-answers.ts";
import { problemLines } from "../render/problem.ts";
import { renderRecall } from "../render/recall.ts";
import { done, need, type Said, Stop } from "../said.ts";
import { expected, recallScope } from "../scope.ts";

const LOOK_EVERY_MS = 400;
const WAIT_SECONDS = 120;
/** The database may come back at once, or in an hour: people want to know what they have. */
const WAIT_WITHOUT_STORE_SECONDS = 15;

type Report = AnswerOf<Routes["recallReport"]>;

export function addRecall({ add, act, explain }: Parent): void {
  add("recall", "recall")
    .option("--campaign <ID>", explain.campaign)
    .option("--channel <ID>", explain.channel)
    .option("--author <KEY>", explain.author)
    .option("--call <ID>", explain.call)
    .option("--from <TIME>", explain.from)
    .option("--until <TIME>", explain.until)
    .option("--all", explain.all)
    .option("--stop", explain.stop)
    .option("-y, --yes", explain.yes)
    .option("--wait <SECONDS>", explain.wait)
    .option("--report <RECALL>", explain.report)
    .option("--from-network", explain["from-network"])
    .option("--account <HANDLE>", explain.account)
    .option("--service <ADDRESS>", explain.service)
    .action(
      act(async (context, options) => {
        if (options["fromNetwork"] === true) return await fromNetwork(options, context);
        const named = text(options, "report") ?? text(options, "call") ?? recallScope(options, undefined, context.phrases);
        if (named === undefined) throw new Stop("usage", "usage", context.phrases.recall.nameAScope);
        try {
          return context.isLocal && context.hasKey ? await besideServer(options, context) : await throughServer(options, context);
        } catch (error) {
          if (!(error instanceof Stop) || error.code !== "server-unreachable") throw error;
          // Nobody answers, and something is out there: the other way is named with the failure.
          const said = [...problemLines(error, context.language), context.phrases.recall.fromNetwork.needs].join("\n");
          throw new Stop("unavailable", error.code, said);
        }
      }),
    );
}

/** Where no server answers, the recall takes the journal's lease itself. */
async function besideServer(options: Options, context: Context): Promise<Said> {
  const found = await whoAnswers(context);
  if (found.who === "server") return await throughServer(options, context);
  const { standsIn, takesOver } = context.phrases.recall;
  context.shell.stderr.write(`${found.who === "hung" ? takesOver(found.pid) : standsIn}\n`);
  const { end } = await standIn(found.who === "hung" ? "take" : "wait", context);
  try {
    return await throughServer(options, context);
  } finally {
    await end();
  }
}

async function throughServer(options: Options, context: Context): Promise<Said> {
  const { phrases } = context;
  const server = context.client();
  const earlier = text(options, "report");
  if (earlier !== undefined) return conclude(await reportOf(earlier, server, context), 0, context);

  const named = text(options, "call");
  const scope = recallScope(options, named === undefined ? undefined : await callNamed(named, server, context), phrases);
  if (!scope) throw new Stop("usage", "usage", phrases.recall.nameAScope);
  const preview = await need(server.previewRecall({ body: { scope } }));
  if (!context.json && preview.publications > 0) context.line(undefined, phrases.recall.wouldTake(preview.publications));
  if (preview.publications === 0 && options["stop"] !== true) return nothingToOrder(preview, phrases);
  if (options["yes"] !== true && context.shell.stdin.isTTY && !(await ask(phrases.recall.ask, context))) {
    return done({ preview, recall: null }, phrases.recall.leftAlone);
  }

  const began = context.shell.now();
  const ordered = await need(server.recall({ body: { scope, ...(options["stop"] === true ? { stop: true } : {}) } }));
  if (!context.json) {
    if (options["stop"] === true) context.line(undefined, phrases.recall.stopped);
    context.line(undefined, phrases.recall.ordered(ordered.recall, ordered.publications));
    if (ordered.withoutStore) context.line(undefined, phrases.recall.withoutStore(ordered.withoutStore.gone));
  }
  const seconds = Number(text(options, "wait") ?? (ordered.withoutStore ? WAIT_WITHOUT_STORE_SECONDS : WAIT_SECONDS));
  if (!(seconds >= 0)) expected("a number of seconds", text(options, "wait") ?? "", phrases);
  const report = await follow(ordered.recall, began + seconds * 1_000, server, context);
  return conclude(report, context.shell.now() - began, context);
}

/** What comes down already is not ordered again, and it is not nothing either. */
function nothingToOrder(preview: AnswerOf<Routes["previewRecall"]>, { recall }: Context["phrases"]): Said {
  if (preview.comingDown === 0) return done({ preview }, recall.nothing);
  return { exit: "incomplete", json: { preview }, human: recall.comingDown(preview.comingDown) };
}

/** A recall works while the database is down; looking up a shortened id does not, and then that is what is said. */
async function callNamed(named: string, server: Client, { phrases }: Context): Promise<CallId> {
  try {
    return await findCall(named, server, phrases);
  } catch (error) {
    if (!(error instanceof Stop) || error.code !== "store-unavailable") throw error;
    throw new Stop("unavailable", error.code, phrases.recall.wholeId);
  }
}

/** Asks neither server nor database. */
async function fromNetwork(options: Options, context: Context): Promise<Said> {
  const handle = text(options, "account");
  if (handle === undefined) throw new Stop("usage", "usage", context.phrases.recall.fromNetwork.needs);
  const service = text(options, "service");
  const since = recallScope(options, undefined, context.phrases)?.from;
  const { recallFromBluesky } = await import("../recall/from-network.ts");
  return await recallFromBluesky(
    { handle, ...(service === undefined ? {} : { service }), ...(since === undefined ? {} : { since }) },
    context,
  );
}

async function reportOf(written: string, server: Client, { phrases }: Context): Promise<Report> {
  const id = parseRecallId(written) ?? expected("a recall's id", written, phrases);
  return await need(server.recallReport({ params: { id } }));
}

/** Looks until nothing is on its way any more, or until the time is over. */
async function follow(recall: string, until: number, server: Client, context: Context): Promise<Report> {
  const shown = progress(context.shell);
  try {
    for (;;) {
      const report = await reportOf(recall, server, context);
      const { withdrawn, neverLeft, publications, recalling } = report.counts;
      if (recalling === 0 || context.shell.now() >= until) return report;
      shown.tell(context.phrases.recall.progress(withdrawn + neverLeft, publications));
      await sleep(LOOK_EVERY_MS);
    }
  } finally {
    shown.end();
  }
}

function conclude(report: Report, tookMs: number, context: Context): Said {
  const complete = report.counts.recalling === 0 && report.counts.notWithdrawn === 0;
  return { exit: complete ? "done" : "incomplete", json: report, human: renderRecall(report, tookMs, context.voice()) };
}
