import { readWorkloads, snippetsOf } from "../../snippets/index.ts";
import { describedWorkload } from "./described.ts";

/** The files of one workload, by their path in its folder. */
export function filesOf(given: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  const [workload] = readWorkloads({ workloads: { one: describedWorkload(given) } });
  if (workload === undefined) throw new Error("no workload was found");
  return Object.fromEntries(
    snippetsOf(workload).files.map(({ path, text }) => [path.slice(workload.name.length + 1), text]),
  );
}
