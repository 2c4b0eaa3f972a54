import { describe, expect, it } from "vitest";
import { readSettings } from "./read-settings.ts";
import { settingNames, settingTable } from "./setting-table.ts";

const file = (text: string) => ({ name: "flakjacket.yaml", text });
const key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

function settingsOf(sources: Parameters<typeof readSettings>[0]) {
  const read = readSettings(sources);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read;
}
function problemsOf(sources: Parameters<typeof readSettings>[0]) {
  const read = readSettings(sources);
  return read.ok ? [] : read.problems;
}

describe("settings", () => {
  it("listen on this machine alone unless somebody says otherwise", () => {
    expect(settingsOf({}).settings).toEqual({
      host: "127.0.0.1",
      port: 8484,
      dataDir: "./data",
      duties: "all",
      lease: "wait",
      logLevel: "info",
      locale: "en",
      server: "http://127.0.0.1:8484",
    });
  });

  it("come from the flag, then the environment, then the file, then the default", () => {
    const all = { flags: { port: 1 }, env: { FLAKJACKET_PORT: "2" }, file: file("port: 3\n") };
    expect(settingsOf(all)).toMatchObject({ settings: { port: 1 }, from: { port: "flag", host: "default" } });
    expect(settingsOf({ ...all, flags: {} })).toMatchObject({ settings: { port: 2 }, from: { port: "environment" } });
    expect(settingsOf({ file: all.file })).toMatchObject({ settings: { port: 3 }, from: { port: "file" } });
    expect(settingsOf({ env: { FLAKJACKET_PORT: "" } })).toMatchObject({ settings: { port: 8484 }, from: { port: "default" } });
  });

  it("take the key as 32 bytes in base64, and the database's address, from the environment alone", () => {
    const { settings } = settingsOf({ env: { FLAKJACKET_KEY: key, DATABASE_URL: "postgres://me@localhost/flakjacket" } });
    expect(settings.key).toEqual(Uint8Array.from({ length: 32 }, (_, index) => index));
    expect(settings.databaseUrl).toBe("postgres://me@localhost/flakjacket");
    expect(problemsOf({ file: file(`locale: fr\nkey: ${key}\ndatabase_url: postgres://x/y\n`) })).toEqual([
      { code: "setting-not-in-file", wrote: "flakjacket.yaml:2 key", variable: "FLAKJACKET_KEY" },
      { code: "setting-not-in-file", wrote: "flakjacket.yaml:3 database_url", variable: "DATABASE_URL" },
    ]);
  });

  it.each([
    [{ LANG: "fr_CA.UTF-8" }, "fr"],
    [{ LANG: "C.UTF-8" }, "en"],
    [{ LANG: "de_DE.UTF-8" }, "en"],
    [{ LC_ALL: "fr_FR", LANG: "en_GB" }, "fr"],
    [{ FLAKJACKET_LOCALE: "en", LANG: "fr_FR" }, "en"],
  ])("speak the system's language where it is one of ours: %j gives %s", (env, locale) => {
    expect(settingsOf({ env }).settings.locale).toBe(locale);
  });

  it("say which source was wrong, what was expected and what came", () => {
    expect(
      problemsOf({ flags: { port: "70000" }, env: { FLAKJACKET_LOG_LEVEL: "loud" }, file: file("public_url: sunny.example\n") }),
    ).toEqual([
      { code: "setting-wrong", source: "flag", wrote: "--port", expected: "port", came: "70000" },
      { code: "setting-wrong", source: "file", wrote: "flakjacket.yaml:1 public_url", expected: "web-address", came: "sunny.example" },
      { code: "setting-wrong", source: "environment", wrote: "FLAKJACKET_LOG_LEVEL", expected: "log-level", came: "loud" },
    ]);
  });

  it("never repeat a secret, however wrong it is", () => {
    const problems = problemsOf({
      env: { FLAKJACKET_KEY: "hunter2", DATABASE_URL: "mysql://me:hunter2@x/y", FLAKJACKET_TOKEN: "h unter2" },
    });
    expect(problems.map(({ code }) => code)).toEqual(["setting-wrong", "setting-wrong", "setting-wrong"]);
    expect(JSON.stringify(problems)).not.toContain("unter2");
  });

  it.each([`${key}A`, key.slice(4), "é".repeat(43), key.replace("A", "-")])("refuse %s for a key", (FLAKJACKET_KEY) => {
    expect(problemsOf({ env: { FLAKJACKET_KEY } })).toMatchObject([{ code: "setting-wrong", expected: "key-32-bytes" }]);
  });

  it("name what was probably meant by an unknown key or variable", () => {
    expect(
      problemsOf({ env: { FLAKJACKET_HOTS: "x", FLAKJACKET_SOMETHING_ELSE: "x" }, file: file("# mine\ndataDir: x\nbanana: 1\n") }),
    ).toEqual([
      { code: "setting-unknown", source: "environment", wrote: "FLAKJACKET_HOTS", nearest: "FLAKJACKET_HOST" },
      { code: "setting-unknown", source: "file", wrote: "flakjacket.yaml:2 dataDir", nearest: "data_dir" },
      { code: "setting-unknown", source: "file", wrote: "flakjacket.yaml:3 banana" },
    ]);
  });

  it("take a file of comments for an empty one, and name the line of one that is no YAML", () => {
    expect(settingsOf({ file: file("# nothing yet\n\n") }).settings.port).toBe(8484);
    expect(problemsOf({ file: file("port: 1\nhost: %no\n") })[0]).toMatchObject({
      code: "settings-file-unreadable",
      file: "flakjacket.yaml",
      line: 2,
    });
    expect(problemsOf({ file: file("- port\n") })).toEqual([{ code: "settings-file-unreadable", file: "flakjacket.yaml", line: 1 }]);
  });

  it("have defaults that are right themselves, and names that are used once", () => {
    expect(readSettings({}).ok).toBe(true);
    const variables = settingNames.map((name) => settingTable[name].variable);
    expect(new Set(variables).size).toBe(variables.length);
  });
});
