import type { SettingPhrases } from "./settings.ts";

export const enSettings: SettingPhrases = {
  host: "Where the server listens. Anything but 127.0.0.1 lets other machines reach it.",
  port: "The port it listens on; 0 takes any free one.",
  dataDir: "The folder that holds the database, the key and everything else.",
  databaseUrl: "A PostgreSQL of yours, instead of the server's own.",
  key: "The key that secrets are encrypted with, instead of the one in the data folder. Back it up: without it they cannot be read.",
  publicUrl: "The address that people reach the server by, where a proxy stands in between.",
  duties: "What the server does: all of it, or recalls alone. Then nothing is read, composed or published.",
  lease:
    "How it gets the journal: by waiting for another server to let go of it, or by taking it from one that does not answer. That one can write nothing more, and stops.",
  logLevel: "How much the server logs. No level logs a text of the public.",
  locale: "The language of what you read.",
  server: "The server that commands talk to.",
  token: "The machine token that commands sign in with.",
};
