import { t as UserError } from "./userError.js";
import { t as require_dist } from "./dist.js";
import { o as hasFile } from "./settings.js";
import { n as kindOf, r as readYaml, t as isRecord } from "./file.js";
import { t as extensions } from "./root.js";
import { dirname, join, relative, resolve } from "node:path";
// cli/system/interrupt.ts
const signals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
/** What to undo when this process ends early, in reverse order. */
const undos = [];
/**
* Makes sure that something is undone however this process ends, unless it is killed outright. An undo never waits, so that
* nothing else happens in between.
*
* @returns a function to call when there is nothing left to undo.
*/
function undoWhenStopped(undo) {
	if (undos.length === 0) listen();
	undos.push(undo);
	return () => {
		const index = undos.indexOf(undo);
		if (index >= 0) undos.splice(index, 1);
		if (undos.length === 0) unlisten();
	};
}
function listen() {
	for (const signal of signals) process.on(signal, stop);
	process.on("exit", undoAll);
}
function unlisten() {
	for (const signal of signals) process.removeListener(signal, stop);
	process.removeListener("exit", undoAll);
}
function stop(signal) {
	undoAll();
	unlisten();
	process.exitCode = 2;
	process.kill(process.pid, signal);
}
function undoAll() {
	for (let undo = undos.pop(); undo !== void 0; undo = undos.pop()) undo();
}
// project/projectFile.ts
var import_dist = require_dist();
/**
* Reads the Pulumi.yaml of the project that a folder belongs to, walking up as the Pulumi command does.
*
* @throws UserError when there is none, or it cannot be read as the engine reads it.
*/
function findProjectFile(cwd) {
	const start = resolve(cwd);
	for (let folder = start;; folder = dirname(folder)) {
		const found = projectFileIn(folder, start);
		if (found !== void 0) return found;
		if (dirname(folder) === folder) throw new UserError(`no Pulumi.yaml in ${start} or a folder above it: run this in a Pulumi project or pass --cwd`);
	}
}
/**
* Reads the Pulumi.yaml in exactly this folder, if there is one.
*
* @param from what paths in messages are relative to. @default the folder
*/
function projectFileIn(folder, from = folder) {
	const extension = extensions.find((one) => {
		const path = join(folder, `Pulumi.${one}`);
		return hasFile(path, relative(from, path));
	});
	if (extension === void 0) return;
	const path = join(folder, `Pulumi.${extension}`);
	const file = readYaml(path, relative(from, path));
	if (!isRecord(file.value)) throw new UserError(`${file.label}: expected a map with name and runtime, got ${kindOf(file.value)}`);
	const settings = file.value;
	return {
		root: folder,
		stackConfigDir: join(folder, stackConfigDirIn(file, settings)),
		extension,
		file,
		settings
	};
}
/** `stackConfigDir`, or `config` as it was called before. */
function stackConfigDirIn(file, settings) {
	const given = textOf(file, settings, "stackConfigDir");
	if (typeof settings["config"] !== "string") return given ?? "";
	if (given !== void 0) throw new UserError(`${placeOf(file, "config")}: config and stackConfigDir both name the folder of the stacks: the engine takes only stackConfigDir`);
	return textOf(file, settings, "config") ?? "";
}
/** A text that a map of the project's file holds, or nothing. @throws UserError for anything else. */
function textOf(file, map, key) {
	const value = map[key];
	if (value === void 0 || value === null) return;
	if (typeof value !== "string") throw new UserError(`${placeOf(file, key)}: key "${key}": expected text, got ${kindOf(value)}`);
	if (value.includes("\0")) throw new UserError(`${placeOf(file, key)}: key "${key}": expected text without the character NUL`);
	return value;
}
/** Where a key of the project's file stands. */
function placeOf(file, key) {
	const node = file.document.get(key, true);
	return (0, import_dist.isNode)(node) ? file.at(node) : file.label;
}
export { undoWhenStopped as i, projectFileIn as n, textOf as r, findProjectFile as t };
