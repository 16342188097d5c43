import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Confinement } from "../../../offline/confine/confinement.ts";
import { environmentOf } from "../../../offline/confine/environment.ts";
import { repositoryOf } from "../../../offline/confine/git.ts";
import { linesFor, mountsBelow, readMounts } from "../../../offline/confine/mounts.ts";
import { packagesOf } from "../../../offline/confine/packages.ts";
import { hasOwnProcessLimit, quoted } from "../../../offline/confine/script.ts";
import { startConfined } from "../../../offline/confine/start.ts";
import { readProject } from "../../../project/program.ts";
import { program, project } from "../runOffline.ts";

describe("the environment of a program", () => {
  const given = {
    PATH: "/bin",
    LC_ALL: "C",
    GITHUB_TOKEN: "t",
    ARM_CLIENT_SECRET: "s",
    GITHUB_ENV: "/e",
    LD_PRELOAD: "x",
  };

  it("has no variable that nobody listed", () => {
    expect(environmentOf(given, [])).toEqual({ PATH: "/bin", LC_ALL: "C" });
  });

  it("has what the settings name, but nothing that steers the run itself", () => {
    const all = { ...given, KEYLESS_OFFLINE: "1", NODE_COMPILE_CACHE: "/c", REGION: "we" };
    const named = ["REGION", "MISSING", "KEYLESS_OFFLINE", "NODE_COMPILE_CACHE"];
    expect(environmentOf(all, named)).toEqual({ PATH: "/bin", LC_ALL: "C", REGION: "we" });
  });
});

describe("what is mounted", () => {
  const mounts = readMounts(
    [
      "1 0 8:1 / / rw,relatime - ext4 /dev/a rw",
      String.raw`2 1 8:2 / /data\040x rw,noexec,nosuid - ext4 /dev/b rw`,
      "3 1 8:3 / /etc/hosts rw - ext4 /dev/c rw",
    ].join("\n"),
  );

  it("is read-only, and keeps the flags that the kernel asks for", () => {
    expect(linesFor("/r", [{ source: "/usr" }, { source: "/data x/y" }], mounts)).toEqual([
      "/usr /r/usr none rbind,ro,nosuid,nodev 0 0\n",
      String.raw`/data\040x/y /r/data\040x/y none rbind,ro,nosuid,nodev,noexec 0 0` + "\n",
    ]);
  });

  it("is read-only also where something is mounted below it, as in containers", () => {
    expect(mountsBelow("/r", [{ source: "/etc" }], mounts)).toEqual([
      { path: "/r/etc/hosts", options: "remount,bind,ro,nosuid,nodev" },
    ]);
  });

  it("takes no path for something else, whatever characters it has", () => {
    expect(linesFor("/r", [{ source: "/a\nb\t\\ c" }], [])).toEqual([
      String.raw`/a\012b\011\134\040c /r/a\012b\011\134\040c none rbind,ro,nosuid,nodev 0 0` + "\n",
    ]);
    expect(quoted("a'; rm -rf /; '")).toBe(String.raw`'a'\''; rm -rf /; '\'''`);
  });

  it("limits processes by namespace only where Linux does, and never those of the machine", () => {
    expect(["6.14.0", "7.0.1", "6.18.44-x"].map(hasOwnProcessLimit)).toEqual([true, true, true]);
    expect(["6.13.9", "5.15.0-1", "6.8.0-azure"].map(hasOwnProcessLimit)).toEqual([false, false, false]);
  });
});

describe("what is shown of a repository", () => {
  it("has git's own folders of a linked worktree, without their tokens", () => {
    const top = project({
      ".git/config": "x",
      ".git/worktrees/w/commondir": "../..\n",
      ".git/worktrees/w/HEAD": "0123\n",
    });
    const linked = project({ ".git": `gitdir: ${join(top, ".git/worktrees/w")}\n` });
    const [own, common] = [join(top, ".git/worktrees/w"), join(top, ".git")];
    const secrets = [join(top, ".git/config")];
    expect(repositoryOf(linked)).toEqual({ top: linked, folders: [own, common], isOnBranch: false, secrets });
    expect(repositoryOf(join(top, "sub"))).toMatchObject({ top, folders: [] });
  });

  it("is no folder that a file only calls git's", () => {
    const secret = project({ token: "t" });
    expect(repositoryOf(project({ ".git": `gitdir: ${secret}\n` }))?.folders).toEqual([]);
  });
});

describe("links among packages", () => {
  it("show the packages that they lead to, and neither other folders nor one that the home is in", () => {
    const store = project({ "node_modules/dep/package.json": "{}", "linked/package.json": "{}", "private/token": "t" });
    const folder = project({ "package.json": "{}" });
    mkdirSync(join(folder, "node_modules"));
    const links = {
      dep: join(store, "node_modules/dep"),
      linked: join(store, "linked"),
      private: join(store, "private"),
    };
    for (const [name, path] of Object.entries({ ...links, all: "/", home: homedir(), gone: "/none" })) {
      symlinkSync(path, join(folder, "node_modules", name));
    }
    writeFileSync(join(folder, "node_modules/@file"), "");
    const shown = [join(folder, "node_modules"), join(store, "node_modules"), join(store, "linked")];
    expect(packagesOf(folder).folders.toSorted()).toEqual(shown.toSorted());
  });
});

describe("where a machine has no walls", () => {
  const command = { project: readProject(program("busy")), sdk: "", args: [], environment: {}, cache: undefined };

  it("required refuses with the reason and what to do, and auto says that there is none", async () => {
    const [required, auto] = [new Confinement("required"), new Confinement()];
    for (const each of [required, auto]) each.unconfined = "no namespaces";
    await expect(startConfined(command, undefined, required)).rejects.toThrow(
      /^--confine required: .* was not run: no namespaces\n.*docs\/confinement\.md/,
    );
    expect(await startConfined(command, undefined, auto)).toBeUndefined();
  });
});
