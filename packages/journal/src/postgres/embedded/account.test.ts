import { chmod, mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { accountToRunAs, blockedAt } from "./account.ts";

const root = "root:x:0:0:root:/root:/bin/bash\n";
const missing = Object.assign(new Error("spawn ENOENT"), { code: "ENOENT" });

/** A machine with these users, on which only the named programs exist; each adds the line it is given. */
function machine(users: string, programs: { readonly [program: string]: string } = {}) {
  const ran: string[] = [];
  let passwd = root + users;
  const run = async (program: string, args: readonly string[]) => {
    const line = programs[program];
    if (line === undefined) throw missing;
    ran.push([program, ...args].join(" "));
    passwd += line;
  };
  return { ran, tools: { isRoot: true, passwd: async () => passwd, run } };
}

describe("the user PostgreSQL runs as", () => {
  it("is ourselves unless we are root", async () => {
    expect(await accountToRunAs({ ...machine("").tools, isRoot: false })).toBeUndefined();
  });

  it("is flakjacket, or postgres where that is all there is", async () => {
    const both = machine("postgres:x:101:104::/:/bin/sh\nflakjacket:x:990:991::/:/bin/false\n");
    expect(await accountToRunAs(both.tools)).toEqual({ name: "flakjacket", uid: 990, gid: 991 });
    expect(await accountToRunAs(machine("postgres:x:101:104::/:/bin/sh\n").tools)).toMatchObject({ name: "postgres", uid: 101 });
    expect(both.ran).toEqual([]);
  });

  it("is made by what the machine has for it", async () => {
    const debian = machine("", { useradd: "flakjacket:x:995:995::/nonexistent:/usr/sbin/nologin\n" });
    expect(await accountToRunAs(debian.tools)).toMatchObject({ uid: 995 });
    expect(debian.ran[0]).toContain("useradd --system");
    const small = machine("", { adduser: "flakjacket:x:100:65533::/:/sbin/nologin\n" });
    expect(await accountToRunAs(small.tools)).toMatchObject({ uid: 100 });
  });

  it("is asked for in a sentence where neither can be had", async () => {
    await expect(accountToRunAs(machine("").tools)).rejects.toMatchObject({
      ...{ code: "postgres-user-missing", message: expect.stringContaining("useradd is not installed") },
    });
  });
});

describe("a folder that a user cannot enter", () => {
  it("is named, the first on the way down", async () => {
    const home = await mkdtemp(join(tmpdir(), "closed-"));
    const inner = join(home, "a", "b");
    await mkdir(inner, { recursive: true });
    await chmod(home, 0o755);
    const { uid, gid } = await stat(home);
    const stranger = { name: "stranger", uid: uid + 7_777, gid: gid + 7_777 };
    expect(await blockedAt(inner, stranger)).toBeUndefined();
    await chmod(join(home, "a"), 0o750);
    expect(await blockedAt(inner, stranger)).toBe(join(home, "a"));
    expect(await blockedAt(inner, { ...stranger, gid })).toBeUndefined();
    await chmod(join(home, "a"), 0o070);
    expect(await blockedAt(inner, { ...stranger, uid })).toBe(join(home, "a"));
    await rm(home, { recursive: true });
  });
});
