/** What the server says in the terminal when it starts and stops, and why it cannot. */
export type StartPhrases = {
  /** While the first start makes the database. */
  readonly firstTime: string;
  /** What runs where, and what to do there, a line each. `link` signs in once. */
  readonly ready: (told: {
    readonly version: string;
    readonly url: string;
    readonly link: string | undefined;
    readonly ownerFile: string | undefined;
    readonly logFile: string | undefined;
    readonly simulated: boolean;
  }) => readonly string[];
  /** It was told to do nothing else. */
  readonly recallsAlone: string;
  readonly keyMade: (file: string) => string;
  readonly beyondThisMachine: (host: string) => string;
  readonly stopping: string;
  readonly stopped: string;
  /** Another process took over while this one ran. */
  readonly fenced: string;
  readonly folderTaken: (pid: number, dataDir: string) => string;
  readonly keyUnreadable: (file: string) => string;
  readonly otherKey: (file: string) => string;
  readonly portTaken: (port: number) => string;
  readonly portForbidden: (port: number) => string;
  readonly folderUnwritable: (dataDir: string) => string;
};
