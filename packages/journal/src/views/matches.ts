/** Which rows a filter means. The memory store searches with it; the SQL must agree, and the contract suite holds both to it. */
import type { CallFilter, CallRow, PublicationFilter, PublicationRow } from "@flakjacket/core";

type Common = Omit<CallFilter, "limit" | "after" | "states">;
type Searchable = Pick<CallRow, "campaign" | "channel" | "author" | "since">;

export function callMatches(row: CallRow, filter: Omit<CallFilter, "limit" | "after">): boolean {
  return commonMatches(row, filter) && (!filter.states || filter.states.includes(row.call.state));
}

export function publicationMatches(row: PublicationRow, filter: Omit<PublicationFilter, "limit" | "after">): boolean {
  if (!commonMatches(row, filter) || (filter.states && !filter.states.includes(row.publication.state))) return false;
  return filter.dueBy === undefined || (row.publication.state === "approved" && row.publication.releaseAt <= filter.dueBy);
}

function commonMatches(row: Searchable, { campaign, channel, author, from, until }: Common): boolean {
  return (
    (campaign === undefined || row.campaign === campaign) &&
    (channel === undefined || row.channel === channel) &&
    (author === undefined || row.author === author) &&
    (from === undefined || row.since >= from) &&
    (until === undefined || row.since < until)
  );
}

type Placed = { readonly since: number; readonly id: string };

/** Oldest first by `since`, then by id, behind `after`, at most `limit`. */
export function page<R extends Placed>(rows: Iterable<R>, after: Placed | undefined, limit: number): R[] {
  const behind = after ? [...rows].filter((row) => compare(row, after) > 0) : [...rows];
  return behind.sort(compare).slice(0, limit);
}

function compare(a: Placed, b: Placed): number {
  if (a.since !== b.since) return a.since - b.since;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
