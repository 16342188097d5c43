import type { Model, ModelUnknown } from "../facts/model.ts";
import { runFailed } from "../plan/change.ts";

/**
 * A side of a change that was planned apart from the other one, without what it says of itself as a whole: that something is
 * missing in it, or that the run failed. What is missing in one is not what is missing in the other, whatever the words.
 */
export function withoutWholes(before: Model): Model {
  return { ...before, unknowns: before.unknowns.filter((unknown) => !isOfWhole(unknown)) };
}

function isOfWhole({ key, path, why }: ModelUnknown): boolean {
  return (key === "" && path === "") || why.startsWith(runFailed);
}
