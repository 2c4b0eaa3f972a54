import { describe, expect, it } from "vitest";
import type { StoredEvent, Upcaster } from "./upcast.ts";
import { UnreadableEvent, upcast } from "./upcast.ts";

const problemOf = (stored: unknown): string | undefined => {
  try {
    upcast(stored);
    return undefined;
  } catch (error) {
    return error instanceof UnreadableEvent ? error.code : String(error);
  }
};

describe("an event read back", () => {
  it("is itself at today's version", () => {
    const event = { type: "proposal-lapsed", v: 1, at: 5 };
    expect(upcast(event)).toBe(event);
  });

  it("is brought up step by step from any version that was ever written", () => {
    const up = (field: string): Upcaster => {
      return (event) => ({ ...event, v: event.v + 1, [field]: true }) as StoredEvent;
    };
    const steps = new Map([
      ["proposal-lapsed@1", up("second")],
      ["proposal-lapsed@2", up("third")],
    ]);
    const catalogue = { "proposal-lapsed": { v: 3 } };
    expect(upcast({ type: "proposal-lapsed", v: 1, at: 5 }, steps, catalogue)).toEqual({
      ...{ type: "proposal-lapsed", v: 3, at: 5, second: true, third: true },
    });
    expect(upcast({ type: "proposal-lapsed", v: 2, at: 5 }, steps, catalogue)).toEqual({
      type: "proposal-lapsed",
      v: 3,
      at: 5,
      third: true,
    });
  });

  it("is refused by name when nobody knows its type, a newer program wrote it, or it is no event", () => {
    expect(problemOf({ type: "call-painted", v: 1, at: 5 })).toBe("event-unknown-type");
    expect(problemOf({ type: "toString", v: 1, at: 5 })).toBe("event-unknown-type");
    expect(problemOf({ type: "proposal-lapsed", v: 2, at: 5 })).toBe("event-newer-version");
    for (const stored of [
      null,
      1,
      "x",
      [],
      {},
      { type: "proposal-lapsed" },
      { type: "proposal-lapsed", v: 0, at: 5 },
      { type: 1, v: 1, at: 5 },
    ])
      expect(problemOf(stored)).toBe("event-malformed");
  });
});
