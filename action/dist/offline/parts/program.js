import { a as readYaml, d as UserError, i as kindOf, n as spelled, r as isRecord, s as hasFile, t as checkName, u as require_dist } from "./names.js";
import { t as configText } from "./value.js";
import { statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
// project/config/declared.ts
/** Reads `config:` of Pulumi.yaml: bare values, `value:` and typed declarations with `default:`. */
function projectConfig(file, config, project) {
	const declared = /* @__PURE__ */ new Map();
	if (config === void 0 || config === null) return declared;
	if (!isRecord(config)) throw new UserError(`${file.label}: key "config": expected a map of keys, got ${kindOf(config)}`);
	for (const [key, entry] of Object.entries(config)) declared.set(key.includes(":") ? key : `${project}:${key}`, declaration(entry));
	return declared;
}
function declaration(entry) {
	if (!isRecord(entry)) return {
		value: configText(entry),
		secret: false
	};
	const value = entry["value"] ?? entry["default"];
	return {
		value: value === void 0 ? void 0 : configText(value),
		secret: entry["secret"] === true
	};
}
// project/root.ts
var import_dist = require_dist();
/** The extensions that Pulumi.yaml may have. */
const extensions = ["yaml", "yml"];
// project/projectFile.ts
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
// project/program.ts
/** Reads the project that the folder belongs to. @throws UserError when its program cannot be run by us. */
function readProject(cwd) {
	const { file, settings, ...folders } = findProjectFile(cwd);
	const name = textOf(file, settings, "name");
	if (name === void 0 || name === "") throw new UserError(`${file.label}: key "name" is missing: expected the name of the project`);
	checkName(`${placeOf(file, "name")}: name of the project`, name);
	const options = nodeOptions(file, settings["runtime"]);
	const config = typeof settings["config"] === "string" ? void 0 : settings["config"];
	return {
		...folders,
		name,
		...pwdAndProgram(file, folders.root, textOf(file, settings, "main")),
		config: projectConfig(file, config, name),
		typescript: !(options["typescript"] === false || options["typescript"] === "false"),
		tsconfig: textOf(file, options, "tsconfig") ?? textOf(file, options, "tsconfigpath"),
		nodeargs: splitArguments(textOf(file, options, "nodeargs") ?? "")
	};
}
function nodeOptions(file, runtime) {
	const name = isRecord(runtime) ? runtime["name"] : runtime;
	if (name === void 0) throw new UserError(`${file.label}: key "runtime" is missing: expected nodejs`);
	if (name !== "nodejs") throw new UserError(`${placeOf(file, "runtime")}: runtime ${typeof name === "string" ? name : kindOf(name)} cannot be run offline, only nodejs can: use the real engine (\`pulumi preview --json --show-sames > preview.json\`) and give that file to keyless`);
	const options = isRecord(runtime) ? runtime["options"] ?? {} : {};
	if (!isRecord(options)) throw new UserError(`${placeOf(file, "runtime")}: expected a map under runtime.options, got ${kindOf(options)}`);
	return options;
}
function pwdAndProgram(file, root, main) {
	if (main === void 0 || main === "") return {
		pwd: root,
		program: "."
	};
	const path = resolve(root, main);
	const inside = relative(root, path);
	if (inside === ".." || inside.startsWith("../")) {
		const given = isAbsolute(main) ? "another folder" : spelled(main);
		throw new UserError(`${placeOf(file, "main")}: key "main": expected a path inside the project, got ${given}`);
	}
	const stat = statOf(path);
	if (stat === void 0 || !(stat.isDirectory() || stat.isFile())) throw new UserError(`${placeOf(file, "main")}: key "main": there is no file or folder ${main}`);
	return stat.isDirectory() ? {
		pwd: path,
		program: "."
	} : {
		pwd: dirname(path),
		program: basename(path)
	};
}
function statOf(path) {
	try {
		return statSync(path);
	} catch {
		return;
	}
}
function splitArguments(text) {
	return [...text.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map((match) => match[1] ?? match[2] ?? match[0]);
}
export { readProject as t };
