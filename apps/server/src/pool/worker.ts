/** One worker of the pool: takes a task at a time, gives its answer, and knows nothing else. */
import { parentPort } from "node:worker_threads";
import { drawPicture } from "@flakjacket/picture";
import { renderPng } from "@flakjacket/picture/png";
import { screens } from "@flakjacket/pipeline";
import type { Task, WorkerSays } from "./tasks.ts";

const port = parentPort;
if (!port) throw new Error("The pool's worker was expected to run in a worker thread, got a process of its own.");
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
      const screen = screens.find(({ name }) => name === task.screen);
      if (!screen) throw new Error(`No screen is called ${task.screen}.`);
      return screen.screen(task.post, task.languages);
    }
    default:
      return task satisfies never;
  }
}
