/** What the command line says. One shape for all languages, so that none can lack a sentence. */
import type { SettingValueKind } from "@flakjacket/core";
import type { Words } from "../words/words.ts";

export type CommandName =
  | "up"
  | "status"
  | "listen"
  | "review"
  | "publish"
  | "recall"
  | "verify"
  | "rebuild"
  | "export"
  | "backup"
  | "restore"
  | "screen"
  | "bank"
  | "bank-build"
  | "bank-test"
  | "campaign"
  | "campaign-apply"
  | "campaign-list"
  | "campaign-show"
  | "campaign-export"
  | "campaign-stop"
  | "campaign-rearm"
  | "channel"
  | "channel-list"
  | "channel-add-secret"
  | "channel-stop"
  | "channel-rearm"
  | "review-list"
  | "review-show"
  | "review-source"
  | "review-picture"
  | "review-approve"
  | "review-refuse"
  | "review-hold"
  | "review-scene"
  | "review-undo"
  | "simulate"
  | "simulate-say"
  | "simulate-posts"
  | "simulate-edit"
  | "simulate-delete"
  | "simulate-block"
  | "simulate-picture";

export type OptionName =
  | "json"
  | "locale"
  | "server"
  | "data"
  | "campaign"
  | "channel"
  | "author"
  | "call"
  | "from"
  | "until"
  | "all"
  | "stop"
  | "yes"
  | "wait"
  | "report"
  | "from-network"
  | "head"
  | "force"
  | "base"
  | "dry-run"
  | "reason"
  | "refusal-reason"
  | "network"
  | "recent"
  | "show-text"
  | "tag"
  | "mention"
  | "stream"
  | "account"
  | "service"
  | "key"
  | "reply-to"
  | "state"
  | "attempt"
  | "output"
  | "title"
  | "work-language"
  | "seconds"
  | "languages"
  | "bank"
  | "explain"
  | "fast";

export type ColumnName =
  | "id"
  | "since"
  | "state"
  | "verdict"
  | "language"
  | "attempt"
  | "campaign"
  | "mode"
  | "breaker"
  | "waiting"
  | "approved"
  | "live"
  | "unconfirmed"
  | "recalling"
  | "withdrawn"
  | "notWithdrawn"
  | "channel"
  | "network"
  | "account"
  | "reads"
  | "writes"
  | "recallBudget"
  | "sentLastHour"
  | "secret"
  | "chain"
  | "events"
  | "readBack"
  | "where"
  | "change"
  | "before"
  | "after";

export type UsageError =
  | "unknown-command"
  | "unknown-option"
  | "missing-argument"
  | "option-missing-argument"
  | "missing-option"
  | "excess-arguments"
  | "invalid-argument"
  | "other";

/** What the verifier can find wrong with an export. */
export type FaultName =
  | "header-missing"
  | "header-malformed"
  | "header-signature"
  | "header-key"
  | "event-changed"
  | "event-dropped"
  | "event-out-of-order"
  | "tail-cut"
  | "after-the-end"
  | "head-not-reached"
  | "head-different";

/** What a live journal can show at the first place where a chain does not hold together. */
export type BreakName = "event-changed" | "event-dropped" | "event-out-of-order" | "tail-cut" | "after-the-end" | "head-different";

/** Why a bank of a known text cannot be used. */
export type BankFault = "not-a-bank" | "other-version" | "cut-short" | "bad-checksum" | "bad-header" | "no-shingles";

/** How a command ends; the contract gives each its code. */
export type ExitName = "done" | "failed" | "usage" | "not-allowed" | "not-found" | "conflict" | "unavailable" | "incomplete";

