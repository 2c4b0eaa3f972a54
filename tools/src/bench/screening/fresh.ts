/**
 * A process of its own, so that what is timed and weighed is the engine alone: `node fresh.ts JOB INPUT`, where INPUT is a file
 * of JSON (`FreshInput`). Prints JSON.
 */

export type FreshInput = {
  readonly posts: readonly string[];
  readonly tricked?: readonly string[];
  readonly long?: readonly string[];
};

const jobs = {
  opened: async (file: string) => (await import("./weighed.ts")).weighed(file, false),
  "opened-with-deep": async (file: string) => (await import("./weighed.ts")).weighed(file, true),
  timed: async (file: string) => (await import("./timed.ts")).timed(file),
  "plain-verdicts": async (file: string) => (await import("./plain-verdicts.ts")).plainVerdicts(file),
};
export type Job = keyof typeof jobs;

if (import.meta.main) {
  const [job = "", file = ""] = process.argv.slice(2);
  if (!(job in jobs)) throw new Error(`Expected one of ${Object.keys(jobs).join(", ")}, got ${JSON.stringify(job)}.`);
  console.log(JSON.stringify(await jobs[job as Job](file)));
}
