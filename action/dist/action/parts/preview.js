import { i as InvalidArgumentError, t as Command } from "./commander.js";
import "./part.js";
import { J as forTerminal, a as review, c as resourceNoun, i as factsOf, nt as parseJson, r as heldBefore, st as roleCatalogue } from "./engine.js";
import { i as readSettings, r as absolute } from "./replaceFile.js";
import { i as stackNames, r as lockedStacks, t as describedStacks } from "./stackNames.js";
import { n as projectFileIn } from "./projectFile.js";
import { i as noDecisions, n as decidedInAll, r as expectedBy } from "./decided.js";
import { i as refuseOldRoles, n as knownInBase, r as oldRoleFile, s as statements, t as knownIn } from "./settings2.js";
import { n as isUserError, r as reading } from "./errors.js";
import { i as withDoubt, n as nothing, r as offlineEvidence, t as leftBehind } from "./offlineEvidence.js";
import { t as git } from "./git.js";
import { c as readText, i as settingsFile, s as isFolder } from "./settings.js";
import { t as spelled } from "./names.js";
import { t as UserError } from "./userError.js";
import { t as isRecord } from "./file.js";
import { a as withReportOptions, c as isGiven, d as today, i as needsWithoutBase, l as outputsOfSettings, o as withRunOptions, r as howToRun, s as deliver, u as outputsIn } from "./options.js";
import { a as sayCommit, i as resolveCommit, r as judgedIn, t as withWorktree } from "./worktree.js";
import { t as textOf$1 } from "./textFile.js";
import { a as sayUnjudged, c as sameFacts, i as sayDeleted, o as lockOf, r as nextSteps, s as lockText } from "./nextSteps.js";
import { a as runOffline, i as shownPath, n as findProject, o as tryOffline, r as lockPath, t as showProgress } from "./progress.js";
import { n as parseLock } from "./locks.js";
import { i as missingInLock } from "./file2.js";
import { t as statedInAll } from "./statedInAll.js";
import { t as sayNotes } from "./notes.js";
import { t as checkReferred } from "./referred.js";
import { t as terminalStyle } from "./style.js";
import { copyFileSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, realpathSync, statSync, symlinkSync } from "node:fs";
import { basename, dirname, isAbsolute, join, normalize, relative, sep } from "node:path";
import { createHash } from "node:crypto";
// cli/sources/packages/tracked.ts
/**
* Files of a checkout that belong to the repository, or would if they were added. Ignored files are built or installed.
*
* @param patterns of git, from its root.
*/
function filesOf(checkout, ...patterns) {
	const listed = git(checkout, [
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard",
		"--",
		...patterns
	]);
	if ("failed" in listed) throw new UserError(`git cannot list the files of the repository: ${listed.failed}`);
	return [...new Set(listed.output.split("\0").filter((file) => file !== ""))];
}
/** The content of a file; undefined if there is none. A folder and a broken link are not files. */
function contentOf(...path) {
	try {
		return readFileSync(join(...path));
	} catch {
		return;
	}
}
/** Whether a file is the same in two folders, or in neither. */
function isSame(one, other, file) {
	const [here, there] = [contentOf(one, file), contentOf(other, file)];
	return here === void 0 || there === void 0 ? here === there : here.equals(there);
}
/** The files of a folder of a checkout. */
function filesIn(checkout, folder) {
	return filesOf(checkout, `:(literal)${folder}`);
}
// cli/sources/packages/manifest.ts
/** The package.json of a folder; empty if there is no readable one. */
function manifestIn(folder) {
	try {
		return asRecord(parseJson(contentOf(folder, "package.json")?.toString("utf8").replace(/^\uFEFF/, "") ?? "{}"));
	} catch {
		return {};
	}
}
function asRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
/** The fields that decide which packages are installed, besides the lock file. */
const dependencyFields = [...[
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"peerDependencies",
	"bundleDependencies"
], ...[
	"bundledDependencies",
	"dependenciesMeta",
	"overrides",
	"resolutions",
	"pnpm",
	"workspaces",
	"catalog",
	"catalogs"
]];
/** Whether two manifests have the same value for a key. */
function saysSame(one, other, field) {
	return JSON.stringify(one[field]) === JSON.stringify(other[field]);
}
// cli/sources/packages/asWanted.ts
/**
* Whether the installed packages are those of the lock files in the same folders, according to the note that the package
* manager has left. Without a note, or with a different one, it is not known.
*
* @param folders where packages may be installed, from the root of the repository.
*/
function isInstalledAsWanted(root, folders) {
	const answers = folders.flatMap((folder) => checks.map((check) => check(join(root, folder)))).filter((answer) => answer !== void 0);
	return answers.length > 0 && answers.every((answer) => answer);
}
/** Each check gives undefined if another package manager was used. */
const checks = [
	npm,
	pnpm,
	yarnClassic,
	yarnModern,
	bun
];
const textIn = (...path) => contentOf(...path)?.toString("utf8");
/** npm leaves a list of the installed packages in the form of its lock file. */
function npm(folder) {
	const wanted = textIn(folder, "npm-shrinkwrap.json") ?? textIn(folder, "package-lock.json");
	if (wanted === void 0) return void 0;
	const installed = packagesOf(textIn(folder, "node_modules", ".package-lock.json"));
	const entries = Object.entries(packagesOf(wanted) ?? {}).filter(([path]) => path.includes("node_modules/"));
	if (entries.length === 0) return packagesOf(wanted) !== void 0;
	return installed !== void 0 && entries.every(([path, entry]) => isInstalled(asRecord(entry), installed[path]));
}
function packagesOf(text) {
	try {
		return asRecord(asRecord(parseJson(text ?? ""))["packages"]);
	} catch {
		return;
	}
}
function isInstalled(wanted, installed) {
	const mayBeMissing = [
		"optional",
		"devOptional",
		"dev",
		"peer"
	].some((flag) => wanted[flag] === true);
	if (installed === void 0) return mayBeMissing;
	const there = asRecord(installed);
	return [
		"version",
		"resolved",
		"integrity",
		"link"
	].every((field) => [void 0, there[field]].includes(wanted[field]));
}
/** pnpm keeps a copy of the lock file that it has installed by. */
function pnpm(folder) {
	const wanted = contentOf(folder, "pnpm-lock.yaml");
	if (wanted === void 0) return void 0;
	return contentOf(folder, "node_modules", ".pnpm", "lock.yaml")?.equals(wanted) ?? false;
}
function yarnClassic(folder) {
	const wanted = textIn(folder, "yarn.lock");
	if (wanted === void 0 || !wanted.includes("# yarn lockfile v1")) return void 0;
	const installed = textIn(folder, "node_modules", ".yarn-integrity") ?? "";
	return [...wanted.matchAll(/^ {2}resolved "([^"]+)"$/gm)].every(([, url = ""]) => installed.includes(`"${url}"`));
}
function yarnModern(folder) {
	const wanted = textIn(folder, "yarn.lock");
	if (wanted === void 0 || wanted.includes("# yarn lockfile v1")) return void 0;
	const installed = textIn(folder, "node_modules", ".yarn-state.yml") ?? "";
	return [...wanted.matchAll(/^ {2}resolution: "([^"]+)"$/gm)].map(([, locator = ""]) => locator).every((locator) => installed.includes(`"${locator}":`));
}
/** Bun leaves no note. */
function bun(folder) {
	return ["bun.lock", "bun.lockb"].some((file) => contentOf(folder, file) !== void 0) ? false : void 0;
}
// cli/sources/packages/localPackages.ts
/**
* The packages of a repository that may be installed from it: those that a package.json above the project names by
* a path, and what these name, and every one that has a name (a workspace).
*/
function localPackages(root, folders) {
	const named = filesOf(root, "package.json", "*/package.json").flatMap((file) => {
		const { name } = manifestIn(join(root, dirname(file)));
		return typeof name === "string" && isPackageName(name) ? [{
			name,
			path: dirname(file)
		}] : [];
	});
	const found = /* @__PURE__ */ new Map();
	const waiting = [...folders];
	for (let folder = waiting.shift(); folder !== void 0; folder = waiting.shift()) for (const one of byPath(root, folder)) {
		const key = `${one.name}\0${one.path}`;
		if (found.has(key)) continue;
		found.set(key, one);
		waiting.push(one.path);
	}
	for (const one of named) if (!found.has(`${one.name}\0${one.path}`)) found.set(`${one.name}\0${one.path}`, one);
	return [...found.values()];
}
/** The packages that a package.json names by a path inside the repository. */
function byPath(root, folder) {
	return specsIn(manifestIn(join(root, folder))).flatMap(({ name, spec }) => {
		const [, path = ""] = /^(?:(?:file|link|portal):(?:\/\/)?)?(\.{0,2}[^:]*)$/.exec(spec) ?? [];
		if (path === "" || path.startsWith("/") || !spec.includes(":") && !path.startsWith(".")) return [];
		const inside = normalize(join(folder, path)).replace(/\/$/, "");
		return inside.startsWith("..") || !existsSync(join(root, inside)) ? [] : [{
			name,
			path: inside
		}];
	});
}
function specsIn(manifest) {
	return dependencyFields.flatMap((field) => textsIn(manifest[field]));
}
function textsIn(value) {
	return Object.entries(asRecord(value)).flatMap(([name, inner]) => typeof inner === "string" ? isPackageName(name) ? [{
		name,
		spec: inner
	}] : [] : textsIn(inner));
}
/** Whether a name is a folder inside node_modules, and not a path out of it. */
function isPackageName(name) {
	return /^(@[\w.~-]+\/)?[\w~-][\w.~-]*$/.test(name) && name.length <= 214;
}
/** The folder of the repository to which a package is linked; undefined for an installed copy. */
function linkedFolder(root, path) {
	if (!lstatSync(path).isSymbolicLink() || !existsSync(path)) return void 0;
	const folder = relative(root, realpathSync(path));
	const parts = folder.split(sep);
	return parts[0] === ".." || parts.includes("node_modules") ? void 0 : folder;
}
/** Whether a local package is one file, an archive. */
function isArchive(root, { path }) {
	return contentOf(root, path) !== void 0;
}
// cli/sources/packages/copies.ts
/**
* Judges packages that are copied instead of linked (`file:` of npm with install-links, of pnpm and Yarn). No lock file
* has their content. A package that differs between two checkouts is replaced by the other checkout's files, if installing only
* copies it, which the working tree shows. Otherwise it is not known what would be installed.
*/
function copiesIn(root, to, folders) {
	const replaced = /* @__PURE__ */ new Map();
	const doubts = [];
	for (const local of localPackages(root, folders)) {
		const places = placesOf(root, folders, local.name);
		if (places.length === 0 || isUnchanged(root, to, local)) continue;
		const why = isArchive(root, local) || isArchive(to, local) ? "is an archive" : whyNotPlain(root, to, local, places);
		if (why === void 0) for (const place of places) replaced.set(place, local);
		else doubts.push(`${local.path} differs, and the package ${local.name} that is installed from it ${why}`);
	}
	return {
		replaced,
		doubts
	};
}
/** Where a package is installed as a copy, from the root of the repository. */
function placesOf(root, folders, name) {
	return [...folders.map((folder) => join(folder, "node_modules", name)).filter((place) => existsSync(join(root, place)) && linkedFolder(root, join(root, place)) === void 0), ...folders.flatMap((folder) => inStore(root, folder, name))];
}
/** pnpm links every package to one place. A package that is only there belongs to another package. */
function inStore(root, folder, name) {
	const store = join(folder, "node_modules", ".pnpm");
	if (!existsSync(join(root, store)) || existsSync(join(root, folder, "node_modules", name))) return [];
	const prefix = `${name.replace("/", "+")}@`;
	return readdirSync(join(root, store)).filter((entry) => entry.startsWith(`${prefix}file`) || entry.startsWith(`${prefix}link`)).map((entry) => join(store, entry, "node_modules", name));
}
function isUnchanged(root, to, { path }) {
	return [.../* @__PURE__ */ new Set([...filesIn(root, path), ...filesIn(to, path)])].every((file) => isSame(root, to, file));
}
function whyNotPlain(root, to, local, places) {
	const [here, there] = [join(root, local.path), join(to, local.path)];
	const [one, other] = [manifestIn(here), manifestIn(there)];
	if (dependencyFields.some((field) => !saysSame(one, other, field))) return "may need other packages";
	const own = filesIn(root, local.path).map((file) => relative(local.path, file)).filter(isPacked);
	for (const place of places) {
		if (place.includes("/.pnpm/")) return "is needed by another package";
		const copy = realpathSync(join(root, place));
		const copied = filesBelow(copy).filter(isPacked);
		if (!(copied.length === own.length && copied.every((file) => isSameAs(join(here, file), join(copy, file))))) return "is not a plain copy of it: it was built, or it is old (install again)";
	}
}
function isSameAs(one, other) {
	const content = contentOf(one);
	return content !== void 0 && contentOf(other)?.equals(content) === true;
}
/** Files that no package manager copies, or that it adds to a copy. */
function isPacked(file) {
	return !/(^|\/)(node_modules|\.git|\.gitignore|\.npmignore|\.npmrc|\.DS_Store|package-lock\.json|yarn\.lock|pnpm-lock\.yaml)(\/|$)/.test(file);
}
function filesBelow(folder) {
	return readdirSync(folder, {
		recursive: true,
		withFileTypes: true
	}).filter((entry) => !entry.isDirectory()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
// cli/sources/packages/installScripts.ts
/** The scripts that package managers run by themselves on install, in the folder of the package.json. */
const hooks = [...[
	"preinstall",
	"install",
	"postinstall",
	"dependencies"
], ...[
	"prepublish",
	"preprepare",
	"prepare",
	"postprepare",
	"pnpm:devPreinstall"
]];
/** These change code only by patches, which are compared. */
const known = /^((is-ci\s*\|\|\s*)?husky(\s+install)?|patch-package[\w\s./-]*|lefthook install|simple-git-hooks|exit 0|true)$/;
/** The commands that run when the packages of a folder are installed. */
function installHooks(manifest) {
	const scripts = asRecord(manifest["scripts"]);
	return hooks.flatMap((hook) => {
		const command = scripts[hook];
		return typeof command === "string" ? [command.trim()] : [];
	});
}
/** The commands whose effect on code is not known. */
function unknownHooks(manifest) {
	return installHooks(manifest).filter((command) => command.split(/\s*&&\s*/).some((part) => !known.test(part)));
}
/** Files of a folder that the scripts of a package.json name, and those that these import. */
function scriptFiles(folder, manifest) {
	const commands = Object.values(asRecord(manifest["scripts"])).filter((script) => typeof script === "string");
	const found = /* @__PURE__ */ new Set();
	const waiting = commands.flatMap((command) => command.split(/[\s"'`;&|()=]+/)).flatMap((word) => named(folder, ".", word));
	for (let file = waiting.shift(); file !== void 0; file = waiting.shift()) {
		if (found.has(file)) continue;
		found.add(file);
		const text = contentOf(folder, file)?.toString("utf8") ?? "";
		for (const [, path = ""] of text.matchAll(/["'`](\.{1,2}\/[^"'`\n]{1,500})["'`]/g)) waiting.push(...named(folder, dirname(file), path));
	}
	return found;
}
/** The file that a word of a command, or of an import, refers to. */
function named(folder, from, word) {
	if (word === "" || word.startsWith("/") || word.startsWith("-")) return [];
	const file = [
		"",
		".js",
		".ts",
		".cjs",
		".mjs",
		".json",
		".sh",
		"/index.js",
		"/index.ts"
	].map((ending) => normalize(join(from, word + ending))).find((path) => contentOf(folder, path));
	return file === void 0 ? [] : [file];
}
// cli/sources/packages/link.ts
/**
* Gives another checkout of a repository the installed packages of this one. A package that is part of the
* repository is taken from the other checkout, because its code is judged.
*
* @param folders where packages may be installed, from the root of the repository.
* @param replaced copies that are replaced by the other checkout's files.
*/
function linkPackages(from, to, folders, replaced) {
	const root = realpathSync(from);
	const waiting = [...new Set(folders)];
	const done = /* @__PURE__ */ new Set();
	for (let folder = waiting.shift(); folder !== void 0; folder = waiting.shift()) {
		if (done.has(folder)) continue;
		done.add(folder);
		const [installed, linked] = [join(root, folder, "node_modules"), join(to, folder, "node_modules")];
		if (!existsSync(installed) || existsSync(linked) || !existsSync(join(to, folder))) continue;
		mkdirSync(linked);
		for (const name of packagesIn(installed)) {
			const place = join(folder, "node_modules", name);
			if (name.includes("/")) mkdirSync(join(linked, name, ".."), { recursive: true });
			const own = replaced.get(place);
			if (own !== void 0) {
				copyPackage(join(to, own.path), join(to, place), realpathSync(join(root, place)));
				continue;
			}
			const workspace = linkedFolder(root, join(installed, name));
			if (workspace !== void 0) waiting.push(workspace);
			const target = workspace === void 0 ? join(installed, name) : join(to, workspace);
			symlinkSync(target, join(linked, name), "junction");
		}
	}
}
/** A copy as the package manager would make it, with the packages that the installed one finds. */
function copyPackage(source, target, installed) {
	const files = filesIn(source, ".").filter((file) => !file.split("/").includes("node_modules"));
	for (const file of files.filter((one) => existsSync(join(source, one)))) {
		mkdirSync(dirname(join(target, file)), { recursive: true });
		copyFileSync(join(source, file), join(target, file));
	}
	const modules = join(target, "node_modules");
	if (existsSync(modules)) return;
	const own = join(installed, "node_modules");
	if (existsSync(own)) symlinkSync(own, modules, "junction");
	else if (installed.split(sep).includes(".pnpm")) linkStore(installed, modules);
}
/** In the store of pnpm a package finds its dependencies beside itself. */
function linkStore(installed, modules) {
	const store = installed.slice(0, installed.lastIndexOf(`${sep}node_modules${sep}`) + `${sep}node_modules`.length);
	mkdirSync(modules);
	for (const name of packagesIn(store).filter((one) => one !== relative(store, installed))) {
		if (name.includes("/")) mkdirSync(join(modules, name, ".."), { recursive: true });
		symlinkSync(join(store, name), join(modules, name), "junction");
	}
}
/** Names of the packages in a folder, those with a scope too. */
function packagesIn(modules) {
	return readdirSync(modules).filter((name) => !name.startsWith(".")).flatMap((name) => name.startsWith("@") ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name]);
}
// cli/sources/packages/wanted.ts
const lockFiles = [...[
	"package-lock.json",
	"npm-shrinkwrap.json",
	"yarn.lock",
	"pnpm-lock.yaml",
	"bun.lock",
	"bun.lockb"
]];
/** The files that configure package managers, besides package.json. */
const settings = [...[
	".npmrc",
	".yarnrc",
	".yarnrc.yml",
	"pnpm-workspace.yaml",
	".pnpmfile.cjs",
	".pnpmfile.mjs",
	"bunfig.toml"
]];
/**
* Why two checkouts of a repository do not want the same packages: the differences in lock files, in settings of package
* managers, in patches, and in install scripts. Empty if they want the same.
*
* @param folders where packages may be installed, from the root of the repository.
*/
function differencesInWanted(from, to, folders) {
	const files = folders.flatMap((folder) => [...lockFiles, ...settings].map((name) => join(folder, name)));
	const patches = [...new Set([from, to].flatMap((checkout) => filesOf(checkout, "*.patch", "*.diff")))];
	return [...[...files, ...patches].filter((file) => !isSame(from, to, file)).map((file) => `${file} differs`), ...folders.flatMap((folder) => differencesInManifest(join(from, folder), join(to, folder), folder))];
}
function differencesInManifest(from, to, folder) {
	const [one, other] = [manifestIn(from), manifestIn(to)];
	const file = join(folder, "package.json");
	return [...dependencyFields.filter((field) => !saysSame(one, other, field)).map((field) => `${field} in ${file} differ`), ...differencesInScripts(from, to, folder).map((what) => `${what}, which runs when packages are installed`)];
}
/** An install script may run the others, and any of them the files that it names. */
function differencesInScripts(from, to, folder) {
	const [one, other] = [manifestIn(from), manifestIn(to)];
	if (installHooks(one).length + installHooks(other).length === 0) return [];
	if (!saysSame(one, other, "scripts")) return [`a script in ${join(folder, "package.json")} differs`];
	return [.../* @__PURE__ */ new Set([...scriptFiles(from, one), ...scriptFiles(to, other)])].filter((file) => !isSame(from, to, file)).map((file) => `${join(folder, file)} differs`);
}
// cli/sources/packages/packages.ts
/**
* Gives another checkout of the repository the installed packages, and compares them with what it wants.
*
* @param folders where packages may be installed, from the root of the repository.
*/
function givePackages(root, to, folders) {
	const differences = differencesInWanted(root, to, folders);
	const { replaced, doubts } = copiesIn(root, to, folders);
	linkPackages(root, to, folders, replaced);
	const isStale = differences.length > 0 && !isInstalledAsWanted(root, folders);
	return {
		differences,
		doubts: [...doubts, ...isStale ? ["the installed packages may differ from the lock file"] : []],
		hooks: folders.flatMap((folder) => unknownHooks(manifestIn(join(root, folder))))
	};
}
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
// cli/sources/outputs/compared.ts
/** How many names fit into an argument of a process. */
const mostNames = 500;
/**
* The given outputs, compared with those of a commit. An output that only the change itself has is not known, and a
* value that differs from the commit's is only a claim.
*/
function comparedWith(there, here) {
	return here.flatMap((one) => {
		const before = there.find(({ stack }) => stack === one.stack);
		if (before?.path === one.path || isFolder(one.path)) return [one];
		if (before === void 0 || isFolder(before.path)) return [];
		const [old, now] = [before, one].map(({ path, label }) => readOutputsFile(path, label));
		if (old === void 0 || now === void 0) return [];
		const added = [...now.keys()].filter((name) => !old.has(name));
		const changed = [...now].flatMap(([name, output]) => old.has(name) && textOf(old.get(name)) !== textOf(output) ? [name] : []);
		return added.length + changed.length > mostNames ? [] : [{
			...one,
			added,
			changed
		}];
	});
}
function textOf(output) {
	return JSON.stringify(output);
}
// project/inside.ts
/** Whether a path is a folder or in it. Follows no links. */
function isInside(folder, path) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
// cli/sources/outputs/there.ts
/**
* The outputs of other stacks for the program of a commit: its own settings, files and sibling projects. What git does not
* know, such as a file that was just printed, counts for both sides.
*/
async function outputsThere({ commit, checkout, root, args, here }) {
	const given = outputsIn(args).map((one) => ({
		...one,
		path: pathThere(one.path, commit.repository, checkout)
	}));
	const settled = await outputsOfSettings(root);
	for (const one of settled) refuseOutside(one, checkout);
	return [...given, ...settled.filter((one) => !isGiven(given, one))].filter((one) => existsSync(one.path) && isGiven(here, one));
}
function pathThere(path, repository, checkout) {
	const [root, real] = [realpathSync(repository), realpathSync(path)];
	const inside = relative(root, real);
	const there = join(checkout, inside);
	return inside !== "" && isInside(root, real) && (existsSync(there) || isTracked(repository, inside)) ? there : path;
}
function isTracked(repository, path) {
	const listed = git(repository, [
		"ls-files",
		"--cached",
		"--",
		`:(literal)${path}`
	]);
	return "output" in listed && listed.output !== "";
}
function refuseOutside({ stack = "", path, label }, checkout) {
	const real = existsSync(path) ? realpathSync(path) : path;
	if (isInside(realpathSync(checkout), real)) return;
	throw new UserError(`${settingsFile}: key "outputs.${forTerminal(stack)}": expected a path inside the repository, got ${forTerminal(label)}\n  give what is outside with   --outputs ${forTerminal(stack)}=PATH`);
}
/** The folders of sibling projects, from the root of the checkout, with a slash at the end as git has prefixes. */
function siblingPrefixes(given, checkout) {
	const root = realpathSync(checkout);
	return given.map(({ path }) => realpathSync(path)).flatMap((path) => isInside(root, path) ? [`${relative(root, path)}/`] : []);
}
// cli/sources/baseline/notes.ts
/** Notes on the differences between a commit and the working tree, and their consequences. */
function notesOn(there, here, name, asked) {
	const [before, after] = [describedStacks(there), describedStacks(here)];
	const added = after.filter((stack) => !before.includes(stack) && (asked.length === 0 || asked.includes(stack)));
	return [...added.length === 0 ? [] : [`new since ${name}, so all access counts as gained: ${sayStacks(added)}`], ...settingsTextOf(there) === settingsTextOf(here) ? [] : [`${settingsFile} differs from ${name}: both sides are judged by the roles and statements of ${name}`]];
}
/** `stack dev`, `stacks dev, prod`. */
function sayStacks(stacks) {
	return `${stacks.length === 1 ? "stack" : "stacks"} ${stacks.map(forTerminal).join(", ")}`;
}
/** The text of the settings files, without a separate file of roles. */
function settingsTextOf({ root }) {
	return [settingsFile, oldRoleFile].map((file) => textOf$1(join(root, file), file) ?? "").join("\0");
}
// cli/sources/baseline/sides.ts
/**
* The side of each stack: what the program of the commit declares. With other packages a program may declare
* something else. Then its lock counts; without one there is a doubt, which every verdict respects.
*
* @throws UserError when a program does not run and there is no lock either.
*/
async function sidesAt(options) {
	const { project, stacks, otherPackages, name, known, how } = options;
	const locks = new Map(stacks.map((stack) => [stack, lockedAt(project, stack, known.catalogue)]));
	const toRun = stacks.filter((stack) => otherPackages.length === 0 || !hasLock(locks.get(stack)));
	const run = toRun.length === 0 ? {
		stacks: [],
		problems: []
	} : await runAt(project.root, toRun, name, how);
	const sides = stacks.map((stack) => [stack, sideOf(stack, run, locks.get(stack), options)]);
	const unusable = sides.flatMap(([, side]) => "whys" in side ? [side] : []);
	if (unusable.length > 0) throw new UserError(unusable.map(describe).join("\n\n"));
	return new Map(sides.flatMap(([stack, side]) => "whys" in side ? [] : [[stack, side]]));
}
async function runAt(cwd, stacks, name, how) {
	const progress = showProgress(`running ${name} offline \u2026`);
	return tryOffline({
		cwd,
		stacks,
		how,
		isBase: true
	}).finally(progress.end);
}
function sideOf(stack, run, locked, options) {
	const { otherPackages, name, ref } = options;
	const hasOwnPackages = otherPackages.length === 0;
	const ran = run.stacks.find((one) => one.stack === stack);
	const lock = hasLock(locked) ? locked.lock : void 0;
	if (ran !== void 0) {
		const evidence = offlineEvidence(ran.digest, ref);
		const doubt = hasOwnPackages ? {} : { doubt: doubtOf(name, otherPackages) };
		return {
			evidence,
			references: ran.references ?? [],
			...doubt,
			...remarkOnLock(stack, evidence, locked, options)
		};
	}
	const why = hasOwnPackages ? problemOf(stack, run) : void 0;
	if (lock === void 0) return {
		stack,
		whys: [problemOf(stack, run), locked !== void 0 && "why" in locked ? locked.why : ""]
	};
	const other = `the installed packages are not those that it wants (${sayDifferences(otherPackages)})`;
	const reason = why === void 0 ? other : `its program does not run: ${why}`;
	return {
		evidence: {
			kind: "lock",
			lock,
			source: {
				source: "lock",
				ref
			}
		},
		remark: `its lock is used instead of its program, because ${reason}`
	};
}
function doubtOf(name, otherPackages) {
	return `the installed packages are not those that ${name} wants (${sayDifferences(otherPackages)}), and it has no readable lock: differences in access that come from a package cannot be seen`;
}
/** How many of them are listed. */
const maxDifferences = 3;
function sayDifferences(differences) {
	const more = differences.length - maxDifferences;
	return [...differences.slice(0, maxDifferences), ...more > 0 ? [`and ${more} more`] : []].join(", ");
}
/** A lock that differs from the program is out of date: the program counts. */
function remarkOnLock(stack, evidence, locked, { known }) {
	if (!hasLock(locked)) return {};
	if (sameFacts(locked.lock, {
		stack,
		model: factsOf(evidence, known)
	})) return {};
	return { remark: "its lock was out of date, so its program is used" };
}
/** A line for each remark: `HEAD~1 (1a2b3c4), stacks dev, prod: its lock was not current, \u2026`. */
function remarksOn(sides, name) {
	return [...Map.groupBy(sides, ([, { remark }]) => remark)].flatMap(([remark, those]) => remark === void 0 ? [] : [`${name}, ${sayStacks(those.map(([stack]) => stack))}: ${remark}`]);
}
function hasLock(locked) {
	return locked !== void 0 && "lock" in locked;
}
function lockedAt(project, stack, catalogue) {
	try {
		const lock = lockOf(project, stack, catalogue);
		return lock === void 0 ? { why: `there is no ${shownPath(project, lockPath(project, stack))}` } : { lock };
	} catch (error) {
		if (isUserError(error)) return { why: error.message };
		throw error;
	}
}
function problemOf(stack, { problems }) {
	return (problems.find((one) => one.stack === stack) ?? problems.find((one) => one.stack === void 0))?.error.message ?? "it was not run";
}
function describe({ stack, whys: [program = "", lock = ""] }) {
	return `stack ${forTerminal(stack)} cannot be compared with it\n  its program does not run: ${indented(program)}\n  it has no lock to use instead: ${indented(lock)}`;
}
function indented(text) {
	return text.trimEnd().replaceAll("\n", "\n    ");
}
// cli/sources/baseline/fromCommit.ts
/**
* Compares with a commit: its program, its locks, its roles. Nothing in the working tree influences it, so that no
* change can loosen its own judgement.
*
* @throws UserError when there is no such commit, or it has nothing usable about a stack.
*/
async function againstCommit(options) {
	const commit = resolveCommit(options.project.root, options.ref);
	const name = sayCommit(commit);
	return withWorktree(commit, (folder) => baselineIn(folder, commit, name, options).catch(placedIn(folder, name)));
}
async function baselineIn(folder, commit, name, options) {
	const { project, how } = options;
	const empty = nothing(commit.id);
	const there = projectFileIn(join(folder, commit.prefix));
	if (there === void 0) {
		const notes = [`the project is new since ${name}: all of its access is gained`];
		return {
			kind: "commit",
			commit,
			name,
			known: {
				catalogue: roleCatalogue(),
				statements,
				stated: [],
				...noDecisions
			},
			before: () => empty,
			gone: [],
			notes
		};
	}
	const outputs = await outputsThere({
		commit,
		checkout: folder,
		root: there.root,
		args: options.outputs,
		here: how.outputs
	});
	const prefixes = [commit.prefix, ...siblingPrefixes(outputs, folder)];
	const packages = givePackages(commit.repository, folder, [...new Set(prefixes.flatMap(foldersTo))]);
	const known = await knownInBase(there.root);
	const sides = await sidesAt({
		project: there,
		stacks: stacksIn(there, options),
		otherPackages: packages.differences,
		name,
		ref: commit.id,
		known,
		how: {
			...how,
			outputs,
			needs: known.confine
		}
	});
	const here = describedStacks(project);
	return {
		kind: "commit",
		commit,
		name: `${name}${byLocks(sides)}`,
		known,
		outputs: comparedWith(outputs, how.outputs),
		references: [...sides.values()].flatMap(({ references = [] }) => references),
		before: (stack) => sides.get(stack)?.evidence ?? empty,
		doubt: (stack) => joined([sides.get(stack)?.doubt, ...packages.doubts]),
		gone: options.stacks.length === 0 ? [...sides.keys()].filter((stack) => !here.includes(stack)) : [],
		notes: [
			...notesOn(there, project, name, options.stacks),
			...remarksOn(sides, name),
			...notesOnHooks(packages)
		]
	};
}
function joined(whys) {
	const given = whys.filter((why) => why !== void 0);
	return given.length === 0 ? void 0 : given.join("; ");
}
function notesOnHooks({ hooks }) {
	return hooks.map((command) => `package.json runs ${JSON.stringify(command)} when packages are installed: the code that it changes is compared only by the files that it names`);
}
/** The report says where a lock replaced the program of the commit. */
function byLocks(sides) {
	const locked = [...sides].flatMap(([stack, { evidence }]) => evidence.kind === "lock" ? [forTerminal(stack)] : []);
	if (locked.length === 0) return "";
	return locked.length === sides.size ? ", by its lock files" : `, by its lock files for ${locked.join(", ")}`;
}
/** The requested stacks that the commit has, including those that the working tree no longer has. */
function stacksIn(there, { project, stacks, isOurs }) {
	const [known, here] = [describedStacks(there), describedStacks(project)];
	if (known.length === 0 && here.length === 0) return [...stacks];
	return (stacks.length === 0 ? known : stacks.filter((stack) => known.includes(stack))).filter(isOurs);
}
/** Every folder on the way from the root of the repository: `["", "a", "a/b"]`. */
function foldersTo(prefix) {
	const parts = prefix.split("/").filter((part) => part !== "");
	return ["", ...parts.map((_, index) => parts.slice(0, index + 1).join("/"))];
}
/** Names the commit in an error, instead of the temporary folder of its checkout. */
function placedIn(folder, name) {
	return (error) => {
		if (!isUserError(error)) throw error;
		throw new UserError(`in ${name}: ${error.message.replaceAll(`${folder}/`, "").replaceAll(folder, ".")}`);
	};
}
// cli/sources/baseline/locks.ts
/**
* Compares with the locks in the working tree, where there are any.
*
* @param asked the requested stacks; none means all.
*/
function againstLocks(project, known, asked) {
	const [locked, described] = [lockedStacks(project), describedStacks(project)];
	const judged = locked.filter((stack) => asked.length === 0 || asked.includes(stack));
	const locks = new Map(judged.flatMap((stack) => lockOf(project, stack, known.catalogue) ?? []).map((lock) => [lock.stack, lock]));
	const before = (stack) => {
		const lock = locks.get(stack);
		const ref = shownPath(project, lockPath(project, stack));
		return lock === void 0 ? null : {
			kind: "lock",
			lock,
			source: {
				source: "lock",
				ref
			}
		};
	};
	return {
		kind: "locks",
		name: judged.length > 0 ? `the lock files ${placeOf(project)}` : void 0,
		...knownBy([...locks.values()], known),
		before,
		gone: asked.length === 0 ? locked.filter((stack) => !described.includes(stack)) : []
	};
}
/** Only what the locks have recorded counts, so that a change cannot silence findings with its own settings. */
function knownBy(locks, known) {
	if (locks.length === 0) return {
		known,
		notes: []
	};
	const stated = statedInAll(locks);
	const notes = known.stated.filter(({ pattern }) => !stated.some((one) => one.pattern === pattern)).map(({ pattern }) => `${settingsFile} states that ${pattern} carries no access: that counts when keyless lock has written it into the locks`);
	const { decisions, doubt, notes: undecided } = decidedInAll(locks, known);
	const unexpected = doubt === void 0 ? {} : { unexpected: doubt };
	return {
		known: {
			...known,
			stated,
			...decisions
		},
		...unexpected,
		notes: [...notes, ...undecided]
	};
}
function placeOf(project) {
	const folder = shownPath(project, project.stackConfigDir);
	return folder === "" ? "beside Pulumi.yaml" : `in ${forTerminal(folder)}/`;
}
/**
* Whether `--against` means the file of a lock. Only its ending counts: if an existing file were enough, a commit could
* contain one with the name of the ref by which it is judged.
*/
function namesLock(against) {
	return /\.ya?ml$/i.test(against);
}
/**
* Compares one stack with a lock, and no other with anything.
*
* @param asked the requested stacks; none means all.
* @throws UserError when it is not a lock, or not the lock of a requested stack: nothing would be judged.
*/
function againstLock(file, known, asked) {
	const text = lockText(file, file);
	if (text === void 0) throw new UserError(`--against ${forTerminal(file)}: there is no such file`);
	const missing = missingInLock(text);
	if (missing !== void 0) throw new UserError(`--against ${forTerminal(file)}: ${missing}`);
	const lock = reading(file, () => parseLock(text, known.catalogue));
	if (asked.length > 0 && !asked.includes(lock.stack)) {
		const given = `it is the lock of ${forTerminal(lock.stack)}, and --stack asks for ${asked.map(forTerminal).join(", ")}`;
		throw new UserError(`--against ${forTerminal(file)}: ${given}. Name the lock of a stack that is asked for`);
	}
	const evidence = {
		kind: "lock",
		lock,
		source: {
			source: "lock",
			ref: file
		}
	};
	const before = (stack) => stack === lock.stack ? evidence : null;
	return {
		kind: "lock",
		name: forTerminal(file),
		...knownBy([lock], known),
		before,
		gone: []
	};
}
// cli/sources/baseline/missingLocks.ts
/**
* The stacks that have no lock although others of the project have theirs, or although HEAD
* has it. In the first run of a project there are none. Without git only other locks count.
*/
function missingLocks(project, stacks) {
	const locked = lockedStacks(project);
	const open = stacks.filter((stack) => !locked.includes(stack));
	const nameOf = (stack) => basename(lockPath(project, stack));
	const committed = committedOf(project.stackConfigDir, open.map(nameOf));
	return open.flatMap((stack) => {
		const isDeleted = committed.has(nameOf(stack));
		return isDeleted || locked.length > 0 ? [{
			stack,
			isDeleted
		}] : [];
	});
}
/** Which of these files of a folder HEAD has. */
function committedOf(folder, names) {
	if (names.length === 0) return /* @__PURE__ */ new Set();
	const answer = git(folder, [
		"ls-tree",
		"--name-only",
		"-z",
		"HEAD",
		"--",
		...names.map((name) => `./${name}`)
	]);
	return new Set("output" in answer ? answer.output.split("\0") : []);
}
// cli/sources/confinement.ts
/** What a report says about how its programs were run: nothing if they were confined, and given nothing. */
function confinementOf(ran, { environment, network, folders }) {
	const unconfined = ran.find((one) => one.unconfined !== void 0)?.unconfined;
	const given = {
		...environment.length > 0 && { environment },
		...network && { network },
		...folders.length > 0 && { folders }
	};
	const isGiven = Object.keys(given).length > 0;
	if (unconfined === void 0 && !isGiven) return {};
	return { confinement: {
		...unconfined !== void 0 && { unconfined },
		...isGiven && { given }
	} };
}
// cli/sources/shard.ts
/** Reads `3/10`. */
function parseShard(text) {
	const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
	if (number < 1 || number > of || of > 1e3) throw new InvalidArgumentError(`expected the number of this job and how many there are, such as 3/10`);
	return {
		number,
		of
	};
}
/**
* Whether a stack belongs to a job. Only its name decides, so that each stack belongs to exactly one, whichever stacks the
* working tree and the base have, and a new stack moves no other.
*/
function isIn({ number, of }, stack) {
	return createHash("sha256").update(stack).digest().readUInt32BE() % of === number - 1;
}
// cli/report/resourceCounts.ts
/** How many resources each stack would create, by kind. */
function resourceCounts(inputs) {
	return new Map(inputs.map(({ stack, after }) => [stack, countsOf(after)]));
}
function countsOf(after) {
	const resources = after.kind === "plan" ? after.change[after.side].resources : [];
	const created = /* @__PURE__ */ new Map();
	const own = resources.filter(({ custom, op }) => custom && op !== "read");
	for (const noun of own.map(resourceNoun)) created.set(noun, (created.get(noun) ?? 0) + 1);
	return {
		created,
		read: resources.filter(({ op }) => op === "read").length
	};
}
// cli/commands/preview.ts
function previewCommand(finish) {
	const command = new Command("preview").description("Run the program offline and show who gains or loses which access.").option("--against <ref|lock>", "compare with a commit, its program, locks and roles, or with the file of a lock (.yaml); default: the lock files in the folder");
	command.option("--shard <number/of>", "run only the share of one of several jobs, such as 3/10, for keyless report merge (with --format json); names in expectations are looked for in whole runs only; default: every stack", parseShard);
	return withReportOptions(withRunOptions(command)).addHelpText("after", "\nNot judged: who reaches a service through networks (firewalls, publicNetworkAccess, private endpoints).").addHelpText("after", "\nExample:\n  keyless preview --stack prod --against origin/main --format json").action((options) => preview(options, finish));
}
async function preview(options, finish) {
	const started = performance.now();
	const project = findProject(options.cwd);
	const own = await howToRun(project.root, options);
	const isOurs = shareOf(options);
	const baseline = await baselineOf(options, own, isOurs);
	const { confine } = baseline.known;
	const needs = baseline.kind === "commit" ? confine : needsWithoutBase(options.confine, confine);
	const ran = await runStacks(project, options, {
		...own,
		outputs: baseline.outputs ?? own.outputs,
		needs
	}, isOurs);
	checkReferred(options.outputs, [...baseline.references ?? [], ...ran.flatMap(({ references = [] }) => references)]);
	const described = ran.map(({ stack, digest }) => ({
		stack,
		before: baseline.before(stack),
		after: offlineEvidence(withDoubt(digest, baseline.doubt?.(stack)), null)
	}));
	const gone = baseline.gone.filter(isOurs);
	const inputs = [...described, ...gone.flatMap((stack) => goneStack(stack, baseline.before(stack)))];
	const named = options.stack === void 0 && options.shard === void 0 ? (await readSettings(project.root)).expectations : void 0;
	const expected = expectedBy(baseline.known, named, baseline.unexpected);
	const judged = judgedIn(project.root, baseline.commit);
	const missing = baseline.kind === "locks" ? missingLocks(project, ran.map(({ stack }) => stack)) : [];
	const part = options.shard && partOf(options.shard, {
		baseline,
		gone,
		lacksBaseline: missing.length > 0
	});
	const report = {
		...review(inputs, {
			...baseline.known,
			now: today(),
			expected,
			...part !== void 0 && { part }
		}),
		...judged !== void 0 && { judged },
		...confinementOf(ran, needs)
	};
	const deleted = sayDeleted(missing, project);
	const unjudged = deleted.length > 0 ? deleted : sayUnjudged(report, baseline);
	const isRead = options.format === "terminal";
	sayNotes([...baseline.notes, ...isRead ? [] : unjudged]);
	await deliver(report, options, {
		title: titleOf(inputs.length, baseline, performance.now() - started),
		...baseline.name !== void 0 && { baseline: baseline.name },
		lacksBaseline: missing.length > 0,
		resources: resourceCounts(inputs),
		next: [...unjudged, ...options.quiet === true || deleted.length > 0 ? [] : nextSteps(report, baseline, project)],
		root: project.root,
		heldBefore: () => heldBefore(inputs, baseline.known),
		explainHint: report.verdict === "broader" || report.verdict === "mixed",
		finish
	});
}
/** The stacks that this job runs. */
function shareOf({ shard, stack, format }) {
	if (shard === void 0) return () => true;
	if (stack !== void 0) throw new UserError("--shard shares every stack among jobs, so --stack cannot name some");
	if (format !== "json") throw new UserError("--shard gives a part of a report: expected --format json");
	return (name) => isIn(shard, name);
}
async function runStacks(project, { cwd, stack: asked = [], shard }, how, isOurs) {
	const stacks = shard === void 0 ? asked : stackNames(project).filter(isOurs);
	if (shard !== void 0 && stacks.length === 0) return [];
	const progress = showProgress(`running ${stacks.length === 0 ? "every stack" : stacks.join(", ")} offline \u2026`);
	return runOffline({
		cwd: absolute(cwd),
		stacks,
		how
	}).finally(progress.end);
}
function partOf({ number, of }, { baseline: { name }, gone, lacksBaseline }) {
	return {
		number,
		of,
		...name === void 0 ? {} : { baseline: name },
		...lacksBaseline && { lacksBaseline },
		gone
	};
}
/** A stack that is no longer described still exists in Azure, where its access is no longer reviewed. */
function goneStack(stack, before) {
	return before === null ? [] : [{
		stack,
		before,
		after: leftBehind(stack, before)
	}];
}
/** Made before anything of the working tree runs, because the base must not depend on it. */
async function baselineOf(options, how, isOurs) {
	const { against, cwd, outputs = [], stack } = options;
	const project = findProject(cwd);
	if (against !== void 0 && !namesLock(against)) {
		refuseOldRoles(project.root);
		return againstCommit({
			project,
			ref: against,
			stacks: stack ?? [],
			isOurs,
			how,
			outputs
		});
	}
	const known = await knownIn(project.root);
	const asked = stack ?? [];
	return against === void 0 ? againstLocks(project, known, asked) : againstLock(against, known, asked);
}
function titleOf(count, { name }, milliseconds) {
	const style = terminalStyle(process.stdout);
	const stacks = count === 1 ? "1 stack" : `${String(count)} stacks`;
	const against = name === void 0 ? "" : `, against ${name}`;
	const seconds = style.dim(`${(milliseconds / 1e3).toFixed(1)} s`);
	return `${style.bold("azure-keyless")}  ${stacks}, offline (no credentials used)${against}  ${seconds}`;
}
export { previewCommand };
