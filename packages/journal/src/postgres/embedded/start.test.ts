import { execFile, spawn } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import type { Server } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountToRunAs } from "./account.ts";
import { findPrograms } from "./programs.ts";
import type { EmbeddedPostgres } from "./start.ts";
import { defaultPostgresDir, startEmbeddedPostgres } from "./start.ts";

let home = "";
let dir = "";
const cluster = () => join(dir, "cluster");
const start = () => startEmbeddedPostgres({ dir });
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "embedded-"));
  await chmod(home, 0o755);
  dir = join(home, "postgres");
  // As a start that died while it made the data leaves it.
  await mkdir(join(dir, "cluster.half", "base"), { recursive: true });
  const { stop } = await start();
  await stop();
});
afterAll(async () => {
  await (await start()).stop();
  await rm(home, { recursive: true });
});

async function ask(server: EmbeddedPostgres, text: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: server.url });
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query<{ readonly [column: string]: unknown }>(text).finally(() => client.end());
  return Object.values(rows[0] ?? {})[0];
}

async function occupied(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  return server;
}

async function gone(pid: number): Promise<void> {
  while ((await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "")).split(") ").at(1)?.startsWith("Z") === false) {
    await new Promise((done) => setTimeout(done, 10));
  }
}

describe("an embedded PostgreSQL", () => {
  it("starts again in under a second, synced, on loopback only, and stops cleanly", async () => {
    const began = performance.now();
    const server = await start();
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(server.adopted).toBe(false);
    expect(await ask(server, "show fsync")).toBe("on");
    expect(await ask(server, "show full_page_writes")).toBe("on");
    expect(await ask(server, "show data_checksums")).toBe("on");
    expect(await ask(server, "show listen_addresses")).toBe("127.0.0.1");
    expect(await ask(server, "show unix_socket_directories")).toBe("");
    expect(await ask(server, "show password_encryption")).toBe("scram-sha-256");
    expect((await stat(join(dir, "password"))).mode & 0o777).toBe(0o600);
    expect((await stat(cluster())).mode & 0o077).toBe(0);
    const stranger = new pg.Client({ connectionString: server.url.replace(/:[^:@]*@/, ":wrong@") });
    await expect(stranger.connect()).rejects.toThrow("password authentication failed");
    await server.stop();
    expect(await readdir(cluster())).not.toContain("postmaster.pid");
    expect(await server.pid()).toBeUndefined();
  });

  it("outlives a kill -9 of ours and is adopted by the next start", async () => {
    const script = `import { startEmbeddedPostgres } from ${JSON.stringify(new URL("./start.ts", import.meta.url).href)};
      const server = await startEmbeddedPostgres({ dir: process.argv[1] });
      console.log(await server.pid());
      process.kill(process.pid, "SIGKILL");`;
    const died = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script, dir]).catch((error: unknown) => error);
    expect(died).toMatchObject({ signal: "SIGKILL" });
    const server = await start();
    expect(server.adopted).toBe(true);
    expect(await server.pid()).toBe(Number((died as { stdout: string }).stdout));
    expect(await ask(server, "select 1")).toBe(1);
    await server.stop();
  });

  it("is one, however many start it at once", async () => {
    const all = await Promise.all([start(), start(), start()]);
    expect(new Set(await Promise.all(all.map((server) => server.pid()))).size).toBe(1);
    expect(all.filter(({ adopted }) => adopted)).toHaveLength(2);
    await all[0]?.stop();
  });

  it("comes back on its own port after it was killed, with what was committed", async () => {
    const server = await start();
    await ask(server, "create table if not exists kept as select 7 as n");
    const pid = (await server.pid()) ?? 0;
    expect(await server.revive()).toBe(false);
    process.kill(pid, "SIGKILL");
    await gone(pid);
    expect(await server.revive()).toBe(true);
    expect(await ask(server, "select n from kept")).toBe(7);
    await server.stop();
  });

  it("starts over the pid file of a dead server whose number now belongs to another program", async () => {
    const server = await start();
    const pid = (await server.pid()) ?? 0;
    process.kill(pid, "SIGKILL");
    await gone(pid);
    const account = await accountToRunAs();
    const other = spawn("sleep", ["60"], { cwd: "/", ...(account && { uid: account.uid, gid: account.gid }) });
    const file = join(cluster(), "postmaster.pid");
    await writeFile(file, (await readFile(file, "utf8")).replace(/^\d+/, String(other.pid)));
    try {
      const next = await start();
      expect(next.adopted).toBe(false);
      expect(await ask(next, "select 1")).toBe(1);
      await next.stop();
    } finally {
      other.kill("SIGKILL");
    }
  });

  it("leaves alone what runs in its folder and does not answer", async () => {
    const other = spawn("sleep", ["60"], { cwd: cluster() });
    await writeFile(join(cluster(), "postmaster.pid"), `${other.pid}\n${cluster()}\n0\n1\n\n\n\nready\n`);
    try {
      await expect(startEmbeddedPostgres({ dir, readyWithinMs: 300 })).rejects.toMatchObject({
        ...{ code: "postgres-pid-unclear", params: { pid: other.pid } },
      });
      expect(await readdir(cluster())).toContain("postmaster.pid");
    } finally {
      other.kill("SIGKILL");
      await rm(join(cluster(), "postmaster.pid"));
    }
  });

  it("takes another port when its last one is taken, and says so when it was told which", async () => {
    const first = await start();
    await first.stop();
    const taken = await occupied(first.port);
    const second = await start();
    expect(second.port).not.toBe(first.port);
    await second.stop();
    await expect(startEmbeddedPostgres({ dir, port: first.port })).rejects.toMatchObject({
      ...{ code: "postgres-port-taken", params: { port: first.port } },
    });
    await new Promise((done) => taken.close(done));
    const third = await startEmbeddedPostgres({ dir, port: first.port });
    expect(third.port).toBe(first.port);
    await third.stop();
  });

  it("does not wait for a start that died, and makes its data anew where one died half-way", async () => {
    await writeFile(join(dir, "start.lock"), "999999999");
    const server = await start();
    await server.stop();
    expect((await readdir(dir)).filter((name) => /half|lock/.test(name))).toEqual([]);
  });

  it("waits for a start that is under way, and says who it is", async () => {
    await writeFile(join(dir, "start.lock"), String(process.pid));
    await expect(startEmbeddedPostgres({ dir, readyWithinMs: 200 })).rejects.toMatchObject({
      ...{ code: "postgres-starting-elsewhere", params: { pid: process.pid } },
    });
    await rm(join(dir, "start.lock"));
  });

  it("refuses data of another major version and shows the way out", async () => {
    await writeFile(join(cluster(), "PG_VERSION"), "17\n");
    await expect(start()).rejects.toMatchObject({
      ...{ code: "postgres-version", params: { have: 17, want: 18 }, message: expect.stringContaining("flakjacket backup") },
    });
    await writeFile(join(cluster(), "PG_VERSION"), "18\n");
  });

  it("does not open data whose password is lost", async () => {
    await rename(join(dir, "password"), join(home, "password"));
    await expect(start()).rejects.toMatchObject({ code: "postgres-password-missing" });
    await rename(join(home, "password"), join(dir, "password"));
  });

  it("never touches a folder that holds something else", async () => {
    const foreign = join(home, "foreign");
    await mkdir(foreign);
    await writeFile(join(foreign, "holiday.txt"), "sun");
    await expect(startEmbeddedPostgres({ dir: foreign })).rejects.toMatchObject({ code: "postgres-dir-foreign" });
    expect(await readdir(foreign)).toEqual(["holiday.txt"]);
  });

  it("says where its data cannot be made", async () => {
    await writeFile(join(home, "file"), "");
    await expect(startEmbeddedPostgres({ dir: join(home, "file", "postgres") })).rejects.toMatchObject({
      code: "postgres-dir-not-writable",
    });
  });

  it("says what PostgreSQL said when it does not start", async () => {
    const wrong = startEmbeddedPostgres({ dir, settings: { shared_buffers: "wrong" } });
    await expect(wrong).rejects.toMatchObject({ code: "postgres-start-failed", message: expect.stringContaining("shared_buffers") });
  });

  it("keeps its data where another user can enter, for root", () => {
    expect(defaultPostgresDir("/srv/data", true)).toBe("/var/lib/flakjacket/postgres");
    expect(defaultPostgresDir("data", false)).toBe("data/postgres");
  });
});

