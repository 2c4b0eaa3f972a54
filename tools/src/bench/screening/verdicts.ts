/** A text's verdict at the default policy, as a campaign would reach it for a post of nothing but text. */
import type { Signal, Verdict } from "@flakjacket/core";
import { defaultPolicy, judge } from "@flakjacket/core";
import type { Engine, TextOptions, TextScreening } from "@flakjacket/screening";
import { screenCarriers } from "@flakjacket/screening";

export type Stage = "fast" | "deep";

/** The stages that this engine has, the last one first. */
export function stagesOf(engine: Engine): readonly Stage[] {
  return engine.hasDeep ? ["deep", "fast"] : ["fast"];
}

export function screened(engine: Engine, stage: Stage, text: string, options: TextOptions): TextScreening | Promise<TextScreening> {
  return stage === "deep" ? engine.deepText(text, options) : engine.text(text, options);
}

export function verdictOf(text: string, { listed, modelled }: Pick<TextScreening, "listed" | "modelled">): Verdict["outcome"] {
  const signals: readonly Signal[] = [
    ...listed,
    ...modelled,
    ...screenCarriers({ text, altTexts: [], links: [], mediaCount: 0, tags: [] }),
  ];
  return judge(signals, [], defaultPolicy).outcome;
}
