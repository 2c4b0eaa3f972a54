/** What a server waits for before it is ready, as it stands in JSON. */
import type { WaitCause } from "@flakjacket/core";
import { z } from "zod";
import { exactly } from "./equal.ts";

export const waitCause = exactly<WaitCause>()(
  z.union([
    z.object({ kind: z.literal("store") }),
    z.object({ kind: z.literal("recalls") }),
    z.object({ kind: z.enum(["secret", "opening", "reading"]), channel: z.string() }),
  ]),
);
