import { afterEach, describe, expect, it } from "vitest";
import type { Pool } from "./pool.ts";
import { openPool, TaskLate, TaskLost } from "./pool.ts";

/** Answers with the size; a scene called `spin` spins for ever, `throw` throws, `die` dies. */
const worker = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", ({ kind, picture }) => {
      const { scene: svg, size } = picture ?? {};
      if (svg === "spin") for (;;);
      if (svg === "die") process.exit(3);
      if (svg === "throw") return parentPort.postMessage({ kind: "failed", message: "It broke." });
      parentPort.postMessage({ kind: "done", answer: kind === "paint" ? new Uint8Array([size]) : [] });
    });
    parentPort.postMessage({ kind: "ready" });
  `)}`,
);

describe("the pool", () => {
  let pool: Pool | undefined;
  afterEach(() => pool?.close());
  const draw = (scene: string, size = 1, withinMs = 5_000) =>
    (pool as Pool).run({ kind: "paint", picture: { scene, size } as never }, withinMs);

  it("gives each task its own answer, more tasks than workers", async () => {
    pool = openPool({ size: 2, workerFile: worker });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, size) => draw("", size)));
    expect(answers.map(([size]) => size)).toEqual(Array.from({ length: 20 }, (_, size) => size));
  });

  it("kills a task over its time, and works on", async () => {
    pool = openPool({ size: 1, workerFile: worker });
    await draw("");
    await expect(draw("spin", 1, 100)).rejects.toThrow(TaskLate);
    expect(await draw("", 7)).toEqual(new Uint8Array([7]));
  });

  it("replaces a worker that dies, and says that its task is lost", async () => {
    pool = openPool({ size: 1, workerFile: worker });
    await draw("");
    await expect(draw("die")).rejects.toThrow(TaskLost);
    expect(await draw("", 8)).toEqual(new Uint8Array([8]));
  });

  it("hands on what a task says when it fails", async () => {
    pool = openPool({ size: 1, workerFile: worker });
    await expect(draw("throw")).rejects.toThrow("It broke.");
  });

  it("lets a screen pass pictures that wait", async () => {
    pool = openPool({ size: 1, workerFile: worker });
    const order: string[] = [];
    const picture = (name: string) => draw("").then(() => order.push(name));
    const post = { ref: { network: "simulated", uri: "sim:1" } } as never;
    const first = picture("first picture");
    const later = picture("later picture");
    const screen = pool.run({ kind: "screen", screen: "words", post, campaign: { languages: [] } }, 1_000).then(() => order.push("screen"));
    await Promise.all([first, later, screen]);
    expect(order.indexOf("screen")).toBeLessThan(order.indexOf("later picture"));
  });

  it("ends what waits when it closes", async () => {
    pool = openPool({ size: 1, workerFile: worker });
    await draw("");
    const spinning = draw("spin");
    const waiting = draw("");
    const ended = Promise.allSettled([spinning, waiting]);
    await pool.close();
    expect((await ended).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});
