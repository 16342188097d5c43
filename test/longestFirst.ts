import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Folders whose files take longest, by where they are below test/: what begins last would be waited for alone. */
const long = ["flow/", "engine/", "cli/", "offline/", "repository/"];

/** Runs the files that start programs before those that only compute. */
export class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => rank(a.moduleId) - rank(b.moduleId)));
  }
}

function rank(path: string): number {
  const index = long.findIndex((folder) => path.includes(`/test/${folder}`));
  return index === -1 ? long.length : index;
}
