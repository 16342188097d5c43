import { t as UserError } from "./userError.js";
import { n as kindOf, r as readYaml, t as isRecord } from "./file.js";
import { a as settingsSchema, i as reservedSections, o as needsIn, t as keysUnder } from "./schema.js";
import { t as require_dist } from "./dist.js";
import { t as spelled } from "./names.js";
import { i as settingsFile } from "./settings.js";
import { isAbsolute, normalize } from "node:path";
// project/settings/problems.ts
var import_dist = require_dist();
/** One line for each problem: the place, what was given, and what was expected. */
function problemsIn(file, issues) {
	return issues.flatMap((issue) => {
		if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(file, issue.path, key));
		if (issue.code === "invalid_key") {
			const [{ message } = issue] = issue.issues;
			return [`${placeOf(file, issue.path)}: key "${spelled(sayPath(issue.path))}": ${message}`];
		}
		const given = issue.path.reduce((value, part) => value?.[part], file.value);
		return [`${placeOf(file, issue.path)}: key "${sayPath(issue.path)}": ${issue.message}, got ${kindOf(given)}`];
	});
}
function unknownKey(file, path, key) {
	const place = placeOf(file, [...path, key]);
	if (path.length === 0 && Object.hasOwn(reservedSections, key)) return `${place}: key "${key}": not supported yet: a later version will read it (${reservedSections[key]}). This version would ignore it: remove it`;
	const known = path.length === 0 ? Object.keys(settingsSchema.shape) : keysUnder[String(path[0])] ?? [];
	const where = path.length === 0 ? "" : ` under ${sayPath(path)}`;
	return `${place}: key "${spelled(key)}"${where} is not known: expected ${known.join(", ")}`;
}
/** `statements[2].type`. */
function sayPath(path) {
	return path.map((part, index) => typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${String(part)}`).join("");
}
/** The line of the value, or of the nearest value around it that is in the file. */
function placeOf(file, path) {
	for (let length = path.length; length > 0; length -= 1) {
		const node = file.document.getIn(path.slice(0, length), true);
		if ((0, import_dist.isNode)(node) && node.range !== void 0) return file.at(node);
	}
	return file.label;
}
// project/settings/parse.ts
/** The version of the file's form that is read. */
const version = 1n;
/**
* Reads the settings in a file that is there.
*
* @throws UserError as readSettings does.
*/
function parseSettings(path) {
	const file = readYaml(path, settingsFile);
	checkVersion(file);
	const read = settingsSchema.safeParse({
		...file.value,
		version: Number(version)
	});
	if (!read.success) throw new UserError(problemsIn(file, read.error.issues).join("\n"));
	const { roles, statements = [], outputs = {}, principals = {}, expectations = [], waivers = [], confine } = read.data;
	return {
		roles: typeof roles === "string" ? insidePath(file, roles) : roles,
		statements: statements.map(({ type, carriesNoAccess }) => ({
			pattern: type,
			reason: carriesNoAccess.trim()
		})),
		outputs: new Map(Object.entries(outputs).map(([stack, path]) => [stack, relativePath(file, stack, path)])),
		principals: principalsIn(file, principals),
		expectations: expectations.map((given, index) => expectationIn(file, given, index)),
		confine: needsIn(confine),
		waivers: waivers.flatMap(waiversIn)
	};
}
/** Checked first: in another version the rest may mean something else. */
function checkVersion({ label, value, at, document }) {
	if (!isRecord(value)) throw new UserError(`${label}: expected a map that begins with version: 1, got ${kindOf(value)}`);
	const given = value["version"];
	if (given === version) return;
	const place = at(document.getIn(["version"], true));
	if (given === void 0) throw new UserError(`${label}: key "version" is missing: expected version: 1`);
	const newer = typeof given === "bigint" && given > version ? ": it is newer than this keyless, update azure-keyless" : "";
	throw new UserError(`${place}: key "version": expected 1, got ${kindOf(given)}${newer}`);
}
/** The spelling of an id does not matter, so each is there once in any spelling. */
function principalsIn({ label }, given) {
	const principals = /* @__PURE__ */ new Map();
	for (const [id, { kind, name }] of Object.entries(given)) {
		const key = id.toLowerCase();
		if (principals.has(key)) throw new UserError(`${label}: key "principals.${id}": given twice, expected once`);
		principals.set(key, {
			kind,
			name: name.trim()
		});
	}
	return principals;
}
/** The form is checked by now. */
function expectationIn(file, given, index) {
	const { because, reaches, ...lists } = given;
	const listed = Object.entries({
		...lists,
		reaches
	}).flatMap(([key, value]) => value === void 0 ? [] : [[key, typeof value === "string" ? [value] : value]]);
	const line = lineOf(file, ["expectations", index]);
	return {
		...Object.fromEntries(listed),
		...reaches === "nothing" && { reaches },
		...because !== void 0 && { because },
		...line !== void 0 && { location: {
			file: "keyless.yaml",
			line
		} }
	};
}
/** One for each stack. */
function waiversIn({ in: stacks, owner, reason, until, access, finding = "", says = "", at }) {
	const accepts = access === void 0 ? {
		rule: finding,
		says,
		...at !== void 0 && { at }
	} : {
		...access,
		roles: listed(access.roles),
		by: access.by ?? "own"
	};
	return listed(stacks).map((stack) => ({
		in: stack,
		owner: owner.trim(),
		reason: reason.trim(),
		until,
		accepts
	}));
}
const listed = (value) => typeof value === "string" ? [value] : value;
function lineOf({ document, at, label }, path) {
	const place = at(document.getIn(path, true));
	const line = Number(place.slice(label.length + 1));
	return line > 0 ? line : void 0;
}
/** The settings of a base are read from the base, but a path out of its folder would lead to a file outside it. */
function insidePath(file, path) {
	const inside = normalize(path);
	if (isAbsolute(path) || inside === ".." || inside.startsWith("../") || path.includes("\0")) throw new UserError(`${file.label}: key "roles": expected a path inside the folder of ${settingsFile}`);
	return inside;
}
/** An absolute path would mean something else on another machine. */
function relativePath({ label }, stack, path) {
	if (isAbsolute(path) || path.includes("\0")) throw new UserError(`${label}: key "outputs.${stack}": expected a path from the folder of ${settingsFile}`);
	return normalize(path);
}
export { parseSettings };
