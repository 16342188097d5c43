import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Duplex, Readable } from "node:stream";
import type { Project } from "../../project/program.ts";
import { UserError } from "../../project/userError.ts";
import type { Confinement } from "./confinement.ts";
import type { RunFolder } from "./folder.ts";
import { withoutInherited } from "./inherited.ts";
import { said, scriptFor, tablesOf } from "./script.ts";
import { viewOf } from "./seen.ts";
import { findTools, type Tools } from "./tools.ts";

/** A program of Node, as it is started. */
export interface Command {
  readonly project: Project;
  readonly sdk: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** A folder that it may write compiled code in. */
  readonly cache: string | undefined;
}

/**
 * Starts a program behind a wall of the system: in namespaces of its own, where it sees what it needs to read, may write in
 * one temporary folder of limited size, and has no network, no other process, and no rights.
 *
 * @returns the process, or `undefined` where this machine has no such walls: then `confinement.unconfined` says why.
 * @throws UserError when the wall cannot be built for this project, or is required and this machine has none.
 */
export async function startConfined(
  command: Command,
  folder: RunFolder | undefined,
  confinement: Confinement,
): Promise<ChildProcess | undefined> {
  // What the first program finds out about the machine counts for the others, which it might disturb.
  await confinement.first;
  const trying = tryToStart(command, folder, confinement);
  confinement.first ??= trying.then(
    () => undefined,
    () => undefined,
  );
  return trying;
}

async function tryToStart(
  command: Command,
  folder: RunFolder | undefined,
  confinement: Confinement,
): Promise<ChildProcess | undefined> {
  if (folder === undefined || confinement.unconfined !== undefined) {
    withoutWall(confinement, confinement.unconfined ?? "");
    return undefined;
  }
  const tools = findTools();
  if ("missing" in tools) {
    withoutWall(confinement, `${tools.missing} of util-linux is not installed here`);
    return undefined;
  }
  const child = spawnBehindWall(tools, command, folder, confinement);
  const heard = await listen(child);
  if (heard === undefined) {
    confinement.hasWall = true;
    return child;
  }
  if (!heard.isPossible && !confinement.hasWall) {
    withoutWall(confinement, whyNot(heard.why));
    return undefined;
  }
  throw new UserError(
    `the program could not be confined, so it was not run: ${heard.why}\n` +
      "  one of its folders cannot be shown to it read-only; --confine off runs it unconfined, for a program that you trust",
  );
}

/** @throws UserError where a wall is required. */
function withoutWall(confinement: Confinement, why: string): void {
  if (confinement.mode === "required") {
    throw new UserError(
      `--confine required: this machine cannot confine the program, so it was not run: ${why}\n` +
        "  a machine with Linux and user namespaces can (docs/confinement.md); --confine auto runs it unconfined and says so",
    );
  }
  confinement.unconfined = why;
}

function spawnBehindWall(
  tools: Tools,
  { project, sdk, args, environment, cache }: Command,
  folder: RunFolder,
  { needs }: Confinement,
): ChildProcess {
  const { path, root, empty, sockets } = folder;
  const view = viewOf(project, sdk, needs);
  const place = { root, empty, sockets, cache, pwd: project.pwd };
  const { own, shown, ...rest } = tablesOf(place, view);
  const tables = { own: join(path, "own"), shown: join(path, "shown") };
  writeFileSync(tables.own, own);
  writeFileSync(tables.shown, shown);
  const script = scriptFor(tools, place, view, needs, { ...tables, ...rest });
  const namespaces = ["--user", "--map-root-user", "--mount", "--pid", "--ipc", "--uts", "--cgroup"];
  return spawn(
    tools.setpriv,
    [
      // However this process ends, the wall and all behind it end as well.
      ...["--pdeathsig", "KILL", tools.unshare, ...namespaces, ...(needs.network ? [] : ["--net"])],
      ...["--fork", "--kill-child=KILL", tools.setsid, tools.sh, "-c", script, "sh", process.execPath, ...args],
    ],
    {
      cwd: "/",
      env: { ...environment, HOME: "/tmp", TMPDIR: "/tmp" },
      stdio: ["ignore", "pipe", "pipe", "pipe", ...withoutInherited()],
      detached: true,
    },
  );
}

/** Waits until the wall stands. @returns why it does not, and whether this machine allows walls; undefined if it stands. */
async function listen(child: ChildProcess): Promise<{ isPossible: boolean; why: string } | undefined> {
  const [channel, errors] = [child.stdio[3] as Duplex, child.stderr as Readable];
  let [heard, complaint] = ["", ""];
  const onComplaint = (chunk: Buffer) => {
    complaint = (complaint + chunk.toString("utf8")).slice(0, mostOfComplaint);
  };
  errors.on("data", onComplaint);
  const ended = once(child, "close");
  const standing = new Promise<true>((resolve) => {
    channel.on("data", function onData(chunk: Buffer) {
      heard += chunk.toString("utf8");
      const [, rest] = heard.split(said.standing, 2);
      if (rest === undefined) return;
      channel.removeListener("data", onData).pause();
      // A program may already have spoken.
      if (rest !== "") channel.unshift(Buffer.from(rest));
      resolve(true);
    });
  });
  const isStanding = await Promise.race([standing, ended.then(() => false)]);
  errors.removeListener("data", onComplaint).pause();
  if (isStanding) return undefined;
  const why = complaint.trim().split("\n").at(-1) ?? "";
  return { isPossible: heard.startsWith(said.possible), why: why === "" ? "unshare ended without a message" : why };
}

const mostOfComplaint = 4000;

/** What may be changed on this machine. */
function whyNot(said: string): string {
  const switched = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns";
  const isRestricted = existsSync(switched) && readFileSync(switched, "utf8").trim() === "1";
  return isRestricted
    ? `${said}; AppArmor restricts user namespaces here: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0 allows them`
    : `${said}; user namespaces are not allowed here`;
}
