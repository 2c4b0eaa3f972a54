import { defineConfig } from "vitest/config";

// One process for all files, one file after the other: the peers are heavy to load, and two cores are all there may be.
export default defineConfig({
  root: import.meta.dirname,
  test: { include: ["src/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false, isolate: false },
});
