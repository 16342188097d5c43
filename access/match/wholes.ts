import type { Model, ModelUnknown } from "../facts/model.ts";
import { runFailed } from "../plan/change.ts";

/**
 * A side of a change with a separate plan, without unknowns about the side as a whole: that something is
 * missing in it, or that the run failed. Things missing on the two sides are different, even if the words are the same.
 */
export function withoutWholes(before: Model): Model {
  return { ...before, unknowns: before.unknowns.filter((unknown) => !isOfWhole(unknown)) };
}

function isOfWhole({ key, path, why }: ModelUnknown): boolean {
  return (key === "" && path === "") || why.startsWith(runFailed);
}
