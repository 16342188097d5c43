import { join } from "node:path";

import { forTerminal } from "../../../access/engine.ts";
import { roleCatalogue } from "../../../roles/index.ts";
import { projectFileIn, type ProjectFolders } from "../../../project/projectFile.ts";
import { describedStacks } from "../../../project/stackNames.ts";
import { noDecisions } from "../decided.ts";
import { knownInBase } from "../settings.ts";
import { UserError, isUserError } from "../../system/errors.ts";
import { nothing } from "../offlineEvidence.ts";
import type { HowToRun } from "../offlineRun.ts";
import { givePackages, type Packages } from "../packages/packages.ts";
import { comparedWith } from "../outputs/compared.ts";
import { outputsThere, siblingPrefixes } from "../outputs/there.ts";
import type { Baseline } from "./baseline.ts";
import { resolveCommit, sayCommit, type Commit } from "./commit.ts";
import { notesOn } from "./notes.ts";
import { remarksOn, sidesAt, type Side } from "./sides.ts";
import { withWorktree } from "./worktree.ts";
import { statements } from "../statements.ts";

export interface CommitOptions {
  /** The project in the working tree. */
  readonly project: ProjectFolders;
  readonly ref: string;
  /** The requested stacks; none means all. */
  readonly stacks: readonly string[];
  /** Whether a stack is judged here, and not in another job. */
  readonly isOurs: (stack: string) => boolean;
  /** How the program of the working tree is run. */
  readonly how: HowToRun;
  /** The arguments of `--outputs`. */
  readonly outputs: readonly string[];
}

/**
 * Compares with a commit: its program, its locks, its roles. Nothing in the working tree influences it, so that no
 * change can loosen its own judgement.
 *
 * @throws UserError when there is no such commit, or it has nothing usable about a stack.
 */
export async function againstCommit(options: CommitOptions): Promise<Baseline> {
  const commit = resolveCommit(options.project.root, options.ref);
  const name = sayCommit(commit);
  return withWorktree(commit, (folder) => baselineIn(folder, commit, name, options).catch(placedIn(folder, name)));
}

async function baselineIn(folder: string, commit: Commit, name: string, options: CommitOptions): Promise<Baseline> {
  const { project, how } = options;
  const empty = nothing(commit.id);
  const there = projectFileIn(join(folder, commit.prefix));
  if (there === undefined) {
    const notes = [`the project is new since ${name}: all of its access is gained`];
    return {
      kind: "commit",
      commit,
      name,
      known: { catalogue: roleCatalogue(), statements, stated: [], ...noDecisions },
      before: () => empty,
      gone: [],
      notes,
    };
  }
  const outputs = await outputsThere({
    commit,
    checkout: folder,
    root: there.root,
    args: options.outputs,
    here: how.outputs,
  });
  const prefixes = [commit.prefix, ...siblingPrefixes(outputs, folder)];
  const packages = givePackages(commit.repository, folder, [...new Set(prefixes.flatMap(foldersTo))]);
  const known = await knownInBase(there.root);
  const sides = await sidesAt({
    project: there,
    stacks: stacksIn(there, options),
    otherPackages: packages.differences,
    name,
    ref: commit.id,
    known,
    how: { ...how, outputs, needs: known.confine },
  });
  const here = describedStacks(project);
  return {
    kind: "commit",
    commit,
    name: `${name}${byLocks(sides)}`,
    known,
    outputs: comparedWith(outputs, how.outputs),
    references: [...sides.values()].flatMap(({ references = [] }) => references),
    before: (stack) => sides.get(stack)?.evidence ?? empty,
    doubt: (stack) => joined([sides.get(stack)?.doubt, ...packages.doubts]),
    gone: options.stacks.length === 0 ? [...sides.keys()].filter((stack) => !here.includes(stack)) : [],
    notes: [...notesOn(there, project, name, options.stacks), ...remarksOn(sides, name), ...notesOnHooks(packages)],
  };
}

function joined(whys: readonly (string | undefined)[]): string | undefined {
  const given = whys.filter((why) => why !== undefined);
  return given.length === 0 ? undefined : given.join("; ");
}

function notesOnHooks({ hooks }: Packages): string[] {
  return hooks.map(
    (command) =>
      `package.json runs ${JSON.stringify(command)} when packages are installed: the code that it changes is compared only by the files that it names`,
  );
}

/** The report says where a lock replaced the program of the commit. */
function byLocks(sides: ReadonlyMap<string, Side>): string {
  const locked = [...sides].flatMap(([stack, { evidence }]) => (evidence.kind === "lock" ? [forTerminal(stack)] : []));
  if (locked.length === 0) return "";
  return locked.length === sides.size ? ", by its lock files" : `, by its lock files for ${locked.join(", ")}`;
}

/** The requested stacks that the commit has, including those that the working tree no longer has. */
function stacksIn(there: ProjectFolders, { project, stacks, isOurs }: CommitOptions): string[] {
  const [known, here] = [describedStacks(there), describedStacks(project)];
  // Without any configuration file, every name is a stack.
  if (known.length === 0 && here.length === 0) return [...stacks];
  return (stacks.length === 0 ? known : stacks.filter((stack) => known.includes(stack))).filter(isOurs);
}

/** Every folder on the way from the root of the repository: `["", "a", "a/b"]`. */
function foldersTo(prefix: string): string[] {
  const parts = prefix.split("/").filter((part) => part !== "");
  return ["", ...parts.map((_, index) => parts.slice(0, index + 1).join("/"))];
}

/** Names the commit in an error, instead of the temporary folder of its checkout. */
function placedIn(folder: string, name: string): (error: unknown) => never {
  return (error) => {
    if (!isUserError(error)) throw error;
    throw new UserError(`in ${name}: ${error.message.replaceAll(`${folder}/`, "").replaceAll(folder, ".")}`);
  };
}
