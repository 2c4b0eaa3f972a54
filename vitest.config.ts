import { defineConfig } from "vitest/config";

const limits = { testTimeout: 30_000, hookTimeout: 60_000 };

/** Without clock, file or network: their tests share a process, which loads the models and tables once. */
const PURE = ["core", "screening", "guard", "picture", "contract", "phrases"].map((name) => `packages/${name}/src/**/*.test.ts`);
const ALL = ["packages/*/src/**/*.test.ts", "apps/*/src/**/*.test.ts", "tools/src/**/*.test.ts", "tools/training/src/**/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      { test: { ...limits, name: "pure", include: [...PURE, "tools/training/src/**/*.test.ts"], isolate: false } },
      { test: { ...limits, name: "others", include: ALL, exclude: [...PURE, "tools/training/src/**", "**/node_modules/**"] } },
    ],
  },
});
