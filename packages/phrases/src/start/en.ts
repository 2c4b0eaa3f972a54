import type { StartPhrases } from "./start-phrases.ts";

export const enStart: StartPhrases = {
  firstTime: "First start: making the database. This takes some seconds.",
  ready: ({ version, url, link, ownerFile, logFile, simulated }) => [
    `Flakjacket ${version} runs at ${url}`,
    "",
    ...(link ? [`  Open   ${link}`, "         It signs you in as the owner, once, within 15 minutes."] : []),
    ...(simulated
      ? [
          "  Try    Write something grumpy as Lou, approve the picture, see it live, take it back.",
          "         The network is simulated: nothing reaches a real one.",
        ]
      : []),
    ...(ownerFile ? [`  Later  The owner's address and password are in ${ownerFile}`] : []),
    ...(logFile ? [`  Log    ${logFile}`] : []),
    "  Stop   Ctrl-C",
  ],
  recallsAlone: "Recalls alone: nothing is read, composed or published.",
  keyMade: (file) => `A key was made: ${file}. Back it up, apart from the data: without it the secrets in the database stay closed.`,
  beyondThisMachine: (host) => `Listening on ${host}: others can reach this server. Put it behind HTTPS and set FLAKJACKET_PUBLIC_URL.`,
  stopping: "Stopping: what is being sent ends first.",
  stopped: "Stopped. Nothing is lost; the next start goes on from here.",
  fenced: "Another process took the database over. This one has stopped, so that nothing is sent twice.",
  folderTaken: (pid, dataDir) =>
    `A server (process ${pid}) runs in ${dataDir} already. Use that one, stop it, or name another folder with --data.`,
  keyUnreadable: (file) =>
    `${file} does not hold a key of 32 bytes in base64. Put it back from your backup, or set FLAKJACKET_KEY. Nothing was changed.`,
  otherKey: (file) =>
    `The database was made with another key than this one. Set FLAKJACKET_KEY or put back ${file}, as it was. Nothing was changed.`,
  portTaken: (port) => `Port ${port} is taken. Stop what listens there, or choose another with --port (0: any free one).`,
  portForbidden: (port) => `Port ${port} is not open to this user. Choose one from 1024 up with --port.`,
  folderUnwritable: (dataDir) => `The data folder ${dataDir} cannot be made or written. Change its owner, or name another with --data.`,
};
