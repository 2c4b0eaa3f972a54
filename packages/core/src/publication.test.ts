import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PublicationEvent } from "./events.ts";
import type { AuthorKey, CampaignId, ChannelId, Digest, PersonId, RecallId } from "./ids.ts";
import type { NetworkRef, SendKey } from "./network.ts";
import { nextPublication, type Publication, publicationFrom, SECOND_READING_AFTER_MS } from "./publication.ts";

const key = "3kabc" as SendKey;
const otherKey = "3kdef" as SendKey;
const ref = "at://brand/3kabc" as NetworkRef;
const recall = "r1" as RecallId;
const digest = "0".repeat(64) as Digest;

const approved: PublicationEvent = {
  type: "publication-approved",
  v: 1,
  at: 0,
  campaign: "sunny" as CampaignId,
  channel: "main" as ChannelId,
  author: "a".repeat(64) as AuthorKey,
  digests: { picture: digest, altText: digest, reply: digest },
  releaseAt: 10,
  by: "ada" as PersonId,
};
const sent: PublicationEvent = { type: "sending-began", v: 1, at: 10, key, deadline: 100 };
const accepted: PublicationEvent = { type: "send-confirmed", v: 1, at: 20, key, ref };
const unanswered: PublicationEvent = { type: "send-unanswered", v: 1, at: 30 };
const recallAsked: PublicationEvent = { type: "recall-asked", v: 1, at: 40, recall, reason: "person" };
const removed: PublicationEvent = { type: "removal-tried", v: 1, at: 50, outcome: "removed" };
const absent = (at: number): PublicationEvent => ({ type: "read-back", v: 1, at, found: "absent" });

const instants = fc.integer({ min: 0, max: 300 });
const keys = fc.constantFrom(key, otherKey);
const anyEvent: fc.Arbitrary<PublicationEvent> = fc.oneof(
  instants.map((at): PublicationEvent => ({ ...approved, at, releaseAt: at + 10 })),
  fc.tuple(instants, keys).map(([at, k]): PublicationEvent => ({ type: "sending-began", v: 1, at, key: k, deadline: at + 90 })),
  fc.tuple(instants, keys).map(([at, k]): PublicationEvent => ({ type: "send-confirmed", v: 1, at, key: k, ref })),
  instants.map((at): PublicationEvent => ({ type: "send-unanswered", v: 1, at })),
  instants.map((at): PublicationEvent => ({ type: "send-postponed", v: 1, at, until: at + 5, why: "rate-limited" })),
  instants.map((at): PublicationEvent => ({ type: "send-refused", v: 1, at, code: "InvalidRequest" })),
  fc
    .tuple(instants, fc.constantFrom("absent" as const, "unknown" as const))
    .map(([at, found]): PublicationEvent => ({ type: "looked", v: 1, at, found })),
  instants.map((at): PublicationEvent => ({ type: "publication-lapsed", v: 1, at, why: "stale" })),
  instants.map((at): PublicationEvent => ({ ...recallAsked, at })),
  instants.map((at): PublicationEvent => ({ type: "removal-tried", v: 1, at, outcome: "unanswered" })),
  fc
    .tuple(instants, fc.constantFrom("absent" as const, "present" as const))
    .map(([at, found]): PublicationEvent => ({ type: "read-back", v: 1, at, found })),
  instants.map((at): PublicationEvent => ({ type: "recall-failed", v: 1, at, why: "unreachable" })),
);
const anyEvents = fc.array(anyEvent, { maxLength: 25 });
const neverAgainOut: readonly (Publication["state"] | undefined)[] = ["recalling", "withdrawn", "not-withdrawn"];

