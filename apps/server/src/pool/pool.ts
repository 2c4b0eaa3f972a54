/** A few worker threads and a queue. A task over its time is killed with its worker, and another worker takes the place. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { AnswerTo, Task, WorkerGiven, WorkerSays } from "./tasks.ts";

/** The task took too long; its worker is gone. */
export class TaskLate extends Error {
  override readonly name = "TaskLate";
}
/** The pool closed before the task was done, or its worker died. */
export class TaskLost extends Error {
  override readonly name = "TaskLost";
}

export type Pool = {
  /**
   * The task's answer. `withinMs` counts from when a worker begins, not from when it was asked. Screens go before pictures.
   *
   * @throws TaskLate, TaskLost, or an Error with what the task said
   */
  run<T extends Task>(task: T, withinMs: number): Promise<AnswerTo<T>>;
  /** Hires the workers before there is anything to do. */
  warm(): void;
  /** Tasks that wait for a worker. */
  readonly waiting: number;
  close(): Promise<void>;
};

type Job = { readonly task: Task; readonly withinMs: number; resolve(answer: never): void; reject(cause: Error): void };
/** `worker` is undefined while the next one is not hired yet. */
type Seat = { worker: Worker | undefined; ready: boolean; job: Job | undefined; timer: NodeJS.Timeout | undefined };

export type PoolOptions = {
  /** What every worker is given once, in shared memory. */
  readonly given?: WorkerGiven;
  /** Workers; default: one less than the machine has cores, and at least one. */
  readonly size?: number;
  readonly workerFile?: URL;
};

export function openPool({
  given,
  size = Math.max(1, availableParallelism() - 1),
  workerFile = new URL("./worker.ts", import.meta.url),
}: PoolOptions): Pool {
  const queue: Job[] = [];
  let closed = false;
  const seats = Array.from({ length: size }, (): Seat => ({ worker: undefined, ready: false, job: undefined, timer: undefined }));
  let hired = false;

  /** Workers come with the first task, or when there is a quiet moment for it. */
  function warm(): void {
    if (hired || closed) return;
    hired = true;
    for (const at of seats) at.worker = hire(() => at);
  }
  function hire(seatOf: () => Seat): Worker {
    const worker = new Worker(workerFile, { workerData: given });
    worker.on("message", (said: WorkerSays) => seatOf().worker === worker && hear(seatOf(), said));
    worker.on("error", (cause) => seatOf().worker === worker && replace(seatOf(), new TaskLost("The worker died.", { cause })));
    worker.on("exit", () => !closed && seatOf().worker === worker && replace(seatOf(), new TaskLost("The worker ended.")));
    return worker;
  }
  function hear(at: Seat, said: WorkerSays): void {
    const job = at.job;
    if (said.kind === "ready") at.ready = true;
    else {
      clearTimeout(at.timer);
      at.job = undefined;
      if (said.kind === "done") job?.resolve(said.answer as never);
      else job?.reject(new Error(said.message));
    }
    next();
  }
  function replace(at: Seat, cause: Error): void {
    clearTimeout(at.timer);
    const { job, worker, ready } = at;
    at.job = undefined;
    at.ready = false;
    at.worker = undefined;
    void worker?.terminate();
    job?.reject(cause);
    // A worker that never became ready is not hired again at once: whatever breaks it would break the next.
    const again = (): void => {
      if (!closed) at.worker = hire(() => at);
    };
    if (ready) again();
    else setTimeout(again, 1_000).unref();
  }
  function next(): void {
    for (const at of seats) {
      if (!at.ready || at.job) continue;
      const job = queue.shift();
      if (!job) return;
      at.job = job;
      at.timer = setTimeout(() => replace(at, new TaskLate(`The task took more than ${job.withinMs} ms.`)), job.withinMs);
      at.worker?.postMessage(job.task);
    }
  }

  return {
    run: <T extends Task>(task: T, withinMs: number) =>
      new Promise<AnswerTo<T>>((resolve, reject) => {
        if (closed) return reject(new TaskLost("The pool is closed."));
        const job: Job = { task, withinMs, resolve, reject };
        const firstPicture = task.kind === "screen" ? queue.findIndex((waits) => waits.task.kind === "paint") : -1;
        if (firstPicture < 0) queue.push(job);
        else queue.splice(firstPicture, 0, job);
        warm();
        next();
      }),
    warm,
    get waiting() {
      return queue.length;
    },
    async close() {
      closed = true;
      const gone = new TaskLost("The pool is closed.");
      for (const job of queue.splice(0)) job.reject(gone);
      for (const at of seats) {
        clearTimeout(at.timer);
        at.job?.reject(gone);
      }
      await Promise.all(seats.map(({ worker }) => worker?.terminate()));
    },
  };
}
