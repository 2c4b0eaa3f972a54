/** One worker of the pool: takes a task at a time, gives its answer, and knows nothing else. */
import { parentPort, workerData } from "node:worker_threads";
import { drawPicture } from "@flakjacket/picture";
import { renderPng } from "@flakjacket/picture/png";
import { type Screen, screensOf } from "@flakjacket/pipeline";
import { openEngineWithDeep } from "@flakjacket/screening";
import { openOnnx } from "@flakjacket/screening/deep";
import type { Task, WorkerGiven, WorkerSays } from "./tasks.ts";

const port = parentPort;
if (!port) throw new Error("The pool's worker was expected to run in a worker thread, got a process of its own.");
/** With the first post that is screened: a worker may only ever draw. */
let opening: Promise<readonly Screen[]> | undefined;
function screens(): Promise<readonly Screen[]> {
  const { screening, deep } = workerData as WorkerGiven;
  opening ??= openEngineWithDeep(screening, deep, openOnnx).then(screensOf);
  return opening;
}
const says = (said: WorkerSays, move: readonly ArrayBuffer[] = []): void => port.postMessage(said, move);

port.on("message", (task: Task) => {
  work(task).then(
    (answer) => says({ kind: "done", answer }),
    (cause: unknown) => says({ kind: "failed", message: cause instanceof Error ? cause.message : String(cause) }),
  );
});
says({ kind: "ready" });

async function work(task: Task): Promise<unknown> {
  switch (task.kind) {
    case "paint":
      return new Uint8Array(renderPng(drawPicture(task.picture).svg, task.picture.size));
    case "screen": {
      const screen = (await screens()).find(({ name }) => name === task.screen);
      if (!screen) throw new Error(`No screen is called ${task.screen}.`);
      return screen.screen(task.post, task.campaign);
    }
    default:
      return task satisfies never;
  }
}
