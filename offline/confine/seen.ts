import { existsSync, lstatSync, readlinkSync, realpathSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isInside } from "../../project/inside.ts";
import type { Project } from "../../project/program.ts";
import type { Needs } from "../../project/settings/settings.ts";
import { repositoryOf } from "./git.ts";
import type { Seen } from "./mounts.ts";
import { packagesOf, upwards } from "./packages.ts";

/** What a program sees of this machine. Everything else is not there: homes, sockets of services, other people's files. */
export interface View {
  readonly seen: readonly Seen[];
  /** Links beside it, such as /bin, with where they lead. */
  readonly links: ReadonlyMap<string, string>;
  /** Files in what is seen whose content is hidden. */
  readonly hidden: readonly string[];
}

/** The system itself: programs, libraries, and their configuration. */
const system = ["/usr", "/etc", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/opt", "/nix"];

/** This package, with the code that is loaded into programs. */
const own = upwards(dirname(fileURLToPath(import.meta.url))).find((folder) => existsSync(join(folder, "package.json")));

/** What the program of a project sees. @param sdk the folder of its SDK. */
export function viewOf(project: Project, sdk: string, { folders, network }: Needs): View {
  const [root, pwd] = [realpathSync(project.root), realpathSync(project.pwd)];
  const repository = repositoryOf(root);
  const known = new Map<string, boolean>();
  const packages = [root, pwd, realpathSync(sdk)].map(packagesOf);
  const shown = [
    ...system.filter((path) => existsSync(path) && !isLink(path)),
    repository?.top ?? topWithout(root),
    ...(repository?.folders ?? []),
    root,
    pwd,
    ...packages.flatMap((each) => each.folders),
    ...(own === undefined ? [] : [realpathSync(own)]),
    ...folders
      .map((folder) => folder.replace(/^~(?=\/)/, homedir()))
      .filter(existsSync)
      .map((folder) => realpathSync(folder)),
  ];
  const node = realpathSync(process.execPath);
  const outer = outermost(shown);
  const files = [node, ...(network ? resolvers() : [])].filter((path) => !outer.some((each) => isInside(each, path)));
  return {
    seen: [...outer.map((source) => ({ source })), ...files.map((source) => ({ source, isFile: true }))],
    links: new Map([
      ...system.filter(isLink).map((path) => [path, readlinkSync(path)] as const),
      ...[project.root, project.pwd, process.execPath, ...packages.flatMap(({ ways }) => ways)]
        .flatMap((path) => linksOn(path, known))
        .filter(([path]) => !outer.some((each) => isInside(each, path))),
    ]),
    hidden: repository?.secrets ?? [],
  };
}

/** Without those that are in another one. Sorted, so that a folder comes before what is in it. */
function outermost(folders: readonly string[]): string[] {
  const sorted = [...new Set(folders)].toSorted();
  return sorted.filter((each) => !sorted.some((other) => other !== each && isInside(other, each)));
}

/** The links that a path leads over, each with its end. Node tells modules apart by where links end, so they stay links. */
function linksOn(path: string, known: Map<string, boolean>): (readonly [string, string])[] {
  const link = upwards(path).findLast((each) => {
    const is = known.get(each) ?? isLink(each);
    known.set(each, is);
    return is;
  });
  if (link === undefined || !existsSync(link)) return [];
  const end = realpathSync(link);
  return [[link, end], ...linksOn(end + path.slice(link.length), known)];
}

/** Without a repository: the outermost folder that is a package, since its settings count for all below it. */
function topWithout(root: string): string {
  const shared = [homedir(), tmpdir(), "/"].map((folder) => (existsSync(folder) ? realpathSync(folder) : folder));
  const above = upwards(root).filter((folder) => !shared.some((each) => isInside(folder, each)));
  return above.findLast((folder) => existsSync(join(folder, "package.json"))) ?? root;
}

/** What names of the network are looked up with, where /etc only links to it. */
function resolvers(): string[] {
  const file = "/etc/resolv.conf";
  return existsSync(file) ? [realpathSync(file)] : [];
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
