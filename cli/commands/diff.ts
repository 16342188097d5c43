import { Command } from "commander";

import {
  forTerminal,
  heldBefore,
  quotedForTerminal,
  review,
  type Source,
  type StackInput,
} from "../../access/engine.ts";
import type { RoleCatalogue } from "../../roles/index.ts";
import { settingsFile } from "../../project/settings/settings.ts";
import { judgedBy } from "../sources/baseline/judged.ts";
import { knownAt } from "../sources/baseline/knownAt.ts";
import { decidedBy, decidedInAll, expectedBy, noDecisions } from "../sources/decided.ts";
import { statedInAll } from "../sources/statedInAll.ts";
import { knownIn, settingsFolder, type Known } from "../sources/settings.ts";
import { sayNotes } from "../system/notes.ts";
import { UserError } from "../system/errors.ts";
import { withReportOptions } from "./options.ts";
import { deliver, type ReportOptions } from "../report/output.ts";
import type { Finish } from "../report/exitCode.ts";
import { absolute } from "../system/folder.ts";
import { readSource, type FileContent } from "../sources/file.ts";
import { asEvidence, stackIn } from "../sources/fileEvidence.ts";
import { today } from "../system/today.ts";

interface DiffOptions extends ReportOptions {
  readonly plan?: readonly string[];
  readonly stack?: string;
  readonly settings?: string;
}

export function diffCommand(finish: Finish): Command {
  const command = new Command("diff")
    .description("Show who gains or loses which access between two files, or by the changes that the engine plans.")
    .argument("[before]", "a digest, a state export or a lock; - for standard input")
    .argument("[after]", "a digest, a state export or a lock of the other side")
    .option("--plan <digest...>", "digests of pulumi preview --json --show-sames, one for each stack, with both sides")
    .option("--stack <name>", "name of the stack in the report; default: the name in the files")
    .option(
      "--settings <ref>",
      "take roles and statements from keyless.yaml of this commit; default: roles from the folder, and statements from BEFORE if it is a lock",
    );
  return withReportOptions(command)
    .addHelpText("after", "\nExample:\n  pulumi preview --json --show-sames | keyless diff --plan -")
    .action((before: string | undefined, after: string | undefined, options: DiffOptions) =>
      diff([before, after], options, finish),
    );
}

async function diff(
  [before, after]: readonly (string | undefined)[],
  options: DiffOptions,
  finish: Finish,
): Promise<void> {
  const root = absolute(".");
  const folder = settingsFolder();
  const known = await (options.settings === undefined ? knownIn(folder) : knownAt(folder, options.settings));
  const { catalogue } = known;
  const inputs =
    options.plan === undefined
      ? [await comparison(before, after, options, catalogue)]
      : await plannedChanges(before, options.plan, options, catalogue);
  const base: Judging = options.settings === undefined ? withoutOwnDecisions(known, inputs) : known;
  const { doubt, ...judging } = base;
  const judged = options.settings === undefined ? undefined : judgedBy(folder, options.settings);
  const reviewed = review(inputs, { ...judging, now: today(), expected: expectedBy(judging, undefined, doubt) });
  const report = { ...reviewed, ...(judged !== undefined && { judged }) };
  const held = () => heldBefore(inputs, judging);
  await deliver(report, options, { root, heldBefore: held, explainHint: false, finish });
}

/** What a change is judged by, and why nobody can tell what is expected. */
type Judging = Known & { readonly doubt?: string | undefined };

/** What the folder states and decides may be part of the change. What a lock has recorded is older. */
function withoutOwnDecisions(known: Known, inputs: readonly StackInput[]): Judging {
  const locks = inputs.flatMap(({ before }) => (before?.kind === "lock" ? [before.lock] : []));
  if (locks.length === 0) {
    const isAnything = known.stated.length > 0 || decidedBy(known).size > 0;
    const note = `the statements and decisions of ${settingsFile} do not count here: they may be part of the change. --settings REF takes them from a commit`;
    sayNotes(isAnything ? [note] : []);
    return { ...known, stated: [], ...noDecisions };
  }
  const { decisions, doubt, notes } = decidedInAll(locks, known);
  sayNotes(notes);
  return { ...known, stated: statedInAll(locks), ...decisions, doubt };
}

async function comparison(
  before: string | undefined,
  after: string | undefined,
  { stack }: DiffOptions,
  catalogue: RoleCatalogue,
): Promise<StackInput> {
  if (before === undefined || after === undefined) {
    throw new UserError(
      "expected two files, BEFORE and AFTER, or --plan DIGEST   (keyless diff --help shows an example)",
    );
  }
  if (before === "-" && after === "-") throw new UserError("only one of the two can be standard input (-)");
  const [old, now] = [await readSource(before, catalogue), await readSource(after, catalogue)];
  const sides = { before: asEvidence(old, before), after: asEvidence(now, after) };
  return { stack: stack ?? stackIn(now) ?? stackIn(old) ?? after, ...sides };
}

async function plannedChanges(
  before: string | undefined,
  files: readonly string[],
  { stack }: DiffOptions,
  catalogue: RoleCatalogue,
): Promise<StackInput[]> {
  if (before !== undefined) throw new UserError("expected either two files or --plan DIGEST, given both");
  if (new Set(files).size < files.length) throw new UserError("--plan: the same file is given twice");
  if (stack !== undefined && files.length > 1) throw new UserError("--stack can name one stack, given several digests");
  const inputs: StackInput[] = [];
  for (const file of files) {
    const input = plannedChange(await readSource(file, catalogue), file, stack);
    if (inputs.some((other) => other.stack === input.stack)) {
      throw new UserError(
        `${forTerminal(file)}: a second digest of stack ${quotedForTerminal(input.stack)}, expected one`,
      );
    }
    inputs.push(input);
  }
  return inputs;
}

/** Both sides of the engine's plan. */
function plannedChange(content: FileContent, file: string, stack: string | undefined): StackInput {
  if (content.kind === "lock") throw notAChange(file, "a lock");
  const { change } = content;
  if (change.kind === "state") throw notAChange(file, "a state export");
  if (change.kind === "offline") throw notAChange(file, "the digest of an offline run");
  const source: Source = { source: change.kind, ref: file };
  return {
    stack: stack ?? stackIn(content) ?? file,
    before: { kind: "plan", change, side: "before", source },
    after: { kind: "plan", change, side: "after", source },
  };
}

function notAChange(file: string, what: string): UserError {
  return new UserError(
    `${forTerminal(file)}: ${what} has one side only, expected the output of pulumi preview --json --show-sames\n` +
      "  to compare two files   keyless diff BEFORE AFTER",
  );
}
