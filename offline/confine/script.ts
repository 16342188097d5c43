import { release } from "node:os";
import { dirname } from "node:path";
import type { Needs } from "../../project/settings/settings.ts";
import { line, linesFor, mountsBelow, readMounts, type Seen } from "./mounts.ts";
import type { View } from "./seen.ts";
import type { Tools } from "./tools.ts";

/** Where the program finds the sockets of its run. */
export const socketFolder = "/run/keyless";

/** What a program may have at most at a time: bytes in its temporary folder, and processes with their threads. */
const mostBytes = "256m";
const mostProcesses = 2048;

/** What the script says through the channel: once this machine allows a wall, and once it stands. */
export const said = { possible: "possible\n", standing: "standing\n" } as const;

export interface Place {
  /** An empty folder of this run: the root that the program sees is made there. */
  readonly root: string;
  /** An empty file, which hides others. */
  readonly empty: string;
  /** The folder with the sockets of the run. */
  readonly sockets: string;
  /** A folder that the program may write in, for compiled code. */
  readonly cache: string | undefined;
  /** The folder in which the program starts. */
  readonly pwd: string;
}

/** The tables of what to mount, which the script is given as files. */
export interface Tables {
  readonly own: string;
  readonly shown: string;
}

/** What the program sees and where, as tables for mount(8). */
export function tablesOf({ root, empty, sockets, cache }: Place, { seen, links, hidden }: View) {
  const all: Seen[] = [
    ...seen,
    ...(cache === undefined ? [] : [{ source: cache, isWritable: true }]),
    ...hidden.map((target) => ({ source: empty, target })),
    { source: sockets, target: socketFolder },
  ];
  const mounts = readMounts();
  const size = (bytes: string) => [`size=${bytes}`, "nosuid", "nodev", "X-mount.mkdir"];
  return {
    own:
      line("none", root, "tmpfs", ["mode=0755", "size=16m", "nosuid", "nodev"]) +
      line("none", `${root}/proc`, "proc", ["ro", "nosuid", "nodev", "noexec", "X-mount.mkdir"]) +
      line("none", `${root}/tmp`, "tmpfs", ["mode=1777", ...size(mostBytes)]) +
      line("none", `${root}/dev/shm`, "tmpfs", ["mode=1777", ...size("64m")]),
    shown:
      linesFor(root, all, mounts).join("") +
      devices.map((name) => line(`/dev/${name}`, `${root}/dev/${name}`, "none", ["bind"])).join(""),
    below: mountsBelow(root, all, mounts),
    // The hidden files are there already.
    folders: [
      ...all
        .filter(({ source }) => source !== empty)
        .map(({ source, target = source, isFile }) => (isFile === true ? dirname(target) : target)),
      ...[...links.keys()].map((path) => dirname(path)),
    ],
    files: [
      ...seen.flatMap(({ source, target = source, isFile }) => (isFile === true ? [target] : [])),
      ...devices.map((name) => `/dev/${name}`),
    ],
  };
}

const devices = ["null", "zero", "full", "random", "urandom"];

/**
 * Builds the wall from inside new namespaces, as their root, then gives up every right and becomes the program. The order is
 * what counts: first what depends on this machine alone, then what the project brings.
 */
export function scriptFor(
  tools: Tools,
  place: Place,
  view: View,
  { network }: Needs,
  tables: Tables & Pick<ReturnType<typeof tablesOf>, "below" | "files" | "folders">,
): string {
  const { root, pwd } = place;
  const at = (path: string) => quoted(root + path);
  const links = [...view.links].map(([link, to]) => `${tools.ln} -s ${quoted(to)} ${at(link)}`);
  return [
    "set -eu",
    `${tools.mount} -a -T ${quoted(tables.own)}`,
    // Another user namespace would be a way to rights over the kernel.
    "echo 0 > /proc/sys/user/max_user_namespaces",
    ...(hasOwnProcessLimit(release()) ? [`echo ${mostProcesses} > /proc/sys/kernel/pid_max`] : []),
    ...(network || tools.ip === undefined ? [] : [`${tools.ip} link set lo up 2>/dev/null || :`]),
    `printf ${quoted(said.possible)} >&3`,
    `${tools.mkdir} -p ${tables.folders.map(at).join(" ")} ${at("/old")} ${at("/var/tmp")}`,
    ...tables.files.map((path) => `: > ${at(path)}`),
    ...links,
    `${tools.ln} -s /proc/self/fd ${at("/dev/fd")}`,
    `${tools.mount} -a -T ${quoted(tables.shown)}`,
    ...tables.below.map(({ path, options }) => `${tools.mount} -o ${options} ${quoted(path)}`),
    `cd ${quoted(root)}`,
    `${tools.pivot_root} . old`,
    `${tools.umount} -l /old`,
    `${tools.mount} -o remount,bind,ro /`,
    `cd ${quoted(pwd)}`,
    `printf ${quoted(said.standing)} >&3`,
    // dash and bash have different letters for it.
    `ulimit -p ${mostProcesses} 2>/dev/null || ulimit -u ${mostProcesses} || :`,
    "ulimit -c 0",
    `exec ${tools.setpriv} --no-new-privs --bounding-set=-all --inh-caps=-all --ambient-caps=-all "$@"`,
  ].join("\n");
}

/** Since Linux 6.14 each process namespace has its own limit; before, this would be that of the machine. */
export function hasOwnProcessLimit(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
  return major > 6 || (major === 6 && minor >= 14);
}

/** One word for sh, whatever is in it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
