/** The journal in PostgreSQL. */
import type { ChainId, Journal, JournalEvent, StreamId } from "@flakjacket/core";
import { parseRecorded } from "../chain/recorded.ts";
import type { GroupCommit } from "../commit/group-commit.ts";
import type { Listeners } from "../commit/listeners.ts";
import { orderOf } from "../commit/plan.ts";
import type { Database } from "./database.ts";
import { answered } from "./database.ts";

type Stored = { readonly bytes: Buffer };

export function postgresJournal({ reads }: Database, commits: GroupCommit, heard: Listeners): Journal {
  return {
    append: async (appends) => commits.add(orderOf(appends)),
    async read<E extends JournalEvent>(stream: StreamId<E>) {
      const text = "select bytes from event where stream = $1 order by version";
      const { rows } = await answered(() => reads.query<Stored>({ name: "read-stream", text, values: [stream] }));
      return { version: rows.length, events: rows.map(({ bytes }) => parseRecorded(bytes).event as E) };
    },
    async chain(chain, after, limit) {
      const text = "select bytes from event where chain = $1 and position > $2 order by position limit $3";
      const { rows } = await answered(() => reads.query<Stored>({ name: "read-chain", text, values: [chain, after, limit] }));
      return rows.map(({ bytes }) => parseRecorded(bytes));
    },
    async chains() {
      const text = "select chain from chain_head where position > 0 order by chain";
      const { rows } = await answered(() => reads.query<{ chain: ChainId }>(text));
      return rows.map(({ chain }) => chain);
    },
    onAppended: heard.add,
  };
}