describe("promise 6: a publication whose recall was asked", () => {
  it("comes down again if the network accepts it late", () => {
    const late = publicationFrom([approved, sent, recallAsked, { ...accepted, at: 90 }]);
    expect(late).toEqual({ state: "recalling", recall, askedAt: 40, target: { key, ref }, deadline: 100, tries: 0 });
  });

  it("comes down again even if it had been read back as gone", () => {
    const gone = [approved, sent, recallAsked, removed, absent(101), absent(101 + SECOND_READING_AFTER_MS)];
    expect(publicationFrom(gone)).toMatchObject({ state: "withdrawn", readBackAt: 101 + SECOND_READING_AFTER_MS });
    expect(publicationFrom([...gone, { ...accepted, at: 5_000 }])).toMatchObject({ state: "recalling", target: { key, ref } });
  });

  it("is withdrawn at once, without a reading, when it never left", () => {
    expect(publicationFrom([approved, recallAsked])).toEqual({ state: "withdrawn", recall });
  });

  it("is read back when an earlier attempt was made, although that one was not found", () => {
    const again = publicationFrom([approved, sent, unanswered, { type: "looked", v: 1, at: 150, found: "absent" }, recallAsked]);
    expect(again).toMatchObject({ state: "recalling", target: { key } });
  });

  it("is not withdrawn by readings before the send's deadline, nor by one reading, nor by two at once", () => {
    const asked = [approved, sent, recallAsked, removed];
    expect(publicationFrom([...asked, absent(60), absent(60 + SECOND_READING_AFTER_MS)])?.state).toBe("recalling");
    expect(publicationFrom([...asked, absent(60), absent(100)])?.state).toBe("recalling");
    expect(publicationFrom([...asked, absent(150)])?.state).toBe("recalling");
    expect(publicationFrom([...asked, absent(150), absent(150)])?.state).toBe("recalling");
  });

  it("starts its readings anew when it is seen again in between", () => {
    const seen: PublicationEvent = { type: "read-back", v: 1, at: 200, found: "present" };
    expect(publicationFrom([approved, sent, recallAsked, absent(150), seen, absent(1_300)])?.state).toBe("recalling");
  });

  it("is never live, approved or on its way again, whatever came before and whatever follows", () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (before, after) => {
        expect(neverAgainOut).toContain(publicationFrom([...before, recallAsked, ...after])?.state);
      }),
    );
  });

  it("aims at the reference as soon as the network tells it, in whatever order things arrive", () => {
    fc.assert(
      fc.property(anyEvents, (before) => {
        const state = publicationFrom([...before, recallAsked, { ...accepted, at: 1_000 }]);
        expect(state).toMatchObject({ state: "recalling", target: { ref } });
      }),
    );
  });

  it("is withdrawn only after two readings apart, both past the deadline, unless it never left", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        let state: Publication | undefined;
        for (const event of events) {
          const next = nextPublication(state, event);
          if (next?.state === "withdrawn" && state?.state === "recalling") {
            expect(event).toMatchObject({ type: "read-back", found: "absent" });
            expect(event.at).toBeGreaterThan(state.deadline);
            expect(event.at - (state.absentSince ?? Number.NaN)).toBeGreaterThanOrEqual(SECOND_READING_AFTER_MS);
          }
          state = next;
        }
      }),
    );
  });
});

describe("promise 5: a publication", () => {
  it("leaves again only under the key of its first attempt, after it was not found past the deadline", () => {
    const looked: PublicationEvent = { type: "looked", v: 1, at: 101, found: "absent" };
    expect(publicationFrom([approved, sent, unanswered, looked])).toEqual({
      state: "approved",
      releaseAt: 101,
      attempts: 1,
      earlier: { key, deadline: 100 },
    });
  });

  it("stays unconfirmed while the network does not say, or while it may still arrive", () => {
    const unknown: PublicationEvent = { type: "looked", v: 1, at: 500, found: "unknown" };
    const early: PublicationEvent = { type: "looked", v: 1, at: 100, found: "absent" };
    expect(publicationFrom([approved, sent, unanswered, unknown])).toMatchObject({ state: "unconfirmed", looks: 1 });
    expect(publicationFrom([approved, sent, unanswered, early])).toMatchObject({ state: "unconfirmed", looks: 1 });
  });

  it("never begins to be sent while it is unconfirmed, live or coming down", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        let state: Publication | undefined;
        for (const event of events) {
          const next = nextPublication(state, event);
          if (next?.state === "sending" && state?.state !== "sending") expect(state?.state).toBe("approved");
          state = next;
        }
      }),
    );
  });

  it("counts a late yes as live, wherever it came from", () => {
    expect(publicationFrom([approved, sent, unanswered, accepted])).toEqual({ state: "live", key, ref, since: 20 });
  });
});

describe("a publication that lapsed after an attempt", () => {
  const notFound: PublicationEvent = { type: "looked", v: 1, at: 101, found: "absent" };
  const stale: PublicationEvent = { type: "publication-lapsed", v: 1, at: 110, why: "stale" };
  const lapsed = [approved, sent, unanswered, notFound, stale];

  it("keeps the key of its attempt: approved again, it leaves under the same", () => {
    expect(publicationFrom(lapsed)).toEqual({ state: "lapsed", why: "stale", earlier: { key, deadline: 100 } });
    expect(publicationFrom([...lapsed, approved])).toMatchObject({ state: "approved", earlier: { key } });
  });

  it("is read back when it is recalled, since the network may have taken it all the same", () => {
    expect(publicationFrom([...lapsed, recallAsked])).toMatchObject({ state: "recalling", target: { key } });
  });

  it("is live if the network says so", () => {
    expect(publicationFrom([...lapsed, { ...accepted, at: 500 }])).toEqual({ state: "live", key, ref, since: 500 });
  });
});

describe("a publication that was undone", () => {
  it("lapses, and may be approved again", () => {
    const undone: PublicationEvent = { type: "publication-lapsed", v: 1, at: 5, why: "undone" };
    expect(publicationFrom([approved, undone])).toEqual({ state: "lapsed", why: "undone" });
    expect(publicationFrom([approved, undone, approved])?.state).toBe("approved");
  });
});
