/** flakjacket: the command line. */
import { flakjacket } from "./flakjacket.ts";
import { systemShell } from "./shell.ts";

process.exitCode = await flakjacket(process.argv.slice(2), systemShell());
