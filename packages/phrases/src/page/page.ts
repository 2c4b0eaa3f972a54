/** The first page: what a newcomer sees at the one address, with the simulated network on it. */
export type PagePhrases = {
  readonly title: string;
  readonly lead: string;
  readonly onlySimulated: string;
  readonly signIn: {
    readonly title: string;
    readonly email: string;
    readonly password: string;
    readonly go: string;
    readonly wrong: string;
    readonly whereFrom: string;
    readonly out: string;
  };
  readonly say: {
    readonly title: string;
    readonly as: string;
    readonly text: string;
    readonly hint: (account: string) => string;
    readonly example: (account: string) => string;
    readonly go: string;
  };
  readonly review: {
    readonly title: string;
    readonly approve: string;
    readonly refuse: string;
    readonly why: string;
    readonly hold: string;
    readonly anotherScene: string;
    readonly undo: string;
    readonly releaseNow: string;
    readonly readSource: string;
    readonly reply: string;
    readonly altText: string;
    readonly willBeSent: string;
  };
  readonly network: {
    readonly title: string;
    readonly empty: string;
    readonly edit: string;
    readonly remove: string;
    readonly block: string;
    readonly removed: string;
    readonly edited: string;
  };
  readonly recall: {
    readonly title: string;
    readonly all: string;
    readonly preview: (publications: number) => string;
    readonly go: string;
    readonly stopToo: string;
    readonly receipts: string;
    readonly nothing: string;
  };
  readonly breaker: { readonly stop: string; readonly rearm: string; readonly reason: string };
  readonly failed: { readonly notRecorded: string; readonly noAnswer: string };
  readonly plaza: {
    readonly publicTitle: string;
    readonly publicLead: (account: string) => string;
    readonly brandTitle: string;
    readonly brandLead: string;
    readonly new: string;
    readonly newName: string;
    readonly notCalled: string;
    /** The stations of a call, from left to right. */
    readonly way: {
      readonly read: string;
      readonly screened: string;
      readonly drawn: string;
      readonly approved: string;
      readonly live: string;
    };
    readonly verdicts: {
      readonly wait: string;
      readonly convert: string;
      readonly hold: string;
      readonly refuse: string;
    };
    readonly surely: (probability: number) => string;
    readonly because: (signals: readonly string[]) => string;
    readonly nobodyYet: string;
    readonly turnDown: string;
    readonly leaveIt: string;
    readonly takeThisBack: string;
    readonly seen: string;
    readonly holdToStop: string;
    readonly stopReason: string;
    readonly rearmReason: string;
    readonly noAnswerStop: (campaign: string) => string;
    readonly block: string;
    readonly done: string;
    readonly neverLeft: string;
    readonly armed: string;
    readonly stopped: string;
    readonly simulated: string;
  };
  readonly language: string;
};
