import { t as require_dist } from "./dist.js";
import { t as UserError } from "./userError.js";
import "./errors.js";
import { n as replaceFile } from "./replaceFile.js";
import { t as textOf } from "./textFile.js";
// cli/system/settingsDocument.ts
var import_dist = require_dist();
const empty = "# yaml-language-server: $schema=./node_modules/azure-keyless/keyless.schema.json\nversion: 1\n";
/** keyless.yaml with its comments, to be written anew; a new one where there is none. */
function settingsDocument(path, shown) {
	return (0, import_dist.parseDocument)(textOf(path, shown) ?? empty);
}
/** @param section what was changed, for the message. @throws UserError when the file cannot be written. */
async function writeSettings(document, path, shown, section) {
	await replaceFile(path, written(document, shown, section));
}
function written(document, shown, section) {
	try {
		return document.toString({ lineWidth: 0 });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError(`${shown}: the section ${section} cannot be written anew: ${reason}`);
	}
}
export { writeSettings as n, settingsDocument as t };
