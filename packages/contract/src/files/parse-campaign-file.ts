/** The only way in for a campaign that a person wrote. */
import type { CampaignDefinition, FileProblem } from "@flakjacket/core";
import { MOST_PROBLEMS } from "./bounds.ts";
import { campaignSchema } from "./campaign-schema.ts";
import { definitionOf } from "./definition.ts";
import { explain, near } from "./explain.ts";
import { readYaml } from "./read-yaml.ts";

export type ParsedCampaignFile =
  | { readonly ok: true; readonly definition: CampaignDefinition }
  /** By line. At least one, at most 50. */
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads a campaign from YAML. Never throws. `scenes`: the ids of all scenes there are. */
export function parseCampaignFile(text: string, known: { readonly scenes: readonly string[] }): ParsedCampaignFile {
  const read = readYaml(text);
  if (!read.ok) return refused(read.problems);
  const { sheet } = read;
  const parsed = campaignSchema.safeParse(sheet.value);
  if (!parsed.success) return refused(explain(parsed.error, sheet));
  const unknown = parsed.data.scenes.flatMap((scene, index): readonly FileProblem[] => {
    if (known.scenes.includes(scene)) return [];
    const path = ["scenes", index];
    const params = { scene: scene.slice(0, 64), expected: known.scenes, ...near(scene, known.scenes) };
    return [{ ...sheet.place(path), path: `scenes[${index}]`, code: "unknown-scene", params }];
  });
  return unknown.length > 0 ? refused(unknown) : { ok: true, definition: definitionOf(parsed.data) };
}

function refused(problems: readonly FileProblem[]): ParsedCampaignFile {
  const byLine = problems.toSorted((one, other) => one.line - other.line || one.column - other.column);
  return { ok: false, problems: byLine.slice(0, MOST_PROBLEMS) };
}
