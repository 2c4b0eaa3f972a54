import { SECOND_MS } from "@flakjacket/core";
import { openBox } from "@flakjacket/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

type Box = Awaited<ReturnType<typeof openBox>>;
let box: Box;
beforeEach(async () => {
  box = await openBox();
});
afterEach(() => box.close());

const GRUMBLE = "My train is late again and the coffee is cold. What a Monday.";
const state = async (row: { id: string }): Promise<string | undefined> =>
  (await box.store.views.call(row.id as Parameters<Box["store"]["views"]["call"]>[0]))?.call.state;

describe("promise 4: only who calls is answered, once", () => {
  it("answers a call once, however often the network shows it", async () => {
    box.network.troubles.reader({ kind: "repeats", last: 5 });
    const { row } = await box.calls(GRUMBLE);
    box.network.troubles.reader({ kind: "repeats", last: 5 });
    await box.approves(row);
    await box.clock.advance(60 * SECOND_MS);
    expect(box.replies()).toHaveLength(1);
  });

  it("never answers what mentions somebody else, or itself", async () => {
    const person = await box.person("grumpy.example");
    await box.network.say(person, GRUMBLE, { mention: await box.person("other.example") });
    await box.network.say(box.account, GRUMBLE, { mention: box.account });
    await box.clock.settle();
    expect(await box.store.views.calls({ limit: 10 })).toEqual([]);
  });

  it.each(["deleted", "edited", "blocked", "account-gone"] as const)(
    "sends nothing to an author whose call was %s while it waited",
    async (why) => {
      const { row, ref } = await box.calls(GRUMBLE);
      await box.approves(row);
      await departs(why, ref);
      await box.clock.advance(60 * SECOND_MS);
      expect(box.replies()).toHaveLength(0);
      expect((await box.store.views.call(row.id))?.call).toMatchObject({ state: "departed" });
    },
  );

  it.each(["deleted", "edited", "blocked"] as const)(
    "sees at the moment of sending that a call was %s, though the reader is blind",
    async (why) => {
      const { row, ref } = await box.calls(GRUMBLE);
      box.network.troubles.reader({ kind: "down" });
      await box.approves(row);
      await departs(why, ref);
      await box.clock.advance(60 * SECOND_MS);
      expect(box.replies()).toHaveLength(0);
      expect(await state(row)).toBe("departed");
    },
  );

  it.each(["deleted", "edited", "blocked", "account-gone"] as const)(
    "takes the answer back when the call was %s afterwards",
    async (why) => {
      const { row, ref } = await box.calls(GRUMBLE);
      await box.approves(row);
      await box.clock.advance(15 * SECOND_MS);
      expect(box.replies()).toHaveLength(1);
      await departs(why, ref);
      await box.clock.advance(15 * SECOND_MS);
      expect(box.replies()).toHaveLength(0);
      expect((await box.publication(row))?.publication.state).toBe("withdrawn");
    },
  );

  it("waits while the network does not say how the call stands", async () => {
    const { row } = await box.calls(GRUMBLE);
    box.network.troubles.writer({ kind: "error" }, { times: 2, on: ["standing"] });
    await box.approves(row);
    await box.clock.advance(20 * SECOND_MS);
    expect(box.replies()).toHaveLength(0);
    await box.clock.advance(120 * SECOND_MS);
    expect(box.replies()).toHaveLength(1);
  });

  it("erases an author's words at once when they take them back, and the journal says so", async () => {
    const { row, ref } = await box.calls(GRUMBLE);
    await box.network.remove(ref);
    await box.clock.advance(15 * SECOND_MS);
    expect(await box.store.vault.get(row.post)).toBeUndefined();
    expect((await box.store.views.call(row.id))?.erased).toBe(true);
  });
});

async function departs(
  why: "deleted" | "edited" | "blocked" | "account-gone",
  ref: Parameters<Box["network"]["remove"]>[0],
): Promise<void> {
  const person = await box.person("grumpy.example");
  if (why === "deleted") await box.network.remove(ref);
  if (why === "edited") await box.network.edit(ref, "Something else entirely.");
  if (why === "blocked") await box.network.block(person, box.account);
  if (why === "account-gone") await box.network.leave(person);
  await box.clock.settle();
}
