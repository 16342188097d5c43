import type { Verdict } from "../../../access/index.ts";
import type { Json } from "../../../access/plan/digest.ts";
import { digestOf } from "../digest.ts";
import { reportBetween } from "../changes.ts";

export interface Resource {
  readonly type: string;
  readonly inputs: Readonly<Record<string, Json>>;
}

/** A change of literal inputs: two programs that say nothing of what they depend on elsewhere. */
export interface Change {
  /** The principle and the way. */
  readonly kind: string;
  readonly before: readonly Resource[];
  readonly after: readonly Resource[];
  /**
   * `grows`: somebody gets something. `changes`: it is access, whichever way it goes. `nothing`: no access is changed.
   */
  readonly expected: "grows" | "changes" | "nothing";
}

/** What two digests that were made apart say, in this process. */
export function verdictOnDigests({ before, after }: Pick<Change, "before" | "after">): Verdict {
  const digest = (resources: readonly Resource[]) =>
    digestOf(resources.map(({ type, inputs }, index) => ({ type, name: `r${index}`, inputs: { ...inputs } })));
  return reportBetween(digest(before), digest(after)).verdict ?? "same";
}

/** Why a verdict is not what a change is, or nothing. What loses access one way gives it the other way. */
export function faultOf({ before, after, expected }: Change, verdict: Verdict): string | undefined {
  if (expected === "nothing") return verdict === "same" ? undefined : `noisy: ${verdict}`;
  if (verdict === "same") return "silent";
  if (verdict !== "narrower") return undefined;
  const back = expected === "changes" ? verdictOnDigests({ before: after, after: before }) : verdict;
  return back === "broader" ? undefined : `narrower, and ${back} the other way`;
}

/** A run that answered "unknown" to everything would pass: so what is decided is counted, kind by kind. */
export function summary(title: string, judged: readonly (readonly [Change, Verdict])[]): string {
  const decided = (list: typeof judged) =>
    `${list.length} cases, ${Math.round((100 * list.filter(([, verdict]) => verdict !== "unknown").length) / list.length)} % decided`;
  const kinds = [...Map.groupBy(judged, ([{ kind }]) => kind)].map(([kind, list]) => `  ${kind}: ${decided(list)}`);
  return [`${title}: ${decided(judged)}`, ...kinds.toSorted()].join("\n");
}
