import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** A repository, as far as a program reads it. */
export interface Repository {
  /** The top of the working tree. */
  readonly top: string;
  /** The folders with git's own files, if they are outside of it: those of a linked worktree. */
  readonly folders: readonly string[];
  /** Whether a branch is checked out, and not only a commit, as in CI. */
  readonly isOnBranch: boolean;
  /** Files that may hold tokens, as actions/checkout leaves one in .git/config. */
  readonly secrets: readonly string[];
}

/** The repository that a folder is in; undefined if it is in none. */
export function repositoryOf(folder: string): Repository | undefined {
  for (let top = folder; ; top = dirname(top)) {
    const stats = statSync(join(top, ".git"), { throwIfNoEntry: false });
    if (stats !== undefined) {
      const own = stats.isDirectory() ? join(top, ".git") : linkedFrom(top);
      const shared = own === undefined ? undefined : commonOf(own);
      const folders = [own, shared].filter((each) => each !== undefined);
      return {
        top,
        folders: stats.isDirectory() ? [] : folders,
        isOnBranch: own !== undefined && textOf(join(own, "HEAD")).startsWith("ref: "),
        secrets: [...new Set(folders)].flatMap(secretsIn),
      };
    }
    if (dirname(top) === top) return undefined;
  }
}

function linkedFrom(top: string): string | undefined {
  const [, path] = /^gitdir: (.+)\n?$/.exec(textOf(join(top, ".git"))) ?? [];
  const folder = path === undefined ? undefined : resolve(top, path);
  // Only what git itself made: the file may be part of a change, and would show any folder.
  const isGit = folder !== undefined && /\/\.git\/(worktrees|modules)\//.test(`${folder}/`);
  return isGit && isFolder(folder) ? folder : undefined;
}

function commonOf(own: string): string {
  const common = textOf(join(own, "commondir")).trim();
  return common === "" ? own : resolve(own, common);
}

function secretsIn(folder: string): string[] {
  const modules = join(folder, "modules");
  const nested = isFolder(modules) ? readdirSync(modules).map((name) => join(modules, name, "config")) : [];
  return [join(folder, "config"), join(folder, "config.worktree"), ...nested].filter(
    (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true,
  );
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
