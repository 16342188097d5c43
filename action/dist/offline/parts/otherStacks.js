import { c as isFolder, d as UserError, l as readText, n as spelled, r as isRecord } from "./names.js";
import { t as parseJson } from "./parseJson.js";
import { statSync } from "node:fs";
// project/outputs/secret.ts
/** Names of values that open something, not of values that name or find it: `primaryKey`, but not `keyVaultId`. */
const secretName = /(?:password|passwd|pwd|secrets?|keys?|tokens?|sas|credentials?|connectionstrings?|kubeconfig|pfx)(?:\d*|raw|value|base64)$/i;
/** Texts that open something, under any name. */
const secretText = /accountkey=|sharedaccesskey=|sharedaccesssignature=|[?&]sig=|\b(?:password|pwd)\s*=|-----begin [a-z ]*private key|client-key-data|^eyj[\w-]+\.eyj/i;
/** Ids and places, which open nothing. */
const harmless = /^(?:\/(?:subscriptions|providers)\/[^?]*|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|https:\/\/[\w.-]+(?:\/[\w.~/-]*)?)$/i;
/**
* Whether an output looks like a secret: `pulumi stack output --json --show-secrets` prints secrets and does not say which
* outputs they are.
*/
function looksSecret(name, value) {
	if (Array.isArray(value)) return value.some((inner) => looksSecret(name, inner));
	if (isRecord(value)) return Object.entries(value).some(([key, inner]) => looksSecret(key, inner) || looksSecret(name, inner));
	return typeof value === "string" && !harmless.test(value) && (secretName.test(name) || secretText.test(value));
}
// project/outputs/file.ts
/** How Pulumi prints a secret without --show-secrets. */
const hidden = "[secret]";
/** Larger than the outputs of any stack that a program reads. */
const maxBytes = 1048576;
const maxDepth = 40;
/** What the SDK marks special values with. */
const mark = "4dabf18193072939515e22adb298388d";
/**
* Reads the output of `pulumi stack output --json`, by name. A hidden value is an unknown secret. A value that looks like a
* secret printed by `--show-secrets` stays a secret.
*
* @throws UserError naming file and key, with what was expected. No message shows a value.
*/
function readOutputsFile(path, label) {
	const text = readText(path, label);
	const { size } = statSync(path);
	if (size > maxBytes) throw new UserError(`${label}: expected at most 1 MiB of outputs, got ${size} bytes`);
	const value = parsed(text, label);
	if (!isRecord(value)) throw new UserError(`${label}: ${expected}, got ${kindOfJson(value)}`);
	return new Map(Object.entries(value).map(([name, inner]) => [name, {
		value: valueOf(inner, {
			label,
			key: spelled(name),
			depth: 0
		}),
		isSecret: looksSecret(name, inner) || isHidden(inner)
	}]));
}
const expected = "expected what pulumi stack output --json prints, a map of outputs by name";
function parsed(text, label) {
	try {
		return parseJson(text.replace(/^\uFEFF/, ""));
	} catch {
		throw new UserError(`${label}: ${expected}, got ${text.trim() === "" ? "an empty file" : "a text that is not JSON"}`);
	}
}
function valueOf(value, place) {
	const { label, key, depth } = place;
	if (depth > maxDepth) throw new UserError(`${label}: key "${key}": expected at most ${maxDepth} levels, got more`);
	if (value === hidden) return { unknown: null };
	const inner = (part) => valueOf(part, {
		...place,
		depth: depth + 1
	});
	if (Array.isArray(value)) return { list: value.map(inner) };
	if (isRecord(value)) {
		if (Object.hasOwn(value, mark)) throw new UserError(`${label}: key "${key}": expected plain data, got a special value of Pulumi's protocol`);
		return { map: Object.entries(value).map(([name, part]) => [name, inner(part)]) };
	}
	return { plain: value };
}
function isHidden(value) {
	if (Array.isArray(value)) return value.some(isHidden);
	return isRecord(value) ? Object.values(value).some(isHidden) : value === hidden;
}
function kindOfJson(value) {
	return value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
// offline/others/otherStacks.ts
/** The given outputs of other stacks. Each file is read, and each project run, once, when a program first asks for it. */
var OtherStacks = class {
	#given;
	#run;
	#found = /* @__PURE__ */ new Map();
	constructor(given, run) {
		this.#given = given;
		this.#run = run;
	}
	/**
	* The outputs of a stack, by the name in the program's reference; undefined if none are given.
	*
	* @throws UserError when they cannot be read.
	*/
	of(stack) {
		const given = this.#given.find((one) => one.stack === stack) ?? this.#given.find((one) => one.stack === void 0);
		if (given === void 0) return Promise.resolve(void 0);
		const found = this.#found.get(given.path + stack) ?? this.#read(given, stack);
		this.#found.set(given.path + stack, found);
		return found;
	}
	async #read(given, stack) {
		const { added = [], changed = [], label, path } = given;
		const { hasReadClock, outputs } = isFolder(path) ? await this.#run(given, stack) : {
			hasReadClock: false,
			outputs: readOutputsFile(path, label)
		};
		return {
			outputs: [...outputs].filter(([name]) => !added.includes(name)),
			added,
			changed,
			hasReadClock,
			label
		};
	}
};
/**
* The stack in a name: `dev` of `contoso/network/dev`.
*
* @throws UserError when the name has another project.
*/
function stackNamed(name, project, label) {
	const parts = name.split("/");
	const [named, stack] = [parts.length > 2 ? parts.at(-2) : void 0, parts.at(-1) ?? ""];
	if (named !== void 0 && named !== project) throw new UserError(`outputs of ${spelled(name)}: the project in ${label} is called ${spelled(project)}, expected ${spelled(named)}: name the folder of that project`);
	return stack;
}
export { stackNamed as n, OtherStacks as t };
