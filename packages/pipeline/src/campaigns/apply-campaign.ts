/** A campaign as its owner wants it becomes a decision in its journal, unless they started from an older one. */
import type { Append, CampaignDefinition, Clock, Digest, Journal, PersonId, Seeds, Views } from "@flakjacket/core";
import { campaignChain, campaignStream, installationChain, installationStream } from "@flakjacket/core";

export type Difference = { readonly path: string; readonly before?: unknown; readonly after?: unknown };

export type Applied =
  | { readonly kind: "applied" | "would-apply" | "nothing-to-do"; readonly digest: Digest; readonly difference: readonly Difference[] }
  /** The campaign changed since the file was made. */
  | { readonly kind: "stale-base"; readonly digest: Digest }
  /** A channel's id is taken by another account. */
  | { readonly kind: "channel-taken"; readonly channel: string };

type ApplyPorts = { readonly journal: Journal; readonly views: Views; readonly clock: Clock; readonly seeds: Pick<Seeds, "digest"> };

/** `base`: the digest that the file was made from; needed once the campaign exists. `dryRun` shows the difference only. */
export async function applyCampaign(
  definition: CampaignDefinition,
  how: { readonly by: PersonId; readonly base?: Digest; readonly dryRun?: boolean },
  ports: ApplyPorts,
): Promise<Applied> {
  const before = await ports.views.campaign(definition.id);
  const digest = digestOf(definition, ports.seeds);
  if (before?.digest === digest) return { kind: "nothing-to-do", digest, difference: [] };
  if (before && how.base !== undefined && before.digest !== how.base) return { kind: "stale-base", digest: before.digest };
  const channels = await ports.views.channels();
  for (const channel of definition.channels) {
    const known = channels.find(({ id }) => id === channel.id);
    if (known && (known.network !== channel.network || known.account !== channel.account))
      return { kind: "channel-taken", channel: channel.id };
  }
  const difference = differenceOf(before?.definition, definition);
  if (how.dryRun) return { kind: "would-apply", digest, difference };
  const at = ports.clock.now();
  const added = definition.channels.filter((channel) => !channels.some(({ id }) => id === channel.id));
  const additions = added.map(
    (channel): Append => ({
      chain: installationChain,
      stream: installationStream,
      expected: "any",
      events: [{ type: "channel-added", v: 1, at, channel, by: how.by }],
    }),
  );
  const { version } = await ports.journal.read(campaignStream(definition.id));
  const outcome = await ports.journal.append([
    {
      chain: campaignChain(definition.id),
      stream: campaignStream(definition.id),
      expected: version,
      events: [{ type: "campaign-applied", v: 1, at, definition, digest, by: how.by }],
    },
    ...additions,
  ]);
  if (outcome.kind === "conflict") return { kind: "stale-base", digest: (await ports.views.campaign(definition.id))?.digest ?? digest };
  return { kind: "applied", digest, difference };
}

/** The digest of a definition, whatever the order of its keys. */
export function digestOf(definition: CampaignDefinition, seeds: Pick<Seeds, "digest">): Digest {
  return seeds.digest(JSON.stringify(sorted(definition)));
}

/** What changes, by path: `caps.perHour`. Lists are compared whole. */
export function differenceOf(before: CampaignDefinition | undefined, after: CampaignDefinition): readonly Difference[] {
  const one = flat(before ?? {});
  const other = flat(after);
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths
    .filter((path) => JSON.stringify(sorted(one.get(path))) !== JSON.stringify(sorted(other.get(path))))
    .map((path) => ({ path, ...(one.has(path) && { before: one.get(path) }), ...(other.has(path) && { after: other.get(path) }) }));
}

function flat(value: object, prefix = ""): Map<string, unknown> {
  return new Map(
    Object.entries(value).flatMap(([key, inner]): readonly (readonly [string, unknown])[] => {
      const path = prefix === "" ? key : `${prefix}.${key}`;
      return isPlain(inner) ? [...flat(inner, path)] : [[path, inner]];
    }),
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
