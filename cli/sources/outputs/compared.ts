import { isFolder } from "../../../project/files.ts";
import { readOutputsFile } from "../../../project/outputs/file.ts";
import type { GivenOutput, GivenOutputs } from "../../../project/outputs/given.ts";

/** More names than an argument of a process can hold. */
const mostNames = 500;

/**
 * What is given here, held against what a commit has: what only the change itself says of another stack is not known, and
 * where it says something else than the commit, that is only its word.
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
