/** How a command ends, as its exit code. Documented in docs/running.md. */
export type ExitClass = "done" | "failed" | "usage" | "not-allowed" | "not-found" | "conflict" | "unavailable" | "incomplete";

/** `incomplete`: the command did what it could, and something is not as asked: a publication not withdrawn, an export not whole. */
export const exitCodes: { readonly [C in ExitClass]: number } = {
  done: 0,
  failed: 1,
  usage: 2,
  "not-allowed": 3,
  "not-found": 4,
  conflict: 5,
  unavailable: 6,
  incomplete: 7,
};
