/** What every store's read models promise. */
import type { Append, CallFilter, CallRow, PublicationFilter, PublicationRow, Recorded, Views } from "@flakjacket/core";
import {
  breakerFrom,
  breakerStream,
  callStream,
  campaignChain,
  campaignStream,
  installationChain,
  installationStream,
  nextCallRow,
  nextPublicationRow,
  publicationStream,
} from "@flakjacket/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appended, toCall, toPublication } from "./append.ts";
import type { StoreOpener } from "./opened.ts";
import { usingStore } from "./opened.ts";
import {
  anyBreakerEvent,
  anyCallEvent,
  anyPublicationEvent,
  authorKey,
  callId,
  campaignDefinition,
  campaignId,
  channelDefinition,
  channelId,
  publicationId,
  samples,
} from "./sample-events.ts";

const campaign = campaignId("sunny-side");
const make = samples();

export function describeViews(name: string, open: StoreOpener): void {
  describe(`the ${name} views`, () => {
    const opened = usingStore(open);
    const views = (): Views => opened().views;

    it("know nothing at first, and every breaker is armed", async () => {
      expect(await views().call(callId(1))).toBeUndefined();
      expect(await views().publication(publicationId(1))).toBeUndefined();
      expect(await views().campaign(campaign)).toBeUndefined();
      expect([await views().campaigns(), await views().channels(), await views().calls({ limit: 9 })]).toEqual([[], [], []]);
      expect(await views().breaker({ campaign })).toEqual({ state: "armed" });
    });

    it("are as new as the journal the moment an append is answered", async () => {
      const append = opened().journal.append([toCall(campaign, callId(1), 0, make["call-received"](5), make["call-screened"](6))]);
      expect((await append).kind).toBe("appended");
      expect(await views().call(callId(1))).toMatchObject({
        id: callId(1),
        version: 2,
        since: 5,
        call: { state: "screened" },
        erased: false,
      });
      await opened().journal.append([toCall(campaign, callId(1), 9, make["author-departed"](7))]);
      expect(await views().call(callId(1))).toMatchObject({ version: 2 });
    });

    it("tell campaigns, channels and breakers by their latest event", async () => {
      const { journal } = opened();
      const applied = make["campaign-applied"](3);
      const chain = campaignChain(campaign);
      await appended(journal, { chain, stream: campaignStream(campaign), expected: 0, events: [applied, { ...applied, at: 4 }] });
      const stream = installationStream;
      await appended(journal, {
        chain: installationChain,
        stream,
        expected: 0,
        events: [make["channel-added"](1), make["gap-noticed"](2)],
      });
      const ofCampaign = breakerStream({ campaign });
      await appended(journal, { chain, stream: ofCampaign, expected: "any", events: [make["breaker-tripped"](8)] });
      expect(await views().campaign(campaign)).toMatchObject({ id: campaign, definition: campaignDefinition(campaign), appliedAt: 4 });
      expect(await views().campaigns()).toHaveLength(1);
      expect(await views().channels()).toEqual([channelDefinition("main")]);
      expect(await views().breaker({ campaign })).toMatchObject({ state: "tripped", since: 8 });
      expect(await views().breaker({ channel: channelId("main") })).toEqual({ state: "armed" });
    });

    it("search calls by every field, oldest first, page by page", async () => {
      for (const at of [5, 3, 3, 8, 1].keys()) {
        const since = [5, 3, 3, 8, 1][at] ?? 0;
        await appended(opened().journal, toCall(campaign, callId(at), 0, make["call-received"](since)));
      }
      await appended(opened().journal, toCall(campaign, callId(3), 1, make["call-screened"](9)));
      await appended(opened().journal, toCall(campaignId("other"), callId(7), 0, samples("other", "side")["call-received"](2)));
      const found = async (filter: Omit<CallFilter, "limit">): Promise<number[]> => {
        const rows = await views().calls({ ...filter, limit: 50 });
        expect(await views().countCalls(filter)).toBe((await views().calls({ ...filterOf(filter), limit: 50 })).length);
        return rows.map(({ id }) => Number.parseInt(id, 16));
      };
      expect(await found({})).toEqual([4, 7, 1, 2, 0, 3]);
      expect(await found({ campaign })).toEqual([4, 1, 2, 0, 3]);
      expect(await found({ channel: channelId("side") })).toEqual([7]);
      expect(await found({ author: authorKey(2) })).toEqual([7, 0, 3]);
      expect(await found({ states: ["screened"] })).toEqual([3]);
      expect(await found({ states: ["screened", "received"], from: 3, until: 8 })).toEqual([1, 2, 0]);
      expect(await found({ states: [] })).toEqual([]);
      expect(await found({ after: { since: 3, id: callId(1) } })).toEqual([2, 0, 3]);
      expect(await views().calls({ limit: 2 })).toHaveLength(2);
    });

    it("find the publications that are due", async () => {
      const { journal } = opened();
      await appended(journal, toPublication(campaign, publicationId(1), 0, make["publication-approved"](1)));
      await appended(journal, toPublication(campaign, publicationId(2), 0, make["publication-approved"](20)));
      await appended(journal, toPublication(campaign, publicationId(3), 0, make["publication-approved"](1), make["sending-began"](12)));
      const due = async (filter: Omit<PublicationFilter, "limit">) =>
        (await views().publications({ ...filter, limit: 9 })).map(({ id }) => id);
      expect(await due({ dueBy: 10 })).toEqual([]);
      expect(await due({ dueBy: 11 })).toEqual([publicationId(1)]);
      expect(await due({ dueBy: 30 })).toEqual([publicationId(1), publicationId(2)]);
      expect(await due({ states: ["sending"], campaign, channel: channelId("main") })).toEqual([publicationId(3)]);
      expect(await views().countPublications({ dueBy: 30 })).toBe(2);
      expect(await views().publication(publicationId(1))).toMatchObject({
        since: 1,
        version: 1,
        publication: { state: "approved", releaseAt: 11 },
      });
    });

    it("promise 10: are the fold of the journal, whatever was appended", async () => {
      let run = 0;
      const steps = fc.array(anyStep, { minLength: 1, maxLength: 25 });
      const property = fc.asyncProperty(steps, fc.boolean(), async (all, together) => {
        const chain = `run-${run++}`;
        const expected = new Fold();
        opened().journal.onAppended((recorded) => expected.take(recorded));
        const appends = all.map((step) => appendOf(step, chain));
        if (together) await Promise.all(appends.map((append) => opened().journal.append([append])));
        else for (const append of appends) await opened().journal.append([append]);
        const mine = campaignId(chain);
        expect(await views().calls({ campaign: mine, limit: 99 })).toEqual(expected.calls(mine));
        expect(await views().publications({ campaign: mine, limit: 99 })).toEqual(expected.publications(mine));
        const slice = await opened().journal.read(breakerStream({ campaign: mine }));
        expect(await views().breaker({ campaign: mine })).toEqual(breakerFrom(slice.events));
      });
      await fc.assert(property, { numRuns: 25 });
      expect(await opened().rebuild()).toMatchObject({ equal: true });
    });
  });
}

