/** Input that is not what it should be: the caller's file, not our bug. */
export class PlanError extends Error {
  override readonly name = "PlanError";
}

/** The error of a file that is, or should be, a digest or an export, and has something wrong in it. */
export function malformed(what: string, cause?: unknown): PlanError {
  return new PlanError(`not a digest or an export of Pulumi: ${what}`, { cause });
}

/** What was found where something else belongs, in words. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
