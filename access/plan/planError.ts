/** An error in an input file, not a bug of keyless. */
export class PlanError extends Error {
  override readonly name = "PlanError";
}

/** The error for a file that is, or should be, a digest or an export. */
export function malformed(what: string, cause?: unknown): PlanError {
  return new PlanError(`not a digest or an export of Pulumi: ${what}`, { cause });
}

/** A value of the wrong form, in words. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
