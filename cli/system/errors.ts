import { forTerminal, LockError, PlanError } from "../../access/engine.ts";
import { RoleFileError } from "../../roles/index.ts";
import { SnippetsError } from "../../snippets/terms.ts";
import { UserError } from "../../project/userError.ts";

export { UserError };

export function isUserError(error: unknown): error is Error {
  return [UserError, PlanError, LockError, RoleFileError, SnippetsError].some((kind) => error instanceof kind);
}

/** Runs a reader of a file, and puts the name of the file in front of its user errors. */
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
