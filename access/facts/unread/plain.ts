import type { Row } from "../../../statements/row.ts";
import { statementsOf } from "../../../statements/statement.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { isRead } from "./readInputs.ts";

/**
 * Whether all that is said of a resource is plain values of inputs that a reader takes or that the table calls harmless, as
 * of most resources of a large stack: then nothing of it needs a closer look.
 *
 * @param type as it was declared, which the row is about.
 */
export function isPlain(type: string, row: Row, inputs: PlannedResource["inputs"]): boolean {
  const settled = settledInputs(type, row);
  const isThere = row.self === undefined || settled.has("");
  return (
    isThere &&
    Object.entries(inputs).every(([name, value]) => value === null || (typeof value !== "object" && settled.has(name)))
  );
}

const known = new WeakMap<Row, ReadonlySet<string>>();

/** The inputs whose plain values are read or harmless, and `""` where the resource's being there is read: found once for each type. */
function settledInputs(type: string, row: Row): ReadonlySet<string> {
  const found = known.get(row);
  if (found !== undefined) return found;
  const listed = [...statementsOf(row)].filter(([name, { says }]) => typeof says === "object" || isRead(type, name));
  const names = new Set(listed.map(([name]) => name));
  if (isRead(type, "")) names.add("");
  known.set(row, names);
  return names;
}
