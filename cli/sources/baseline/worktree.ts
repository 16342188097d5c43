import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

import { forTerminal, quotedForTerminal } from "../../../access/engine.ts";
import { isRunning } from "../../../project/isRunning.ts";
import { UserError } from "../../system/errors.ts";
import { git } from "../../system/git.ts";
import { undoWhenStopped } from "../../system/interrupt.ts";
import { shortId, type Commit } from "./commit.ts";

/**
 * Checks a commit out into a folder of its own while it is in use. The folder is removed however this process
 * ends; the next run removes the folder of a killed process.
 */
export async function withWorktree<T>(commit: Commit, use: (folder: string) => Promise<T>): Promise<T> {
  removeStale(commit.repository);
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `${prefix}${process.pid}-`));
  const remove = () => {
    removeWorktree(commit.repository, folder);
  };
  const isRemoved = undoWhenStopped(remove);
  try {
    const added = git(commit.repository, ["worktree", "add", "--quiet", "--detach", folder, commit.id]);
    if ("failed" in added) throw cannotCheckOut(commit, added.failed);
    return await use(folder);
  } finally {
    remove();
    isRemoved();
  }
}

/** The name contains the process id, so that folders of ended processes can be removed. */
const prefix = "keyless-against-";
const ownName = /^keyless-against-(\d+)-[A-Za-z0-9]{6}$/;

function removeStale(repository: string): void {
  const listed = git(repository, ["worktree", "list", "--porcelain"]);
  const lines = "output" in listed ? listed.output.split("\n") : [];
  for (const line of lines.filter((text) => text.startsWith("worktree "))) {
    const folder = line.slice("worktree ".length);
    const [, pid] = ownName.exec(basename(folder)) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) removeWorktree(repository, folder);
  }
}

function removeWorktree(repository: string, folder: string): void {
  git(repository, ["worktree", "remove", "--force", "--force", folder]);
  // A program that is just being stopped may still write there.
  if (existsSync(folder)) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function cannotCheckOut(commit: Commit, why: string): UserError {
  return new UserError(
    `--against ${quotedForTerminal(commit.ref)}: commit ${shortId(commit)} cannot be checked out\n  git says   ${forTerminal(why)}`,
  );
}
