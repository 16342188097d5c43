import { forTerminal, LockError, PlanError } from "../../access/engine.ts";
import { RoleFileError } from "../../roles/index.ts";
import { UserError } from "../../project/userError.ts";

export { UserError };

export function isUserError(error: unknown): error is Error {
  return [UserError, PlanError, LockError, RoleFileError].some((kind) => error instanceof kind);
}

/** Runs what reads a file; the user's mistakes in it come out with its name in front. */
export function reading<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw isUserError(error) ? new UserError(`${forTerminal(file)}: ${error.message}`) : error;
  }
}

/** The code of a system error; its message would show a path of this machine. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
