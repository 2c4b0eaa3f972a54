/** A call that was received gets its verdict. A screen that throws or is late holds it, with the failure as the reason. */
import type { CallId, Clock, Policy, Post, Signal, Unanswered } from "@flakjacket/core";
import { callStream, campaignChain, judge, nextCall, policyOf } from "@flakjacket/core";
import type { Notes } from "../notes.ts";
import { keepUntil } from "../retention.ts";
import { fromStored } from "../stored-post.ts";
import { callDeparts } from "./depart.ts";
import type { CallPorts, Screen, ScreenedFor } from "./ports.ts";

/** How long one screen may take before its silence holds the post. */
export const SCREEN_WITHIN_MS = 2_000;

/** A campaign that is gone speaks no language, so that whatever was called is held. */
const NOTHING_SPOKEN: ScreenedFor = { languages: [] };

export type ScreenPorts = CallPorts & { readonly screens: readonly Screen[]; readonly policy: Policy };

export async function screenCall(id: CallId, ports: ScreenPorts): Promise<void> {
  const row = await ports.views.call(id);
  if (row?.call.state !== "received") return;
  const stored = await ports.vault.get(row.post);
  // Erased before anybody looked: there is nothing left to answer.
  if (!stored) return callDeparts(id, "deleted", ports);
  const began = ports.clock.monotonic();
  const campaign = await ports.views.campaign(row.campaign);
  const { signals, unanswered } = await runScreens(fromStored(stored), campaign?.definition ?? NOTHING_SPOKEN, ports);
  const policy = campaign ? policyOf(campaign, ports.policy) : ports.policy;
  const verdict = judge(signals, unanswered, policy);
  const now = ports.clock.now();
  const event = { type: "call-screened", v: 1, at: now, verdict, policy: policy.version } as const;
  const outcome = await ports.journal.append([
    { chain: campaignChain(row.campaign), stream: callStream(id), expected: row.version, events: [event] },
  ]);
  if (outcome.kind === "conflict") return;
  const alert = verdict.outcome === "refuse" && verdict.alert;
  ports.notes.note({ code: "call-screened", call: id, outcome: verdict.outcome, alert, tookMs: ports.clock.monotonic() - began });
  const { until, restricted } = keepUntil(nextCall(row.call, event) ?? row.call, campaign?.definition, now);
  await ports.vault.keep(id, until, restricted);
}

type Answers = { readonly signals: readonly Signal[]; readonly unanswered: readonly Unanswered[] };

/** Asks every screen, each within its time. */
export async function runScreens(
  post: Post,
  campaign: ScreenedFor,
  ports: { readonly screens: readonly Screen[]; readonly clock: Clock; readonly notes: Notes },
): Promise<Answers> {
  const answers = await Promise.all(ports.screens.map((screen) => ask(screen, post, campaign, ports)));
  return {
    signals: answers.flatMap((answer) => ("signals" in answer ? answer.signals : [])),
    unanswered: answers.flatMap((answer) => ("signals" in answer ? [] : [answer])),
  };
}

async function ask(
  screen: Screen,
  post: Post,
  campaign: ScreenedFor,
  { clock, notes }: { readonly clock: Clock; readonly notes: Notes },
): Promise<{ readonly signals: readonly Signal[] } | Unanswered> {
  const answered = new AbortController();
  const late = clock.wake(clock.now() + SCREEN_WITHIN_MS, answered.signal).then(() => "late" as const);
  try {
    const answer = await Promise.race([Promise.resolve().then(() => screen.screen(post, campaign)), late]);
    if (answer !== "late") return { signals: answer };
    notes.note({ code: "screen-failed", screen: screen.name, why: "late" });
    return { screen: screen.name, why: "late" };
  } catch (cause) {
    notes.note({ code: "screen-failed", screen: screen.name, why: "threw", cause });
    return { screen: screen.name, why: "threw" };
  } finally {
    answered.abort();
  }
}
