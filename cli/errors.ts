import { PlanError } from "../access/index.ts";

/** The user's mistake, in full: it is printed as it is and ends the command with exit code 2. */
export class UserError extends Error {
  override readonly name = "UserError";
}

export function isUserError(error: unknown): error is Error {
  return error instanceof UserError || error instanceof PlanError;
}
