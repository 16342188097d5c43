import type { StackReport } from "../../access/index.ts";
import { reportOf } from "../access/stack.ts";

/** What an offline run does not know of our own program: it asks nobody. */
export const whoRunsIt = ["azure-native:authorization:getClientConfig"];

/** The steps come in the order in which the engine's threads happen to end. */
function inOrder(digest: unknown): unknown {
  const { steps, ...rest } = digest as { readonly steps: readonly { readonly urn: string }[] };
  return { ...rest, steps: steps.toSorted((a, b) => (a.urn < b.urn ? -1 : 1)) };
}

/** What a run that tells no paths of outputs says: the engine's digest names resources only. */
export function withoutPaths(digest: unknown): unknown {
  return JSON.parse(
    JSON.stringify(digest, (key, value: unknown) =>
      ["inputOutputs", "inputTexts", "inputsMadeOf", "outputsMadeOf"].includes(key) ? undefined : value,
    ),
  );
}

/** The report without places in the program: the engine has none under ESM, and those inside of our components else. */
export function reportIn(digest: unknown, stack: string): StackReport {
  const text = JSON.stringify(reportOf(inOrder(digest), stack), (key, value: unknown) =>
    key === "location" ? undefined : value,
  );
  const [report] = (JSON.parse(text) as { stacks: StackReport[] }).stacks;
  if (report === undefined) throw new Error("no stack in the report");
  return report;
}

/** The report without unknowns of these paths. */
export function withoutUnknowns(report: StackReport, paths: readonly string[]): StackReport {
  return { ...report, unknowns: report.unknowns.filter(({ path }) => !paths.includes(path)) };
}

/** Of inputs that are not read, only the resource. */
export function unreadByUrn(report: StackReport): StackReport {
  const unknowns = report.unknowns.map((unknown) =>
    unknown.path.startsWith("inputs") && unknown.why.includes("not read yet")
      ? { urn: unknown.urn, path: "inputs", why: "not read yet" }
      : unknown,
  );
  return { ...report, unknowns };
}

/** What holds the settings of a host. */
const withSettings = new Set(["inputs.template", "inputs.siteConfig"]);

/** The engine's report without what is not read only because the engine knows nothing of it: one setting in it is unknown. */
export function withoutHidden(online: StackReport, offline: StackReport): StackReport {
  const open = new Set(offline.unknowns.map(({ urn }) => urn));
  const unknowns = online.unknowns.filter(({ urn, path }) => open.has(urn) || !withSettings.has(path));
  return { ...online, unknowns };
}
