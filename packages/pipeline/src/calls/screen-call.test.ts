import { SECOND_MS } from "@flakjacket/core";
import { shippedEngine } from "@flakjacket/screening/shipped";
import { openBox } from "@flakjacket/testkit";
import { afterEach, describe, expect, it } from "vitest";
import type { Screen } from "../index.ts";
import { SCREEN_WITHIN_MS, screensOf } from "../index.ts";

let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
});
async function open(extra: Screen) {
  const box = await openBox({ screens: [...screensOf(shippedEngine()), extra] });
  close = box.close;
  return box;
}

const GRUMBLE = "My train is late again and the coffee is cold. What a Monday.";

describe("promise 1: a screen that fails", () => {
  it("by throwing holds the post, with that as the reason", async () => {
    const box = await open({
      name: "outgoing",
      screen: () => {
        throw new Error("The list could not be read.");
      },
    });
    const { row } = await box.calls(GRUMBLE);
    expect(row.call).toMatchObject({
      state: "proposed",
      verdict: { outcome: "hold", because: { unanswered: [{ screen: "outgoing", why: "threw" }] } },
    });
  });

  it("by never answering holds the post once its time is over", async () => {
    const box = await open({ name: "outgoing", screen: () => new Promise(() => {}) });
    const { row } = await box.calls(GRUMBLE);
    expect(row.call.state).toBe("received");
    await box.clock.advance(SCREEN_WITHIN_MS + SECOND_MS);
    expect((await box.store.views.call(row.id))?.call).toMatchObject({
      verdict: { outcome: "hold", because: { unanswered: [{ screen: "outgoing", why: "late" }] } },
    });
  });
});

describe("promise 1: default deny", () => {
  it("holds what is not negative, and refuses a threat without ever composing it", async () => {
    const box = await openBox();
    close = box.close;
    const { row: sunny } = await box.calls("What a lovely sunny day, I am so happy about my garden.");
    expect(sunny.call).toMatchObject({ state: "proposed", verdict: { outcome: "hold" } });
    const { row: phone } = await box.calls("My train is late again, call me at +33 6 12 34 56 78.", "other.example");
    expect(phone.call).toMatchObject({ state: "refused", verdict: { because: [{ kind: "personal-data" }] } });
  });
});
