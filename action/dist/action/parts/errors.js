import { H as RoleFileError } from "./said.js";
import { J as forTerminal, rt as PlanError } from "./engine.js";
import { t as LockError } from "./error.js";
import { t as UserError } from "./userError.js";
// snippets/terms.ts
const platforms = [
	"aks",
	"containerApp",
	"containerAppJob",
	"webApp",
	"functionApp",
	"virtualMachine",
	"gitHub",
	"azureDevOps"
];
/** Outputs that do not describe a workload as expected. No message shows a value. */
var SnippetsError = class extends Error {
	name = "SnippetsError";
};
// cli/system/errors.ts
function isUserError(error) {
	return [
		UserError,
		PlanError,
		LockError,
		RoleFileError,
		SnippetsError
	].some((kind) => error instanceof kind);
}
/** Runs a reader of a file, and puts the name of the file in front of its user errors. */
function reading(file, read) {
	try {
		return read();
	} catch (error) {
		throw isUserError(error) ? new UserError(`${forTerminal(file)}: ${error.message}`) : error;
	}
}
/** The code of a system error; its message would show a path of this machine. */
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
export { platforms as a, SnippetsError as i, isUserError as n, reading as r, codeOf as t };