export type CliPhrases = Words & {
  readonly tagline: string;
  readonly help: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly globalOptions: string;
    readonly commands: string;
    readonly help: string;
    readonly version: string;
    readonly examples: string;
  };
  readonly commands: { readonly [N in CommandName]: string };
  readonly options: { readonly [N in OptionName]: string };
  readonly columns: { readonly [N in ColumnName]: string };
  /** `what`: the command, option or argument it is about; empty when the parser did not say. */
  readonly usage: { readonly [N in UsageError]: (what: string) => string } & {
    readonly nearest: (right: string) => string;
    readonly seeHelp: (command: string) => string;
    readonly expected: (expected: string, came: string) => string;
  };

  /** The page that documents the commands. */
  readonly page: {
    readonly title: string;
    readonly opening: string;
    readonly exits: string;
    readonly exitHead: readonly [string, string];
    readonly exit: { readonly [E in ExitName]: string };
    readonly json: string;
  };
  readonly settings: {
    readonly kinds: { readonly [K in SettingValueKind]: string };
    /** `came` is left out for secrets. */
    readonly wrong: (wrote: string, expected: string, came: string | undefined) => string;
    readonly unknown: (wrote: string) => string;
    readonly notInFile: (wrote: string, variable: string) => string;
    readonly fileUnreadable: (file: string, line: number) => string;
  };
  readonly status: {
    readonly head: (version: string, url: string, age: string, database: "embedded" | "yours") => string;
    /** What it waits for comes below, a sentence a line. */
    readonly notReady: string;
    readonly noCampaign: string;
    readonly recallsAlone: string;
    readonly oneOperator: string;
  };
  readonly review: {
    readonly noneRecently: (campaign: string) => string;
    readonly nothingWaits: (campaign: string) => string;
    readonly waits: (count: number, campaign: string) => string;
    readonly verdict: string;
    readonly noEvidence: string;
    readonly unanswered: (screen: string, why: "threw" | "late") => string;
    readonly reply: string;
    readonly altText: string;
    readonly picture: string;
    readonly source: string;
    readonly sourceGone: string;
    readonly approved: (id: string, leaves: string) => string;
    readonly approvedInShadow: (id: string) => string;
    readonly turnedDown: (id: string, reason: string) => string;
    readonly held: (id: string) => string;
    readonly anotherScene: (id: string, attempt: number) => string;
    readonly undone: (id: string) => string;
    readonly pictureSaved: (file: string) => string;
    readonly keys: string;
    readonly whyRefuse: string;
    readonly left: (count: number) => string;
    readonly noSuchCall: (prefix: string) => string;
    readonly severalCalls: (prefix: string, count: number) => string;
    readonly noProposal: (id: string, state: string) => string;
    readonly needsTerminal: string;
    readonly whichCampaign: (known: readonly string[]) => string;
  };
  readonly publish: { readonly none: string; readonly released: (id: string) => string };
  readonly recall: {
    readonly nameAScope: string;
    readonly nothing: string;
    readonly comingDown: (publications: number) => string;
    readonly wouldTake: (publications: number) => string;
    readonly ask: string;
    readonly leftAlone: string;
    readonly ordered: (recall: string, publications: number) => string;
    readonly stopped: string;
    /** The database does not answer: memory was asked. */
    readonly withoutStore: (gone: number) => string;
    readonly progress: (withdrawn: number, of: number) => string;
    readonly allGone: (publications: number, neverLeft: number, took: string) => string;
    readonly notAll: (notWithdrawn: number, recalling: number, recall: string) => string;
    /** A short id is looked up in the database, and that is down. */
    readonly wholeId: string;
    readonly neverLeft: string;
    /** No server runs: the command does its work for as long as the recall takes. */
    readonly standsIn: string;
    /** One runs, and does not answer. */
    readonly takesOver: (pid: number) => string;
    readonly cannotStandIn: (why: string) => string;
    readonly fromNetwork: {
      readonly needs: string;
      readonly ask: (account: string) => string;
      readonly outcomes: { readonly gone: string; readonly "still-there": string; readonly unknown: string };
      readonly done: (gone: number, left: number, file: string) => string;
      readonly unlistable: (why: string) => string;
    };
  };
  readonly verify: {
    readonly whole: (chains: number, events: number) => string;
    /** `what`: one of `breaks`. */
    readonly broken: (chain: string, position: number, what: string) => string;
    readonly breaks: { readonly [F in BreakName]: string };
    readonly whatNow: string;
    readonly emptyChain: string;
    readonly noHead: string;
    readonly progress: (events: string) => string;
    readonly signedBy: (key: string, at: string) => string;
    /** `where`: the event that is concerned; empty for the header. */
    readonly exportBroken: (line: number, where: string, fault: string) => string;
    readonly faults: { readonly [F in FaultName]: string };
  };
  readonly rebuild: {
    readonly done: (events: number, took: string, perSecond: number) => string;
    readonly differed: string;
  };
  readonly restore: {
    readonly serverRuns: (pid: number) => string;
    readonly progress: (rows: string) => string;
    readonly done: (events: number, madeAt: string, keyFile: string) => string;
  };
  readonly files: {
    readonly written: (file: string, size: string) => string;
    readonly exists: (file: string) => string;
    readonly unreadable: (file: string, why: string) => string;
    readonly incomplete: (file: string) => string;
    readonly received: (size: string) => string;
    readonly keepSafe: string;
  };
  readonly bank: {
    readonly built: (title: string, language: string, words: string) => string;
    readonly whole: (title: string, language: string, words: string) => string;
    readonly noTable: (language: string) => string;
    readonly noWords: string;
    readonly none: string;
    /** `from` and `to`: the first and the last word of the work. */
    readonly match: (from: string, to: string, words: number, share: string, bits: string) => string;
    readonly unreadable: (file: string, fault: BankFault) => string;
    readonly unwritable: (file: string, why: string) => string;
  };
  readonly screen: {
    readonly alert: string;
    readonly unknown: string;
    readonly done: (count: number, perSecond: number) => string;
    /** At the end, under the answers for people. */
    readonly summary: (count: number, convert: number, hold: number, refuse: number) => string;
    readonly unreadable: (count: number) => string;
    readonly noDeep: string;
  };
  readonly campaign: {
    readonly none: string;
    readonly nothingDiffers: (id: string) => string;
    readonly wouldChange: (id: string) => string;
    readonly applied: (id: string, digest: string) => string;
    readonly isNew: string;
    readonly stopped: (id: string) => string;
    readonly rearmed: (id: string) => string;
    readonly anotherNeeded: (id: string, agreed: number) => string;
  };
  readonly channel: {
    readonly none: string;
    readonly askSecret: (channel: string) => string;
    readonly secretKept: (channel: string) => string;
    readonly noSecret: string;
  };
  readonly listen: {
    readonly begins: (network: string) => string;
    readonly summary: (posts: number, converted: number, held: number, refused: number, unreadable: number) => string;
    readonly gap: string;
    readonly publishesNothing: string;
  };
  readonly simulate: {
    readonly said: (key: string) => string;
    readonly edited: (key: string) => string;
    readonly deleted: (key: string) => string;
    readonly blocked: (person: string) => string;
    readonly nobody: string;
    readonly picture: string;
    readonly editedMark: string;
    readonly removedMark: string;
  };
  readonly up: { readonly ended: (why: string) => string };
  readonly server: {
    readonly unreachable: (address: string) => string;
    readonly notRunning: (folder: string) => string;
    readonly unreadable: (status: number) => string;
    readonly tokenUnreadable: (file: string) => string;
  };
  readonly unexpected: (message: string) => string;
};
