import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Equal } from "./equal.ts";
import { exactly } from "./equal.ts";

type Thing = { readonly name: string; readonly size?: number };

describe("the proof of equal types", () => {
  it("takes a schema of exactly that type", () => {
    const thing = exactly<Thing>()(z.object({ name: z.string(), size: z.number().exactOptional() }));
    const same: Equal<z.output<typeof thing>, Thing> = true;
    expect(same).toBe(true);
  });

  it("does not compile for a key too few, a key too many, or an undefined let in", () => {
    // @ts-expect-error the schema forgets `size`
    exactly<Thing>()(z.object({ name: z.string() }));
    // @ts-expect-error the schema adds `colour`
    exactly<Thing>()(z.object({ name: z.string(), size: z.number().exactOptional(), colour: z.string() }));
    // @ts-expect-error the schema lets `size: undefined` through
    exactly<Thing>()(z.object({ name: z.string(), size: z.number().optional() }));
    expect.assertions(0);
  });
});
