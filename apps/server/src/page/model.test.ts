import { describe, expect, it } from "vitest";

// The page's own module, as the browser runs it: no types are made of it.
const { isOut, kindsOf, onStage, outcomeOf, threads, wayOf } = await import(new URL("../../public/page/model.js", import.meta.url).href);

const lou = { id: "person-lou", handle: "lou.example", ours: false };
const brand = { id: "person-brand", handle: "sunny.example", ours: true };
const grumble = { key: "sim:lou/1", person: lou.id, text: "cold coffee", at: 1, edited: false, removed: false };
const later = { ...grumble, key: "sim:lou/2", at: 2 };
const reply = {
  ...grumble,
  key: "sim:brand/1",
  person: brand.id,
  at: 3,
  replyTo: grumble.key,
  picture: { key: "p", altText: "a balloon" },
};
const proposed = { id: "c1", call: { state: "proposed", verdict: { outcome: "convert", evidence: [] }, proposal: {} } };

function seen(over = {}) {
  return {
    posts: [grumble, later, reply],
    people: [lou, brand],
    calls: [proposed],
    publications: [],
    postOf: new Map([["c1", grumble.key]]),
    ...over,
  };
}

describe("the page's posts", () => {
  it("are the public's, newest first, each with its call and the brand's reply", () => {
    const all = threads(seen());
    expect(all.map(({ post }: { post: { key: string } }) => post.key)).toEqual([later.key, grumble.key]);
    expect(all[1]).toMatchObject({ call: proposed, reply, person: lou });
    expect(all[0]).toMatchObject({ call: undefined, reply: undefined });
  });

  it("put what waits for a person on stage, unless another was picked", () => {
    const all = threads(seen());
    expect(onStage(all, undefined).post.key).toBe(grumble.key);
    expect(onStage(all, later.key).post.key).toBe(later.key);
    expect(onStage([], undefined)).toBeUndefined();
  });

  it("show how far a call has come, and no further", () => {
    const passed = (thread: object): number => wayOf(thread).filter(({ done }: { done: boolean }) => done).length;
    expect(passed({ call: { call: { state: "received" } } })).toBe(1);
    expect(passed({ call: proposed })).toBe(3);
    const approved = { call: { state: "approved" } };
    expect(passed({ call: approved, publication: { publication: { state: "approved" } } })).toBe(4);
    expect(passed({ call: approved, publication: { publication: { state: "live" } } })).toBe(5);
  });
});

describe("the page's verdict", () => {
  it("is an alert for a crisis, a refusal for what is refused, and nothing where nobody called", () => {
    expect(outcomeOf({ call: { call: { state: "refused", verdict: { outcome: "refuse", alert: true } } } })).toBe("alert");
    expect(outcomeOf({ call: { call: { state: "refused", verdict: { outcome: "refuse", alert: false } } } })).toBe("refuse");
    expect(outcomeOf({ call: { call: { state: "received" } } })).toBe("wait");
    expect(outcomeOf({})).toBeUndefined();
  });

  it("names each kind of signal once, the strongest first", () => {
    const signals = [
      { kind: "profanity", probability: 0.4 },
      { kind: "threat", probability: 0.9 },
      { kind: "profanity", probability: 0.7 },
    ];
    expect(kindsOf(signals)).toEqual(["threat", "profanity"]);
  });
});

describe("promise 6: the page offers to take back", () => {
  it("whatever is out there, may be, or is about to leave", () => {
    const out = (state: string): boolean => isOut({ publication: { state } });
    expect(["approved", "sending", "unconfirmed", "live", "not-withdrawn"].filter((state) => !out(state))).toEqual([]);
    expect(["recalling", "withdrawn", "lapsed"].filter(out)).toEqual([]);
    expect(isOut(undefined)).toBe(false);
  });
});
