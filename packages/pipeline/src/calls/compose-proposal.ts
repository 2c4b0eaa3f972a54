/** A screened call gets the proposal that a person will look at: a picture from its letter counts, alt text and reply from templates. */
import type { CallId, CallRow, CampaignDefinition, Language, Policy, Post, Proposal } from "@flakjacket/core";
import { callStream, campaignChain, DAY_MS, judge } from "@flakjacket/core";
import { altTextOf, atlasIndexOf, atlasLength, bagFrom, lookFor, packBag, parseSceneId } from "@flakjacket/picture";
import { letterCounts, screenOutgoing, textLanguage } from "@flakjacket/screening";
import { fromStored } from "../stored-post.ts";
import { drawRecipe } from "./draw-recipe.ts";
import type { CallPorts, Painter } from "./ports.ts";

export const PICTURE_SIZE = 800;
const KEEP_BAG_MS = 30 * DAY_MS;

export type ComposePorts = CallPorts & { readonly painter: Painter; readonly policy: Policy };

/** Composes the call's next proposal: its first, or another scene for one that waits. */
export async function composeProposal(id: CallId, ports: ComposePorts): Promise<"composed" | "not-composed"> {
  const row = await ports.views.call(id);
  if (row?.call.state !== "screened" && row?.call.state !== "proposed") return "not-composed";
  const began = ports.clock.monotonic();
  const campaign = await ports.views.campaign(row.campaign);
  const stored = await ports.vault.get(row.post);
  if (!campaign || !stored) return notComposed(id, "text-gone", ports);
  const attempt = row.call.state === "proposed" ? row.call.proposal.attempt + 1 : 1;
  const proposal = await propose(row, fromStored(stored), attempt, campaign.definition, ports);
  if (typeof proposal === "string") return notComposed(id, proposal, ports);
  const outcome = await ports.journal.append([
    {
      chain: campaignChain(row.campaign),
      stream: callStream(id),
      expected: row.version,
      events: [{ type: "proposal-composed", v: 1, at: ports.clock.now(), proposal }],
    },
  ]);
  if (outcome.kind === "conflict") return "not-composed";
  ports.notes.note({ code: "proposal-composed", call: id, tookMs: ports.clock.monotonic() - began });
  return "composed";
}

async function propose(
  row: CallRow,
  post: Post,
  attempt: number,
  campaign: CampaignDefinition,
  ports: ComposePorts,
): Promise<Proposal | "no-safe-reply" | "unknown-scene"> {
  const seed = ports.seeds.pictureSeed(row.id, attempt);
  const language = answerIn(post, campaign);
  const scene = parseSceneId(pick(campaign.scenes, seed));
  if (!scene) return "unknown-scene";
  const look = lookFor(scene, seed >>> 8);
  const altText = altTextOf(look, language);
  const reply = safeReply(campaign.replies[language] ?? [], altText, seed, ports.policy);
  if (reply === undefined) return "no-safe-reply";
  const now = ports.clock.now();
  const bag = await ports.vault.put({ kind: "bag", bytes: packBag(bagOf(post.text)), call: row.id, keepUntil: now + KEEP_BAG_MS });
  const recipe = { bag, seed, ...look, size: PICTURE_SIZE };
  const png = await drawRecipe(recipe, ports);
  if (!png) return "unknown-scene";
  const { digest } = ports.seeds;
  return { attempt, recipe, altText, reply, language, digests: { picture: digest(png), altText: digest(altText), reply: digest(reply) } };
}

/** How many of each letter; their order ends here. */
function bagOf(text: string) {
  const counts = new Array<number>(atlasLength).fill(0);
  for (const [letter, count] of letterCounts(text)) {
    const index = atlasIndexOf(letter.codePointAt(0) ?? 0);
    if (index !== undefined) counts[index] = count;
  }
  return bagFrom(counts);
}

/** Promise 3: what goes out is screened as strictly as what comes in. The first template, from one the seed picks, that passes. */
/** The language that was read, whatever the post claims: apps send their own setting with everything. */
function answerIn({ text, claimedLanguages }: Post, { languages }: CampaignDefinition): Language {
  const claimed = languages.find((one) => claimedLanguages.some((claim) => claim.startsWith(one)));
  return textLanguage(text, languages) ?? claimed ?? languages[0];
}

function safeReply(templates: readonly string[], altText: string, seed: number, policy: Policy): string | undefined {
  const start = templates.length === 0 ? 0 : (seed >>> 0) % templates.length;
  return [...templates.slice(start), ...templates.slice(0, start)].find((reply) => {
    const verdict = judge(screenOutgoing({ reply, altText }), [], policy);
    return verdict.outcome === "hold" && verdict.because === "no-evidence";
  });
}

function pick<T>(list: readonly [T, ...T[]] | readonly T[], seed: number): T {
  const one = list[(seed >>> 0) % list.length];
  if (one === undefined) throw new RangeError("Something to pick from was expected, got an empty list.");
  return one;
}

function notComposed(call: CallId, why: "text-gone" | "no-safe-reply" | "unknown-scene", ports: ComposePorts): "not-composed" {
  ports.notes.note({ code: "proposal-not-composed", call, why });
  return "not-composed";
}
