/** One proposal after the other at a terminal, each decision by one key. The source is shown only when asked for. */
import { writeFile } from "node:fs/promises";
import type { Client, Outcome } from "@flakjacket/contract/http";
import type { CallRow } from "@flakjacket/core";
import type { Context } from "../context.ts";
import { clockTime, short } from "../render/amounts.ts";
import { problemLines } from "../render/problem.ts";
import { renderCall, renderSource, renderWaiting, verdictOf } from "../render/review.ts";
import { done, need, type Said, Stop } from "../said.ts";
import { approve } from "./decide.ts";
import { type Mode, pressed } from "./keys.ts";
import { waitingIn } from "./waiting.ts";

/** What becomes of the proposal on the screen: it stays, perhaps as another one, or the next one comes. */
type Next = { readonly stay: CallRow } | "next" | "quit";

export async function reviewAll(named: string | undefined, context: Context): Promise<Said> {
  const server = context.client();
  const { campaign, calls } = await waitingIn(named, server, context.phrases);
  context.line(undefined, renderWaiting(campaign, [], context.voice(), calls.length));
  const keys = readKeys(context);
  try {
    for (const [at, waiting] of calls.entries()) {
      let next: Next = { stay: waiting };
      context.line(undefined, `\n${renderCall(waiting, context.voice())}\n${context.phrases.review.keys}`);
      while (typeof next === "object") next = await decide(next.stay, keys, server, context);
      if (next === "quit") return done(undefined, context.phrases.review.left(calls.length - at));
    }
    return done(undefined, context.phrases.review.nothingWaits(campaign));
  } finally {
    await keys.return(undefined);
  }
}

/** Waits for keys until one decides. What the server refuses is shown, and the proposal stays. */
async function decide(row: CallRow, keys: AsyncGenerator<string>, server: Client, context: Context): Promise<Next> {
  const { phrases, language } = context;
  const say = (sentence: string): void => context.line(undefined, sentence);
  let mode: Mode = "deciding";
  for await (const key of { [Symbol.asyncIterator]: () => ({ next: () => keys.next() }) }) {
    const press = pressed(key, mode);
    mode = press.do === "ask-why" ? "asking" : press.do === "nothing" ? mode : "deciding";
    const id = short(row.id);
    try {
      switch (press.do) {
        case "nothing":
          break;
        case "back":
          say(phrases.review.keys);
          break;
        case "ask-why":
          say(phrases.review.whyRefuse);
          break;
        case "next":
        case "quit":
          return press.do;
        case "approve": {
          const { releaseAt } = await need(approve(row, undefined, server, phrases));
          say(releaseAt === undefined ? phrases.review.approvedInShadow(id) : phrases.review.approved(id, clockTime(releaseAt, language)));
          return "next";
        }
        case "refuse":
          await need(server.refuseCall({ params: { id: row.id }, body: { reason: press.reason } }));
          say(phrases.review.turnedDown(id, phrases.refusalReasons[press.reason]));
          return "next";
        case "hold":
          await need(server.holdCall({ params: { id: row.id } }));
          say(phrases.review.held(id));
          return "next";
        case "another-scene": {
          const { call } = await need(server.anotherScene({ params: { id: row.id } }));
          say(`${renderCall(call, context.voice())}\n${phrases.review.keys}`);
          return { stay: call };
        }
        case "show-source":
          say(renderSource((await need(server.callSource({ params: { id: row.id } }))).post, verdictOf(row), context.voice()));
          break;
        case "save-picture":
          say(phrases.review.pictureSaved(await savePicture(row, server.callPicture({ params: { id: row.id } }), context)));
          break;
        default:
          press satisfies never;
      }
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      say(problemLines(error, language).join("\n"));
    }
  }
  return "quit";
}

async function savePicture(row: CallRow, picture: Promise<Outcome<Uint8Array>>, context: Context): Promise<string> {
  const file = context.path(`${short(row.id)}.png`);
  await writeFile(file, await need(picture));
  return file;
}

/** Keys as they are pressed, without waiting for Enter. Puts the terminal back when it is left. */
async function* readKeys({ shell }: Context): AsyncGenerator<string> {
  const { stdin } = shell;
  stdin.setRawMode?.(true);
  try {
    for await (const chunk of stdin) yield String(chunk);
  } finally {
    stdin.setRawMode?.(false);
    stdin.pause();
  }
}
