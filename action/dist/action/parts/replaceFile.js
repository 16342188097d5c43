import { J as forTerminal } from "./engine.js";
import { t as codeOf } from "./errors.js";
import { t as UserError } from "./userError.js";
import { i as settingsFile, o as hasFile, r as noSettings } from "./settings.js";
import { join, resolve } from "node:path";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
// project/settings/read.ts
/**
* Reads keyless.yaml in a folder. Without the file the settings are empty.
*
* @throws UserError naming file, line and key, with what was given and what was expected.
*/
async function readSettings(folder) {
	if (hasFile(join(folder, "keyless.yml"), "keyless.yml")) throw new UserError(`keyless.yml: the file has to be called ${settingsFile}: rename it`);
	const path = join(folder, settingsFile);
	if (!hasFile(path, "keyless.yaml")) return noSettings;
	const { parseSettings } = await import("./parse.js");
	return parseSettings(path);
}
// cli/system/folder.ts
/** The absolute path of a folder that the user named. @throws UserError when the current folder does not exist. */
function absolute(cwd) {
	try {
		return resolve(cwd);
	} catch {
		throw new UserError("the current folder no longer exists: run the command in an existing one");
	}
}
// cli/system/replaceFile.ts
/**
* Replaces a file in one step, so that readers never see half of it. A device or a pipe is written to, and a link
* stays a link.
*
* @throws UserError when it cannot be written.
*/
async function replaceFile(file, text) {
	try {
		const known = await stat(file).catch(missing);
		if (known !== void 0 && !known.isFile()) await writeFile(file, text);
		else await inOneStep(known === void 0 ? file : await realpath(file), text);
	} catch (error) {
		throw new UserError(`${forTerminal(file)}: cannot be written (${codeOf(error)})`);
	}
}
async function inOneStep(file, text) {
	const unfinished = `${file}.${process.pid}.tmp`;
	try {
		await writeFile(unfinished, text);
		await rename(unfinished, file);
	} catch (error) {
		await rm(unfinished, { force: true });
		throw error;
	}
}
/** Handles the error of a missing file: undefined. Any other error is thrown. */
function missing(error) {
	if (codeOf(error) !== "ENOENT") throw error;
}
export { readSettings as i, replaceFile as n, absolute as r, missing as t };
