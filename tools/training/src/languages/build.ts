/** Builds the language table alone, as `npm run train languages` does: node tools/training/src/languages/build.ts */
process.argv.splice(2, Number.POSITIVE_INFINITY, "languages");
await import("../train.ts");
