import { defineConfig } from "vitest/config";

// Heavy peers in one process after the other: two cores are all there may be.
export default defineConfig({
  root: import.meta.dirname,
  test: { include: ["src/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false },
});
