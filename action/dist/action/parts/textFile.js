import { J as forTerminal } from "./engine.js";
import { t as codeOf } from "./errors.js";
import { t as UserError } from "./userError.js";
import { readFileSync, statSync } from "node:fs";
// cli/system/textFile.ts
/**
* The text of a file, or undefined if there is none.
*
* @param shown the name of the file for the user.
* @throws UserError when it cannot be read.
*/
function textOf(path, shown, maxBytes = 5e7) {
	try {
		const { size } = statSync(path);
		if (size > maxBytes) throw new UserError(`${forTerminal(shown)}: more than ${maxBytes / 1e6} MB`);
		return readFileSync(path, "utf8");
	} catch (error) {
		if (error instanceof UserError) throw error;
		if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return void 0;
		throw new UserError(`${forTerminal(shown)}: cannot be read (${codeOf(error)})`);
	}
}
export { textOf as t };
