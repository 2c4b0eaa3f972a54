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
  readonly language: string;
};
