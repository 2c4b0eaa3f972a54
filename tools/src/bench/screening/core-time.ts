/** How fast something is on one core, on a machine that does other things too. */

/** By second of processor time of this process, and by second on the clock; no clock where a rate is computed from others. */
export type Rate = { readonly perCoreSecond: number; readonly perSecond: number | undefined };

const LOOK_EVERY = 50;

/** Does `work` on each of `all` in turn, each once, until they are done or `mostS` seconds of processor time are spent. */
export async function rateOf<T>(all: readonly T[], mostS: number, work: (each: T) => unknown): Promise<Rate> {
  const stop = stopwatch();
  let done = 0;
  for (const each of all) {
    const result = work(each);
    if (result instanceof Promise) await result;
    done += 1;
    if (done % LOOK_EVERY === 0 && stop().coreS > mostS) break;
  }
  const { coreS, clockS } = stop();
  return { perCoreSecond: done / coreS, perSecond: done / clockS };
}

/** Gives, when called, the seconds since: of the processor for this process, and on the clock. */
export function stopwatch(): () => { readonly coreS: number; readonly clockS: number } {
  const [cpu, began] = [process.cpuUsage(), performance.now()];
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { coreS: (user + system) / 1e6, clockS: (performance.now() - began) / 1e3 };
  };
}
