import { J as forTerminal } from "./engine.js";
import "./errors.js";
import { t as UserError } from "./userError.js";
// cli/forges/forgeError.ts
/** An answer of a platform that is no success, whatever client it came through. */
var ForgeError = class extends Error {
	name = "ForgeError";
	/** Of HTTP; 0 if there was no answer at all. */
	status;
	/** How long to wait before the next try, in seconds. @default not said */
	retryAfter;
	constructor(message, status, retryAfter) {
		super(message);
		this.status = status;
		this.retryAfter = retryAfter;
	}
};
/** Whether the token may only read: that of a pull request from a fork. */
function mayOnlyRead(error) {
	return error instanceof ForgeError && error.status === 403;
}
/** What went wrong, for who runs the pipeline. */
function sayForgeError(forge, { message, status }) {
	const [, hint] = hints.find(([matches]) => matches(status)) ?? [];
	return new UserError([
		`${forge}: no comment could be written`,
		`  answer     ${status === 0 ? "none" : String(status)}, ${forTerminal(message)}`,
		...hint === void 0 ? [] : [`  expected   ${hint}`]
	].join("\n"));
}
const hints = [
	[(status) => status === 401, "a token that is valid"],
	[(status) => status === 404, "a pull request that this token may see"],
	[(status) => status === 429 || status >= 500 || status === 0, "an answer after several tries: run the job again"]
];
export { mayOnlyRead as n, sayForgeError as r, ForgeError as t };
