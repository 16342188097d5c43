import { a as readYaml, d as UserError, i as kindOf, r as isRecord, s as hasFile, t as checkName, u as require_dist } from "./names.js";
import { n as isEncrypted, t as configText } from "./value.js";
import { t as compileCache } from "./compileCache.js";
import { t as fingerprintOf } from "./fingerprint.js";
import { createRequire } from "node:module";
import { accessSync, constants, existsSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir, release, tmpdir } from "node:os";
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { once } from "node:events";
import { createServer } from "node:net";
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
// project/config/stack.ts
var import_dist = require_dist();
/** Reads Pulumi.<stack>.yaml over what the project declares. */
function readStackConfig(project, stack, cwd) {
	checkName("stack", stack);
	const config = {
		values: /* @__PURE__ */ new Map(),
		secretKeys: /* @__PURE__ */ new Set(),
		encrypted: /* @__PURE__ */ new Map(),
		environment: void 0
	};
	const file = stackFile(project, stack, cwd);
	if (file !== void 0) readInto(config, file, project.name);
	for (const [key, declared] of project.config) {
		if (declared.secret) config.secretKeys.add(key);
		if (config.values.has(key) || config.encrypted.has(key)) continue;
		if (declared.value !== void 0) config.values.set(key, declared.value);
		else if (config.environment === void 0) throw new UserError(`stack ${stack} is missing the configuration value ${key}, which Pulumi.yaml declares without a default`);
	}
	return config;
}
function stackFile(project, stack, cwd) {
	const read = project.extension;
	const other = read === "yaml" ? "yml" : "yaml";
	const pathOf = (extension) => join(project.stackConfigDir, `Pulumi.${stack}.${extension}`);
	const [path, ignored] = [pathOf(read), pathOf(other)];
	const [label, ignoredLabel] = [relative(cwd, path), relative(cwd, ignored)];
	if (hasFile(path, label)) return readYaml(path, label);
	if (hasFile(ignored, ignoredLabel)) throw new UserError(`${ignoredLabel}: the engine does not read this file beside Pulumi.${read}: rename it to Pulumi.${stack}.${read}, or remove it`);
}
function readInto(config, file, project) {
	const root = file.value ?? {};
	if (!isRecord(root)) throw new UserError(`${file.label}: expected a map with the key config, got ${kindOf(root)}`);
	config.environment = JSON.stringify(root["environment"] ?? void 0);
	const entries = root["config"] ?? {};
	if (!isRecord(entries)) {
		const node = file.document.get("config", true);
		throw new UserError(`${(0, import_dist.isNode)(node) ? file.at(node) : file.label}: key "config": expected a map of keys and values, got ${kindOf(entries)}`);
	}
	for (const [key, value] of Object.entries(entries)) {
		const full = fullKey(file, key, project);
		if (config.values.has(full) || config.encrypted.has(full)) throw new UserError(`${keyPlace(file, key)}: key "${key}" appears twice under config: both mean ${full}`);
		if (isEncrypted(value)) config.encrypted.set(full, configText(value));
		else config.values.set(full, configText(value));
	}
}
function fullKey(file, key, project) {
	const parts = key.split(":");
	if (parts.length === 3 && parts[1] === "config") return `${parts[0] ?? ""}:${parts[2] ?? ""}`;
	if (parts.length > 2 || parts.some((part) => part === "")) throw new UserError(`${keyPlace(file, key)}: key "${key}": expected "name" or "namespace:name"`);
	return parts.length === 1 ? `${project}:${key}` : key;
}
function keyPlace(file, key) {
	const config = file.document.get("config", true);
	const pair = (0, import_dist.isMap)(config) ? config.items.find((item) => (0, import_dist.isScalar)(item.key) && item.key.value === key) : void 0;
	return (0, import_dist.isNode)(pair?.key) ? file.at(pair.key) : file.label;
}
// offline/confine/folder.ts
/** Those of runs that have not ended: each would need a listener of its own. */
const made = /* @__PURE__ */ new Set();
process.once("exit", () => {
	made.forEach(removeFolder);
});
/** The address of a socket has at most 107 bytes. */
const longest = 60;
function makeRunFolder() {
	const temporary = tmpdir().length <= longest ? tmpdir() : "/tmp";
	const path = mkdtempSync(join(temporary, "keyless-run-"));
	made.add(path);
	const [root, sockets, empty] = [
		join(path, "root"),
		join(path, "sockets"),
		join(path, "empty")
	];
	for (const folder of [root, sockets]) mkdirSync(folder);
	writeFileSync(empty, "");
	return {
		path,
		root,
		sockets,
		monitor: join(sockets, "monitor.sock"),
		callbacks: join(sockets, "callbacks.sock"),
		empty,
		remove: () => {
			removeFolder(path);
		}
	};
}
function removeFolder(path) {
	made.delete(path);
	rmSync(path, {
		recursive: true,
		force: true
	});
}
// offline/monitor/port.ts
/**
* Opens a port before it is served, so that programs get it early. Connections wait.
*
* @param path of a socket, for programs without a network. @default a port of 127.0.0.1
*/
async function openPort(path) {
	let take;
	const waiting = [];
	const server = createServer((socket) => {
		socket.on("error", () => void 0);
		if (take === void 0) waiting.push(socket);
		else take(socket);
	});
	await once(path === void 0 ? server.listen(0, "127.0.0.1") : server.listen(path), "listening");
	return {
		address: path === void 0 ? `127.0.0.1:${server.address().port}` : `unix:${path}`,
		serve: (connected) => {
			take = connected;
			waiting.splice(0).forEach(connected);
		},
		close: () => {
			server.close();
			for (const socket of waiting) socket.destroy();
		}
	};
}
// offline/monitor/relay.ts
/** A program has one server, and says which by a digit. */
const target = /^127\.0\.0\.1:([1-9])$/;
/**
* Joins connections that a confined program makes with those of our client. Each of the program's begins with the number of
* the server that answers on it. So the program never decides whom this process connects to.
*
* @param callbacks the socket that the program connects to.
* @param folder where our own sockets are. The program does not see it.
*/
function openRelay(callbacks, folder) {
	const ways = /* @__PURE__ */ new Map();
	const wayOf = (number) => {
		const way = ways.get(number) ?? openWay(pathOf(number));
		ways.set(number, way);
		return way;
	};
	const pathOf = (number) => join(folder, `callbacks-${number}.sock`);
	const outer = createServer((socket) => {
		socket.on("error", () => void 0);
		socket.once("data", (first) => {
			socket.pause();
			const number = String.fromCharCode(first[0] ?? 0);
			if (!target.test(`127.0.0.1:${number}`)) {
				socket.destroy();
				return;
			}
			socket.unshift(first.subarray(1));
			const way = wayOf(number);
			way.offered.push(socket);
			joinUp(way);
		});
	}).listen(callbacks);
	return {
		addressOf: (given) => {
			const [, number] = target.exec(given) ?? [];
			if (number === void 0) throw new UserError("the program names a server of callbacks that is not its own");
			wayOf(number);
			return `unix:${pathOf(number)}`;
		},
		close: () => {
			outer.close();
			for (const { server, offered, asking } of ways.values()) {
				server.close();
				for (const socket of [...offered, ...asking]) socket.destroy();
			}
		}
	};
}
function openWay(path) {
	const way = {
		server: createServer(),
		offered: [],
		asking: []
	};
	way.server.on("connection", (socket) => {
		socket.on("error", () => void 0).pause();
		way.asking.push(socket);
		joinUp(way);
	});
	way.server.listen(path);
	return way;
}
function joinUp({ offered, asking }) {
	while (offered.length > 0 && asking.length > 0) {
		const [one, other] = [offered.shift(), asking.shift()];
		if (one !== void 0 && other !== void 0) {
			one.pipe(other).on("close", () => one.destroy());
			other.pipe(one).on("close", () => other.destroy());
		}
	}
}
// offline/run/typeCheck.ts
/** The variables of the SDK, and of ts-node if the program uses it as its loader. */
const names = ["PULUMI_NODEJS_TRANSPILE_ONLY", "TS_NODE_TRANSPILE_ONLY"];
/**
* That an option of tsconfig.json is deprecated (TS5101, TS5107), as `"moduleResolution": "node"` of Pulumi's own
* templates is since TypeScript 6: the program is the same, and was written before.
*/
const deprecated = ["5101", "5107"];
/**
* Access does not depend on types, and checking those of azure-native takes ten seconds and a gigabyte. So a program
* is only transpiled, unless the user asks for the check. Variables in the environment are respected.
*/
function compilingOf({ typescript }, isTypeChecked) {
	const given = names.flatMap((name) => process.env[name] ? [[name, process.env[name]]] : []);
	const isOnlyTranspiled = typescript && !isTypeChecked && given.length === 0;
	const asked = isTypeChecked ? [] : isOnlyTranspiled ? names.map((name) => [name, "true"]) : given;
	return {
		isOnlyTranspiled,
		environment: {
			...Object.fromEntries(names.map((name) => [name, void 0])),
			...Object.fromEntries(asked),
			TS_NODE_CACHE: "false",
			...isOnlyTranspiled ? { TS_NODE_IGNORE_DIAGNOSTICS: ignoring(deprecated) } : {}
		}
	};
}
/** The codes that ts-node should ignore, in addition to its present ones. */
function ignoring(codes) {
	return [process.env["TS_NODE_IGNORE_DIAGNOSTICS"] ?? "", ...codes].filter(Boolean).join(",");
}
// offline/confine/git.ts
/** The repository that a folder is in; undefined if it is in none. */
function repositoryOf(folder) {
	for (let top = folder;; top = dirname(top)) {
		const stats = statSync(join(top, ".git"), { throwIfNoEntry: false });
		if (stats !== void 0) {
			const own = stats.isDirectory() ? join(top, ".git") : linkedFrom(top);
			const folders = [own, own === void 0 ? void 0 : commonOf(own)].filter((each) => each !== void 0);
			return {
				top,
				folders: stats.isDirectory() ? [] : folders,
				isOnBranch: own !== void 0 && textOf(join(own, "HEAD")).startsWith("ref: "),
				secrets: [...new Set(folders)].flatMap(secretsIn)
			};
		}
		if (dirname(top) === top) return void 0;
	}
}
function linkedFrom(top) {
	const [, path] = /^gitdir: (.+)\n?$/.exec(textOf(join(top, ".git"))) ?? [];
	const folder = path === void 0 ? void 0 : resolve(top, path);
	return folder !== void 0 && /\/\.git\/(worktrees|modules)\//.test(`${folder}/`) && isFolder(folder) ? folder : void 0;
}
function commonOf(own) {
	const common = textOf(join(own, "commondir")).trim();
	return common === "" ? own : resolve(own, common);
}
function secretsIn(folder) {
	const modules = join(folder, "modules");
	const nested = isFolder(modules) ? readdirSync(modules).map((name) => join(modules, name, "config")) : [];
	return [
		join(folder, "config"),
		join(folder, "config.worktree"),
		...nested
	].filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}
