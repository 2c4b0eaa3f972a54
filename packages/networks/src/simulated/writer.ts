/** The simulated network's writer: what a channel may do there, with every answer a real network could give. */
import type { ChannelLimits, Health, Look, NetworkRef, NetworkWriter, OwnPost, Removal, SendKey, SendOutcome } from "@flakjacket/core";
import { channelLimits } from "../limits.ts";
import { pay } from "../points.ts";
import { refusal } from "../refusal.ts";
import { keyMaker } from "../tid.ts";
import { within } from "../within.ts";
import type { SimulatedCore } from "./core.ts";
import type { WriterCall } from "./troubles.ts";
import { versionOf, visiblePost } from "./world.ts";

export type WriterOptions = { readonly answerWithinMs: number; readonly latencyMs: readonly [from: number, to: number] };

type Answer<T> =
  | { readonly kind: "answered"; readonly value: T }
  | { readonly kind: "limited"; readonly retryAfterMs: number }
  | { readonly kind: "unreachable" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "unanswered"; readonly cause: unknown };

const RETRY_MS = 5_000;
const MAKERS = 1_024;

export function simulatedWriter(core: SimulatedCore, account: string, options: WriterOptions): NetworkWriter {
  const { world, clock, rules } = core;
  const limits: ChannelLimits = channelLimits(rules, { pictureBytes: 1_000_000, replyLength: 300, altTextLength: 2_000 });
  const uriOf = (key: SendKey): NetworkRef => `sim:${account}/${key}` as NetworkRef;
  let health: Health = { state: "ready" };

  async function ask<T>(call: WriterCall, until: number, act: () => Promise<Answer<T>>): Promise<Answer<T>> {
    const answer = await withTrouble(call, until, act);
    if (answer.kind === "limited") health = { state: "waiting", until: clock.now() + answer.retryAfterMs, why: "rate-limited" };
    else if (answer.kind === "signed-out") health = { state: "waiting", until: clock.now() + RETRY_MS, why: "signed-out" };
    else if (answer.kind === "unreachable") health = { state: "waiting", until: clock.now() + RETRY_MS, why: "unreachable" };
    else health = { state: "ready" };
    return answer;
  }

  async function withTrouble<T>(call: WriterCall, until: number, act: () => Promise<Answer<T>>): Promise<Answer<T>> {
    const trouble = core.troubles.takeWriter(call);
    const unanswered = (cause: string): Answer<T> => ({ kind: "unanswered", cause: new Error(cause) });
    const neverAnswers = async (): Promise<Answer<T>> => {
      await clock.wake(until);
      return unanswered("The simulated network did not answer in time.");
    };
    switch (trouble?.kind) {
      case "down":
        return { kind: "unreachable" };
      case "signed-out":
        return { kind: "signed-out" };
      case "rate-limited":
        return { kind: "limited", retryAfterMs: trouble.retryAfterMs };
      case "error":
        return unanswered("The simulated network answered 500.");
      case "lost":
        return neverAnswers();
      case "silent":
        await act();
        return neverAnswers();
      case "garbage":
        await act();
        return unanswered("The simulated network's answer could not be read.");
      default: {
        const ms = trouble ? trouble.ms : latency();
        if (ms <= 0) return act();
        return within(clock, until, unanswered("The simulated network did not answer in time."), async () => {
          await clock.wake(clock.now() + ms);
          return act();
        });
      }
    }
  }

  function latency(): number {
    const [from, to] = options.latencyMs;
    return to <= 0 ? 0 : from + core.random() * (to - from);
  }

  /** Charged and done in one step, so that two at once cannot spend the same points. */
  const limited = (action: "create" | "remove"): Answer<never> | undefined => {
    const paid = pay(core.ledger(account), action, clock.now(), rules);
    return paid.paid ? undefined : { kind: "limited", retryAfterMs: paid.retryAfterMs };
  };
  const soon = (): number => clock.now() + options.answerWithinMs;
  const newest = keyMaker(clock, Math.floor(core.random() * MAKERS));

  return {
    limits,
    newKey() {
      let key = newest();
      while (world.posts.has(uriOf(key))) key = newest();
      return key;
    },

    async send(key, outgoing, giveUpAt): Promise<SendOutcome> {
      const refused = refusal(outgoing, limits);
      if (refused) return refused;
      if (clock.now() >= giveUpAt) return { kind: "postponed", retryAfterMs: 0, why: "unreachable" };
      const uri = uriOf(key);
      const picture = { ...outgoing.picture, png: Buffer.from(outgoing.picture.png).toString("base64") };
      const answer = await ask<SendOutcome>("send", giveUpAt, () =>
        core.change<Answer<SendOutcome>>(() => {
          const there = world.posts.get(uri);
          if (there && !there.removed) {
            const same = there.text === outgoing.text && there.picture?.png === picture.png && there.picture.altText === picture.altText;
            return { gives: { kind: "answered", value: same ? { kind: "live", ref: uri } : { kind: "refused", code: "other-record" } } };
          }
          if (world.accounts.get(account)?.gone) return { gives: { kind: "answered", value: { kind: "refused", code: "account-gone" } } };
          const wait = limited("create");
          if (wait) return { gives: wait };
          const replyTo = { root: outgoing.replyTo.root.uri, parent: outgoing.replyTo.parent.uri };
          const said = { uri, author: account, text: outgoing.text, mentions: [], languages: [outgoing.language], replyTo, picture };
          return { event: { type: "said", at: clock.now(), ...said }, gives: { kind: "answered", value: { kind: "live", ref: uri } } };
        }),
      );
      switch (answer.kind) {
        case "answered":
          return answer.value;
        case "limited":
          return { kind: "postponed", retryAfterMs: answer.retryAfterMs, why: "rate-limited" };
        case "unreachable":
        case "signed-out":
          return { kind: "postponed", retryAfterMs: RETRY_MS, why: "unreachable" };
        default:
          return { kind: "unconfirmed", cause: answer.cause };
      }
    },

    async look(key): Promise<Look> {
      const uri = uriOf(key);
      const answer = await ask<Look>("look", soon(), async () => ({
        kind: "answered",
        value: visiblePost(world, uri) ? { kind: "present", ref: uri } : { kind: "absent" },
      }));
      return answer.kind === "answered" ? answer.value : { kind: "unknown", cause: "cause" in answer ? answer.cause : answer.kind };
    },

    async remove(key): Promise<Removal> {
      const uri = uriOf(key);
      const answer = await ask<Removal>("remove", soon(), () =>
        core.change<Answer<Removal>>(() => {
          const done: Answer<Removal> = { kind: "answered", value: { kind: "removed" } };
          if (world.posts.get(uri)?.removed !== false) return { gives: done };
          const wait = limited("remove");
          return wait ? { gives: wait } : { event: { type: "removed", at: clock.now(), uri }, gives: done };
        }),
      );
      if (answer.kind === "answered") return answer.value;
      if (answer.kind === "limited") return { kind: "rate-limited", retryAfterMs: answer.retryAfterMs };
      if (answer.kind === "signed-out") return { kind: "refused", why: "signed-out" };
      return { kind: "unanswered", cause: "cause" in answer ? answer.cause : answer.kind };
    },

    async standing(call, authorId) {
      const answer = await ask("standing", soon(), async () => {
        const post = visiblePost(world, call.uri);
        const of = (value: "as-read" | "edited" | "deleted" | "blocked" | "opted-out") => ({ kind: "answered", value }) as const;
        if (!post) return of("deleted");
        if (world.blocks.has(`${authorId} ${account}`)) return of("blocked");
        if (/#nobot\b/iu.test(world.accounts.get(authorId)?.bio ?? "")) return of("opted-out");
        return of(call.version === undefined || call.version === versionOf(post) ? "as-read" : "edited");
      });
      return answer.kind === "answered" ? answer.value : "unknown";
    },

    async *ownPosts(): AsyncGenerator<OwnPost> {
      const answer = await ask("ownPosts", soon(), async () => ({
        kind: "answered" as const,
        value: [...world.posts.values()].filter((post) => post.author === account && !post.removed).reverse(),
      }));
      if (answer.kind !== "answered") throw new Error("The simulated network did not list the channel's posts. Ask again later.");
      for (const { uri, at, replyTo } of answer.value) {
        const key = uri.slice(uri.lastIndexOf("/") + 1) as SendKey;
        yield { key, ref: uri as NetworkRef, createdAt: at, ...(replyTo ? { replyTo: replyTo.parent } : {}) };
      }
    },

    health: () => health,
  };
}
