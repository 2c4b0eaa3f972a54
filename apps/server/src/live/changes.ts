/** Tells who listens which rows change, by id and state. A hint to look: whoever connects reads the rows themselves. */
import type { Change } from "@flakjacket/contract/http";
import type { BreakerScope, CallId, ChannelId, Journal, PublicationId, RecallId, Recorded, StreamId, Views } from "@flakjacket/core";
import { breakerScopeKey, parseCampaignId, parseChannelId, streamKey, streamKind } from "@flakjacket/core";

export type Changes = {
  /** What changes from now on, or from behind an id that was given before and is still kept. Ends when `signal` aborts. */
  follow(signal: AbortSignal, after?: string): AsyncGenerator<Change>;
  /** The id of a change that was given: a reader that lost its connection goes on behind it. */
  idOf(change: Change): string | undefined;
  tell(change: Change): void;
  close(): void;
};

const MOST_KEPT = 500;

/** @param boot names this run of the server: ids of an earlier one are not taken for ours */
export function openChanges(journal: Pick<Journal, "onAppended">, views: Views, boot: string): Changes {
  const ids = new WeakMap<Change, string>();
  let kept: readonly { readonly number: number; readonly change: Change }[] = [];
  let told = 0;
  let listening = 0;
  let closed = false;
  let wake = Promise.withResolvers<void>();
  let turn: Promise<void> = Promise.resolve();

  /** Whoever waits looks again; the next wait is a new one, or waiting would end at once for ever. */
  const rouse = (): void => {
    wake.resolve();
    wake = Promise.withResolvers();
  };
  const tell = (change: Change): void => {
    told += 1;
    ids.set(change, `${boot}.${told}`);
    kept = [...kept, { number: told, change }].slice(-MOST_KEPT);
    rouse();
  };
  const stop = journal.onAppended((recorded) => {
    // While nobody listens nothing is looked up; a reader that comes later reads the rows anyway.
    if (listening === 0) return;
    turn = turn.then(() => lookUp(recorded)).catch(() => undefined);
  });

  async function lookUp(recorded: readonly Recorded[]): Promise<void> {
    const streams = new Map<StreamId, Recorded>(recorded.map((one) => [one.stream, one]));
    for (const one of streams.values()) for (const change of await changesOf(one, views)) tell(change);
  }

  return {
    tell,
    idOf: (change) => ids.get(change),
    async *follow(signal, after) {
      let last = numberOf(after, boot) ?? told;
      listening += 1;
      signal.addEventListener("abort", rouse);
      try {
        while (!signal.aborted && !closed) {
          const next = wake.promise;
          for (const { number, change } of kept) {
            if (number <= last) continue;
            last = number;
            yield change;
          }
          if (last >= told && !signal.aborted && !closed) await next;
        }
      } finally {
        listening -= 1;
        signal.removeEventListener("abort", rouse);
      }
    },
    close() {
      stop();
      closed = true;
      rouse();
    },
  };
}

function numberOf(id: string | undefined, boot: string): number | undefined {
  if (!id?.startsWith(`${boot}.`)) return undefined;
  const number = Number(id.slice(boot.length + 1));
  return Number.isSafeInteger(number) ? number : undefined;
}

async function changesOf(recorded: Recorded, views: Views): Promise<readonly Change[]> {
  const key = streamKey(recorded.stream);
  switch (streamKind(recorded.stream)) {
    case "call": {
      const row = await views.call(key as CallId);
      return row ? [{ kind: "call", id: row.id, campaign: row.campaign, state: row.call.state }] : [];
    }
    case "publication": {
      const row = await views.publication(key as PublicationId);
      return row ? [{ kind: "publication", id: row.id, campaign: row.campaign, channel: row.channel, state: row.publication.state }] : [];
    }
    case "campaign": {
      const id = parseCampaignId(key);
      return id ? [{ kind: "campaign", id }] : [];
    }
    case "recall":
      return [{ kind: "recall", id: key as RecallId }];
    case "breaker": {
      const scope = breakerScopeOf(key);
      return scope ? [{ kind: "breaker", scope: breakerScopeKey(scope), state: (await views.breaker(scope)).state }] : [];
    }
    case "installation":
      return "channel" in recorded.event ? [{ kind: "channel", id: channelIn(recorded.event.channel) }] : [];
    default:
      return [];
  }
}

function channelIn(channel: ChannelId | { readonly id: ChannelId }): ChannelId {
  return typeof channel === "string" ? channel : channel.id;
}

function breakerScopeOf(key: string): BreakerScope | undefined {
  const [kind, name = ""] = key.split(/:(.*)/s);
  const campaign = kind === "campaign" ? parseCampaignId(name) : undefined;
  const channel = kind === "channel" ? parseChannelId(name) : undefined;
  return campaign ? { campaign } : channel ? { channel } : undefined;
}
