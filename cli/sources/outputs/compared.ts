import { isFolder } from "../../../project/files.ts";
import { readOutputsFile } from "../../../project/outputs/file.ts";
import type { GivenOutput, GivenOutputs } from "../../../project/outputs/given.ts";

/** How many names fit into an argument of a process. */
const mostNames = 500;

/**
 * The given outputs, compared with those of a commit. An output that only the change itself has is not known, and a
 * value that differs from the commit's is only a claim.
 */
export function comparedWith(there: readonly GivenOutputs[], here: readonly GivenOutputs[]): GivenOutputs[] {
  return here.flatMap((one) => {
    const before = there.find(({ stack }) => stack === one.stack);
    if (before?.path === one.path || isFolder(one.path)) return [one];
    if (before === undefined || isFolder(before.path)) return [];
    const [old, now] = [before, one].map(({ path, label }) => readOutputsFile(path, label));
    if (old === undefined || now === undefined) return [];
    const added = [...now.keys()].filter((name) => !old.has(name));
    const changed = [...now].flatMap(([name, output]) =>
      old.has(name) && textOf(old.get(name)) !== textOf(output) ? [name] : [],
    );
    return added.length + changed.length > mostNames ? [] : [{ ...one, added, changed }];
  });
}

function textOf(output: GivenOutput | undefined): string {
  return JSON.stringify(output);
}