describe("as root", () => {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) process.stderr.write("Not root here: starting as another user is not tried.\n");

  it.runIf(isRoot)("refuses a home that the user of the database cannot enter, naming the folder", async () => {
    const closed = join(home, "closed");
    await mkdir(closed, { mode: 0o700 });
    await expect(startEmbeddedPostgres({ dir: join(closed, "postgres") })).rejects.toMatchObject({
      ...{ code: "postgres-dir-not-enterable", params: { blockedAt: closed } },
    });
  });

  it.runIf(isRoot)("copies programs that the user of the database cannot reach, once, with their links", async () => {
    const account = await accountToRunAs();
    const here = await findPrograms(undefined, home);
    const native = join(home, "closed-programs", "native");
    await mkdir(join(home, "closed-programs"), { mode: 0o700 });
    await cp(join(here.postgres, "..", ".."), native, {
      recursive: true,
      filter: (source) => !/libicuuc\.so\.60$|\.a$|\/share$/.test(source),
    });
    const found = await findPrograms(account, home, async () => ({ native, version: here.version }));
    expect(found.postgres).toBe(join(home, `programs-${here.version}`, "bin", "postgres"));
    const { stdout } = await promisify(execFile)(found.postgres, ["-V"], {
      cwd: "/",
      ...(account && { uid: account.uid, gid: account.gid }),
    });
    expect(stdout).toContain(`PostgreSQL) ${here.major}.`);
    expect(await findPrograms(account, home, async () => ({ native, version: here.version }))).toEqual(found);
  });
});
