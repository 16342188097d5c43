/** Why a text is not a lock that can be read: where, what was given, what is expected, and what to do. */
export class LockError extends Error {
  override readonly name = "LockError";

  constructor(line: number | undefined, what: string, advice = "write the lock anew with `keyless lock`") {
    super(`${line === undefined ? "" : `line ${line}: `}${what}; ${advice}`);
  }
}
