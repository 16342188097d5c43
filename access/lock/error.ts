/** Why a lock cannot be read: the place, what was given, what was expected, and what to do. */
export class LockError extends Error {
  override readonly name = "LockError";

  constructor(line: number | undefined, what: string, advice = "write the lock anew with `keyless lock`") {
    super(`${line === undefined ? "" : `line ${line}: `}${what}; ${advice}`);
  }
}
