import { readFileSync } from "node:fs";
import { dirname } from "node:path";

/** A folder or file of this machine that the program sees. */
export interface Seen {
  readonly source: string;
  /** Where the program sees it. @default where it is */
  readonly target?: string;
  readonly isFile?: boolean;
  readonly isWritable?: boolean;
}

interface Mount {
  readonly point: string;
  readonly options: readonly string[];
}

/** Lines of an fstab that show these to the program below a new root. A later one is mounted over an earlier one. */
export function linesFor(root: string, seen: readonly Seen[], mounts: readonly Mount[]): string[] {
  return seen.map(({ source, target = source, isWritable = false }) => {
    const options = ["rbind", isWritable ? "rw" : "ro", ...flagsAt(source, mounts)];
    return line(source, root + target, "none", options);
  });
}

/** What is mounted below them comes with them, and has to be made read-only by itself: the paths, with their options. */
export function mountsBelow(
  root: string,
  seen: readonly Seen[],
  mounts: readonly Mount[],
): { readonly path: string; readonly options: string }[] {
  return seen.flatMap(({ source, target = source }) =>
    mounts
      .filter(({ point }) => point.startsWith(`${source}/`))
      .map(({ point }) => ({
        path: root + target + point.slice(source.length),
        options: ["remount", "bind", "ro", ...flagsAt(point, mounts)].join(","),
      })),
  );
}

export function line(source: string, target: string, type: string, options: readonly string[]): string {
  return `${escaped(source)} ${escaped(target)} ${type} ${options.join(",")} 0 0\n`;
}

/** In a user namespace, a mount keeps the flags that it has: without them the kernel refuses. */
function flagsAt(path: string, mounts: readonly Mount[]): string[] {
  for (let folder = path; ; folder = dirname(folder)) {
    const mount = mounts.findLast(({ point }) => point === folder);
    if (mount !== undefined || folder === dirname(folder)) {
      return ["nosuid", "nodev", ...(mount?.options.includes("noexec") === true ? ["noexec"] : [])];
    }
  }
}

/** The characters that separate words of an fstab, as getmntent(3) reads them. */
function escaped(path: string): string {
  return path.replace(/[ \t\n\\]/g, (one) => `\\${one.charCodeAt(0).toString(8).padStart(3, "0")}`);
}

/** What is mounted here. @param text of /proc/self/mountinfo, as proc(5) describes it. */
export function readMounts(text = readFileSync("/proc/self/mountinfo", "utf8")): Mount[] {
  return text.split("\n").flatMap((each) => {
    const [, , , , point, options] = each.split(" ");
    if (point === undefined || options === undefined) return [];
    const unescaped = point.replace(/\\([0-7]{3})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 8)),
    );
    return [{ point: unescaped, options: options.split(",") }];
  });
}
