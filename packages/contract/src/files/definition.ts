/** Between the file's words and core's. */
import type { CampaignDefinition, CampaignId, ChannelDefinition, ChannelId, NonEmpty } from "@flakjacket/core";
import { stringify } from "yaml";
import type { CampaignFile } from "./campaign-schema.ts";
import { readDuration, writeDuration } from "./duration.ts";
import { policyInFile, policyOf, wordsInFile, wordsOf } from "./judgement.ts";

/** A file that its schema took, as core's definition. */
export function definitionOf(file: CampaignFile): CampaignDefinition {
  const { en, fr } = file.replies;
  return {
    id: file.campaign as CampaignId,
    title: file.title,
    mode: file.mode,
    languages: some(file.languages),
    timeZone: file.timezone,
    channels: some(file.channels.map((channel): ChannelDefinition => ({ ...channel, id: channel.id as ChannelId }))),
    replies: { ...(en ? { en: some(en) } : {}), ...(fr ? { fr: some(fr) } : {}) },
    scenes: some(file.scenes),
    releaseAfterMs: ms(file.release_after),
    lapseAfterMs: ms(file.lapse_after),
    staleAfterMs: ms(file.stale_after),
    caps: { perAuthorPerDay: file.caps.per_author_per_day, perHour: file.caps.per_hour },
    recallWithinMs: ms(file.recall_within),
    ...(file.words === undefined ? {} : { words: wordsOf(file.words) }),
    ...(file.policy === undefined ? {} : { policy: policyOf(file.policy) }),
    ...(file.ends_at === undefined ? {} : { endsAt: Date.parse(file.ends_at) }),
  };
}

/** The file that makes this campaign: parsed again, it gives the same definition. */
export function toCampaignFile(definition: CampaignDefinition): string {
  const file = {
    campaign: definition.id,
    title: definition.title,
    mode: definition.mode,
    languages: definition.languages,
    timezone: definition.timeZone,
    channels: definition.channels,
    replies: definition.replies,
    scenes: definition.scenes,
    release_after: writeDuration(definition.releaseAfterMs),
    lapse_after: writeDuration(definition.lapseAfterMs),
    stale_after: writeDuration(definition.staleAfterMs),
    caps: { per_author_per_day: definition.caps.perAuthorPerDay, per_hour: definition.caps.perHour },
    recall_within: writeDuration(definition.recallWithinMs),
    ...(definition.words === undefined ? {} : { words: wordsInFile(definition.words) }),
    ...(definition.policy === undefined ? {} : { policy: policyInFile(definition.policy) }),
    ...(definition.endsAt === undefined ? {} : { ends_at: new Date(definition.endsAt).toISOString() }),
  };
  return stringify(file, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** What the schema has checked already. */
function some<T>(list: readonly T[]): NonEmpty<T> {
  const [first, ...rest] = list;
  if (first === undefined) throw new RangeError("A list with something in it was expected, got an empty one.");
  return [first, ...rest];
}

function ms(duration: string): number {
  const read = readDuration(duration);
  if (read === undefined) throw new RangeError(`A duration was expected, got ${duration}.`);
  return read;
}