function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function textOf(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
}
// offline/confine/environment.ts
/**
* The variables that every program gets: how it finds and starts other programs, how it prints, and where it runs. Nobody
* keeps a secret in one of them, as people do in all others.
*/
const allowed = new RegExp(`^(?:${[
	"PATH|LD_LIBRARY_PATH|SHELL|USER|LOGNAME|HOME|TMPDIR|TZ|LANG|LANGUAGE|LC_[A-Z]+",
	"TERM|COLORTERM|NO_COLOR|FORCE_COLOR",
	"NODE_OPTIONS|NODE_PATH|NODE_ENV|NODE_NO_WARNINGS|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|SSL_CERT_DIR|TS_NODE_[A-Z_]+",
	"CI|GITHUB_ACTIONS|GITHUB_(?:REPOSITORY|SHA|REF|REF_NAME|HEAD_REF|BASE_REF)|TF_BUILD|GITLAB_CI"
].join("|")})$`);
/** These influence Node's own start, so a program's settings never name them. */
const ours = /^(?:KEYLESS_|NODE_COMPILE_CACHE$)/;
/** The variables that a program gets of those that are set here. @param named those that the settings name. */
function environmentOf(given, named) {
	const entries = Object.entries(given).filter(([name]) => allowed.test(name) || named.includes(name));
	return Object.fromEntries(entries.filter(([name]) => !ours.test(name)));
}
// offline/confine/mounts.ts
/** Lines of an fstab that show these to the program below a new root. A later one is mounted over an earlier one. */
function linesFor(root, seen, mounts) {
	return seen.map(({ source, target = source, isWritable = false }) => {
		const options = [
			"rbind",
			isWritable ? "rw" : "ro",
			...flagsAt(source, mounts)
		];
		return line(source, root + target, "none", options);
	});
}
/** What is mounted below them comes with them, and has to be made read-only by itself: the paths, with their options. */
function mountsBelow(root, seen, mounts) {
	return seen.flatMap(({ source, target = source }) => mounts.filter(({ point }) => point.startsWith(`${source}/`)).map(({ point }) => ({
		path: root + target + point.slice(source.length),
		options: [
			"remount",
			"bind",
			"ro",
			...flagsAt(point, mounts)
		].join(",")
	})));
}
function line(source, target, type, options) {
	return `${escaped(source)} ${escaped(target)} ${type} ${options.join(",")} 0 0\n`;
}
/** In a user namespace, a mount keeps the flags that it has: without them the kernel refuses. */
function flagsAt(path, mounts) {
	for (let folder = path;; folder = dirname(folder)) {
		const mount = mounts.findLast(({ point }) => point === folder);
		if (mount !== void 0 || folder === dirname(folder)) return [
			"nosuid",
			"nodev",
			...mount?.options.includes("noexec") === true ? ["noexec"] : []
		];
	}
}
/** The characters that separate words of an fstab, as getmntent(3) reads them. */
function escaped(path) {
	return path.replace(/[ \t\n\\]/g, (one) => `\\${one.charCodeAt(0).toString(8).padStart(3, "0")}`);
}
/** What is mounted here. @param text of /proc/self/mountinfo, as proc(5) describes it. */
function readMounts(text = readFileSync("/proc/self/mountinfo", "utf8")) {
	return text.split("\n").flatMap((each) => {
		const [, , , , point, options] = each.split(" ");
		if (point === void 0 || options === void 0) return [];
		return [{
			point: point.replace(/\\([0-7]{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 8))),
			options: options.split(",")
		}];
	});
}
// offline/confine/script.ts
/** Where the program finds the sockets of its run. */
const socketFolder = "/run/keyless";
/** What a program may have at most at a time: bytes in its temporary folder, and processes with their threads. */
const mostBytes = "256m";
const mostProcesses = 2048;
/** What the script says through the channel: once this machine allows a wall, and once it stands. */
const said = {
	possible: "possible\n",
	standing: "standing\n"
};
/** What the program sees and where, as tables for mount(8). */
function tablesOf({ root, empty, sockets, cache }, { seen, links, hidden }) {
	const all = [
		...seen,
		...cache === void 0 ? [] : [{
			source: cache,
			isWritable: true
		}],
		...hidden.map((target) => ({
			source: empty,
			target
		})),
		{
			source: sockets,
			target: socketFolder
		}
	];
	const mounts = readMounts();
	const size = (bytes) => [
		`size=${bytes}`,
		"nosuid",
		"nodev",
		"X-mount.mkdir"
	];
	return {
		own: line("none", root, "tmpfs", [
			"mode=0755",
			"size=16m",
			"nosuid",
			"nodev"
		]) + line("none", `${root}/proc`, "proc", [
			"ro",
			"nosuid",
			"nodev",
			"noexec",
			"X-mount.mkdir"
		]) + line("none", `${root}/tmp`, "tmpfs", ["mode=1777", ...size(mostBytes)]) + line("none", `${root}/dev/shm`, "tmpfs", ["mode=1777", ...size("64m")]),
		shown: linesFor(root, all, mounts).join("") + devices.map((name) => line(`/dev/${name}`, `${root}/dev/${name}`, "none", ["bind"])).join(""),
		below: mountsBelow(root, all, mounts),
		folders: [...all.filter(({ source }) => source !== empty).map(({ source, target = source, isFile }) => isFile === true ? dirname(target) : target), ...[...links.keys()].map((path) => dirname(path))],
		files: [...seen.flatMap(({ source, target = source, isFile }) => isFile === true ? [target] : []), ...devices.map((name) => `/dev/${name}`)]
	};
}
const devices = [
	"null",
	"zero",
	"full",
	"random",
	"urandom"
];
/**
* Builds the wall from inside new namespaces, as their root, then gives up every right and becomes the program. The order is
* what counts: first what depends on this machine alone, then what the project brings.
*/
function scriptFor(tools, place, view, { network }, tables) {
	const { root, pwd } = place;
	const at = (path) => quoted(root + path);
	const links = [...view.links].map(([link, to]) => `${tools.ln} -s ${quoted(to)} ${at(link)}`);
	return [
		"set -eu",
		`${tools.mount} -a -T ${quoted(tables.own)}`,
		"echo 0 > /proc/sys/user/max_user_namespaces",
		...hasOwnProcessLimit(release()) ? [`echo ${mostProcesses} > /proc/sys/kernel/pid_max`] : [],
		...network || tools.ip === void 0 ? [] : [`${tools.ip} link set lo up 2>/dev/null || :`],
		`printf ${quoted(said.possible)} >&3`,
		`${tools.mkdir} -p ${tables.folders.map(at).join(" ")} ${at("/old")} ${at("/var/tmp")}`,
		...tables.files.map((path) => `: > ${at(path)}`),
		...links,
		`${tools.ln} -s /proc/self/fd ${at("/dev/fd")}`,
		`${tools.mount} -a -T ${quoted(tables.shown)}`,
		...tables.below.map(({ path, options }) => `${tools.mount} -o ${options} ${quoted(path)}`),
		`cd ${quoted(root)}`,
		`${tools.pivot_root} . old`,
		`${tools.umount} -l /old`,
		`${tools.mount} -o remount,bind,ro /`,
		`cd ${quoted(pwd)}`,
		`printf ${quoted(said.standing)} >&3`,
		`ulimit -p ${mostProcesses} 2>/dev/null || ulimit -u ${mostProcesses} || :`,
		"ulimit -c 0",
		`exec ${tools.setpriv} --no-new-privs --bounding-set=-all --inh-caps=-all --ambient-caps=-all "$@"`
	].join("\n");
}
/** Since Linux 6.14 each process namespace has its own limit; before, this would be that of the machine. */
function hasOwnProcessLimit(version) {
	const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
	return major > 6 || major === 6 && minor >= 14;
}
/** One word for sh, whatever is in it. */
function quoted(text) {
	return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
// offline/confine/inherited.ts
/** The channel is the last one that a program gets. */
const last = 3;
/** A descriptor above it costs a place for each number up to it. */
const highest = 1023;
/**
* Standard input and output for a program, beyond the first four: whoever started this process may have left files open, and
* Node hands them on to every process that it starts. Each of them becomes /dev/null.
*/
function withoutInherited() {
	const handedOn = readdirSync("/proc/self/fd").map(Number).filter((descriptor) => descriptor > last && descriptor <= highest && isHandedOn(descriptor));
	return Array.from({ length: Math.max(last, ...handedOn) - last }, (_, index) => 4 + index).map((descriptor) => handedOn.includes(descriptor) ? nothing() : "ignore");
}
let opened;
function nothing() {
	opened ??= openSync("/dev/null", "r");
	return opened;
}
/** O_CLOEXEC, in the octal digits of `flags:`. */
const closedOnExec = 524288;
function isHandedOn(descriptor) {
	try {
		const [, flags = "0"] = /^flags:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, "utf8")) ?? [];
		return (Number.parseInt(flags, 8) & closedOnExec) === 0;
	} catch {
		return false;
	}
}
// project/inside.ts
/** Whether a path is a folder or in it. Follows no links. */
function isInside(folder, path) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
// offline/confine/packages.ts
/** The packages that a program in a folder finds. */
function packagesOf(folder) {
	const found = moduleFolders(folder);
	const modules = found.flatMap(real);
	const links = modules.flatMap(linksIn);
	const outside = links.flatMap(real).filter((path) => !modules.some((each) => isInside(each, path)));
	return {
		folders: [.../* @__PURE__ */ new Set([...modules, ...outside.flatMap(packageAt)])],
		ways: [...found, ...new Set(links.map((link) => resolve(dirname(link), readlinkSync(link))))]
	};
}
/** Where Node looks for packages: paths that may be links. */
function moduleFolders(folder) {
	return upwards(folder).map((each) => join(each, "node_modules")).filter((each) => existsSync(each));
}
/** A folder and all that it is in. */
function upwards(folder) {
	return dirname(folder) === folder ? [folder] : [folder, ...upwards(dirname(folder))];
}
/** The links among packages. */
function linksIn(modules) {
	return [modules, ...readdirSync(modules).filter((name) => name.startsWith("@")).map((scope) => join(modules, scope))].flatMap((folder) => entriesOf(folder).flatMap((entry) => entry.isSymbolicLink() ? [join(folder, entry.name)] : []));
}
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
/** The end of a link, if it exists. */
function real(path) {
	try {
		return [realpathSync(path)];
	} catch {
		return [];
	}
}
/**
* The folder to show for the end of a link: with all packages beside it, which it may import. A change may bring links of its
* own, so nothing but a package counts, and never a folder that the home is in.
*/
function packageAt(path) {
	const inside = path.split(`${sep}node_modules${sep}`);
	const folder = inside.length > 1 ? `${inside[0] ?? ""}${sep}node_modules` : path;
	return (inside.length > 1 || existsSync(join(path, "package.json"))) && !isInside(folder, homedir()) ? [folder] : [];
}
// offline/confine/seen.ts
/** The system itself: programs, libraries, and their configuration. */
const system = [
	"/usr",
	"/etc",
	"/bin",
	"/sbin",
	"/lib",
	"/lib32",
	"/lib64",
	"/libx32",
	"/opt",
	"/nix"
];
/** This package, with the code that is loaded into programs. */
const own = upwards(dirname(fileURLToPath(import.meta.url))).find((folder) => existsSync(join(folder, "package.json")));
/** What the program of a project sees. @param sdk the folder of its SDK. */
function viewOf(project, sdk, { folders, network }) {
	const [root, pwd] = [realpathSync(project.root), realpathSync(project.pwd)];
	const repository = repositoryOf(root);
	const known = /* @__PURE__ */ new Map();
	const packages = [
		root,
		pwd,
		realpathSync(sdk)
	].map(packagesOf);
	const shown = [
		...system.filter((path) => existsSync(path) && !isLink(path)),
		repository?.top ?? topWithout(root),
		...repository?.folders ?? [],
		root,
		pwd,
		...packages.flatMap((each) => each.folders),
		...own === void 0 ? [] : [realpathSync(own)],
		...folders.map((folder) => folder.replace(/^~(?=\/)/, homedir())).filter(existsSync).map((folder) => realpathSync(folder))
	];
	const node = realpathSync(process.execPath);
	const outer = outermost(shown);
	const files = [node, ...network ? resolvers() : []].filter((path) => !outer.some((each) => isInside(each, path)));
	return {
		seen: [...outer.map((source) => ({ source })), ...files.map((source) => ({
			source,
			isFile: true
		}))],
		links: new Map([...system.filter(isLink).map((path) => [path, readlinkSync(path)]), ...[
			project.root,
			project.pwd,
			process.execPath,
			...packages.flatMap(({ ways }) => ways)
		].flatMap((path) => linksOn(path, known)).filter(([path]) => !outer.some((each) => isInside(each, path)))]),
		hidden: repository?.secrets ?? []
	};
}
/** Without those that are in another one. Sorted, so that a folder comes before what is in it. */
function outermost(folders) {
	const sorted = [...new Set(folders)].toSorted();
	return sorted.filter((each) => !sorted.some((other) => other !== each && isInside(other, each)));
}
/** The links that a path leads over, each with its end. Node tells modules apart by where links end, so they stay links. */
function linksOn(path, known) {
	const link = upwards(path).findLast((each) => {
		const is = known.get(each) ?? isLink(each);
		known.set(each, is);
		return is;
	});
	if (link === void 0 || !existsSync(link)) return [];
	const end = realpathSync(link);
	return [[link, end], ...linksOn(end + path.slice(link.length), known)];
}
/** Without a repository: the outermost folder that is a package, since its settings count for all below it. */
function topWithout(root) {
	const shared = [
		homedir(),
		tmpdir(),
		"/"
	].map((folder) => existsSync(folder) ? realpathSync(folder) : folder);
	return upwards(root).filter((folder) => !shared.some((each) => isInside(folder, each))).findLast((folder) => existsSync(join(folder, "package.json"))) ?? root;
}
/** What names of the network are looked up with, where /etc only links to it. */
function resolvers() {
	const file = "/etc/resolv.conf";
	return existsSync(file) ? [realpathSync(file)] : [];
}
function isLink(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
// offline/confine/tools.ts
/** Not PATH: scripts of packages put folders of the project there, and a change would bring its own wall. */
const folders = [
	"/usr/bin",
	"/usr/sbin",
	"/bin",
	"/sbin"
];
const needed = [
	"sh",
	"unshare",
	"setpriv",
	"setsid",
	"mount",
	"umount",
	"pivot_root",
	"mkdir",
	"ln"
];
/** The tools that a wall needs, or the name of one that is missing. */
function findTools() {
	const found = needed.map((name) => [name, pathOf(name)]);
	const [missing] = found.filter(([, path]) => path === void 0);
	if (missing !== void 0) return { missing: missing[0] };
	return {
		...Object.fromEntries(found),
		ip: pathOf("ip")
	};
}
function pathOf(name) {
	return folders.map((folder) => join(folder, name)).find(isProgram);
}
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
// offline/confine/start.ts
/**
* Starts a program behind a wall of the system: in namespaces of its own, where it sees what it needs to read, may write in
* one temporary folder of limited size, and has no network, no other process, and no rights.
*
* @returns the process, or `undefined` where this machine has no such walls: then `confinement.unconfined` says why.
* @throws UserError when the wall cannot be built for this project, or is required and this machine has none.
*/
async function startConfined(command, folder, confinement) {
	await confinement.first;
	const trying = tryToStart(command, folder, confinement);
	confinement.first ??= trying.then(() => void 0, () => void 0);
	return trying;
}
async function tryToStart(command, folder, confinement) {
	if (folder === void 0 || confinement.unconfined !== void 0) {
		withoutWall(confinement, confinement.unconfined ?? "");
		return;
	}
	const tools = findTools();
	if ("missing" in tools) {
		withoutWall(confinement, `${tools.missing} of util-linux is not installed here`);
		return;
	}
	const child = spawnBehindWall(tools, command, folder, confinement);
	const heard = await listen(child);
	if (heard === void 0) {
		confinement.hasWall = true;
		return child;
	}
	if (!heard.isPossible && !confinement.hasWall) {
		withoutWall(confinement, whyNot(heard.why));
		return;
	}
	throw new UserError(`the program could not be confined, so it was not run: ${heard.why}\n  one of its folders cannot be shown to it read-only; --confine off runs it unconfined, for a program that you trust`);
}
/** @throws UserError where a wall is required. */
function withoutWall(confinement, why) {
	if (confinement.mode === "required") throw new UserError(`--confine required: this machine cannot confine the program, so it was not run: ${why}\n  a machine with Linux and user namespaces can (docs/confinement.md); --confine auto runs it unconfined and says so`);
	confinement.unconfined = why;
}
function spawnBehindWall(tools, { project, sdk, args, environment, cache }, folder, { needs }) {
	const { path, root, empty, sockets } = folder;
	const view = viewOf(project, sdk, needs);
	const place = {
		root,
		empty,
		sockets,
		cache,
		pwd: project.pwd
	};
	const { own, shown, ...rest } = tablesOf(place, view);
	const tables = {
		own: join(path, "own"),
		shown: join(path, "shown")
	};
	writeFileSync(tables.own, own);
	writeFileSync(tables.shown, shown);
	const script = scriptFor(tools, place, view, needs, {
		...tables,
		...rest
	});
	return spawn(tools.setpriv, [...[
		"--pdeathsig",
		"KILL",
		tools.unshare,
		...[
			"--user",
			"--map-root-user",
			"--mount",
			"--pid",
			"--ipc",
			"--uts",
			"--cgroup"
		],
		...needs.network ? [] : ["--net"]
	], ...[
		"--fork",
		"--kill-child=KILL",
		tools.setsid,
		tools.sh,
		"-c",
		script,
		"sh",
		process.execPath,
		...args
	]], {
		cwd: "/",
		env: {
			...environment,
			HOME: "/tmp",
			TMPDIR: "/tmp"
		},
		stdio: [
			"ignore",
			"pipe",
			"pipe",
			"pipe",
			...withoutInherited()
		],
		detached: true
	});
}
/** Waits until the wall stands. @returns why it does not, and whether this machine allows walls; undefined if it stands. */
async function listen(child) {
	const [channel, errors] = [child.stdio[3], child.stderr];
	let [heard, complaint] = ["", ""];
	const onComplaint = (chunk) => {
		complaint = (complaint + chunk.toString("utf8")).slice(0, mostOfComplaint);
	};
	errors.on("data", onComplaint);
	const ended = once(child, "close");
	const standing = new Promise((resolve) => {
		channel.on("data", function onData(chunk) {
			heard += chunk.toString("utf8");
			const [, rest] = heard.split(said.standing, 2);
			if (rest === void 0) return;
			channel.removeListener("data", onData).pause();
			if (rest !== "") channel.unshift(Buffer.from(rest));
			resolve(true);
		});
	});
	const isStanding = await Promise.race([standing, ended.then(() => false)]);
	errors.removeListener("data", onComplaint).pause();
	if (isStanding) return void 0;
	const why = complaint.trim().split("\n").at(-1) ?? "";
	return {
		isPossible: heard.startsWith(said.possible),
		why: why === "" ? "unshare ended without a message" : why
	};
}
const mostOfComplaint = 4e3;
/** What may be changed on this machine. */
function whyNot(said) {
	const switched = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns";
	return existsSync(switched) && readFileSync(switched, "utf8").trim() === "1" ? `${said}; AppArmor restricts user namespaces here: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0 allows them` : `${said}; user namespaces are not allowed here`;
}
// offline/run/child.ts
/** The folder of the SDK that the program itself would load. */
function sdkOf(project) {
	try {
		const require = createRequire(join(project.pwd, "program.js"));
		return dirname(require.resolve("@pulumi/pulumi/package.json"));
	} catch {
		throw new UserError(`@pulumi/pulumi is not installed: run npm install in ${project.root} first`);
	}
}
/**
* Starts the program's own loader against our monitor, and sends its preload what it needs. File descriptor 3 is the only
* channel beside the monitor. It carries this, and the reports of the preload.
*
* @param address of the monitor and the engine, as gRPC writes it, where the program is not confined.
*/
async function startProgram(project, space, config, address, folder, { isTypeChecked, isBase, isRead = false, now, confinement }) {
	const sdk = sdkOf(project);
	const argsFor = (monitor) => [
		...project.nodeargs,
		join(sdk, "cmd", "run"),
		`--monitor=${monitor}`,
		`--engine=${monitor}`,
		`--project=${space.project}`,
		`--stack=${space.stack}`,
		"--organization=organization",
		`--root-directory=${project.root}`,
		`--pwd=${project.pwd}`,
		"--dry-run",
		"--parallel=16",
		project.program
	];
	const { values, labels } = programConfig(config);
	const nodeOptions = process.env["NODE_OPTIONS"] ?? "";
	const compiling = compilingOf(project, isTypeChecked);
	const cache = isKept(project, isBase) ? cacheOf(sdk, space.stack, isBase) : void 0;
	const env = {
		...environment(project, config, values, confinement),
		...compiling.environment,
		NODE_COMPILE_CACHE: cache
	};
	const confined = await startConfined({
		project,
		sdk,
		args: argsFor(`unix:${join(socketFolder, "monitor.sock")}`),
		environment: env,
		cache
	}, folder, confinement);
	const child = confined ?? spawn(process.execPath, argsFor(address), {
		cwd: project.pwd,
		env,
		stdio: [
			"ignore",
			"pipe",
			"pipe",
			"pipe"
		],
		detached: true
	});
	const channel = child.stdio[3];
	const token = randomUUID();
	const { root } = project;
	const { isOnlyTranspiled } = compiling;
	const given = {
		token,
		sdk,
		root,
		nodeOptions,
		now,
		isOnlyTranspiled,
		isRead,
		labels,
		...confined === void 0 ? {} : { relay: join(socketFolder, "callbacks.sock") }
	};
	channel.on("error", () => void 0).write(`${JSON.stringify(given)}\n`);
	return {
		child,
		isConfined: confined !== void 0,
		ended: endOf(child),
		token,
		ask: () => {
			channel.write("\n");
		},
		kill: () => {
			killGroup(child);
		}
	};
}
function endOf(child) {
	const soonAfterExit = async () => {
		const exit = await once(child, "exit");
		await setTimeout(1e3, void 0, { ref: false });
		return exit;
	};
	const ended = Promise.race([once(child, "close"), soonAfterExit()]);
	ended.catch(() => void 0);
	return ended;
}
function killGroup(child) {
	if (child.pid === void 0) return;
	try {
		process.kill(-child.pid, "SIGKILL");
	} catch {}
}
/**
* Whether compiled code is kept for the next run. A checkout that is on no branch is one of CI: a change would leave code for
* the next one there.
*/
function isKept({ root }, isBase) {
	return isBase || repositoryOf(realpathSync(root))?.isOnBranch !== false;
}
/** A folder for each stack, and another one for its base. Projects with the same packages share it. */
function cacheOf(sdk, stack, isBase) {
	const whose = [
		realpathSync(sdk),
		stack,
		isBase ? "base" : "program"
	];
	return compileCache(`program-${fingerprintOf(JSON.stringify(whose))}`);
}
const removed = /^(ARM_|AZURE_|PULUMI_|OTEL_|KEYLESS_|ACTIONS_ID_TOKEN_|VITEST|TRACEPARENT$|NODE_TEST_CONTEXT$|NODE_COMPILE_CACHE$)/;
function environment(project, config, values, { mode, needs }) {
	const inherited = mode === "off" ? Object.fromEntries(Object.entries(process.env).filter(([name]) => !removed.test(name))) : environmentOf(process.env, needs.environment);
	const preload = join(dirname(dirname(fileURLToPath(import.meta.url))), "program", `preload${extname(import.meta.url)}`);
	const nodeOptions = inherited["NODE_OPTIONS"] ?? "";
	return {
		...inherited,
		...project.tsconfig === void 0 ? {} : { PULUMI_NODEJS_TSCONFIG_PATH: project.tsconfig },
		PULUMI_NODEJS_TYPESCRIPT: String(project.typescript),
		PULUMI_CONFIG: JSON.stringify(values),
		PULUMI_CONFIG_SECRET_KEYS: JSON.stringify([...config.secretKeys, ...config.encrypted.keys()]),
		NODE_OPTIONS: `${nodeOptions} --import ${JSON.stringify(pathToFileURL(preload).href)}`.trim(),
		no_grpc_proxy: [inherited["no_grpc_proxy"] ?? inherited["no_proxy"], "127.0.0.1"].filter(Boolean).join(","),
		KEYLESS_OFFLINE: "1"
	};
}
/** Config for the program: encrypted values are stand-ins, which the preload knows by key. */
function programConfig(config) {
	const values = Object.fromEntries(config.values);
	const labels = {};
	for (const [key, ciphertext] of config.encrypted) {
		const print = fingerprintOf(ciphertext);
		const label = `keyless-unknown-c${fingerprintOf(`${key} ${print}`)}-`;
		values[key] = label;
		labels[label] = {
			key,
			print
		};
	}
	return {
		values,
		labels
	};
}
// offline/run/run.ts
/** Runs the program for one stack and answers the digest of its first preview. */
async function runStack(project, stack, options) {
	const started = process.hrtime.bigint();
	const folder = options.confinement.mayHaveWall ? makeRunFolder() : void 0;
	try {
		const port = await openPort(folder?.monitor);
		const relay = folder === void 0 ? void 0 : openRelay(folder.callbacks, folder.path);
		return await runOn(port, relay, folder, project, stack, options, started).finally(() => {
			port.close();
			relay?.close();
		});
	} finally {
		folder?.remove();
	}
}
async function runOn(port, relay, folder, project, stack, options, started) {
	const config = readStackConfig(project, stack, options.cwd);
	const space = {
		stack,
		project: project.name
	};
	const loading = import("./watch.js");
	const program = await startProgram(project, space, config, port.address, folder, options);
	process.once("exit", program.kill);
	try {
		const { watch } = await loading;
		return await watch(program, port, relay, space, project, config, options, started);
	} catch (error) {
		program.kill();
		throw error;
	} finally {
		process.removeListener("exit", program.kill);
	}
}
export { runStack as t };
