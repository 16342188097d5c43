// access/lock/error.ts
/** Why a lock cannot be read: the place, what was given, what was expected, and what to do. */
var LockError = class extends Error {
	name = "LockError";
	constructor(line, what, advice = "write the lock anew with `keyless lock`") {
		super(`${line === void 0 ? "" : `line ${line}: `}${what}; ${advice}`);
	}
};
export { LockError as t };
