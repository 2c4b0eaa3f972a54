/** What every journal promises. */
import type { Append, Journal, JournalEvent, Recorded } from "@flakjacket/core";
import {
  callStream,
  campaignChain,
  eventCatalogue,
  installationChain,
  installationStream,
  publicationStream,
  recallStream,
} from "@flakjacket/core";
import { describe, expect, it } from "vitest";
import { appended, recordedOf, toCall, toPublication, wholeChain } from "./append.ts";
import type { StoreOpener } from "./opened.ts";
import { usingStore } from "./opened.ts";
import { callId, campaignId, publicationId, recallId, recallOrdered, samples } from "./sample-events.ts";

const campaign = campaignId("sunny-side");
const chain = campaignChain(campaign);
const make = samples();
const received = make["call-received"](1);
const approved = make["publication-approved"](2);

export function describeJournal(name: string, open: StoreOpener): void {
  describe(`the ${name} journal`, () => {
    const opened = usingStore(open);
    const journal = (): Journal => opened().journal;

    it("numbers a stream and its chain from 1, and reads back what was written", async () => {
      const [first, second] = await appended(journal(), toCall(campaign, callId(1), 0, received, make["call-screened"](3)));
      await appended(journal(), toCall(campaign, callId(2), 0, received));
      expect(first).toEqual({ chain, position: 1, stream: callStream(callId(1)), version: 1, event: received });
      expect(second).toMatchObject({ position: 2, version: 2 });
      expect(await journal().read(callStream(callId(1)))).toEqual({ version: 2, events: [received, make["call-screened"](3)] });
      expect(await journal().read(callStream(callId(3)))).toEqual({ version: 0, events: [] });
      expect((await wholeChain(journal(), chain, 2)).map(({ position, version }) => [position, version])).toEqual([
        [1, 1],
        [2, 2],
        [3, 1],
      ]);
      expect(await journal().chain(chain, 1, 1)).toEqual([second]);
      expect(await journal().chain(chain, 3, 10)).toEqual([]);
    });

    it("keeps one chain per campaign and one for the installation", async () => {
      await appended(journal(), { chain: installationChain, stream: installationStream, expected: 0, events: [make["channel-added"](1)] });
      const [other] = await appended(journal(), toCall(campaignId("other"), callId(1), 0, received));
      await appended(journal(), toCall(campaign, callId(2), 0, received));
      expect(other.position).toBe(1);
      expect(await journal().chains()).toEqual(["campaign/other", chain, installationChain]);
    });

    it("refuses who expected another version, and writes nothing of it", async () => {
      await appended(journal(), toCall(campaign, callId(1), 0, received));
      const outcome = await journal().append([
        toPublication(campaign, publicationId(1), 0, approved),
        toCall(campaign, callId(1), 0, received),
      ]);
      expect(outcome).toEqual({ kind: "conflict", stream: callStream(callId(1)), expected: 0, actual: 1 });
      expect(await journal().read(publicationStream(publicationId(1)))).toMatchObject({ version: 0 });
      expect(await wholeChain(journal(), chain)).toHaveLength(1);
      expect(await journal().append([toCall(campaign, callId(1), 5, received)])).toMatchObject({
        kind: "conflict",
        expected: 5,
        actual: 1,
      });
    });

    it("lets one of many who expect the same version win, whenever they come", async () => {
      const asked = Array.from({ length: 20 }, (_, at) => journal().append([toCall(campaign, callId(1), 0, make["call-received"](at))]));
      const outcomes = await Promise.all(asked);
      expect(outcomes.filter(({ kind }) => kind === "appended")).toHaveLength(1);
      expect(await journal().read(callStream(callId(1)))).toMatchObject({ version: 1 });
    });

    it("writes several streams together, and the same stream twice in order", async () => {
      const recorded = await appended(
        journal(),
        toCall(campaign, callId(1), 0, received),
        toPublication(campaign, publicationId(1), 0, approved),
        toCall(campaign, callId(1), 1, make["call-screened"](2)),
        { chain: installationChain, stream: installationStream, expected: "any", events: [make["person-added"](1)] },
      );
      expect(recorded.map(({ chain: at, position, version }) => [at, position, version])).toEqual([
        ...[
          [chain, 1, 1],
          [chain, 2, 1],
          [chain, 3, 2],
        ],
        [installationChain, 1, 1],
      ]);
    });

    it("promise 6: never refuses an append that expects any version", async () => {
      const recall = (at: number): Append => toPublication(campaign, publicationId(1), "any", make["recall-asked"](at));
      const others = Array.from({ length: 10 }, (_, at) => toPublication(campaign, publicationId(1), at, make["send-unanswered"](at)));
      const outcomes = await Promise.all([...others, ...[1, 2, 3].map(recall)].map((append) => journal().append([append])));
      for (const outcome of outcomes.slice(10)) expect(outcome.kind).toBe("appended");
    });

    it("promise 6: commits a recall before everything else that waits", async () => {
      const waiting = Array.from({ length: 1_500 }, (_, at) =>
        journal().append([toCall(campaign, callId(at), 0, make["call-received"](at))]),
      );
      const recall = journal().append([toPublication(campaign, publicationId(1), "any", make["recall-asked"](1))]);
      const order = journal().append([{ chain, stream: recallStream(recallId("r1")), expected: 0, events: [recallOrdered(1)] }]);
      expect([recordedOf(await recall)[0].position, recordedOf(await order)[0].position]).toEqual([1, 2]);
      const positions = (await Promise.all(waiting)).map((outcome) => recordedOf(outcome)[0].position);
      expect(positions).toEqual(Array.from({ length: 1_500 }, (_, index) => index + 3));
    });

    it("tells of every commit in the order of the chain, until told to stop", async () => {
      const heard: Recorded[] = [];
      const stop = journal().onAppended((recorded) => void heard.push(...recorded));
      const stopLoud = journal().onAppended(() => {
        throw new Error("A listener that fails.");
      });
      const outcomes = await Promise.all([1, 2, 3].map((n) => journal().append([toCall(campaign, callId(n), 0, received)])));
      await journal().append([toCall(campaign, callId(1), 0, received)]);
      expect(heard).toEqual(outcomes.flatMap((outcome) => [...recordedOf(outcome)]));
      expect(heard.map(({ position }) => position)).toEqual([1, 2, 3]);
      stop();
      stopLoud();
      await appended(journal(), toCall(campaign, callId(9), 0, received));
      expect(heard).toHaveLength(3);
    });

    it("takes a copy: what the caller changes later changes nothing written", async () => {
      const event = { ...make["call-received"](1) };
      const done = journal().append([toCall(campaign, callId(1), 0, event)]);
      Object.assign(event, { at: 99 });
      await done;
      const [read] = (await journal().read(callStream(callId(1)))).events;
      Object.assign(read ?? {}, { at: 98 });
      expect(await journal().read(callStream(callId(1)))).toMatchObject({ events: [{ at: 1 }] });
    });

    it.each<[string, Append]>([
      ["an event that is no JSON", toCall(campaign, callId(1), 0, { ...received, at: Number.NaN })],
      ["text that is not well formed", toPublication(campaign, publicationId(1), 0, { ...make["send-refused"](1), code: "\ud800" })],
      ["an event of another kind of stream", { chain, stream: callStream(callId(1)), expected: 0, events: [approved] }],
      ["a chain that is none", { chain: "campaign/UP" as typeof chain, stream: callStream(callId(1)), expected: 0, events: [received] }],
      ["a stream that is none", { chain, stream: "call/" as Append["stream"], expected: 0, events: [received] }],
      ["a version below 0", toCall(campaign, callId(1), -1, received)],
    ])("refuses %s with an error, and goes on", async (_, append) => {
      const good = journal().append([toCall(campaign, callId(2), 0, received)]);
      await expect(journal().append([append])).rejects.toThrow(/expected|belong/);
      expect((await good).kind).toBe("appended");
      expect((await journal().append([toCall(campaign, callId(3), 0, received)])).kind).toBe("appended");
      expect(await wholeChain(journal(), chain)).toHaveLength(2);
    });

    it("never lets a stream move to another chain", async () => {
      await appended(journal(), toCall(campaign, callId(1), 0, received));
      const moved = toCall(campaignId("other"), callId(1), "any", received);
      await expect(journal().append([moved])).rejects.toThrow("lives in campaign/sunny-side");
      expect(await journal().chains()).toEqual([chain]);
    });

    it("reads back every type of event as it was written", async () => {
      const recorded: Recorded[] = [];
      for (const type of Object.keys(make) as JournalEvent["type"][]) {
        const event: JournalEvent = make[type](7);
        const stream = streamFor(event);
        recorded.push(...(await appended(journal(), { chain, stream, expected: "any", events: [event] })));
      }
      expect(await wholeChain(journal(), chain)).toEqual(recorded);
    });

    it("refuses appends once it is closed", async () => {
      await opened().close();
      await expect(journal().append([toCall(campaign, callId(1), 0, received)])).rejects.toThrow("closed");
    });
  });
}

function streamFor({ type }: JournalEvent): Append["stream"] {
  const kind = eventCatalogue[type].stream;
  return (kind === "installation" ? installationStream : `${kind}/one`) as Append["stream"];
}
