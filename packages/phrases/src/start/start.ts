/** What the server says in the terminal: where it is, what to do there, and why it could not start. */
export type StartPhrases = {
  readonly running: (url: string) => string;
  /** The link signs whoever opens it in, once. */
  readonly signIn: (link: string, minutes: number) => string;
  /** Where to sign in once the link is used up. `file` holds the owner's address and password. */
  readonly owner: (file: string) => string;
  readonly whatToDo: string;
  readonly onTheLine: string;
  readonly backUpKey: (file: string) => string;
  readonly howToStop: string;
  readonly stopping: string;
  readonly stopped: string;
  readonly folderTaken: (pid: number, folder: string) => string;
  readonly otherKey: (file: string) => string;
  readonly keyUnreadable: (file: string) => string;
  readonly portTaken: (host: string, port: number) => string;
  readonly portForbidden: (host: string, port: number) => string;
  readonly folderUnwritable: (folder: string) => string;
  readonly takenOver: string;
  readonly unexpected: (what: string) => string;
};
