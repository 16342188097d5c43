import { H as RoleFileError } from "./said.js";
import { J as forTerminal, ct as parseRoles, lt as printRoles, nt as parseJson, st as roleCatalogue, tt as Statements } from "./engine.js";
import { n as rootOf } from "./root.js";
import { t as UserError } from "./userError.js";
import { i as readSettings, n as replaceFile, r as absolute, t as missing } from "./replaceFile.js";
import { i as settingsFile } from "./settings.js";
import "./errors.js";
import { t as inputText } from "./inputText.js";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stat } from "node:fs/promises";
// cli/sources/roleFiles.ts
/** Ten times the list of the largest tenant. */
const maxBytes = 1e8;
/**
* Reads a list of roles from a file, or from standard input when the file is `-`.
*
* @param shown the name of the file for the user.
*/
async function readRoles(file, shown = file) {
	const name = file === "-" ? "standard input" : forTerminal(shown);
	const text = await inputText(file, {
		name,
		maxBytes,
		expected: "the output of az role definition list"
	});
	try {
		return parseRoles(parseJson(text.replace(/^\uFEFF/, "")));
	} catch (error) {
		if (error instanceof RoleFileError) throw new UserError(`${name}: ${forTerminal(error.message)}`);
		if (!(error instanceof SyntaxError)) throw error;
		throw new UserError(`${name}: not JSON\n  expected   the output of: az role definition list --output json\n  problem    ${forTerminal(error.message)}`);
	}
}
/** The roles in a file, or undefined if there is none. */
async function readRoleFile(file) {
	return await stat(file).catch(missing) === void 0 ? void 0 : readRoles(file);
}
async function writeRoleFile(file, roles) {
	await replaceFile(file, `${JSON.stringify(printRoles(roles), void 0, 2)}\n`);
}
// cli/sources/statements.ts
/** The table of statements of this package. A module of it is read when a program has a type in it. */
const statements = new Statements((module) => {
	const file = new URL(`../../statements/data/${module}.txt`, import.meta.url);
	return existsSync(file) ? readFileSync(file, "utf8") : void 0;
});
// cli/sources/settings.ts
/** Where a project kept its roles before it had settings. */
const oldRoleFile = "keyless.roles.json";
/**
* Reads the settings of the project in a folder: keyless.yaml, and the file of roles that it names.
*
* @throws UserError when they cannot be read, or roles are still in the old file.
*/
async function knownIn(folder) {
	refuseOldRoles(folder);
	return knownFrom(folder, await readSettings(folder));
}
/** @throws UserError when the roles of the project in a folder are still in the old file, which no command reads. */
function refuseOldRoles(folder) {
	if (!existsSync(join(folder, "keyless.roles.json"))) return;
	throw new UserError(`${oldRoleFile}: this file is no longer read, roles are in ${settingsFile} now\n  convert it   keyless roles update --from ${oldRoleFile}   then remove it`);
}
/** The same for a base, which cannot be converted any more: its roles in the old file count. */
async function knownInBase(folder) {
	const settings = await readSettings(folder);
	return knownFrom(folder, settings.roles === void 0 && existsSync(join(folder, "keyless.roles.json")) ? {
		...settings,
		roles: oldRoleFile
	} : settings);
}
async function knownFrom(folder, settings) {
	const { statements: stated, principals, expectations, confine } = settings;
	const waivers = [...settings.waivers, ...await baselineIn(folder)];
	return {
		catalogue: roleCatalogue(await rolesOf(folder, settings)),
		statements,
		stated,
		principals,
		expectations,
		waivers,
		confine
	};
}
/** It is slow to load, so it is loaded only if there is something to read. */
async function baselineIn(folder) {
	if (!existsSync(join(folder, "keyless.baseline.yaml"))) return [];
	return (await import("./baseline.js")).readBaseline(folder);
}
/** The roles in the settings, or in the file that they name. */
async function rolesOf(folder, { roles }) {
	if (roles === void 0) return void 0;
	if (typeof roles === "string") return readRoles(join(folder, roles), roles);
	try {
		return parseRoles(roles);
	} catch (error) {
		if (error instanceof RoleFileError) throw new UserError(`${settingsFile}: roles: ${forTerminal(error.message)}`);
		throw error;
	}
}
/** The folder whose settings count for a command that runs in one: that of its project, else itself. */
function settingsFolder() {
	const here = absolute(".");
	return rootOf(here) ?? here;
}
export { rolesOf as a, readRoleFile as c, refuseOldRoles as i, readRoles as l, knownInBase as n, settingsFolder as o, oldRoleFile as r, statements as s, knownIn as t, writeRoleFile as u };
