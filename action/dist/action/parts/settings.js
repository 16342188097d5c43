import { t as UserError } from "./userError.js";
import { lstatSync, readFileSync, statSync } from "node:fs";
// project/files.ts
/** Whether there is a file to read. @throws UserError for anything else at the path: it must not count as missing. */
function hasFile(path, label) {
	if (statsOf(() => lstatSync(path), label) === void 0) return false;
	const stats = statsOf(() => statSync(path), label);
	if (stats === void 0) throw new UserError(`${label}: a link to a file that does not exist`);
	if (!stats.isFile()) throw new UserError(`${label}: expected a file, got ${stats.isDirectory() ? "a folder" : "a pipe or a device"}`);
	return true;
}
/** Whether there is a folder. */
function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/** The text of a file. */
function readText(path, label) {
	if (!hasFile(path, label)) throw new UserError(`${label}: there is no such file`);
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		throw new UserError(`${label}: cannot be read (${codeOf(error)})`);
	}
}
function statsOf(read, label) {
	try {
		return read();
	} catch (error) {
		const code = codeOf(error);
		if (code === "ENOENT" || code === "ENOTDIR") return;
		throw new UserError(`${label}: ${code === "ELOOP" ? "a link that leads back to itself" : `cannot be read (${code})`}`);
	}
}
/** The code of a system error; its message would show a path of this machine. */
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}
// project/settings/settings.ts
/** The project's settings file, beside Pulumi.yaml. */
const settingsFile = "keyless.yaml";
const noNeeds = {
	environment: [],
	network: false,
	folders: []
};
/** What was found on the first day, beside keyless.yaml. */
const baselineFile = "keyless.baseline.yaml";
const noSettings = {
	roles: void 0,
	statements: [],
	outputs: /* @__PURE__ */ new Map(),
	principals: /* @__PURE__ */ new Map(),
	expectations: [],
	confine: noNeeds,
	waivers: []
};
export { codeOf as a, readText as c, settingsFile as i, noNeeds as n, hasFile as o, noSettings as r, isFolder as s, baselineFile as t };