type Step = { readonly kind: "call" | "publication" | "breaker"; readonly nth: number; readonly pick: number; readonly any: boolean };
const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom("call", "publication", "breaker"),
  nth: fc.nat({ max: 2 }),
  pick: fc.nat(),
  any: fc.boolean(),
});

function appendOf({ kind, nth, pick, any }: Step, run: string): Append {
  const campaignOfRun = campaignId(run);
  const chain = campaignChain(campaignOfRun);
  const id = Number(run.slice(4)) * 10 + nth;
  const expected = any ? "any" : pick % 3;
  const sampled = <E>(events: fc.Arbitrary<E>): [E, ...E[]] => fc.sample(events, { numRuns: 1 + (pick % 2), seed: pick }) as [E, ...E[]];
  if (kind === "call") return { chain, stream: callStream(callId(id)), expected, events: sampled(anyCallEvent(run)) };
  if (kind === "publication")
    return { chain, stream: publicationStream(publicationId(id)), expected, events: sampled(anyPublicationEvent(run)) };
  return { chain, stream: breakerStream({ campaign: campaignOfRun }), expected, events: sampled(anyBreakerEvent(run)) };
}

/** The read models as core's own folds give them. */
class Fold {
  readonly #calls = new Map<string, CallRow>();
  readonly #publications = new Map<string, PublicationRow>();

  take(recorded: readonly Recorded[]): void {
    for (const one of recorded) {
      const call = one.stream.startsWith("call/")
        ? nextCallRow(this.#calls.get(one.stream), one as Parameters<typeof nextCallRow>[1])
        : undefined;
      if (call) this.#calls.set(one.stream, call);
      if (!one.stream.startsWith("publication/")) continue;
      const row = nextPublicationRow(this.#publications.get(one.stream), one as Parameters<typeof nextPublicationRow>[1]);
      if (row) this.#publications.set(one.stream, row);
    }
  }
  calls(of: CallRow["campaign"]): CallRow[] {
    return [...this.#calls.values()].filter((row) => row.campaign === of).sort(bySince);
  }
  publications(of: CallRow["campaign"]): PublicationRow[] {
    return [...this.#publications.values()].filter((row) => row.campaign === of).sort(bySince);
  }
}

function bySince(a: { since: number; id: string }, b: { since: number; id: string }): number {
  return a.since - b.since || (a.id < b.id ? -1 : 1);
}

function filterOf({ after: _, ...filter }: Omit<CallFilter, "limit">): Omit<CallFilter, "limit" | "after"> {
  return filter;
}
