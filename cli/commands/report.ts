import { Command } from "commander";

import { MergeError, mergeParts, type PartOfReport } from "../../access/engine.ts";
import { inOrder } from "../../project/stackNames.ts";
import type { Finish } from "../report/exitCode.ts";
import { deliver, type ReportOptions } from "../report/output.ts";
import { readPart } from "../sources/reportFile.ts";
import { UserError } from "../system/errors.ts";
import { absolute } from "../system/folder.ts";
import { withReportOptions } from "./options.ts";

/** `keyless report`: what is done with reports that other runs have written. */
export function reportCommand(finish: Finish, program: Command): Command {
  const command = new Command("report").description("Join the parts of a report.").copyInheritedSettings(program);
  command.addCommand(merge(finish).copyInheritedSettings(command));
  return command.addHelpText("after", "\nExample:\n  keyless report merge part-*.json --format markdown");
}

function merge(finish: Finish): Command {
  const command = new Command("merge")
    .description("Join the parts of a report, from jobs with --shard, into the report of one run over all stacks.")
    .argument("<part...>", "the reports of keyless preview --shard 1/10 --format json, one of each job");
  return withReportOptions(command)
    .addHelpText("after", "\nExample:\n  keyless report merge part-*.json --format json --output report.json")
    .action(async (files: readonly string[], options: ReportOptions) => {
      const parts: PartOfReport[] = [];
      for (const file of files) parts.push(await readPart(file));
      const names = new Set(parts.flatMap(({ part }) => part.baseline ?? []));
      const lacksBaseline = parts.some(({ part }) => part.lacksBaseline);
      const baseline = names.size === 0 ? {} : { baseline: [...names].join("; ") };
      await deliver(joined(parts), options, {
        ...{ ...baseline, lacksBaseline, root: absolute(".") },
        ...{ explainHint: false, finish },
      });
    });
}

function joined(parts: readonly PartOfReport[]) {
  try {
    return mergeParts(parts, inOrder);
  } catch (error) {
    if (error instanceof MergeError) throw new UserError(error.message);
    throw error;
  }
}
