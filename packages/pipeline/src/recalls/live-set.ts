/** Every publication that is out there, or may be, kept in memory: what can still be recalled when the store is down. */
import type { PublicationEvent, PublicationId, PublicationRow, RecallScope, Recorded } from "@flakjacket/core";
import { callOf, nextPublicationRow, streamKey, streamKind } from "@flakjacket/core";

const over: ReadonlySet<string> = new Set(["withdrawn", "lapsed"]);

export class LiveSet {
  readonly #rows = new Map<PublicationId, PublicationRow>();

  /** Starts from what the store knows; later calls to `follow` keep it up to date. */
  load(rows: Iterable<PublicationRow>): void {
    for (const row of rows) this.#keep(row);
  }

  follow(recorded: readonly Recorded[]): void {
    for (const one of recorded) {
      if (streamKind(one.stream) !== "publication") continue;
      const id = streamKey(one.stream) as PublicationId;
      const row = nextPublicationRow(this.#rows.get(id), one as Recorded<PublicationEvent>);
      if (row) this.#keep(row);
    }
  }

  /** What a scope covers, oldest first. */
  matching(scope: RecallScope): readonly PublicationRow[] {
    return [...this.#rows.values()].filter((row) => covers(scope, row)).sort((one, other) => one.since - other.since);
  }

  get size(): number {
    return this.#rows.size;
  }

  #keep(row: PublicationRow): void {
    if (over.has(row.publication.state)) this.#rows.delete(row.id);
    else this.#rows.set(row.id, row);
  }
}

/** Whether a recall of this scope takes this publication: it must match every given field. */
export function covers({ campaign, channel, author, call, from, until }: RecallScope, row: PublicationRow): boolean {
  return (
    (campaign === undefined || row.campaign === campaign) &&
    (channel === undefined || row.channel === channel) &&
    (author === undefined || row.author === author) &&
    (call === undefined || callOf(row.id) === call) &&
    (from === undefined || row.since >= from) &&
    (until === undefined || row.since < until)
  );
}
