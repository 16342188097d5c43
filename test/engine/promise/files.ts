import type { Edits } from "../../../engine/copy/workspace.ts";
import type { Change } from "../../../tools/record/change.ts";

/** Texts of a project by path. */
export type Files = Readonly<Record<string, string>>;

/** The program before a change. */
export function filesBefore({ project, before, name }: Change): Files {
  if (typeof project === "string" || before === null) throw new Error(`${name}: nothing is deployed before`);
  return edited(project, before);
}

/** The program after a change. */
export function filesAfter(change: Change): Files {
  return edited(filesBefore(change), change.after);
}

function edited(files: Files, edits: Edits = {}): Files {
  const changed = Object.entries(edits).map(([path, edit]): [string, string] => {
    const text = typeof edit === "function" ? edit(files[path] ?? "") : edit;
    if (text === null) throw new Error(`${path} is removed: that is not played`);
    return [path, text];
  });
  return { ...files, ...Object.fromEntries(changed) };
}
