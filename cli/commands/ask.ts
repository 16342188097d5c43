import type { Command } from "commander";

import {
  type Evidence,
  forTerminal,
  namedFactsOf,
  quotedForTerminal,
  type Model,
  type ModelActor,
  type ModelScope,
} from "../../access/engine.ts";
import { fullName, type Named } from "../../access/questions.ts";
import type { RoleCatalogue } from "../../roles/index.ts";
import { knownIn, settingsFolder } from "../sources/settings.ts";
import { UserError } from "../system/errors.ts";
import { offlineEvidence } from "../sources/offlineEvidence.ts";
import { runOffline } from "../sources/offlineRun.ts";
import { checkReferred } from "../sources/outputs/referred.ts";
import { formatOption, howToRun, withRunOptions, type RunOptions } from "./options.ts";
import { showProgress } from "../system/progress.ts";
import { absolute } from "../system/folder.ts";
import { findProject } from "../sources/project.ts";
import { readSource } from "../sources/file.ts";
import { asEvidence, stackIn } from "../sources/fileEvidence.ts";

/** The source of the answer, and how it is printed. */
export interface AskOptions extends RunOptions {
  readonly plan?: string;
  readonly lock?: string;
  readonly format: "terminal" | "json";
}

/** The facts of one stack. */
export interface StackFacts {
  readonly stack: string;
  readonly model: Model;
}

export function withAskOptions(command: Command): Command {
  return withRunOptions(command)
    .option("--plan <digest>", "read a digest or a state export instead of running the program; - for standard input")
    .option("--lock <file>", "read a lock instead of running the program")
    .addOption(formatOption(["terminal", "json"]));
}

/** The facts of every requested stack, from the program or from a file. */
export async function factsOfStacks(options: AskOptions): Promise<StackFacts[]> {
  const file = options.plan ?? options.lock;
  if (options.plan !== undefined && options.lock !== undefined)
    throw new UserError("expected --plan or --lock, given both");
  if (file !== undefined && options.outputs !== undefined)
    throw new UserError("--outputs: only possible when the program is run, given with --plan or --lock");
  const known = await knownIn(file === undefined ? findProject(options.cwd).root : settingsFolder());
  const sides = file === undefined ? await programSides(options) : [await fileSide(file, known.catalogue)];
  return sides.map(({ stack, after }) => ({ stack, model: namedFactsOf(after, known) }));
}

interface Side {
  readonly stack: string;
  readonly after: Evidence;
}

async function programSides(options: AskOptions): Promise<Side[]> {
  const { cwd, outputs, stack = [] } = options;
  const how = await howToRun(findProject(cwd).root, options);
  const progress = showProgress("running the program offline …");
  const ran = await runOffline({ cwd: absolute(cwd), stacks: stack, how }).finally(progress.end);
  checkReferred(
    outputs,
    ran.flatMap(({ references = [] }) => references),
  );
  return ran.map(({ stack, digest }) => ({ stack, after: offlineEvidence(digest, null) }));
}

async function fileSide(file: string, catalogue: RoleCatalogue): Promise<Side> {
  const content = await readSource(file, catalogue);
  return { stack: stackIn(content) ?? file, after: asEvidence(content, file) };
}

/**
 * What a name refers to, in each stack that has it.
 *
 * @throws UserError when no stack has it, or it refers to several things in one.
 */
export function findIn<T extends ModelActor | ModelScope>(
  stacks: readonly StackFacts[],
  what: "actor" | "resource",
  query: string,
  find: (facts: StackFacts) => Named<T>,
): Map<StackFacts, T> {
  const named = stacks.map((facts) => [facts, find(facts)] as const);
  for (const [{ stack }, one] of named) if ("several" in one) throw ambiguous(what, query, stack, one.several);
  const found = new Map(named.flatMap(([facts, one]) => ("found" in one ? [[facts, one.found] as const] : [])));
  if (found.size > 0) return found;
  const similar = named.flatMap(([, one]) => ("similar" in one ? one.similar.map(fullName) : []));
  const meant = [...new Set(similar)].slice(0, maxSuggestions).map(forTerminal);
  const where = stacks.map(({ stack }) => forTerminal(stack)).join(", ");
  throw new UserError(
    `no ${what} ${quotedForTerminal(query)} in ${where}${didYouMean(meant)}\n  keyless preview lists everybody who has access and every resource`,
  );
}

const maxSuggestions = 3;

/** One candidate on the same line, several on a line of their own, quoted for a shell. */
function didYouMean(names: readonly string[]): string {
  const [only] = names;
  if (only === undefined) return "";
  if (names.length === 1) return `   (did you mean ${only}?)`;
  return `\n  did you mean ${names.map((name) => `"${name}"`).join(" or ")}?`;
}

/** How many candidates are listed. */
const maxCandidates = 20;

function ambiguous(
  what: string,
  query: string,
  stack: string,
  several: readonly (ModelActor | ModelScope)[],
): UserError {
  const list = several.map((one) => `  ${forTerminal(fullName(one))}   ${forTerminal(one.id)}`);
  return new UserError(
    `${quotedForTerminal(query)} names ${list.length} ${what}s of stack ${forTerminal(stack)}. Use kind and name, or the id, of the one that you mean:\n` +
      list.slice(0, maxCandidates).join("\n"),
  );
}
