import Module, { builtinModules, createRequire, registerHooks, syncBuiltinESMExports } from "node:module";
import { isMainThread } from "node:worker_threads";
import crypto, { createHash, randomUUID, scryptSync } from "node:crypto";
import { existsSync, readFileSync, readSync, writeSync } from "node:fs";
import { Socket, connect } from "node:net";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Session } from "node:inspector";
import { AsyncLocalStorage } from "node:async_hooks";
import { tmpdir } from "node:os";
import { subscribe } from "node:diagnostics_channel";
// offline/recorded/fingerprint.ts
const digits = 16;
let withoutTime = (text) => text;
/** Removes the time of the run from everything that this process fingerprints from now on. */
function setTimeless(without) {
	withoutTime = without;
}
/** Distinguishes two texts that are too long to show. */
function fingerprintOf(text) {
	return createHash("sha256").update(withoutTime(text)).digest("hex").slice(0, digits);
}
const secrets = /* @__PURE__ */ new Map();
/** The same for a secret. It is slow on purpose, so that likely passwords cannot be tried out. */
function secretFingerprintOf(text) {
	const known = secrets.get(text);
	if (known !== void 0) return known;
	const print = scryptSync(text, "azure-keyless secret", digits / 2, { N: 8192 }).toString("hex");
	secrets.set(text, print);
	return print;
}
// json/parseJson.ts
/**
* `JSON.parse` without a fault of V8 in Node 24 and later: a name with an escape is read as another name, which was seen
* before at its place (`{"\n": 1}` as `{"\\": 1}`; https://github.com/nodejs/node/issues/63785). Values and names without
* an escape are read right.
*
* @throws SyntaxError as `JSON.parse` does.
*/
function parseJson(text) {
	const value = JSON.parse(text);
	const names = [...namesWithEscape(text)];
	return names.length === 0 ? value : parseRenamed(text, names);
}
/** @param text valid JSON */
function* namesWithEscape(text) {
	for (let at = text.indexOf("\\"); at !== -1;) {
		const end = endOfString(text, at);
		if (isName(text, end)) yield {
			start: text.lastIndexOf("\"", at),
			end
		};
		at = text.indexOf("\\", end);
	}
}
function endOfString(text, from) {
	let at = from;
	while (text[at] !== "\"") at += text[at] === "\\" ? 2 : 1;
	return at + 1;
}
function isName(text, end) {
	let at = end;
	while (text[at]?.trim() === "") at += 1;
	return text[at] === ":";
}
/** Parses the text with other names, which have no escape, and gives the values their own names afterwards. */
function parseRenamed(text, names) {
	let prefix = "~";
	while (text.includes(prefix)) prefix += "~";
	const own = /* @__PURE__ */ new Map();
	let renamed = "";
	let done = 0;
	for (const { start, end } of names) {
		const other = `${prefix}${own.size}`;
		own.set(other, JSON.parse(text.slice(start, end)));
		renamed += `${text.slice(done, start)}"${other}"`;
		done = end;
	}
	const root = JSON.parse(renamed + text.slice(done));
	giveNames(root, own);
	return root;
}
/** In place, and without recursion: a text may nest deeper than the stack. */
function giveNames(root, own) {
	const parts = [root];
	for (const part of parts) {
		if (typeof part !== "object" || part === null) continue;
		const entries = Object.entries(part);
		for (const [, inner] of entries) parts.push(inner);
		if (!entries.some(([name]) => own.has(name))) continue;
		for (const [name] of entries) Reflect.deleteProperty(part, name);
		for (const [name, value] of entries) {
			const property = {
				value,
				enumerable: true,
				writable: true,
				configurable: true
			};
			Object.defineProperty(part, own.get(name) ?? name, property);
		}
	}
}
// offline/program/waiting.ts
/** Words for resources of Node that keep it alive and have no better description. */
const words = {
	Timeout: "a timer",
	FSReqCallback: "a file",
	FSReqPromise: "a file",
	FSEventWrap: "changes of a file",
	TCPServerWrap: "somebody to connect to its server"
};
/** What the program waits for. The monitor and the run themselves do not count. */
function waitsFor() {
	const { _getActiveHandles: handles, _getActiveRequests: requests } = process;
	const named = [...handles?.call(process) ?? [], ...requests?.call(process) ?? []].flatMap((each) => connectionOf(each) ?? processOf(each) ?? lookUpOf(each) ?? []);
	const others = process.getActiveResourcesInfo().flatMap((kind) => words[kind] ?? []);
	return [.../* @__PURE__ */ new Set([...named, ...others])].toSorted();
}
function connectionOf(handle) {
	const { remoteAddress: address, remotePort: port, _host: name } = handle;
	if (typeof name === "string") return `an answer of ${name}`;
	return address === void 0 || address === "127.0.0.1" ? void 0 : `an answer of ${address}:${String(port)}`;
}
function processOf({ spawnargs, exitCode, signalCode }) {
	return spawnargs === void 0 || typeof exitCode === "number" || typeof signalCode === "string" ? void 0 : `the process ${spawnargs.join(" ").slice(0, 100)}`;
}
function lookUpOf(request) {
	return typeof request.hostname === "string" ? `the address of ${request.hostname}` : void 0;
}
// offline/program/channel.ts
const descriptor = 3;
const maxText = 2e3;
let token = "";
/** Reads what the run sends. It can be read only once. */
function openChannel() {
	const buffer = Buffer.alloc(65536);
	let line = Buffer.alloc(0);
	while (!line.includes("\n")) line = Buffer.concat([line, buffer.subarray(0, read$1(buffer))]);
	const given = parseJson(line.toString("utf8"));
	({token} = given);
	endWithRun();
	return given;
}
function read$1(buffer) {
	for (;;) try {
		const length = readSync(descriptor, buffer);
		if (length === 0) throw new Error("the run has ended");
		return length;
	} catch (error) {
		waitFor(error);
	}
}
function endWithRun() {
	setTimeout(() => {
		const end = () => {
			process.kill(0, "SIGKILL");
		};
		new Socket({
			fd: descriptor,
			readable: true,
			writable: false
		}).once("end", end).once("error", end).on("data", () => {
			report({
				kind: "waiting",
				for: waitsFor()
			});
		}).resume().unref();
	}, 1e3).unref();
}
/** Sends a report at once: a program may end at any moment. */
function report(message) {
	const line = `${token} ${JSON.stringify(message, (_key, value) => typeof value === "string" ? short(value) : value)}\n`;
	for (;;) try {
		writeSync(descriptor, line);
		return;
	} catch (error) {
		try {
			waitFor(error);
		} catch {
			return;
		}
	}
}
/** Waits a moment if the other end is not ready; otherwise throws. */
function waitFor(error) {
	if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}
function short(text) {
	return text.length <= maxText ? text : `${text.slice(0, maxText)}\u2026 (${text.length - maxText} more characters)`;
}
// offline/program/sdk.ts
/** Loads the modules of the SDK in the folder: the same instances that the program will get. */
function openSdk(folder) {
	const require = createRequire(join(folder, "package.json"));
	const load = (path) => require(join(folder, path));
	const optional = (path) => {
		try {
			return load(path);
		} catch {
			return;
		}
	};
	const sdk = {
		log: load("log"),
		output: load("output"),
		resource: load("runtime/resource"),
		invoke: load("runtime/invoke"),
		rpc: load("runtime/rpc"),
		runtimeConfig: load("runtime/config"),
		settings: load("runtime/settings"),
		config: load("config"),
		metadata: load("metadata"),
		resourceClass: load("resource"),
		debuggable: load("runtime/debuggable"),
		callbacks: optional("runtime/callbacks"),
		stackReference: load("stackReference"),
		stack: optional("runtime/stack")
	};
	if ([
		sdk.output.Output.prototype.apply,
		sdk.output.interpolate,
		sdk.output.concat,
		sdk.resource.registerResource,
		sdk.resource.readResource,
		sdk.invoke.invoke,
		sdk.invoke.invokeSingle,
		sdk.debuggable.debuggablePromise,
		sdk.rpc.serializeProperties,
		sdk.rpc.resolveProperties,
		sdk.rpc.deserializeProperties
	].some((member) => typeof member !== "function") || typeof sdk.output.unknown !== "object") throw new Error("this version of @pulumi/pulumi is built differently");
	return sdk;
}
/** Whether the value is an Output, also one of another copy of the SDK. */
function isOutput(value) {
	return isObject(value) && value["__pulumiOutput"] === true;
}
/** Whether the value is a resource. */
function isResource(value) {
	return isObject(value) && value["__pulumiResource"] === true;
}
/** Whether the value is the SDK's unknown. */
function isUnknown(value) {
	return isObject(value) && value["__pulumiUnknown"] === true;
}
/** Whether the value can have members. */
function isObject(value) {
	return typeof value === "object" && value !== null;
}
// offline/program/unknown/asked.ts
const byAnswer = /* @__PURE__ */ new Map();
/** Notes what was asked for. @returns the answer. */
function noteAsked(answer, asked) {
	byAnswer.set(answer.source.key, asked);
	return answer;
}
/** What was asked for, if a value is the answer of a look-up or a member of it. */
function askedFor({ source }) {
	return byAnswer.get(source.key);
}
// node_modules/acorn/dist/acorn.mjs
var astralIdentifierCodes = [
	509,
	0,
	227,
	0,
	150,
	4,
	294,
	9,
	1368,
	2,
	2,
	1,
	6,
	3,
	41,
	2,
	5,
	0,
	166,
	1,
	574,
	3,
	9,
	9,
	7,
	9,
	32,
	4,
	318,
	1,
	31,
	4,
	33,
	15,
	71,
	10,
	50,
	3,
	123,
	2,
	54,
	14,
	32,
	10,
	3,
	1,
	11,
	3,
	46,
	10,
	8,
	0,
	46,
	9,
	7,
	2,
	37,
	13,
	2,
	9,
	6,
	1,
	45,
	0,
	13,
	2,
	49,
	13,
	9,
	3,
	2,
	11,
	83,
	11,
	7,
	0,
	3,
	0,
	158,
	11,
	6,
	9,
	7,
	3,
	56,
	1,
	2,
	6,
	3,
	1,
	3,
	2,
	10,
	0,
	11,
	1,
	3,
	6,
	4,
	4,
	68,
	8,
	2,
	0,
	3,
	0,
	2,
	3,
	2,
	4,
	2,
	0,
	15,
	1,
	83,
	17,
	10,
	9,
	5,
	0,
	82,
	19,
	13,
	9,
	214,
	6,
	3,
	8,
	28,
	1,
	83,
	16,
	16,
	9,
	82,
	12,
	9,
	9,
	7,
	19,
	58,
	14,
	5,
	9,
	243,
	14,
	166,
	9,
	71,
	5,
	2,
	1,
	3,
	3,
	2,
	0,
	2,
	1,
	13,
	9,
	120,
	6,
	3,
	6,
	4,
	0,
	29,
	9,
	41,
	6,
	2,
	3,
	9,
	0,
	10,
	10,
	47,
	15,
	199,
	7,
	137,
	9,
	54,
	7,
	2,
	7,
	17,
	9,
	57,
	21,
	2,
	13,
	123,
	5,
	4,
	0,
	2,
	1,
	2,
	6,
	2,
	0,
	9,
	9,
	49,
	4,
	2,
	1,
	2,
	4,
	9,
	9,
	55,
	9,
	7,
	0,
	259,
	3,
	10,
	1,
	2,
	0,
	49,
	6,
	4,
	4,
	14,
	10,
	5350,
	0,
	7,
	14,
	11465,
	27,
	2343,
	9,
	87,
	9,
	39,
	4,
	60,
	6,
	26,
	9,
	535,
	9,
	470,
	0,
	2,
	54,
	8,
	3,
	82,
	0,
	12,
	1,
	19628,
	1,
	4178,
	9,
	519,
	45,
	3,
	22,
	481,
	1,
	61,
	4,
	4,
	5,
	9,
	7,
	3,
	6,
	31,
	3,
	149,
	2,
	12,
	2,
	9,
	1,
	3,
	0,
	33,
	1,
	1357,
	49,
	513,
	54,
	5,
	49,
	9,
	0,
	15,
	0,
	23,
	4,
	2,
	14,
	1361,
	6,
	2,
	16,
	3,
	6,
	2,
	1,
	2,
	4,
	101,
	0,
	161,
	6,
	10,
	9,
	357,
	0,
	62,
	13,
	499,
	13,
	245,
	1,
	2,
	9,
	233,
	0,
	3,
	0,
	8,
	1,
	6,
	0,
	475,
	6,
	110,
	6,
	6,
	9,
	4759,
	9,
	787719,
	239
];
var astralIdentifierStartCodes = [
	0,
	11,
	2,
	25,
	2,
	18,
	2,
	1,
	2,
	14,
	3,
	13,
	35,
	122,
	70,
	52,
	268,
	28,
	4,
	48,
	48,
	31,
	14,
	29,
	6,
	37,
	11,
	29,
	3,
	35,
	5,
	7,
	2,
	4,
	43,
	157,
	19,
	35,
	5,
	35,
	5,
	39,
	9,
	51,
	13,
	10,
	2,
	14,
	2,
	6,
	2,
	1,
	2,
	10,
	2,
	14,
	2,
	6,
	2,
	1,
	4,
	51,
	13,
	310,
	10,
	21,
	11,
	7,
	25,
	5,
	2,
	41,
	2,
	13,
	65,
	5,
	3,
	0,
	2,
	43,
	2,
	1,
	4,
	0,
	3,
	22,
	11,
	22,
	10,
	30,
	66,
	18,
	2,
	1,
	11,
	21,
	11,
	25,
	7,
	25,
	39,
	55,
	7,
	1,
	65,
	0,
	16,
	3,
	2,
	2,
	2,
	28,
	43,
	28,
	4,
	28,
	36,
	7,
	2,
	27,
	28,
	53,
	11,
	21,
	11,
	18,
	14,
	17,
	111,
	72,
	56,
	50,
	14,
	50,
	14,
	35,
	39,
	27,
	10,
	22,
	251,
	41,
	7,
	1,
	17,
	5,
	18,
	21,
	18,
	28,
	11,
	0,
	9,
	21,
	43,
	17,
	47,
	20,
	28,
	22,
	13,
	52,
	58,
	1,
	3,
	0,
	14,
	44,
	33,
	24,
	27,
	35,
	30,
	0,
	3,
	0,
	9,
	34,
	4,
	0,
	13,
	47,
	15,
	3,
	22,
	0,
	2,
	0,
	36,
	17,
	2,
	24,
	20,
	1,
	64,
	6,
	2,
	0,
	2,
	3,
	2,
	14,
	2,
	9,
	8,
	46,
	39,
	7,
	3,
	1,
	3,
	21,
	2,
	6,
	2,
	1,
	2,
	4,
	4,
	0,
	19,
	0,
	13,
	4,
	31,
	9,
	2,
	0,
	3,
	0,
	2,
	37,
	2,
	0,
	26,
	0,
	2,
	0,
	45,
	52,
	19,
	3,
	21,
	2,
	31,
	47,
	21,
	1,
	2,
	0,
	185,
	46,
	42,
	3,
	37,
	47,
	21,
	0,
	60,
	42,
	14,
	0,
	72,
	26,
	38,
	6,
	186,
	43,
	117,
	63,
	32,
	7,
	3,
	0,
	3,
	7,
	2,
	1,
	2,
	23,
	16,
	0,
	2,
	0,
	95,
	7,
	3,
	38,
	17,
	0,
	2,
	0,
	29,
	0,
	11,
	39,
	8,
	0,
	22,
	0,
	12,
	45,
	20,
	0,
	19,
	72,
	18,
	0,
	182,
	32,
	32,
	8,
	2,
	36,
	18,
	0,
	50,
	29,
	113,
	6,
	2,
	1,
	2,
	37,
	22,
	0,
	26,
	5,
	2,
	1,
	2,
	31,
	15,
	0,
	24,
	43,
	22,
	0,
	239,
	18,
	16,
	0,
	2,
	12,
	2,
	33,
	125,
	0,
	80,
	921,
	103,
	111,
	6,
	206,
	13,
	310,
	2314,
	96,
	16,
	1071,
	18,
	5,
	26,
	3994,
	6,
	582,
	6842,
	29,
	1763,
	568,
	8,
	30,
	18,
	78,
	18,
	29,
	19,
	47,
	17,
	3,
	32,
	20,
	6,
	18,
	433,
	44,
	212,
	63,
	33,
	24,
	3,
	24,
	45,
	74,
	6,
	0,
	67,
	12,
	65,
	1,
	2,
	0,
	15,
	4,
	10,
	7386,
	37,
	33,
	96,
	114,
	14,
	913,
	15,
	50,
	7710,
	3,
	2,
	6,
	2,
	1,
	2,
	296,
	10,
	0,
	30,
	2,
	3,
	0,
	15,
	4,
	8,
	395,
	2309,
	106,
	6,
	12,
	4,
	8,
	8,
	9,
	5991,
	84,
	2,
	70,
	2,
	1,
	3,
	0,
	3,
	1,
	3,
	3,
	2,
	11,
	2,
	0,
	2,
	6,
	2,
	64,
	2,
	3,
	3,
	7,
	2,
	6,
	2,
	27,
	2,
	3,
	2,
	4,
	2,
	0,
	4,
	6,
	2,
	340,
	2,
	24,
	2,
	24,
	2,
	30,
	2,
	24,
	2,
	30,
	2,
	24,
	2,
	30,
	2,
	24,
	2,
	30,
	2,
	24,
	2,
	7,
	1845,
	129,
	15,
	6,
	55,
	50,
	49,
	61,
	147,
	44,
	11,
	6,
	17,
	0,
	322,
	29,
	19,
	43,
	485,
	27,
	229,
	29,
	3,
	0,
	208,
	30,
	2,
	2,
	2,
	1,
	2,
	6,
	3,
	4,
	10,
	1,
	225,
	6,
	2,
	3,
	2,
	1,
	2,
	14,
	2,
	196,
	60,
	67,
	8,
	0,
	1205,
	3,
	2,
	26,
	2,
	1,
	2,
	0,
	3,
	0,
	2,
	9,
	2,
	3,
	2,
	0,
	2,
	0,
	7,
	0,
	5,
	0,
	2,
	0,
	2,
	0,
	2,
	2,
	2,
	1,
	2,
	0,
	3,
	0,
	2,
	0,
	2,
	0,
	2,
	0,
	2,
	0,
	2,
	1,
	2,
	0,
	3,
	3,
	2,
	6,
	2,
	3,
	2,
	3,
	2,
	0,
	2,
	9,
	2,
	16,
	6,
	2,
	2,
	4,
	2,
	16,
	4421,
	42719,
	33,
	4382,
	2,
	5773,
	3,
	7472,
	16,
	621,
	2467,
	541,
	1507,
	4938,
	6,
	8489,
	39815,
	11327
];
var nonASCIIidentifierChars = "\u200c\u200d\u00b7\u0300-\u036f\u0387\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7-\u05c9\u0610-\u061a\u064b-\u0669\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u06f0-\u06f9\u0711\u0730-\u074a\u07a6-\u07b0\u07c0-\u07c9\u07eb-\u07f3\u07fd\u0816-\u0819\u081b-\u0823\u0825-\u0827\u0829-\u082d\u0859-\u085b\u0897-\u089f\u08ca-\u08e1\u08e3-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0966-\u096f\u0981-\u0983\u09bc\u09be-\u09c4\u09c7\u09c8\u09cb-\u09cd\u09d7\u09e2\u09e3\u09e6-\u09ef\u09fe\u0a01-\u0a03\u0a3c\u0a3e-\u0a42\u0a47\u0a48\u0a4b-\u0a4d\u0a51\u0a66-\u0a71\u0a75\u0a81-\u0a83\u0abc\u0abe-\u0ac5\u0ac7-\u0ac9\u0acb-\u0acd\u0ae2\u0ae3\u0ae6-\u0aef\u0afa-\u0aff\u0b01-\u0b03\u0b3c\u0b3e-\u0b44\u0b47\u0b48\u0b4b-\u0b4d\u0b53-\u0b57\u0b62\u0b63\u0b66-\u0b6f\u0b82\u0bbe-\u0bc2\u0bc6-\u0bc8\u0bca-\u0bcd\u0bd7\u0be6-\u0bef\u0c00-\u0c04\u0c3c\u0c3e-\u0c44\u0c46-\u0c48\u0c4a-\u0c4d\u0c55\u0c56\u0c62\u0c63\u0c66-\u0c6f\u0c81-\u0c83\u0cbc\u0cbe-\u0cc4\u0cc6-\u0cc8\u0cca-\u0ccd\u0cd5\u0cd6\u0ce2\u0ce3\u0ce6-\u0cef\u0cf3\u0d00-\u0d03\u0d3b\u0d3c\u0d3e-\u0d44\u0d46-\u0d48\u0d4a-\u0d4d\u0d57\u0d62\u0d63\u0d66-\u0d6f\u0d81-\u0d83\u0dca\u0dcf-\u0dd4\u0dd6\u0dd8-\u0ddf\u0de6-\u0def\u0df2\u0df3\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0e50-\u0e59\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u0ed0-\u0ed9\u0f18\u0f19\u0f20-\u0f29\u0f35\u0f37\u0f39\u0f3e\u0f3f\u0f71-\u0f84\u0f86\u0f87\u0f8d-\u0f97\u0f99-\u0fbc\u0fc6\u102b-\u103e\u1040-\u1049\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f-\u109d\u135d-\u135f\u1369-\u1371\u1712-\u1715\u1732-\u1734\u1752\u1753\u1772\u1773\u17b4-\u17d3\u17dd\u17e0-\u17e9\u180b-\u180d\u180f-\u1819\u18a9\u1920-\u192b\u1930-\u193b\u1946-\u194f\u19d0-\u19da\u1a17-\u1a1b\u1a55-\u1a5e\u1a60-\u1a7c\u1a7f-\u1a89\u1a90-\u1a99\u1ab0-\u1abd\u1abf-\u1af0\u1b00-\u1b04\u1b34-\u1b44\u1b50-\u1b59\u1b6b-\u1b73\u1b80-\u1b82\u1ba1-\u1bad\u1bb0-\u1bb9\u1be6-\u1bf3\u1c24-\u1c37\u1c40-\u1c49\u1c50-\u1c59\u1cd0-\u1cd2\u1cd4-\u1ce8\u1ced\u1cf4\u1cf7-\u1cf9\u1dc0-\u1dff\u200c\u200d\u203f\u2040\u2054\u20d0-\u20dc\u20e1\u20e5-\u20f0\u2cef-\u2cf1\u2d7f\u2de0-\u2dff\u302a-\u302f\u3099\u309a\u30fb\ua620-\ua629\ua66f\ua674-\ua67d\ua69e\ua69f\ua6f0\ua6f1\ua802\ua806\ua80b\ua823-\ua827\ua82c\ua880\ua881\ua8b4-\ua8c5\ua8d0-\ua8d9\ua8e0-\ua8f1\ua8ff-\ua909\ua926-\ua92d\ua947-\ua953\ua980-\ua983\ua9b3-\ua9c0\ua9d0-\ua9d9\ua9e5\ua9f0-\ua9f9\uaa29-\uaa36\uaa43\uaa4c\uaa4d\uaa50-\uaa59\uaa7b-\uaa7d\uaab0\uaab2-\uaab4\uaab7\uaab8\uaabe\uaabf\uaac1\uaaeb-\uaaef\uaaf5\uaaf6\uabe3-\uabea\uabec\uabed\uabf0-\uabf9\ufb1e\ufe00-\ufe0f\ufe20-\ufe2f\ufe33\ufe34\ufe4d-\ufe4f\uff10-\uff19\uff3f\uff65";
var nonASCIIidentifierStartChars = "\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u0531-\u0556\u0558\u0559\u0560-\u0588\u058b\u058c\u05d0-\u05ea\u05ef-\u05f2\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff\u0710\u0712-\u072f\u074d-\u07a5\u07b1\u07ca-\u07ea\u07f4\u07f5\u07fa\u0800-\u0815\u081a\u0824\u0828\u0840-\u0858\u0860-\u086a\u0870-\u0887\u0889-\u088f\u08a0-\u08c9\u0904-\u0939\u093d\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098c\u098f\u0990\u0993-\u09a8\u09aa-\u09b0\u09b2\u09b6-\u09b9\u09bd\u09ce\u09dc\u09dd\u09df-\u09e1\u09f0\u09f1\u09fc\u0a05-\u0a0a\u0a0f\u0a10\u0a13-\u0a28\u0a2a-\u0a30\u0a32\u0a33\u0a35\u0a36\u0a38\u0a39\u0a59-\u0a5c\u0a5e\u0a72-\u0a74\u0a85-\u0a8d\u0a8f-\u0a91\u0a93-\u0aa8\u0aaa-\u0ab0\u0ab2\u0ab3\u0ab5-\u0ab9\u0abd\u0ad0\u0ae0\u0ae1\u0af9\u0b05-\u0b0c\u0b0f\u0b10\u0b13-\u0b28\u0b2a-\u0b30\u0b32\u0b33\u0b35-\u0b39\u0b3d\u0b5c\u0b5d\u0b5f-\u0b61\u0b71\u0b83\u0b85-\u0b8a\u0b8e-\u0b90\u0b92-\u0b95\u0b99\u0b9a\u0b9c\u0b9e\u0b9f\u0ba3\u0ba4\u0ba8-\u0baa\u0bae-\u0bb9\u0bd0\u0c05-\u0c0c\u0c0e-\u0c10\u0c12-\u0c28\u0c2a-\u0c39\u0c3d\u0c58-\u0c5a\u0c5c\u0c5d\u0c60\u0c61\u0c80\u0c85-\u0c8c\u0c8e-\u0c90\u0c92-\u0ca8\u0caa-\u0cb3\u0cb5-\u0cb9\u0cbd\u0cdc-\u0cde\u0ce0\u0ce1\u0cf1\u0cf2\u0d04-\u0d0c\u0d0e-\u0d10\u0d12-\u0d3a\u0d3d\u0d4e\u0d54-\u0d56\u0d5f-\u0d61\u0d7a-\u0d7f\u0d85-\u0d96\u0d9a-\u0db1\u0db3-\u0dbb\u0dbd\u0dc0-\u0dc6\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81\u0e82\u0e84\u0e86-\u0e8a\u0e8c-\u0ea3\u0ea5\u0ea7-\u0eb0\u0eb2\u0eb3\u0ebd\u0ec0-\u0ec4\u0ec6\u0edc-\u0edf\u0f00\u0f40-\u0f47\u0f49-\u0f6c\u0f88-\u0f8c\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e\u10a0-\u10c5\u10c7\u10cd\u10d0-\u10fa\u10fc-\u1248\u124a-\u124d\u1250-\u1256\u1258\u125a-\u125d\u1260-\u1288\u128a-\u128d\u1290-\u12b0\u12b2-\u12b5\u12b8-\u12be\u12c0\u12c2-\u12c5\u12c8-\u12d6\u12d8-\u1310\u1312-\u1315\u1318-\u135a\u1380-\u138f\u13a0-\u13f5\u13f8-\u13fd\u1401-\u166c\u166f-\u167f\u1681-\u169a\u16a0-\u16ea\u16ee-\u16f8\u1700-\u1711\u171f-\u1731\u1740-\u1751\u1760-\u176c\u176e-\u1770\u1780-\u17b3\u17d7\u17dc\u1820-\u1878\u1880-\u18a8\u18aa\u18b0-\u18f5\u1900-\u191e\u1950-\u196d\u1970-\u1974\u1980-\u19ab\u19b0-\u19c9\u1a00-\u1a16\u1a20-\u1a54\u1aa7\u1b05-\u1b33\u1b45-\u1b4c\u1b83-\u1ba0\u1bae\u1baf\u1bba-\u1be5\u1c00-\u1c23\u1c4d-\u1c4f\u1c5a-\u1c7d\u1c80-\u1c8a\u1c90-\u1cba\u1cbd-\u1cbf\u1ce9-\u1cec\u1cee-\u1cf3\u1cf5\u1cf6\u1cfa\u1d00-\u1dbf\u1e00-\u1f15\u1f18-\u1f1d\u1f20-\u1f45\u1f48-\u1f4d\u1f50-\u1f57\u1f59\u1f5b\u1f5d\u1f5f-\u1f7d\u1f80-\u1fb4\u1fb6-\u1fbc\u1fbe\u1fc2-\u1fc4\u1fc6-\u1fcc\u1fd0-\u1fd3\u1fd6-\u1fdb\u1fe0-\u1fec\u1ff2-\u1ff4\u1ff6-\u1ffc\u2071\u207f\u208f-\u209f\u2102\u2107\u210a-\u2113\u2115\u2118-\u211d\u2124\u2126\u2128\u212a-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2160-\u2188\u2c00-\u2ce4\u2ceb-\u2cee\u2cf2\u2cf3\u2d00-\u2d25\u2d27\u2d2d\u2d30-\u2d67\u2d6f\u2d80-\u2d96\u2da0-\u2da6\u2da8-\u2dae\u2db0-\u2db6\u2db8-\u2dbe\u2dc0-\u2dc6\u2dc8-\u2dce\u2dd0-\u2dd6\u2dd8-\u2dde\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u309b-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\ua4d0-\ua4fd\ua500-\ua60c\ua610-\ua61f\ua62a\ua62b\ua640-\ua66e\ua67f-\ua69d\ua6a0-\ua6ef\ua717-\ua71f\ua722-\ua788\ua78b-\ua7dd\ua7e2\ua7f1-\ua801\ua803-\ua805\ua807-\ua80a\ua80c-\ua822\ua840-\ua873\ua882-\ua8b3\ua8f2-\ua8f7\ua8fb\ua8fd\ua8fe\ua90a-\ua925\ua930-\ua946\ua960-\ua97c\ua984-\ua9b2\ua9cf\ua9e0-\ua9e4\ua9e6-\ua9ef\ua9fa-\ua9fe\uaa00-\uaa28\uaa40-\uaa42\uaa44-\uaa4b\uaa60-\uaa76\uaa7a\uaa7e-\uaaaf\uaab1\uaab5\uaab6\uaab9-\uaabd\uaac0\uaac2\uaadb-\uaadd\uaae0-\uaaea\uaaf2-\uaaf4\uab01-\uab06\uab09-\uab0e\uab11-\uab16\uab20-\uab26\uab28-\uab2e\uab30-\uab5a\uab5c-\uab69\uab6c\uab6d\uab70-\uabe2\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb\uf900-\ufa6d\ufa70-\ufad9\ufb00-\ufb06\ufb13-\ufb17\ufb1d\ufb1f-\ufb28\ufb2a-\ufb36\ufb38-\ufb3c\ufb3e\ufb40\ufb41\ufb43\ufb44\ufb46-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdfb\ufe70-\ufe74\ufe76-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffbe\uffc2-\uffc7\uffca-\uffcf\uffd2-\uffd7\uffda-\uffdc";
var reservedWords = {
	3: "abstract boolean byte char class double enum export extends final float goto implements import int interface long native package private protected public short static super synchronized throws transient volatile",
	5: "class enum extends super const export import",
	6: "enum",
	strict: "implements interface let package private protected public static yield",
	strictBind: "eval arguments"
};
var ecma5AndLessKeywords = "break case catch continue debugger default do else finally for function if return switch throw try var while with null true false instanceof typeof void delete new in this";
var keywords$1 = {
	5: ecma5AndLessKeywords,
	"5module": ecma5AndLessKeywords + " export import",
	6: ecma5AndLessKeywords + " const class extends export import super"
};
var keywordRelationalOperator = /^in(stanceof)?$/;
var nonASCIIidentifierStart = new RegExp("[" + nonASCIIidentifierStartChars + "]");
var nonASCIIidentifier = new RegExp("[" + nonASCIIidentifierStartChars + nonASCIIidentifierChars + "]");
function isInAstralSet(code, set) {
	var pos = 65536;
	for (var i = 0; i < set.length; i += 2) {
		pos += set[i];
		if (pos > code) return false;
		pos += set[i + 1];
		if (pos >= code) return true;
	}
	return false;
}
function isIdentifierStart(code, astral) {
	if (code < 65) return code === 36;
	if (code < 91) return true;
	if (code < 97) return code === 95;
	if (code < 123) return true;
	if (code <= 65535) return code >= 170 && nonASCIIidentifierStart.test(String.fromCharCode(code));
	if (astral === false) return false;
	return isInAstralSet(code, astralIdentifierStartCodes);
}
function isIdentifierChar(code, astral) {
	if (code < 48) return code === 36;
	if (code < 58) return true;
	if (code < 65) return false;
	if (code < 91) return true;
	if (code < 97) return code === 95;
	if (code < 123) return true;
	if (code <= 65535) return code >= 170 && nonASCIIidentifier.test(String.fromCharCode(code));
	if (astral === false) return false;
	return isInAstralSet(code, astralIdentifierStartCodes) || isInAstralSet(code, astralIdentifierCodes);
}
var TokenType = function TokenType(label, conf) {
	if (conf === void 0) conf = {};
	this.label = label;
	this.keyword = conf.keyword;
	this.beforeExpr = !!conf.beforeExpr;
	this.startsExpr = !!conf.startsExpr;
	this.isLoop = !!conf.isLoop;
	this.isAssign = !!conf.isAssign;
	this.prefix = !!conf.prefix;
	this.postfix = !!conf.postfix;
	this.binop = conf.binop || null;
	this.updateContext = null;
};
function binop(name, prec) {
	return new TokenType(name, {
		beforeExpr: true,
		binop: prec
	});
}
var beforeExpr = { beforeExpr: true };
var startsExpr = { startsExpr: true };
var keywords = {};
function kw(name, options) {
	if (options === void 0) options = {};
	options.keyword = name;
	return keywords[name] = new TokenType(name, options);
}
var types$1 = {
	num: new TokenType("num", startsExpr),
	regexp: new TokenType("regexp", startsExpr),
	string: new TokenType("string", startsExpr),
	name: new TokenType("name", startsExpr),
	privateId: new TokenType("privateId", startsExpr),
	eof: new TokenType("eof"),
	bracketL: new TokenType("[", {
		beforeExpr: true,
		startsExpr: true
	}),
	bracketR: new TokenType("]"),
	braceL: new TokenType("{", {
		beforeExpr: true,
		startsExpr: true
	}),
	braceR: new TokenType("}"),
	parenL: new TokenType("(", {
		beforeExpr: true,
		startsExpr: true
	}),
	parenR: new TokenType(")"),
	comma: new TokenType(",", beforeExpr),
	semi: new TokenType(";", beforeExpr),
	colon: new TokenType(":", beforeExpr),
	dot: new TokenType("."),
	question: new TokenType("?", beforeExpr),
	questionDot: new TokenType("?."),
	arrow: new TokenType("=>", beforeExpr),
	template: new TokenType("template"),
	invalidTemplate: new TokenType("invalidTemplate"),
	ellipsis: new TokenType("...", beforeExpr),
	backQuote: new TokenType("`", startsExpr),
	dollarBraceL: new TokenType("${", {
		beforeExpr: true,
		startsExpr: true
	}),
	eq: new TokenType("=", {
		beforeExpr: true,
		isAssign: true
	}),
	assign: new TokenType("_=", {
		beforeExpr: true,
		isAssign: true
	}),
	incDec: new TokenType("++/--", {
		prefix: true,
		postfix: true,
		startsExpr: true
	}),
	prefix: new TokenType("!/~", {
		beforeExpr: true,
		prefix: true,
		startsExpr: true
	}),
	logicalOR: binop("||", 1),
	logicalAND: binop("&&", 2),
	bitwiseOR: binop("|", 3),
	bitwiseXOR: binop("^", 4),
	bitwiseAND: binop("&", 5),
	equality: binop("==/!=/===/!==", 6),
	relational: binop("</>/<=/>=", 7),
	bitShift: binop("<</>>/>>>", 8),
	plusMin: new TokenType("+/-", {
		beforeExpr: true,
		binop: 9,
		prefix: true,
		startsExpr: true
	}),
	modulo: binop("%", 10),
	star: binop("*", 10),
	slash: binop("/", 10),
	starstar: new TokenType("**", { beforeExpr: true }),
	coalesce: binop("??", 1),
	_break: kw("break"),
	_case: kw("case", beforeExpr),
	_catch: kw("catch"),
	_continue: kw("continue"),
	_debugger: kw("debugger"),
	_default: kw("default", beforeExpr),
	_do: kw("do", {
		isLoop: true,
		beforeExpr: true
	}),
	_else: kw("else", beforeExpr),
	_finally: kw("finally"),
	_for: kw("for", { isLoop: true }),
	_function: kw("function", startsExpr),
	_if: kw("if"),
	_return: kw("return", beforeExpr),
	_switch: kw("switch"),
	_throw: kw("throw", beforeExpr),
	_try: kw("try"),
	_var: kw("var"),
	_const: kw("const"),
	_while: kw("while", { isLoop: true }),
	_with: kw("with"),
	_new: kw("new", {
		beforeExpr: true,
		startsExpr: true
	}),
	_this: kw("this", startsExpr),
	_super: kw("super", startsExpr),
	_class: kw("class", startsExpr),
	_extends: kw("extends", beforeExpr),
	_export: kw("export"),
	_import: kw("import", startsExpr),
	_null: kw("null", startsExpr),
	_true: kw("true", startsExpr),
	_false: kw("false", startsExpr),
	_in: kw("in", {
		beforeExpr: true,
		binop: 7
	}),
	_instanceof: kw("instanceof", {
		beforeExpr: true,
		binop: 7
	}),
	_typeof: kw("typeof", {
		beforeExpr: true,
		prefix: true,
		startsExpr: true
	}),
	_void: kw("void", {
		beforeExpr: true,
		prefix: true,
		startsExpr: true
	}),
	_delete: kw("delete", {
		beforeExpr: true,
		prefix: true,
		startsExpr: true
	})
};
var lineBreak = /\r\n?|\n|\u2028|\u2029/;
var lineBreakG = new RegExp(lineBreak.source, "g");
function isNewLine(code) {
	return code === 10 || code === 13 || code === 8232 || code === 8233;
}
function nextLineBreak(code, from, end) {
	if (end === void 0) end = code.length;
	for (var i = from; i < end; i++) {
		var next = code.charCodeAt(i);
		if (isNewLine(next)) return i < end - 1 && next === 13 && code.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
	}
	return -1;
}
var nonASCIIwhitespace = /[\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/;
var skipWhiteSpace = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g;
var ref = Object.prototype;
var hasOwnProperty = ref.hasOwnProperty;
var toString = ref.toString;
var hasOwn = Object.hasOwn || (function(obj, propName) {
	return hasOwnProperty.call(obj, propName);
});
var isArray = Array.isArray || (function(obj) {
	return toString.call(obj) === "[object Array]";
});
var regexpCache = Object.create(null);
function wordsRegexp(words) {
	return regexpCache[words] || (regexpCache[words] = new RegExp("^(?:" + words.replace(/ /g, "|") + ")$"));
}
function codePointToString(code) {
	if (code <= 65535) return String.fromCharCode(code);
	code -= 65536;
	return String.fromCharCode((code >> 10) + 55296, (code & 1023) + 56320);
}
var loneSurrogate = /(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])/;
var Position = function Position(line, col) {
	this.line = line;
	this.column = col;
};
Position.prototype.offset = function offset(n) {
	return new Position(this.line, this.column + n);
};
var SourceLocation = function SourceLocation(p, start, end) {
	this.start = start;
	this.end = end;
	if (p.sourceFile !== null) this.source = p.sourceFile;
};
function getLineInfo(input, offset) {
	for (var line = 1, cur = 0;;) {
		var nextBreak = nextLineBreak(input, cur, offset);
		if (nextBreak < 0) return new Position(line, offset - cur);
		++line;
		cur = nextBreak;
	}
}
var defaultOptions = {
	ecmaVersion: null,
	sourceType: "script",
	strict: false,
	onInsertedSemicolon: null,
	onTrailingComma: null,
	allowReserved: null,
	allowReturnOutsideFunction: false,
	allowImportExportEverywhere: false,
	allowAwaitOutsideFunction: null,
	allowSuperOutsideMethod: null,
	allowHashBang: false,
	checkPrivateFields: true,
	locations: false,
	startLocation: null,
	onToken: null,
	onComment: null,
	ranges: false,
	program: null,
	sourceFile: null,
	directSourceFile: null,
	preserveParens: false
};
var warnedAboutEcmaVersion = false;
function getOptions(opts) {
	var options = {};
	for (var opt in defaultOptions) options[opt] = opts && hasOwn(opts, opt) ? opts[opt] : defaultOptions[opt];
	if (options.ecmaVersion === "latest") options.ecmaVersion = 1e8;
	else if (options.ecmaVersion == null) {
		if (!warnedAboutEcmaVersion && typeof console === "object" && console.warn) {
			warnedAboutEcmaVersion = true;
			console.warn("Since Acorn 8.0.0, options.ecmaVersion is required.\nDefaulting to 2020, but this will stop working in the future.");
		}
		options.ecmaVersion = 11;
	} else if (options.ecmaVersion >= 2015) options.ecmaVersion -= 2009;
	if (options.allowReserved == null) options.allowReserved = options.ecmaVersion < 5;
	if (!opts || opts.allowHashBang == null) options.allowHashBang = options.ecmaVersion >= 14;
	if (isArray(options.onToken)) {
		var tokens = options.onToken;
		options.onToken = function(token) {
			return tokens.push(token);
		};
	}
	if (isArray(options.onComment)) options.onComment = pushComment(options, options.onComment);
	if (options.sourceType === "commonjs" && options.allowAwaitOutsideFunction) throw new Error("Cannot use allowAwaitOutsideFunction with sourceType: commonjs");
	return options;
}
function pushComment(options, array) {
	return function(block, text, start, end, startLoc, endLoc) {
		var comment = {
			type: block ? "Block" : "Line",
			value: text,
			start,
			end
		};
		if (options.locations) comment.loc = new SourceLocation(this, startLoc, endLoc);
		if (options.ranges) comment.range = [start, end];
		array.push(comment);
	};
}
var SCOPE_TOP = 1;
var SCOPE_FUNCTION = 2;
var SCOPE_ASYNC = 4;
var SCOPE_GENERATOR = 8;
var SCOPE_ARROW = 16;
var SCOPE_SIMPLE_CATCH = 32;
var SCOPE_SUPER = 64;
var SCOPE_DIRECT_SUPER = 128;
var SCOPE_CLASS_STATIC_BLOCK = 256;
var SCOPE_CLASS_FIELD_INIT = 512;
var SCOPE_SWITCH = 1024;
var SCOPE_VAR = SCOPE_TOP | SCOPE_FUNCTION | SCOPE_CLASS_STATIC_BLOCK;
function functionFlags(async, generator) {
	return SCOPE_FUNCTION | (async ? SCOPE_ASYNC : 0) | (generator ? SCOPE_GENERATOR : 0);
}
var BIND_NONE = 0;
var BIND_VAR = 1;
var BIND_LEXICAL = 2;
var BIND_FUNCTION = 3;
var BIND_SIMPLE_CATCH = 4;
var BIND_OUTSIDE = 5;
var Parser = function Parser(options, input, startPos) {
	this.options = options = getOptions(options);
	this.sourceFile = options.sourceFile;
	this.keywords = wordsRegexp(keywords$1[options.ecmaVersion >= 6 ? 6 : options.sourceType === "module" ? "5module" : 5]);
	var reserved = "";
	if (options.allowReserved !== true) {
		reserved = reservedWords[options.ecmaVersion >= 6 ? 6 : options.ecmaVersion === 5 ? 5 : 3];
		if (options.sourceType === "module") reserved += " await";
	}
	this.reservedWords = wordsRegexp(reserved);
	var reservedStrict = (reserved ? reserved + " " : "") + reservedWords.strict;
	this.reservedWordsStrict = wordsRegexp(reservedStrict);
	this.reservedWordsStrictBind = wordsRegexp(reservedStrict + " " + reservedWords.strictBind);
	this.input = String(input);
	this.containsEsc = false;
	this.pos = startPos || 0;
	this.curLine = 1;
	if (options.startLocation) {
		this.lineStart = this.pos - options.startLocation.column;
		this.curLine = options.startLocation.line;
	} else if (startPos) {
		this.lineStart = this.input.lastIndexOf("\n", startPos - 1) + 1;
		if (this.options.locations) this.curLine = this.input.slice(0, this.lineStart).split(lineBreak).length;
	} else this.lineStart = 0;
	this.type = types$1.eof;
	this.value = null;
	this.start = this.end = this.pos;
	this.startLoc = this.endLoc = this.curPosition();
	this.lastTokEndLoc = this.lastTokStartLoc = null;
	this.lastTokStart = this.lastTokEnd = this.pos;
	this.context = this.initialContext();
	this.exprAllowed = true;
	this.inModule = options.sourceType === "module";
	this.strict = this.inModule || options.strict === true || this.strictDirective(this.pos);
	this.potentialArrowAt = -1;
	this.potentialArrowInForAwait = false;
	this.yieldPos = this.awaitPos = this.awaitIdentPos = 0;
	this.labels = [];
	this.undefinedExports = Object.create(null);
	if (this.pos === 0 && options.allowHashBang && this.input.slice(0, 2) === "#!") this.skipLineComment(2);
	this.scopeStack = [];
	this.enterScope(this.options.sourceType === "commonjs" ? SCOPE_FUNCTION : SCOPE_TOP);
	this.regexpState = null;
	this.privateNameStack = [];
};
var prototypeAccessors = {
	inFunction: { configurable: true },
	inGenerator: { configurable: true },
	inAsync: { configurable: true },
	canAwait: { configurable: true },
	allowReturn: { configurable: true },
	allowSuper: { configurable: true },
	allowDirectSuper: { configurable: true },
	treatFunctionsAsVar: { configurable: true },
	allowNewDotTarget: { configurable: true },
	allowUsing: { configurable: true },
	inClassStaticBlock: { configurable: true }
};
Parser.prototype.parse = function parse() {
	var this$1$1 = this;
	var node = this.options.program || this.startNode();
	this.nextToken();
	return this.catchStackOverflow(function() {
		return this$1$1.parseTopLevel(node);
	});
};
prototypeAccessors.inFunction.get = function() {
	return (this.currentVarScope().flags & SCOPE_FUNCTION) > 0;
};
prototypeAccessors.inGenerator.get = function() {
	return (this.currentVarScope().flags & SCOPE_GENERATOR) > 0;
};
prototypeAccessors.inAsync.get = function() {
	return (this.currentVarScope().flags & SCOPE_ASYNC) > 0;
};
prototypeAccessors.canAwait.get = function() {
	for (var i = this.scopeStack.length - 1; i >= 0; i--) {
		var flags = this.scopeStack[i].flags;
		if (flags & (SCOPE_CLASS_STATIC_BLOCK | SCOPE_CLASS_FIELD_INIT)) return false;
		if (flags & SCOPE_FUNCTION) return (flags & SCOPE_ASYNC) > 0;
	}
	return this.inModule && this.options.ecmaVersion >= 13 || this.options.allowAwaitOutsideFunction;
};
prototypeAccessors.allowReturn.get = function() {
	if (this.inFunction) return true;
	if (this.options.allowReturnOutsideFunction && this.currentVarScope().flags & SCOPE_TOP) return true;
	return false;
};
prototypeAccessors.allowSuper.get = function() {
	return (this.currentThisScope().flags & SCOPE_SUPER) > 0 || this.options.allowSuperOutsideMethod;
};
prototypeAccessors.allowDirectSuper.get = function() {
	return (this.currentThisScope().flags & SCOPE_DIRECT_SUPER) > 0;
};
prototypeAccessors.treatFunctionsAsVar.get = function() {
	return this.treatFunctionsAsVarInScope(this.currentScope());
};
prototypeAccessors.allowNewDotTarget.get = function() {
	for (var i = this.scopeStack.length - 1; i >= 0; i--) {
		var flags = this.scopeStack[i].flags;
		if (flags & (SCOPE_CLASS_STATIC_BLOCK | SCOPE_CLASS_FIELD_INIT) || flags & SCOPE_FUNCTION && !(flags & SCOPE_ARROW)) return true;
	}
	return false;
};
prototypeAccessors.allowUsing.get = function() {
	var flags = this.currentScope().flags;
	if (flags & SCOPE_SWITCH) return false;
	if (!this.inModule && flags & SCOPE_TOP) return false;
	return true;
};
prototypeAccessors.inClassStaticBlock.get = function() {
	return (this.currentVarScope().flags & SCOPE_CLASS_STATIC_BLOCK) > 0;
};
Parser.extend = function extend() {
	var plugins = [], len = arguments.length;
	while (len--) plugins[len] = arguments[len];
	var cls = this;
	for (var i = 0; i < plugins.length; i++) cls = plugins[i](cls);
	return cls;
};
Parser.parse = function parse(input, options) {
	return new this(options, input).parse();
};
Parser.parseExpressionAt = function parseExpressionAt(input, pos, options) {
	var parser = new this(options, input, pos);
	parser.nextToken();
	return parser.parseExpression();
};
Parser.tokenizer = function tokenizer(input, options) {
	return new this(options, input);
};
Object.defineProperties(Parser.prototype, prototypeAccessors);
var pp$9 = Parser.prototype;
var literal = /^(?:'((?:\\[^]|[^'\\])*?)'|"((?:\\[^]|[^"\\])*?)")/;
pp$9.strictDirective = function(start) {
	if (this.options.ecmaVersion < 5) return false;
	for (;;) {
		skipWhiteSpace.lastIndex = start;
		start += skipWhiteSpace.exec(this.input)[0].length;
		var match = literal.exec(this.input.slice(start));
		if (!match) return false;
		if ((match[1] || match[2]) === "use strict") {
			skipWhiteSpace.lastIndex = start + match[0].length;
			var spaceAfter = skipWhiteSpace.exec(this.input), end = spaceAfter.index + spaceAfter[0].length;
			var next = this.input.charAt(end);
			return next === ";" || next === "}" || lineBreak.test(spaceAfter[0]) && !(/[(`.[+\-/*%<>=,?^&]/.test(next) || next === "!" && this.input.charAt(end + 1) === "=" || next === "i" && keywordOpAt(this, end));
		}
		start += match[0].length;
		skipWhiteSpace.lastIndex = start;
		start += skipWhiteSpace.exec(this.input)[0].length;
		if (this.input[start] === ";") start++;
	}
};
function keywordOpAt(parser, pos) {
	var end = pos + 1, stop = Math.min(parser.input.length, pos + 11);
	while (end < stop) {
		var ch = parser.fullCharCodeAt(end);
		if (!isIdentifierChar(ch, true)) break;
		end += ch <= 65535 ? 1 : 2;
	}
	return end === pos + 2 && parser.input.slice(pos, end) === "in" || end === pos + 10 && parser.input.slice(pos, end) === "instanceof";
}
pp$9.eat = function(type) {
	if (this.type === type) {
		this.next();
		return true;
	} else return false;
};
pp$9.isContextual = function(name) {
	return this.type === types$1.name && this.value === name && !this.containsEsc;
};
pp$9.eatContextual = function(name) {
	if (!this.isContextual(name)) return false;
	this.next();
	return true;
};
pp$9.catchStackOverflow = function(f) {
	try {
		return f();
	} catch (e) {
		if (e instanceof Error && (/\bstack\b.*\b(exceeded|overflow)\b/i.test(e.message) || /\btoo much recursion\b/i.test(e.message))) this.raise(this.start, "Not enough stack space to parse input");
		else throw e;
	}
};
pp$9.expectContextual = function(name) {
	if (!this.eatContextual(name)) this.unexpected();
};
pp$9.canInsertSemicolon = function() {
	return this.type === types$1.eof || this.type === types$1.braceR || lineBreak.test(this.input.slice(this.lastTokEnd, this.start));
};
pp$9.insertSemicolon = function() {
	if (this.canInsertSemicolon()) {
		if (this.options.onInsertedSemicolon) this.options.onInsertedSemicolon(this.lastTokEnd, this.lastTokEndLoc);
		return true;
	}
};
pp$9.semicolon = function() {
	if (!this.eat(types$1.semi) && !this.insertSemicolon()) this.unexpected();
};
pp$9.afterTrailingComma = function(tokType, notNext) {
	if (this.type === tokType) {
		if (this.options.onTrailingComma) this.options.onTrailingComma(this.lastTokStart, this.lastTokStartLoc);
		if (!notNext) this.next();
		return true;
	}
};
pp$9.expect = function(type) {
	this.eat(type) || this.unexpected();
};
pp$9.unexpected = function(pos) {
	this.raise(pos != null ? pos : this.start, "Unexpected token");
};
var DestructuringErrors = function DestructuringErrors() {
	this.shorthandAssign = this.trailingComma = this.parenthesizedAssign = this.parenthesizedBind = this.doubleProto = -1;
};
pp$9.checkPatternErrors = function(refDestructuringErrors, isAssign) {
	if (!refDestructuringErrors) return;
	if (refDestructuringErrors.trailingComma > -1) this.raiseRecoverable(refDestructuringErrors.trailingComma, "Comma is not permitted after the rest element");
	var parens = isAssign ? refDestructuringErrors.parenthesizedAssign : refDestructuringErrors.parenthesizedBind;
	if (parens > -1) this.raiseRecoverable(parens, isAssign ? "Assigning to rvalue" : "Parenthesized pattern");
};
pp$9.checkExpressionErrors = function(refDestructuringErrors, andThrow) {
	if (!refDestructuringErrors) return false;
	var shorthandAssign = refDestructuringErrors.shorthandAssign;
	var doubleProto = refDestructuringErrors.doubleProto;
	if (!andThrow) return shorthandAssign >= 0 || doubleProto >= 0;
	if (shorthandAssign >= 0) this.raise(shorthandAssign, "Shorthand property assignments are valid only in destructuring patterns");
	if (doubleProto >= 0) this.raiseRecoverable(doubleProto, "Redefinition of __proto__ property");
};
pp$9.checkYieldAwaitInDefaultParams = function() {
	if (this.yieldPos && (!this.awaitPos || this.yieldPos < this.awaitPos)) this.raise(this.yieldPos, "Yield expression cannot be a default value");
	if (this.awaitPos) this.raise(this.awaitPos, "Await expression cannot be a default value");
};
pp$9.isSimpleAssignTarget = function(expr) {
	if (expr.type === "ParenthesizedExpression") return this.isSimpleAssignTarget(expr.expression);
	return expr.type === "Identifier" || expr.type === "MemberExpression";
};
var pp$8 = Parser.prototype;
pp$8.parseTopLevel = function(node) {
	var exports$1 = Object.create(null);
	if (!node.body) node.body = [];
	while (this.type !== types$1.eof) {
		var stmt = this.parseStatement(null, true, exports$1);
		node.body.push(stmt);
	}
	if (this.inModule) for (var i = 0, list = Object.keys(this.undefinedExports); i < list.length; i += 1) {
		var name = list[i];
		this.raiseRecoverable(this.undefinedExports[name].start, "Export '" + name + "' is not defined");
	}
	this.adaptDirectivePrologue(node.body);
	this.next();
	node.sourceType = this.options.sourceType === "commonjs" ? "script" : this.options.sourceType;
	return this.finishNode(node, "Program");
};
var loopLabel = { kind: "loop" };
var switchLabel = { kind: "switch" };
pp$8.isLet = function(context) {
	if (this.options.ecmaVersion < 6 || !this.isContextual("let")) return false;
	skipWhiteSpace.lastIndex = this.pos;
	var skip = skipWhiteSpace.exec(this.input);
	var next = this.pos + skip[0].length, nextCh = this.fullCharCodeAt(next);
	if (nextCh === 91 || nextCh === 92) return true;
	if (context) return false;
	if (nextCh === 123) return true;
	if (isIdentifierStart(nextCh)) {
		var start = next;
		do
			next += nextCh <= 65535 ? 1 : 2;
		while (isIdentifierChar(nextCh = this.fullCharCodeAt(next)));
		if (nextCh === 92) return true;
		var ident = this.input.slice(start, next);
		if (!keywordRelationalOperator.test(ident)) return true;
	}
	return false;
};
pp$8.isAsyncFunction = function() {
	if (this.options.ecmaVersion < 8 || !this.isContextual("async")) return false;
	skipWhiteSpace.lastIndex = this.pos;
	var skip = skipWhiteSpace.exec(this.input);
	var next = this.pos + skip[0].length, after;
	return !lineBreak.test(this.input.slice(this.pos, next)) && this.input.slice(next, next + 8) === "function" && (next + 8 === this.input.length || !(isIdentifierChar(after = this.fullCharCodeAt(next + 8)) || after === 92));
};
pp$8.isUsingKeyword = function(isAwaitUsing, isFor) {
	if (this.options.ecmaVersion < 17 || !this.isContextual(isAwaitUsing ? "await" : "using")) return false;
	skipWhiteSpace.lastIndex = this.pos;
	var skip = skipWhiteSpace.exec(this.input);
	var next = this.pos + skip[0].length;
	if (lineBreak.test(this.input.slice(this.pos, next))) return false;
	if (isAwaitUsing) {
		var usingEndPos = next + 5, after;
		if (this.input.slice(next, usingEndPos) !== "using" || usingEndPos === this.input.length || isIdentifierChar(after = this.fullCharCodeAt(usingEndPos)) || after === 92) return false;
		skipWhiteSpace.lastIndex = usingEndPos;
		var skipAfterUsing = skipWhiteSpace.exec(this.input);
		next = usingEndPos + skipAfterUsing[0].length;
		if (skipAfterUsing && lineBreak.test(this.input.slice(usingEndPos, next))) return false;
	}
	var ch = this.fullCharCodeAt(next);
	if (!isIdentifierStart(ch) && ch !== 92) return false;
	var idStart = next;
	do
		next += ch <= 65535 ? 1 : 2;
	while (isIdentifierChar(ch = this.fullCharCodeAt(next)));
	if (ch === 92) return true;
	var id = this.input.slice(idStart, next);
	if (keywordRelationalOperator.test(id)) return false;
	if (isFor && !isAwaitUsing && id === "of") {
		skipWhiteSpace.lastIndex = next;
		var skipAfterOf = skipWhiteSpace.exec(this.input);
		next = next + skipAfterOf[0].length;
		if (this.input.charCodeAt(next) !== 61 || (ch = this.input.charCodeAt(next + 1)) === 61 || ch === 62) return false;
	}
	return true;
};
pp$8.isAwaitUsing = function(isFor) {
	return this.isUsingKeyword(true, isFor);
};
pp$8.isUsing = function(isFor) {
	return this.isUsingKeyword(false, isFor);
};
pp$8.parseStatement = function(context, topLevel, exports$1) {
	var starttype = this.type, node = this.startNode(), kind;
	if (this.isLet(context)) {
		starttype = types$1._var;
		kind = "let";
	}
	switch (starttype) {
		case types$1._break:
		case types$1._continue: return this.parseBreakContinueStatement(node, starttype.keyword);
		case types$1._debugger: return this.parseDebuggerStatement(node);
		case types$1._do: return this.parseDoStatement(node);
		case types$1._for: return this.parseForStatement(node);
		case types$1._function:
			if (context && (this.strict || context !== "if" && context !== "label") && this.options.ecmaVersion >= 6) this.unexpected();
			return this.parseFunctionStatement(node, false, !context);
		case types$1._class:
			if (context) this.unexpected();
			return this.parseClass(node, true);
		case types$1._if: return this.parseIfStatement(node);
		case types$1._return: return this.parseReturnStatement(node);
		case types$1._switch: return this.parseSwitchStatement(node);
		case types$1._throw: return this.parseThrowStatement(node);
		case types$1._try: return this.parseTryStatement(node);
		case types$1._const:
		case types$1._var:
			kind = kind || this.value;
			if (context && kind !== "var") this.unexpected();
			return this.parseVarStatement(node, kind);
		case types$1._while: return this.parseWhileStatement(node);
		case types$1._with: return this.parseWithStatement(node);
		case types$1.braceL: return this.parseBlock(true, node);
		case types$1.semi: return this.parseEmptyStatement(node);
		case types$1._export:
		case types$1._import:
			if (this.options.ecmaVersion > 10 && starttype === types$1._import) {
				skipWhiteSpace.lastIndex = this.pos;
				var skip = skipWhiteSpace.exec(this.input);
				var next = this.pos + skip[0].length, nextCh = this.input.charCodeAt(next);
				if (nextCh === 40 || nextCh === 46) return this.parseExpressionStatement(node, this.parseExpression());
			}
			if (!this.options.allowImportExportEverywhere) {
				if (!topLevel) this.raise(this.start, "'import' and 'export' may only appear at the top level");
				if (!this.inModule) this.raise(this.start, "'import' and 'export' may appear only with 'sourceType: module'");
			}
			return starttype === types$1._import ? this.parseImport(node) : this.parseExport(node, exports$1);
		default:
			if (this.isAsyncFunction()) {
				if (context) this.unexpected();
				this.next();
				return this.parseFunctionStatement(node, true, !context);
			}
			var usingKind = this.isAwaitUsing(false) ? "await using" : this.isUsing(false) ? "using" : null;
			if (usingKind) {
				if (!this.allowUsing) this.raise(this.start, "Using declaration cannot appear in the top level when source type is `script` or in the bare case statement");
				if (context) this.raise(this.start, "Using declaration is not allowed in single-statement positions");
				if (usingKind === "await using") {
					if (!this.canAwait) this.raise(this.start, "Await using cannot appear outside of async function");
					this.next();
				}
				this.next();
				this.parseVar(node, false, usingKind);
				this.semicolon();
				return this.finishNode(node, "VariableDeclaration");
			}
			var maybeName = this.value, expr = this.parseExpression();
			if (starttype === types$1.name && expr.type === "Identifier" && this.eat(types$1.colon)) return this.parseLabeledStatement(node, maybeName, expr, context);
			else return this.parseExpressionStatement(node, expr);
	}
};
pp$8.parseBreakContinueStatement = function(node, keyword) {
	var isBreak = keyword === "break";
	this.next();
	if (this.eat(types$1.semi) || this.insertSemicolon()) node.label = null;
	else if (this.type !== types$1.name) this.unexpected();
	else {
		node.label = this.parseIdent();
		this.semicolon();
	}
	var i = 0;
	for (; i < this.labels.length; ++i) {
		var lab = this.labels[i];
		if (node.label == null || lab.name === node.label.name) {
			if (lab.kind != null && (isBreak || lab.kind === "loop")) break;
			if (node.label && isBreak) break;
		}
	}
	if (i === this.labels.length) this.raise(node.start, "Unsyntactic " + keyword);
	return this.finishNode(node, isBreak ? "BreakStatement" : "ContinueStatement");
};
pp$8.parseDebuggerStatement = function(node) {
	this.next();
	this.semicolon();
	return this.finishNode(node, "DebuggerStatement");
};
pp$8.parseDoStatement = function(node) {
	this.next();
	this.labels.push(loopLabel);
	node.body = this.parseStatement("do");
	this.labels.pop();
	this.expect(types$1._while);
	node.test = this.parseParenExpression();
	if (this.options.ecmaVersion >= 6) this.eat(types$1.semi);
	else this.semicolon();
	return this.finishNode(node, "DoWhileStatement");
};
pp$8.parseForStatement = function(node) {
	this.next();
	var awaitAt = this.options.ecmaVersion >= 9 && this.canAwait && this.eatContextual("await") ? this.lastTokStart : -1;
	this.labels.push(loopLabel);
	this.enterScope(0);
	this.expect(types$1.parenL);
	if (this.type === types$1.semi) {
		if (awaitAt > -1) this.unexpected(awaitAt);
		return this.parseFor(node, null);
	}
	var isLet = this.isLet();
	if (this.type === types$1._var || this.type === types$1._const || isLet) {
		var init$1 = this.startNode(), kind = isLet ? "let" : this.value;
		this.next();
		this.parseVar(init$1, true, kind);
		this.finishNode(init$1, "VariableDeclaration");
		return this.parseForAfterInit(node, init$1, awaitAt);
	}
	var startsWithLet = this.isContextual("let"), isForOf = false;
	var usingKind = this.isUsing(true) ? "using" : this.isAwaitUsing(true) ? "await using" : null;
	if (usingKind) {
		var init$2 = this.startNode();
		this.next();
		if (usingKind === "await using") {
			if (!this.canAwait) this.raise(this.start, "Await using cannot appear outside of async function");
			this.next();
		}
		this.parseVar(init$2, true, usingKind);
		this.finishNode(init$2, "VariableDeclaration");
		return this.parseForAfterInit(node, init$2, awaitAt);
	}
	var containsEsc = this.containsEsc;
	var refDestructuringErrors = new DestructuringErrors();
	var initPos = this.start;
	var init = awaitAt > -1 ? this.parseExprSubscripts(refDestructuringErrors, "await") : this.parseExpression(true, refDestructuringErrors);
	if (this.type === types$1._in || (isForOf = this.options.ecmaVersion >= 6 && this.isContextual("of"))) {
		if (awaitAt > -1) {
			if (this.type === types$1._in) this.unexpected(awaitAt);
			node.await = true;
		} else if (isForOf && this.options.ecmaVersion >= 8) {
			if (init.start === initPos && !containsEsc && init.type === "Identifier" && init.name === "async") this.unexpected();
			else if (this.options.ecmaVersion >= 9) node.await = false;
		}
		if (startsWithLet && isForOf) this.raise(init.start, "The left-hand side of a for-of loop may not start with 'let'.");
		this.toAssignable(init, false, refDestructuringErrors);
		this.checkLValPattern(init);
		return this.parseForIn(node, init);
	} else this.checkExpressionErrors(refDestructuringErrors, true);
	if (awaitAt > -1) this.unexpected(awaitAt);
	return this.parseFor(node, init);
};
pp$8.parseForAfterInit = function(node, init, awaitAt) {
	if ((this.type === types$1._in || this.options.ecmaVersion >= 6 && this.isContextual("of")) && init.declarations.length === 1) {
		if (this.type === types$1._in) {
			if ((init.kind === "using" || init.kind === "await using") && !init.declarations[0].init) this.raise(this.start, "Using declaration is not allowed in for-in loops");
			if (this.options.ecmaVersion >= 9 && awaitAt > -1) this.unexpected(awaitAt);
		} else if (this.options.ecmaVersion >= 9) node.await = awaitAt > -1;
		return this.parseForIn(node, init);
	}
	if (awaitAt > -1) this.unexpected(awaitAt);
	return this.parseFor(node, init);
};
pp$8.parseFunctionStatement = function(node, isAsync, declarationPosition) {
	this.next();
	return this.parseFunction(node, FUNC_STATEMENT | (declarationPosition ? 0 : FUNC_HANGING_STATEMENT), false, isAsync);
};
pp$8.parseIfStatement = function(node) {
	this.next();
	node.test = this.parseParenExpression();
	node.consequent = this.parseStatement("if");
	node.alternate = this.eat(types$1._else) ? this.parseStatement("if") : null;
	return this.finishNode(node, "IfStatement");
};
pp$8.parseReturnStatement = function(node) {
	if (!this.allowReturn) this.raise(this.start, "'return' outside of function");
	this.next();
	if (this.eat(types$1.semi) || this.insertSemicolon()) node.argument = null;
	else {
		node.argument = this.parseExpression();
		this.semicolon();
	}
	return this.finishNode(node, "ReturnStatement");
};
pp$8.parseSwitchStatement = function(node) {
	this.next();
	node.discriminant = this.parseParenExpression();
	node.cases = [];
	this.expect(types$1.braceL);
	this.labels.push(switchLabel);
	this.enterScope(SCOPE_SWITCH);
	var cur;
	for (var sawDefault = false; this.type !== types$1.braceR;) if (this.type === types$1._case || this.type === types$1._default) {
		var isCase = this.type === types$1._case;
		if (cur) this.finishNode(cur, "SwitchCase");
		node.cases.push(cur = this.startNode());
		cur.consequent = [];
		this.next();
		if (isCase) cur.test = this.parseExpression();
		else {
			if (sawDefault) this.raiseRecoverable(this.lastTokStart, "Multiple default clauses");
			sawDefault = true;
			cur.test = null;
		}
		this.expect(types$1.colon);
	} else {
		if (!cur) this.unexpected();
		cur.consequent.push(this.parseStatement(null));
	}
	this.exitScope();
	if (cur) this.finishNode(cur, "SwitchCase");
	this.next();
	this.labels.pop();
	return this.finishNode(node, "SwitchStatement");
};
pp$8.parseThrowStatement = function(node) {
	this.next();
	if (lineBreak.test(this.input.slice(this.lastTokEnd, this.start))) this.raise(this.lastTokEnd, "Illegal newline after throw");
	node.argument = this.parseExpression();
	this.semicolon();
	return this.finishNode(node, "ThrowStatement");
};
var empty$1 = [];
pp$8.parseCatchClauseParam = function() {
	var param = this.parseBindingAtom();
	var simple = param.type === "Identifier";
	this.enterScope(simple ? SCOPE_SIMPLE_CATCH : 0);
	this.checkLValPattern(param, simple ? BIND_SIMPLE_CATCH : BIND_LEXICAL);
	this.expect(types$1.parenR);
	return param;
};
pp$8.parseTryStatement = function(node) {
	this.next();
	node.block = this.parseBlock();
	node.handler = null;
	if (this.type === types$1._catch) {
		var clause = this.startNode();
		this.next();
		if (this.eat(types$1.parenL)) clause.param = this.parseCatchClauseParam();
		else {
			if (this.options.ecmaVersion < 10) this.unexpected();
			clause.param = null;
			this.enterScope(0);
		}
		clause.body = this.parseBlock(false);
		this.exitScope();
		node.handler = this.finishNode(clause, "CatchClause");
	}
	node.finalizer = this.eat(types$1._finally) ? this.parseBlock() : null;
	if (!node.handler && !node.finalizer) this.raise(node.start, "Missing catch or finally clause");
	return this.finishNode(node, "TryStatement");
};
pp$8.parseVarStatement = function(node, kind, allowMissingInitializer) {
	this.next();
	this.parseVar(node, false, kind, allowMissingInitializer);
	this.semicolon();
	return this.finishNode(node, "VariableDeclaration");
};
pp$8.parseWhileStatement = function(node) {
	this.next();
	node.test = this.parseParenExpression();
	this.labels.push(loopLabel);
	node.body = this.parseStatement("while");
	this.labels.pop();
	return this.finishNode(node, "WhileStatement");
};
pp$8.parseWithStatement = function(node) {
	if (this.strict) this.raise(this.start, "'with' in strict mode");
	this.next();
	node.object = this.parseParenExpression();
	node.body = this.parseStatement("with");
	return this.finishNode(node, "WithStatement");
};
pp$8.parseEmptyStatement = function(node) {
	this.next();
	return this.finishNode(node, "EmptyStatement");
};
pp$8.parseLabeledStatement = function(node, maybeName, expr, context) {
	for (var i$1 = 0, list = this.labels; i$1 < list.length; i$1 += 1) if (list[i$1].name === maybeName) this.raise(expr.start, "Label '" + maybeName + "' is already declared");
	var kind = this.type.isLoop ? "loop" : this.type === types$1._switch ? "switch" : null;
	for (var i = this.labels.length - 1; i >= 0; i--) {
		var label$1 = this.labels[i];
		if (label$1.statementStart === node.start) {
			label$1.statementStart = this.start;
			label$1.kind = kind;
		} else break;
	}
	this.labels.push({
		name: maybeName,
		kind,
		statementStart: this.start
	});
	node.body = this.parseStatement(context ? context.indexOf("label") === -1 ? context + "label" : context : "label");
	this.labels.pop();
	node.label = expr;
	return this.finishNode(node, "LabeledStatement");
};
pp$8.parseExpressionStatement = function(node, expr) {
	node.expression = expr;
	this.semicolon();
	return this.finishNode(node, "ExpressionStatement");
};
pp$8.parseBlock = function(createNewLexicalScope, node, exitStrict) {
	if (createNewLexicalScope === void 0) createNewLexicalScope = true;
	if (node === void 0) node = this.startNode();
	node.body = [];
	this.expect(types$1.braceL);
	if (createNewLexicalScope) this.enterScope(0);
	while (this.type !== types$1.braceR) {
		var stmt = this.parseStatement(null);
		node.body.push(stmt);
	}
	if (exitStrict) this.strict = false;
	this.next();
	if (createNewLexicalScope) this.exitScope();
	return this.finishNode(node, "BlockStatement");
};
pp$8.parseFor = function(node, init) {
	node.init = init;
	this.expect(types$1.semi);
	node.test = this.type === types$1.semi ? null : this.parseExpression();
	this.expect(types$1.semi);
	node.update = this.type === types$1.parenR ? null : this.parseExpression();
	this.expect(types$1.parenR);
	node.body = this.parseStatement("for");
	this.exitScope();
	this.labels.pop();
	return this.finishNode(node, "ForStatement");
};
pp$8.parseForIn = function(node, init) {
	var isForIn = this.type === types$1._in;
	this.next();
	if (init.type === "VariableDeclaration" && init.declarations[0].init != null && (!isForIn || this.options.ecmaVersion < 8 || this.strict || init.kind !== "var" || init.declarations[0].id.type !== "Identifier")) this.raise(init.start, (isForIn ? "for-in" : "for-of") + " loop variable declaration may not have an initializer");
	node.left = init;
	node.right = isForIn ? this.parseExpression() : this.parseMaybeAssign();
	this.expect(types$1.parenR);
	node.body = this.parseStatement("for");
	this.exitScope();
	this.labels.pop();
	return this.finishNode(node, isForIn ? "ForInStatement" : "ForOfStatement");
};
pp$8.parseVar = function(node, isFor, kind, allowMissingInitializer) {
	node.declarations = [];
	node.kind = kind;
	for (;;) {
		var decl = this.startNode();
		this.parseVarId(decl, kind);
		if (this.eat(types$1.eq)) decl.init = this.parseMaybeAssign(isFor);
		else if (!allowMissingInitializer && kind === "const" && !(this.type === types$1._in || this.options.ecmaVersion >= 6 && this.isContextual("of"))) this.unexpected();
		else if (!allowMissingInitializer && (kind === "using" || kind === "await using") && this.options.ecmaVersion >= 17 && this.type !== types$1._in && !this.isContextual("of")) this.raise(this.lastTokEnd, "Missing initializer in " + kind + " declaration");
		else if (!allowMissingInitializer && decl.id.type !== "Identifier" && !(isFor && (this.type === types$1._in || this.isContextual("of")))) this.raise(this.lastTokEnd, "Complex binding patterns require an initialization value");
		else decl.init = null;
		node.declarations.push(this.finishNode(decl, "VariableDeclarator"));
		if (!this.eat(types$1.comma)) break;
	}
	return node;
};
pp$8.parseVarId = function(decl, kind) {
	decl.id = kind === "using" || kind === "await using" ? this.parseIdent() : this.parseBindingAtom();
	this.checkLValPattern(decl.id, kind === "var" ? BIND_VAR : BIND_LEXICAL, false);
};
var FUNC_STATEMENT = 1;
var FUNC_HANGING_STATEMENT = 2;
var FUNC_NULLABLE_ID = 4;
pp$8.parseFunction = function(node, statement, allowExpressionBody, isAsync, forInit) {
	this.initFunction(node);
	if (this.options.ecmaVersion >= 9 || this.options.ecmaVersion >= 6 && !isAsync) {
		if (this.type === types$1.star && statement & FUNC_HANGING_STATEMENT) this.unexpected();
		node.generator = this.eat(types$1.star);
	}
	if (this.options.ecmaVersion >= 8) node.async = !!isAsync;
	if (statement & FUNC_STATEMENT) {
		node.id = statement & FUNC_NULLABLE_ID && this.type !== types$1.name ? null : this.parseIdent();
		if (node.id && !(statement & FUNC_HANGING_STATEMENT)) this.checkLValSimple(node.id, this.strict || node.generator || node.async ? this.treatFunctionsAsVar ? BIND_VAR : BIND_LEXICAL : BIND_FUNCTION);
	}
	var oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
	this.yieldPos = 0;
	this.awaitPos = 0;
	this.awaitIdentPos = 0;
	this.enterScope(functionFlags(node.async, node.generator));
	if (!(statement & FUNC_STATEMENT)) node.id = this.type === types$1.name ? this.parseIdent() : null;
	this.parseFunctionParams(node);
	this.parseFunctionBody(node, allowExpressionBody, false, forInit);
	this.yieldPos = oldYieldPos;
	this.awaitPos = oldAwaitPos;
	this.awaitIdentPos = oldAwaitIdentPos;
	return this.finishNode(node, statement & FUNC_STATEMENT ? "FunctionDeclaration" : "FunctionExpression");
};
pp$8.parseFunctionParams = function(node) {
	this.expect(types$1.parenL);
	node.params = this.parseBindingList(types$1.parenR, false, this.options.ecmaVersion >= 8);
	this.checkYieldAwaitInDefaultParams();
};
pp$8.parseClass = function(node, isStatement) {
	this.next();
	var oldStrict = this.strict;
	this.strict = true;
	this.parseClassId(node, isStatement);
	this.parseClassSuper(node);
	var privateNameMap = this.enterClassBody();
	var classBody = this.startNode();
	var hadConstructor = false;
	classBody.body = [];
	this.expect(types$1.braceL);
	while (this.type !== types$1.braceR) {
		var element = this.parseClassElement(node.superClass !== null);
		if (element) {
			classBody.body.push(element);
			if (element.type === "MethodDefinition" && element.kind === "constructor") {
				if (hadConstructor) this.raiseRecoverable(element.start, "Duplicate constructor in the same class");
				hadConstructor = true;
			} else if (element.key && element.key.type === "PrivateIdentifier" && isPrivateNameConflicted(privateNameMap, element)) this.raiseRecoverable(element.key.start, "Identifier '#" + element.key.name + "' has already been declared");
		}
	}
	this.strict = oldStrict;
	this.next();
	node.body = this.finishNode(classBody, "ClassBody");
	this.exitClassBody();
	return this.finishNode(node, isStatement ? "ClassDeclaration" : "ClassExpression");
};
pp$8.parseClassElement = function(constructorAllowsSuper) {
	if (this.eat(types$1.semi)) return null;
	var ecmaVersion = this.options.ecmaVersion;
	var node = this.startNode();
	var keyName = "";
	var isGenerator = false;
	var isAsync = false;
	var kind = "method";
	var isStatic = false;
	if (this.eatContextual("static")) {
		if (ecmaVersion >= 13 && this.eat(types$1.braceL)) {
			this.parseClassStaticBlock(node);
			return node;
		}
		if (this.isClassElementNameStart() || this.type === types$1.star) isStatic = true;
		else keyName = "static";
	}
	node.static = isStatic;
	if (!keyName && ecmaVersion >= 8 && this.eatContextual("async")) {
		if ((this.isClassElementNameStart() || this.type === types$1.star) && !this.canInsertSemicolon()) isAsync = true;
		else keyName = "async";
	}
	if (!keyName && (ecmaVersion >= 9 || !isAsync) && this.eat(types$1.star)) isGenerator = true;
	if (!keyName && !isAsync && !isGenerator) {
		var lastValue = this.value;
		if (this.eatContextual("get") || this.eatContextual("set")) {
			if (this.isClassElementNameStart()) kind = lastValue;
			else keyName = lastValue;
		}
	}
	if (keyName) {
		node.computed = false;
		node.key = this.startNodeAt(this.lastTokStart, this.lastTokStartLoc);
		node.key.name = keyName;
		this.finishNode(node.key, "Identifier");
	} else this.parseClassElementName(node);
	if (ecmaVersion < 13 || this.type === types$1.parenL || kind !== "method" || isGenerator || isAsync) {
		var isConstructor = !node.static && checkKeyName(node, "constructor");
		var allowsDirectSuper = isConstructor && constructorAllowsSuper;
		if (isConstructor && kind !== "method") this.raise(node.key.start, "Constructor can't have get/set modifier");
		node.kind = isConstructor ? "constructor" : kind;
		this.parseClassMethod(node, isGenerator, isAsync, allowsDirectSuper);
	} else this.parseClassField(node);
	return node;
};
pp$8.isClassElementNameStart = function() {
	return this.type === types$1.name || this.type === types$1.privateId || this.type === types$1.num || this.type === types$1.string || this.type === types$1.bracketL || this.type.keyword;
};
pp$8.parseClassElementName = function(element) {
	if (this.type === types$1.privateId) {
		if (this.value === "constructor") this.raise(this.start, "Classes can't have an element named '#constructor'");
		element.computed = false;
		element.key = this.parsePrivateIdent();
	} else this.parsePropertyName(element);
};
pp$8.parseClassMethod = function(method, isGenerator, isAsync, allowsDirectSuper) {
	var key = method.key;
	if (method.kind === "constructor") {
		if (isGenerator) this.raise(key.start, "Constructor can't be a generator");
		if (isAsync) this.raise(key.start, "Constructor can't be an async method");
	} else if (method.static && checkKeyName(method, "prototype")) this.raise(key.start, "Classes may not have a static property named prototype");
	var value = method.value = this.parseMethod(isGenerator, isAsync, allowsDirectSuper);
	if (method.kind === "get" && value.params.length !== 0) this.raiseRecoverable(value.start, "getter should have no params");
	if (method.kind === "set" && value.params.length !== 1) this.raiseRecoverable(value.start, "setter should have exactly one param");
	if (method.kind === "set" && value.params[0].type === "RestElement") this.raiseRecoverable(value.params[0].start, "Setter cannot use rest params");
	return this.finishNode(method, "MethodDefinition");
};
pp$8.parseClassField = function(field) {
	if (checkKeyName(field, "constructor")) this.raise(field.key.start, "Classes can't have a field named 'constructor'");
	else if (field.static && checkKeyName(field, "prototype")) this.raise(field.key.start, "Classes can't have a static field named 'prototype'");
	if (this.eat(types$1.eq)) {
		this.enterScope(SCOPE_CLASS_FIELD_INIT | SCOPE_SUPER);
		field.value = this.parseMaybeAssign();
		this.exitScope();
	} else field.value = null;
	this.semicolon();
	return this.finishNode(field, "PropertyDefinition");
};
pp$8.parseClassStaticBlock = function(node) {
	node.body = [];
	var oldLabels = this.labels;
	this.labels = [];
	this.enterScope(SCOPE_CLASS_STATIC_BLOCK | SCOPE_SUPER);
	while (this.type !== types$1.braceR) {
		var stmt = this.parseStatement(null);
		node.body.push(stmt);
	}
	this.next();
	this.exitScope();
	this.labels = oldLabels;
	return this.finishNode(node, "StaticBlock");
};
pp$8.parseClassId = function(node, isStatement) {
	if (this.type === types$1.name) {
		node.id = this.parseIdent();
		if (isStatement) this.checkLValSimple(node.id, BIND_LEXICAL, false);
	} else {
		if (isStatement === true) this.unexpected();
		node.id = null;
	}
};
pp$8.parseClassSuper = function(node) {
	node.superClass = this.eat(types$1._extends) ? this.parseExprSubscripts(null, false) : null;
};
pp$8.enterClassBody = function() {
	var element = {
		declared: Object.create(null),
		used: []
	};
	this.privateNameStack.push(element);
	return element.declared;
};
pp$8.exitClassBody = function() {
	var ref = this.privateNameStack.pop();
	var declared = ref.declared;
	var used = ref.used;
	if (!this.options.checkPrivateFields) return;
	var len = this.privateNameStack.length;
	var parent = len === 0 ? null : this.privateNameStack[len - 1];
	for (var i = 0; i < used.length; ++i) {
		var id = used[i];
		if (!hasOwn(declared, id.name)) {
			if (parent) parent.used.push(id);
			else this.raiseRecoverable(id.start, "Private field '#" + id.name + "' must be declared in an enclosing class");
		}
	}
};
function isPrivateNameConflicted(privateNameMap, element) {
	var name = element.key.name;
	var curr = privateNameMap[name];
	var next = "true";
	if (element.type === "MethodDefinition" && (element.kind === "get" || element.kind === "set")) next = (element.static ? "s" : "i") + element.kind;
	if (curr === "iget" && next === "iset" || curr === "iset" && next === "iget" || curr === "sget" && next === "sset" || curr === "sset" && next === "sget") {
		privateNameMap[name] = "true";
		return false;
	} else if (!curr) {
		privateNameMap[name] = next;
		return false;
	} else return true;
}
function checkKeyName(node, name) {
	var computed = node.computed;
	var key = node.key;
	return !computed && (key.type === "Identifier" && key.name === name || key.type === "Literal" && key.value === name);
}
pp$8.parseExportAllDeclaration = function(node, exports$1) {
	if (this.options.ecmaVersion >= 11) {
		if (this.eatContextual("as")) {
			node.exported = this.parseModuleExportName();
			this.checkExport(exports$1, node.exported, this.lastTokStart);
		} else node.exported = null;
	}
	this.expectContextual("from");
	if (this.type !== types$1.string) this.unexpected();
	node.source = this.parseExprAtom();
	if (this.options.ecmaVersion >= 16) node.attributes = this.parseWithClause();
	this.semicolon();
	return this.finishNode(node, "ExportAllDeclaration");
};
pp$8.parseExport = function(node, exports$1) {
	this.next();
	if (this.eat(types$1.star)) return this.parseExportAllDeclaration(node, exports$1);
	if (this.eat(types$1._default)) {
		this.checkExport(exports$1, "default", this.lastTokStart);
		node.declaration = this.parseExportDefaultDeclaration();
		return this.finishNode(node, "ExportDefaultDeclaration");
	}
	if (this.shouldParseExportStatement()) {
		node.declaration = this.parseExportDeclaration(node);
		if (node.declaration.type === "VariableDeclaration") this.checkVariableExport(exports$1, node.declaration.declarations);
		else this.checkExport(exports$1, node.declaration.id, node.declaration.id.start);
		node.specifiers = [];
		node.source = null;
		if (this.options.ecmaVersion >= 16) node.attributes = [];
	} else {
		node.declaration = null;
		node.specifiers = this.parseExportSpecifiers(exports$1);
		if (this.eatContextual("from")) {
			if (this.type !== types$1.string) this.unexpected();
			node.source = this.parseExprAtom();
			if (this.options.ecmaVersion >= 16) node.attributes = this.parseWithClause();
		} else {
			for (var i = 0, list = node.specifiers; i < list.length; i += 1) {
				var spec = list[i];
				this.checkUnreserved(spec.local);
				this.checkLocalExport(spec.local);
				if (spec.local.type === "Literal") this.raise(spec.local.start, "A string literal cannot be used as an exported binding without `from`.");
			}
			node.source = null;
			if (this.options.ecmaVersion >= 16) node.attributes = [];
		}
		this.semicolon();
	}
	return this.finishNode(node, "ExportNamedDeclaration");
};
pp$8.parseExportDeclaration = function(node) {
	return this.parseStatement(null);
};
pp$8.parseExportDefaultDeclaration = function() {
	var isAsync;
	if (this.type === types$1._function || (isAsync = this.isAsyncFunction())) {
		var fNode = this.startNode();
		this.next();
		if (isAsync) this.next();
		return this.parseFunction(fNode, FUNC_STATEMENT | FUNC_NULLABLE_ID, false, isAsync);
	} else if (this.type === types$1._class) {
		var cNode = this.startNode();
		return this.parseClass(cNode, "nullableID");
	} else {
		var declaration = this.parseMaybeAssign();
		this.semicolon();
		return declaration;
	}
};
pp$8.checkExport = function(exports$1, name, pos) {
	if (!exports$1) return;
	if (typeof name !== "string") name = name.type === "Identifier" ? name.name : name.value;
	if (hasOwn(exports$1, name)) this.raiseRecoverable(pos, "Duplicate export '" + name + "'");
	exports$1[name] = true;
};
pp$8.checkPatternExport = function(exports$1, pat) {
	var type = pat.type;
	if (type === "Identifier") this.checkExport(exports$1, pat, pat.start);
	else if (type === "ObjectPattern") for (var i = 0, list = pat.properties; i < list.length; i += 1) {
		var prop = list[i];
		this.checkPatternExport(exports$1, prop);
	}
	else if (type === "ArrayPattern") for (var i$1 = 0, list$1 = pat.elements; i$1 < list$1.length; i$1 += 1) {
		var elt = list$1[i$1];
		if (elt) this.checkPatternExport(exports$1, elt);
	}
	else if (type === "Property") this.checkPatternExport(exports$1, pat.value);
	else if (type === "AssignmentPattern") this.checkPatternExport(exports$1, pat.left);
	else if (type === "RestElement") this.checkPatternExport(exports$1, pat.argument);
};
pp$8.checkVariableExport = function(exports$1, decls) {
	if (!exports$1) return;
	for (var i = 0, list = decls; i < list.length; i += 1) {
		var decl = list[i];
		this.checkPatternExport(exports$1, decl.id);
	}
};
pp$8.shouldParseExportStatement = function() {
	return this.type.keyword === "var" || this.type.keyword === "const" || this.type.keyword === "class" || this.type.keyword === "function" || this.isLet() || this.isAsyncFunction();
};
pp$8.parseExportSpecifier = function(exports$1) {
	var node = this.startNode();
	node.local = this.parseModuleExportName();
	node.exported = this.eatContextual("as") ? this.parseModuleExportName() : node.local;
	this.checkExport(exports$1, node.exported, node.exported.start);
	return this.finishNode(node, "ExportSpecifier");
};
pp$8.parseExportSpecifiers = function(exports$1) {
	var nodes = [], first = true;
	this.expect(types$1.braceL);
	while (!this.eat(types$1.braceR)) {
		if (!first) {
			this.expect(types$1.comma);
			if (this.afterTrailingComma(types$1.braceR)) break;
		} else first = false;
		nodes.push(this.parseExportSpecifier(exports$1));
	}
	return nodes;
};
pp$8.parseImport = function(node) {
	this.next();
	if (this.type === types$1.string) {
		node.specifiers = empty$1;
		node.source = this.parseExprAtom();
	} else {
		node.specifiers = this.parseImportSpecifiers();
		this.expectContextual("from");
		node.source = this.type === types$1.string ? this.parseExprAtom() : this.unexpected();
	}
	if (this.options.ecmaVersion >= 16) node.attributes = this.parseWithClause();
	this.semicolon();
	return this.finishNode(node, "ImportDeclaration");
};
pp$8.parseImportSpecifier = function() {
	var node = this.startNode();
	node.imported = this.parseModuleExportName();
	if (this.eatContextual("as")) node.local = this.parseIdent();
	else {
		this.checkUnreserved(node.imported);
		node.local = node.imported;
	}
	this.checkLValSimple(node.local, BIND_LEXICAL);
	return this.finishNode(node, "ImportSpecifier");
};
pp$8.parseImportDefaultSpecifier = function() {
	var node = this.startNode();
	node.local = this.parseIdent();
	this.checkLValSimple(node.local, BIND_LEXICAL);
	return this.finishNode(node, "ImportDefaultSpecifier");
};
pp$8.parseImportNamespaceSpecifier = function() {
	var node = this.startNode();
	this.next();
	this.expectContextual("as");
	node.local = this.parseIdent();
	this.checkLValSimple(node.local, BIND_LEXICAL);
	return this.finishNode(node, "ImportNamespaceSpecifier");
};
pp$8.parseImportSpecifiers = function() {
	var nodes = [], first = true;
	if (this.type === types$1.name) {
		nodes.push(this.parseImportDefaultSpecifier());
		if (!this.eat(types$1.comma)) return nodes;
	}
	if (this.type === types$1.star) {
		nodes.push(this.parseImportNamespaceSpecifier());
		return nodes;
	}
	this.expect(types$1.braceL);
	while (!this.eat(types$1.braceR)) {
		if (!first) {
			this.expect(types$1.comma);
			if (this.afterTrailingComma(types$1.braceR)) break;
		} else first = false;
		nodes.push(this.parseImportSpecifier());
	}
	return nodes;
};
pp$8.parseWithClause = function() {
	var nodes = [];
	if (!this.eat(types$1._with)) return nodes;
	this.expect(types$1.braceL);
	var attributeKeys = {};
	var first = true;
	while (!this.eat(types$1.braceR)) {
		if (!first) {
			this.expect(types$1.comma);
			if (this.afterTrailingComma(types$1.braceR)) break;
		} else first = false;
		var attr = this.parseImportAttribute();
		var keyName = attr.key.type === "Identifier" ? attr.key.name : attr.key.value;
		if (hasOwn(attributeKeys, keyName)) this.raiseRecoverable(attr.key.start, "Duplicate attribute key '" + keyName + "'");
		attributeKeys[keyName] = true;
		nodes.push(attr);
	}
	return nodes;
};
pp$8.parseImportAttribute = function() {
	var node = this.startNode();
	node.key = this.type === types$1.string ? this.parseExprAtom() : this.parseIdent(this.options.allowReserved !== "never");
	this.expect(types$1.colon);
	if (this.type !== types$1.string) this.unexpected();
	node.value = this.parseExprAtom();
	return this.finishNode(node, "ImportAttribute");
};
pp$8.parseModuleExportName = function() {
	if (this.options.ecmaVersion >= 13 && this.type === types$1.string) {
		var stringLiteral = this.parseLiteral(this.value);
		if (loneSurrogate.test(stringLiteral.value)) this.raise(stringLiteral.start, "An export name cannot include a lone surrogate.");
		return stringLiteral;
	}
	return this.parseIdent(true);
};
pp$8.adaptDirectivePrologue = function(statements) {
	for (var i = 0; i < statements.length && this.isDirectiveCandidate(statements[i]); ++i) statements[i].directive = statements[i].expression.raw.slice(1, -1);
};
pp$8.isDirectiveCandidate = function(statement) {
	return this.options.ecmaVersion >= 5 && statement.type === "ExpressionStatement" && statement.expression.type === "Literal" && typeof statement.expression.value === "string" && (this.input[statement.start] === "\"" || this.input[statement.start] === "'");
};
var pp$7 = Parser.prototype;
pp$7.toAssignable = function(node, isBinding, refDestructuringErrors) {
	if (this.options.ecmaVersion >= 6 && node) switch (node.type) {
		case "Identifier":
			if (this.inAsync && node.name === "await") this.raise(node.start, "Cannot use 'await' as identifier inside an async function");
			break;
		case "ObjectPattern":
		case "ArrayPattern":
		case "AssignmentPattern":
		case "RestElement": break;
		case "ObjectExpression":
			node.type = "ObjectPattern";
			if (refDestructuringErrors) this.checkPatternErrors(refDestructuringErrors, true);
			for (var i = 0, list = node.properties; i < list.length; i += 1) {
				var prop = list[i];
				this.toAssignable(prop, isBinding);
				if (prop.type === "RestElement" && (prop.argument.type === "ArrayPattern" || prop.argument.type === "ObjectPattern")) this.raise(prop.argument.start, "Unexpected token");
			}
			break;
		case "Property":
			if (node.kind !== "init") this.raise(node.key.start, "Object pattern can't contain getter or setter");
			this.toAssignable(node.value, isBinding);
			break;
		case "ArrayExpression":
			node.type = "ArrayPattern";
			if (refDestructuringErrors) this.checkPatternErrors(refDestructuringErrors, true);
			this.toAssignableList(node.elements, isBinding);
			break;
		case "SpreadElement":
			node.type = "RestElement";
			this.toAssignable(node.argument, isBinding);
			if (node.argument.type === "AssignmentPattern") this.raise(node.argument.start, "Rest elements cannot have a default value");
			break;
		case "AssignmentExpression":
			if (node.operator !== "=") this.raise(node.left.end, "Only '=' operator can be used for specifying default value.");
			node.type = "AssignmentPattern";
			delete node.operator;
			this.toAssignable(node.left, isBinding);
			break;
		case "ParenthesizedExpression":
			this.toAssignable(node.expression, isBinding, refDestructuringErrors);
			break;
		case "ChainExpression":
			this.raiseRecoverable(node.start, "Optional chaining cannot appear in left-hand side");
			break;
		case "MemberExpression": if (!isBinding) break;
		default: this.raise(node.start, "Assigning to rvalue");
	}
	else if (refDestructuringErrors) this.checkPatternErrors(refDestructuringErrors, true);
	return node;
};
pp$7.toAssignableList = function(exprList, isBinding) {
	var end = exprList.length;
	for (var i = 0; i < end; i++) {
		var elt = exprList[i];
		if (elt) this.toAssignable(elt, isBinding);
	}
	if (end) {
		var last = exprList[end - 1];
		if (this.options.ecmaVersion === 6 && isBinding && last && last.type === "RestElement" && last.argument.type !== "Identifier") this.unexpected(last.argument.start);
	}
	return exprList;
};
pp$7.parseSpread = function(refDestructuringErrors) {
	var node = this.startNode();
	this.next();
	node.argument = this.parseMaybeAssign(false, refDestructuringErrors);
	return this.finishNode(node, "SpreadElement");
};
pp$7.parseRestBinding = function() {
	var node = this.startNode();
	this.next();
	if (this.options.ecmaVersion === 6 && this.type !== types$1.name) this.unexpected();
	node.argument = this.parseBindingAtom();
	return this.finishNode(node, "RestElement");
};
pp$7.parseBindingAtom = function() {
	if (this.options.ecmaVersion >= 6) switch (this.type) {
		case types$1.bracketL:
			var node = this.startNode();
			this.next();
			node.elements = this.parseBindingList(types$1.bracketR, true, true);
			return this.finishNode(node, "ArrayPattern");
		case types$1.braceL: return this.parseObj(true);
	}
	return this.parseIdent();
};
pp$7.parseBindingList = function(close, allowEmpty, allowTrailingComma, allowModifiers) {
	var elts = [], first = true;
	while (!this.eat(close)) {
		if (first) first = false;
		else this.expect(types$1.comma);
		if (allowEmpty && this.type === types$1.comma) elts.push(null);
		else if (allowTrailingComma && this.afterTrailingComma(close)) break;
		else if (this.type === types$1.ellipsis) {
			var rest = this.parseRestBinding();
			this.parseBindingListItem(rest);
			elts.push(rest);
			if (this.type === types$1.comma) this.raiseRecoverable(this.start, "Comma is not permitted after the rest element");
			this.expect(close);
			break;
		} else elts.push(this.parseAssignableListItem(allowModifiers));
	}
	return elts;
};
pp$7.parseAssignableListItem = function(allowModifiers) {
	var elem = this.parseMaybeDefault(this.start, this.startLoc);
	this.parseBindingListItem(elem);
	return elem;
};
pp$7.parseBindingListItem = function(param) {
	return param;
};
pp$7.parseMaybeDefault = function(startPos, startLoc, left) {
	left = left || this.parseBindingAtom();
	if (this.options.ecmaVersion < 6 || !this.eat(types$1.eq)) return left;
	var node = this.startNodeAt(startPos, startLoc);
	node.left = left;
	node.right = this.parseMaybeAssign();
	return this.finishNode(node, "AssignmentPattern");
};
pp$7.checkLValSimple = function(expr, bindingType, checkClashes) {
	if (bindingType === void 0) bindingType = BIND_NONE;
	var isBind = bindingType !== BIND_NONE;
	switch (expr.type) {
		case "Identifier":
			if (this.strict && this.reservedWordsStrictBind.test(expr.name)) this.raiseRecoverable(expr.start, (isBind ? "Binding " : "Assigning to ") + expr.name + " in strict mode");
			if (isBind) {
				if (bindingType === BIND_LEXICAL && expr.name === "let") this.raiseRecoverable(expr.start, "let is disallowed as a lexically bound name");
				if (checkClashes) {
					if (hasOwn(checkClashes, expr.name)) this.raiseRecoverable(expr.start, "Argument name clash");
					checkClashes[expr.name] = true;
				}
				if (bindingType !== BIND_OUTSIDE) this.declareName(expr.name, bindingType, expr.start);
			}
			break;
		case "ChainExpression":
			this.raiseRecoverable(expr.start, "Optional chaining cannot appear in left-hand side");
			break;
		case "MemberExpression":
			if (isBind) this.raiseRecoverable(expr.start, "Binding member expression");
			break;
		case "ParenthesizedExpression":
			if (isBind) this.raiseRecoverable(expr.start, "Binding parenthesized expression");
			return this.checkLValSimple(expr.expression, bindingType, checkClashes);
		default: this.raise(expr.start, (isBind ? "Binding" : "Assigning to") + " rvalue");
	}
};
pp$7.checkLValPattern = function(expr, bindingType, checkClashes) {
	if (bindingType === void 0) bindingType = BIND_NONE;
	switch (expr.type) {
		case "ObjectPattern":
			for (var i = 0, list = expr.properties; i < list.length; i += 1) {
				var prop = list[i];
				this.checkLValInnerPattern(prop, bindingType, checkClashes);
			}
			break;
		case "ArrayPattern":
			for (var i$1 = 0, list$1 = expr.elements; i$1 < list$1.length; i$1 += 1) {
				var elem = list$1[i$1];
				if (elem) this.checkLValInnerPattern(elem, bindingType, checkClashes);
			}
			break;
		default: this.checkLValSimple(expr, bindingType, checkClashes);
	}
};
pp$7.checkLValInnerPattern = function(expr, bindingType, checkClashes) {
	if (bindingType === void 0) bindingType = BIND_NONE;
	switch (expr.type) {
		case "Property":
			this.checkLValInnerPattern(expr.value, bindingType, checkClashes);
			break;
		case "AssignmentPattern":
			this.checkLValPattern(expr.left, bindingType, checkClashes);
			break;
		case "RestElement":
			this.checkLValPattern(expr.argument, bindingType, checkClashes);
			break;
		default: this.checkLValPattern(expr, bindingType, checkClashes);
	}
};
var TokContext = function TokContext(token, isExpr, preserveSpace, override, generator) {
	this.token = token;
	this.isExpr = !!isExpr;
	this.preserveSpace = !!preserveSpace;
	this.override = override;
	this.generator = !!generator;
};
var types = {
	b_stat: new TokContext("{", false),
	b_expr: new TokContext("{", true),
	b_tmpl: new TokContext("${", false),
	p_stat: new TokContext("(", false),
	p_expr: new TokContext("(", true),
	q_tmpl: new TokContext("`", true, true, function(p) {
		return p.tryReadTemplateToken();
	}),
	f_stat: new TokContext("function", false),
	f_expr: new TokContext("function", true),
	f_expr_gen: new TokContext("function", true, false, null, true),
	f_gen: new TokContext("function", false, false, null, true)
};
var pp$6 = Parser.prototype;
pp$6.initialContext = function() {
	return [types.b_stat];
};
pp$6.curContext = function() {
	return this.context[this.context.length - 1];
};
pp$6.braceIsBlock = function(prevType) {
	var parent = this.curContext();
	if (parent === types.f_expr || parent === types.f_stat) return true;
	if (prevType === types$1.colon && (parent === types.b_stat || parent === types.b_expr)) return !parent.isExpr;
	if (prevType === types$1._return || prevType === types$1.name && this.exprAllowed) return lineBreak.test(this.input.slice(this.lastTokEnd, this.start));
	if (prevType === types$1._else || prevType === types$1.semi || prevType === types$1.eof || prevType === types$1.parenR || prevType === types$1.arrow) return true;
	if (prevType === types$1.braceL) return parent === types.b_stat;
	if (prevType === types$1._var || prevType === types$1._const || prevType === types$1.name) return false;
	return !this.exprAllowed;
};
pp$6.inGeneratorContext = function() {
	for (var i = this.context.length - 1; i >= 1; i--) {
		var context = this.context[i];
		if (context.token === "function") return context.generator;
	}
	return false;
};
pp$6.updateContext = function(prevType) {
	var update, type = this.type;
	if (type.keyword && prevType === types$1.dot) this.exprAllowed = false;
	else if (update = type.updateContext) update.call(this, prevType);
	else this.exprAllowed = type.beforeExpr;
};
pp$6.overrideContext = function(tokenCtx) {
	if (this.curContext() !== tokenCtx) this.context[this.context.length - 1] = tokenCtx;
};
types$1.parenR.updateContext = types$1.braceR.updateContext = function() {
	if (this.context.length === 1) {
		this.exprAllowed = true;
		return;
	}
	var out = this.context.pop();
	if (out === types.b_stat && this.curContext().token === "function") out = this.context.pop();
	this.exprAllowed = !out.isExpr;
};
types$1.braceL.updateContext = function(prevType) {
	this.context.push(this.braceIsBlock(prevType) ? types.b_stat : types.b_expr);
	this.exprAllowed = true;
};
types$1.dollarBraceL.updateContext = function() {
	this.context.push(types.b_tmpl);
	this.exprAllowed = true;
};
types$1.parenL.updateContext = function(prevType) {
	var statementParens = prevType === types$1._if || prevType === types$1._for || prevType === types$1._with || prevType === types$1._while;
	this.context.push(statementParens ? types.p_stat : types.p_expr);
	this.exprAllowed = true;
};
types$1.incDec.updateContext = function() {};
types$1._function.updateContext = types$1._class.updateContext = function(prevType) {
	if (prevType.beforeExpr && prevType !== types$1._else && !(prevType === types$1.semi && this.curContext() !== types.p_stat) && !(prevType === types$1._return && lineBreak.test(this.input.slice(this.lastTokEnd, this.start))) && !((prevType === types$1.colon || prevType === types$1.braceL) && this.curContext() === types.b_stat)) this.context.push(types.f_expr);
	else this.context.push(types.f_stat);
	this.exprAllowed = false;
};
types$1.colon.updateContext = function() {
	if (this.curContext().token === "function") this.context.pop();
	this.exprAllowed = true;
};
types$1.backQuote.updateContext = function() {
	if (this.curContext() === types.q_tmpl) this.context.pop();
	else this.context.push(types.q_tmpl);
	this.exprAllowed = false;
};
types$1.star.updateContext = function(prevType) {
	if (prevType === types$1._function) {
		var index = this.context.length - 1;
		if (this.context[index] === types.f_expr) this.context[index] = types.f_expr_gen;
		else this.context[index] = types.f_gen;
	}
	this.exprAllowed = true;
};
types$1.name.updateContext = function(prevType) {
	var allowed = false;
	if (this.options.ecmaVersion >= 6 && prevType !== types$1.dot) {
		if (this.value === "of" && !this.exprAllowed || this.value === "yield" && this.inGeneratorContext()) allowed = true;
	}
	this.exprAllowed = allowed;
};
var pp$5 = Parser.prototype;
pp$5.checkPropClash = function(prop, propHash, refDestructuringErrors) {
	if (this.options.ecmaVersion >= 9 && prop.type === "SpreadElement") return;
	if (this.options.ecmaVersion >= 6 && (prop.computed || prop.method || prop.shorthand)) return;
	var key = prop.key;
	var name;
	switch (key.type) {
		case "Identifier":
			name = key.name;
			break;
		case "Literal":
			name = String(key.value);
			break;
		default: return;
	}
	var kind = prop.kind;
	if (this.options.ecmaVersion >= 6) {
		if (name === "__proto__" && kind === "init") {
			if (propHash.proto) {
				if (refDestructuringErrors) {
					if (refDestructuringErrors.doubleProto < 0) refDestructuringErrors.doubleProto = key.start;
				} else this.raiseRecoverable(key.start, "Redefinition of __proto__ property");
			}
			propHash.proto = true;
		}
		return;
	}
	name = "$" + name;
	var other = propHash[name];
	if (other) {
		var redefinition;
		if (kind === "init") redefinition = this.strict && other.init || other.get || other.set;
		else redefinition = other.init || other[kind];
		if (redefinition) this.raiseRecoverable(key.start, "Redefinition of property");
	} else other = propHash[name] = {
		init: false,
		get: false,
		set: false
	};
	other[kind] = true;
};
pp$5.parseExpression = function(forInit, refDestructuringErrors) {
	var this$1$1 = this;
	return this.catchStackOverflow(function() {
		var startPos = this$1$1.start, startLoc = this$1$1.startLoc;
		var expr = this$1$1.parseMaybeAssign(forInit, refDestructuringErrors);
		if (this$1$1.type === types$1.comma) {
			var node = this$1$1.startNodeAt(startPos, startLoc);
			node.expressions = [expr];
			while (this$1$1.eat(types$1.comma)) node.expressions.push(this$1$1.parseMaybeAssign(forInit, refDestructuringErrors));
			return this$1$1.finishNode(node, "SequenceExpression");
		}
		return expr;
	});
};
pp$5.parseMaybeAssign = function(forInit, refDestructuringErrors, afterLeftParse) {
	if (this.isContextual("yield")) {
		if (this.inGenerator) return this.parseYield(forInit);
		else this.exprAllowed = false;
	}
	var ownDestructuringErrors = false, oldParenAssign = -1, oldTrailingComma = -1, oldDoubleProto = -1;
	if (refDestructuringErrors) {
		oldParenAssign = refDestructuringErrors.parenthesizedAssign;
		oldTrailingComma = refDestructuringErrors.trailingComma;
		oldDoubleProto = refDestructuringErrors.doubleProto;
		refDestructuringErrors.parenthesizedAssign = refDestructuringErrors.trailingComma = -1;
	} else {
		refDestructuringErrors = new DestructuringErrors();
		ownDestructuringErrors = true;
	}
	var startPos = this.start, startLoc = this.startLoc;
	if (this.type === types$1.parenL || this.type === types$1.name) {
		this.potentialArrowAt = this.start;
		this.potentialArrowInForAwait = forInit === "await";
	}
	var left = this.parseMaybeConditional(forInit, refDestructuringErrors);
	if (afterLeftParse) left = afterLeftParse.call(this, left, startPos, startLoc);
	if (this.type.isAssign) {
		var node = this.startNodeAt(startPos, startLoc);
		node.operator = this.value;
		if (this.type === types$1.eq) left = this.toAssignable(left, false, refDestructuringErrors);
		if (!ownDestructuringErrors) {
			refDestructuringErrors.parenthesizedAssign = refDestructuringErrors.trailingComma = -1;
			if (refDestructuringErrors.shorthandAssign >= left.start) refDestructuringErrors.shorthandAssign = -1;
			if (refDestructuringErrors.doubleProto >= left.start) refDestructuringErrors.doubleProto = -1;
		}
		if (this.type === types$1.eq) this.checkLValPattern(left);
		else this.checkLValSimple(left);
		node.left = left;
		this.next();
		node.right = this.parseMaybeAssign(forInit);
		if (oldDoubleProto > -1) refDestructuringErrors.doubleProto = oldDoubleProto;
		return this.finishNode(node, "AssignmentExpression");
	} else if (ownDestructuringErrors) this.checkExpressionErrors(refDestructuringErrors, true);
	if (oldParenAssign > -1) refDestructuringErrors.parenthesizedAssign = oldParenAssign;
	if (oldTrailingComma > -1) refDestructuringErrors.trailingComma = oldTrailingComma;
	return left;
};
pp$5.parseMaybeConditional = function(forInit, refDestructuringErrors) {
	var startPos = this.start, startLoc = this.startLoc;
	var expr = this.parseExprOps(forInit, refDestructuringErrors);
	if (this.checkExpressionErrors(refDestructuringErrors)) return expr;
	if (!(expr.type === "ArrowFunctionExpression" && expr.start === startPos) && this.eat(types$1.question)) {
		var node = this.startNodeAt(startPos, startLoc);
		node.test = expr;
		node.consequent = this.parseMaybeAssign();
		this.expect(types$1.colon);
		node.alternate = this.parseMaybeAssign(forInit);
		return this.finishNode(node, "ConditionalExpression");
	}
	return expr;
};
pp$5.parseExprOps = function(forInit, refDestructuringErrors) {
	var startPos = this.start, startLoc = this.startLoc;
	var expr = this.parseMaybeUnary(refDestructuringErrors, false, false, forInit);
	if (this.checkExpressionErrors(refDestructuringErrors)) return expr;
	return expr.start === startPos && expr.type === "ArrowFunctionExpression" ? expr : this.parseExprOp(expr, startPos, startLoc, -1, forInit);
};
pp$5.parseExprOp = function(left, leftStartPos, leftStartLoc, minPrec, forInit) {
	var prec = this.type.binop;
	if (prec != null && (!forInit || this.type !== types$1._in)) {
		if (prec > minPrec) {
			var logical = this.type === types$1.logicalOR || this.type === types$1.logicalAND;
			var coalesce = this.type === types$1.coalesce;
			if (coalesce) prec = types$1.logicalAND.binop;
			var op = this.value;
			this.next();
			var startPos = this.start, startLoc = this.startLoc;
			var right = this.parseExprOp(this.parseMaybeUnary(null, false, false, forInit), startPos, startLoc, prec, forInit);
			var node = this.buildBinary(leftStartPos, leftStartLoc, left, right, op, logical || coalesce);
			if (logical && this.type === types$1.coalesce || coalesce && (this.type === types$1.logicalOR || this.type === types$1.logicalAND)) this.raiseRecoverable(this.start, "Logical expressions and coalesce expressions cannot be mixed. Wrap either by parentheses");
			return this.parseExprOp(node, leftStartPos, leftStartLoc, minPrec, forInit);
		}
	}
	return left;
};
pp$5.buildBinary = function(startPos, startLoc, left, right, op, logical) {
	if (right.type === "PrivateIdentifier") this.raise(right.start, "Private identifier can only be left side of binary expression");
	var node = this.startNodeAt(startPos, startLoc);
	node.left = left;
	node.operator = op;
	node.right = right;
	return this.finishNode(node, logical ? "LogicalExpression" : "BinaryExpression");
};
pp$5.parseMaybeUnary = function(refDestructuringErrors, sawUnary, incDec, forInit) {
	var startPos = this.start, startLoc = this.startLoc, expr;
	if (this.isContextual("await") && this.canAwait) {
		expr = this.parseAwait(forInit);
		sawUnary = true;
	} else if (this.type.prefix) {
		var node = this.startNode(), update = this.type === types$1.incDec;
		node.operator = this.value;
		node.prefix = true;
		this.next();
		node.argument = this.parseMaybeUnary(null, true, update, forInit);
		this.checkExpressionErrors(refDestructuringErrors, true);
		if (update) this.checkLValSimple(node.argument);
		else if (this.strict && node.operator === "delete" && isLocalVariableAccess(node.argument)) this.raiseRecoverable(node.start, "Deleting local variable in strict mode");
		else if (node.operator === "delete" && isPrivateFieldAccess(node.argument)) this.raiseRecoverable(node.start, "Private fields can not be deleted");
		else sawUnary = true;
		expr = this.finishNode(node, update ? "UpdateExpression" : "UnaryExpression");
	} else if (!sawUnary && this.type === types$1.privateId) {
		if ((forInit || this.privateNameStack.length === 0) && this.options.checkPrivateFields) this.unexpected();
		expr = this.parsePrivateIdent();
		if (this.type !== types$1._in) this.unexpected();
	} else {
		expr = this.parseExprSubscripts(refDestructuringErrors, forInit);
		if (this.checkExpressionErrors(refDestructuringErrors)) return expr;
		while (this.type.postfix && !this.canInsertSemicolon()) {
			var node$1 = this.startNodeAt(startPos, startLoc);
			node$1.operator = this.value;
			node$1.prefix = false;
			node$1.argument = expr;
			this.checkLValSimple(expr);
			this.next();
			expr = this.finishNode(node$1, "UpdateExpression");
		}
	}
	if (!incDec && !(expr.type === "ArrowFunctionExpression" && expr.start === startPos) && this.eat(types$1.starstar)) {
		if (sawUnary) this.unexpected(this.lastTokStart);
		else return this.buildBinary(startPos, startLoc, expr, this.parseMaybeUnary(null, false, false, forInit), "**", false);
	} else return expr;
};
function isLocalVariableAccess(node) {
	return node.type === "Identifier" || node.type === "ParenthesizedExpression" && isLocalVariableAccess(node.expression);
}
function isPrivateFieldAccess(node) {
	return node.type === "MemberExpression" && node.property.type === "PrivateIdentifier" || node.type === "ChainExpression" && isPrivateFieldAccess(node.expression) || node.type === "ParenthesizedExpression" && isPrivateFieldAccess(node.expression);
}
pp$5.parseExprSubscripts = function(refDestructuringErrors, forInit) {
	var startPos = this.start, startLoc = this.startLoc;
	var oldDoubleProto = -1, oldShorthandAssign = -1;
	if (refDestructuringErrors) {
		oldDoubleProto = refDestructuringErrors.doubleProto;
		oldShorthandAssign = refDestructuringErrors.shorthandAssign;
		refDestructuringErrors.doubleProto = refDestructuringErrors.shorthandAssign = -1;
	}
	var expr = this.parseExprAtom(refDestructuringErrors, forInit);
	if (expr.type === "ArrowFunctionExpression" && this.input.slice(this.lastTokStart, this.lastTokEnd) !== ")") return expr;
	var result = this.parseSubscripts(expr, startPos, startLoc, false, forInit);
	if (refDestructuringErrors) {
		if (result.end > expr.end) {
			this.checkExpressionErrors(refDestructuringErrors, true);
			if (refDestructuringErrors.parenthesizedAssign >= result.start) refDestructuringErrors.parenthesizedAssign = -1;
			if (refDestructuringErrors.parenthesizedBind >= result.start) refDestructuringErrors.parenthesizedBind = -1;
			if (refDestructuringErrors.trailingComma >= result.start) refDestructuringErrors.trailingComma = -1;
		}
		if (oldDoubleProto > -1) refDestructuringErrors.doubleProto = oldDoubleProto;
		if (oldShorthandAssign > -1) refDestructuringErrors.shorthandAssign = oldShorthandAssign;
	}
	return result;
};
pp$5.parseSubscripts = function(base, startPos, startLoc, noCalls, forInit) {
	var maybeAsyncArrow = this.options.ecmaVersion >= 8 && base.type === "Identifier" && base.name === "async" && this.lastTokEnd === base.end && !this.canInsertSemicolon() && base.end - base.start === 5 && this.potentialArrowAt === base.start;
	var optionalChained = false;
	while (true) {
		var element = this.parseSubscript(base, startPos, startLoc, noCalls, maybeAsyncArrow, optionalChained, forInit);
		if (element.optional) optionalChained = true;
		if (element.end === base.end || element.type === "ArrowFunctionExpression") {
			if (optionalChained) {
				var chainNode = this.startNodeAt(startPos, startLoc);
				chainNode.expression = element;
				element = this.finishNode(chainNode, "ChainExpression");
			}
			return element;
		}
		base = element;
		maybeAsyncArrow = false;
	}
};
pp$5.shouldParseAsyncArrow = function() {
	return !this.canInsertSemicolon() && this.eat(types$1.arrow);
};
pp$5.parseSubscriptAsyncArrow = function(startPos, startLoc, exprList, forInit) {
	return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), exprList, true, forInit);
};
pp$5.parseSubscript = function(base, startPos, startLoc, noCalls, maybeAsyncArrow, optionalChained, forInit) {
	var optionalSupported = this.options.ecmaVersion >= 11;
	var optional = optionalSupported && this.eat(types$1.questionDot);
	if (noCalls && optional) this.raise(this.lastTokStart, "Optional chaining cannot appear in the callee of new expressions");
	var computed = this.eat(types$1.bracketL);
	if (computed || optional && this.type !== types$1.parenL && this.type !== types$1.backQuote || this.eat(types$1.dot)) {
		var node = this.startNodeAt(startPos, startLoc);
		node.object = base;
		if (computed) {
			node.property = this.parseExpression();
			this.expect(types$1.bracketR);
		} else if (this.type === types$1.privateId && base.type !== "Super") node.property = this.parsePrivateIdent();
		else node.property = this.parseIdent(this.options.allowReserved !== "never");
		node.computed = !!computed;
		if (optionalSupported) node.optional = optional;
		base = this.finishNode(node, "MemberExpression");
	} else if (!noCalls && this.eat(types$1.parenL)) {
		var refDestructuringErrors = new DestructuringErrors(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
		this.yieldPos = 0;
		this.awaitPos = 0;
		this.awaitIdentPos = 0;
		var exprList = this.parseExprList(types$1.parenR, this.options.ecmaVersion >= 8, false, refDestructuringErrors);
		if (maybeAsyncArrow && !optional && this.shouldParseAsyncArrow()) {
			this.checkPatternErrors(refDestructuringErrors, false);
			this.checkYieldAwaitInDefaultParams();
			if (this.awaitIdentPos > 0) this.raise(this.awaitIdentPos, "Cannot use 'await' as identifier inside an async function");
			this.yieldPos = oldYieldPos;
			this.awaitPos = oldAwaitPos;
			this.awaitIdentPos = oldAwaitIdentPos;
			return this.parseSubscriptAsyncArrow(startPos, startLoc, exprList, forInit);
		}
		this.checkExpressionErrors(refDestructuringErrors, true);
		this.yieldPos = oldYieldPos || this.yieldPos;
		this.awaitPos = oldAwaitPos || this.awaitPos;
		this.awaitIdentPos = oldAwaitIdentPos || this.awaitIdentPos;
		var node$1 = this.startNodeAt(startPos, startLoc);
		node$1.callee = base;
		node$1.arguments = exprList;
		if (optionalSupported) node$1.optional = optional;
		base = this.finishNode(node$1, "CallExpression");
	} else if (this.type === types$1.backQuote) {
		if (optional || optionalChained) this.raise(this.start, "Optional chaining cannot appear in the tag of tagged template expressions");
		var node$2 = this.startNodeAt(startPos, startLoc);
		node$2.tag = base;
		node$2.quasi = this.parseTemplate({ isTagged: true });
		base = this.finishNode(node$2, "TaggedTemplateExpression");
	}
	return base;
};
pp$5.parseExprAtom = function(refDestructuringErrors, forInit, forNew) {
	if (this.type === types$1.slash) this.readRegexp();
	var node, canBeArrow = this.potentialArrowAt === this.start;
	switch (this.type) {
		case types$1._super:
			if (!this.allowSuper) this.raise(this.start, "'super' keyword outside a method");
			node = this.startNode();
			this.next();
			if (this.type === types$1.parenL && !this.allowDirectSuper) this.raise(node.start, "super() call outside constructor of a subclass");
			if (this.type !== types$1.dot && this.type !== types$1.bracketL && this.type !== types$1.parenL) this.unexpected();
			return this.finishNode(node, "Super");
		case types$1._this:
			node = this.startNode();
			this.next();
			return this.finishNode(node, "ThisExpression");
		case types$1.name:
			var startPos = this.start, startLoc = this.startLoc, containsEsc = this.containsEsc;
			var id = this.parseIdent(false);
			if (this.options.ecmaVersion >= 8 && !containsEsc && id.name === "async" && !this.canInsertSemicolon() && this.eat(types$1._function)) {
				this.overrideContext(types.f_expr);
				return this.parseFunction(this.startNodeAt(startPos, startLoc), 0, false, true, forInit);
			}
			if (canBeArrow && !this.canInsertSemicolon()) {
				if (this.eat(types$1.arrow)) return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), [id], false, forInit);
				if (this.options.ecmaVersion >= 8 && id.name === "async" && this.type === types$1.name && !containsEsc && (!this.potentialArrowInForAwait || this.value !== "of" || this.containsEsc)) {
					id = this.parseIdent(false);
					if (this.canInsertSemicolon() || !this.eat(types$1.arrow)) this.unexpected();
					return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), [id], true, forInit);
				}
			}
			return id;
		case types$1.regexp:
			var value = this.value;
			node = this.parseLiteral(value.value);
			node.regex = {
				pattern: value.pattern,
				flags: value.flags
			};
			return node;
		case types$1.num:
		case types$1.string: return this.parseLiteral(this.value);
		case types$1._null:
		case types$1._true:
		case types$1._false:
			node = this.startNode();
			node.value = this.type === types$1._null ? null : this.type === types$1._true;
			node.raw = this.type.keyword;
			this.next();
			return this.finishNode(node, "Literal");
		case types$1.parenL:
			var start = this.start, expr = this.parseParenAndDistinguishExpression(canBeArrow, forInit);
			if (refDestructuringErrors) {
				if (refDestructuringErrors.parenthesizedAssign < 0 && !this.isSimpleAssignTarget(expr)) refDestructuringErrors.parenthesizedAssign = start;
				if (refDestructuringErrors.parenthesizedBind < 0) refDestructuringErrors.parenthesizedBind = start;
			}
			return expr;
		case types$1.bracketL:
			node = this.startNode();
			this.next();
			node.elements = this.parseExprList(types$1.bracketR, true, true, refDestructuringErrors);
			return this.finishNode(node, "ArrayExpression");
		case types$1.braceL:
			this.overrideContext(types.b_expr);
			return this.parseObj(false, refDestructuringErrors);
		case types$1._function:
			node = this.startNode();
			this.next();
			return this.parseFunction(node, 0);
		case types$1._class: return this.parseClass(this.startNode(), false);
		case types$1._new: return this.parseNew();
		case types$1.backQuote: return this.parseTemplate();
		case types$1._import: if (this.options.ecmaVersion >= 11) return this.parseExprImport(forNew);
		else return this.unexpected();
		default: return this.parseExprAtomDefault();
	}
};
pp$5.parseExprAtomDefault = function() {
	this.unexpected();
};
pp$5.parseExprImport = function(forNew) {
	var node = this.startNode();
	if (this.containsEsc) this.raiseRecoverable(this.start, "Escape sequence in keyword import");
	this.next();
	if (this.type === types$1.parenL && !forNew) return this.parseDynamicImport(node);
	else if (this.type === types$1.dot) {
		var meta = this.startNodeAt(node.start, node.loc && node.loc.start);
		meta.name = "import";
		node.meta = this.finishNode(meta, "Identifier");
		return this.parseImportMeta(node);
	} else this.unexpected();
};
pp$5.parseDynamicImport = function(node) {
	this.next();
	node.source = this.parseMaybeAssign();
	if (this.options.ecmaVersion >= 16) {
		if (!this.eat(types$1.parenR)) {
			this.expect(types$1.comma);
			if (!this.afterTrailingComma(types$1.parenR)) {
				node.options = this.parseMaybeAssign();
				if (!this.eat(types$1.parenR)) {
					this.expect(types$1.comma);
					if (!this.afterTrailingComma(types$1.parenR)) this.unexpected();
				}
			} else node.options = null;
		} else node.options = null;
	} else if (!this.eat(types$1.parenR)) {
		var errorPos = this.start;
		if (this.eat(types$1.comma) && this.eat(types$1.parenR)) this.raiseRecoverable(errorPos, "Trailing comma is not allowed in import()");
		else this.unexpected(errorPos);
	}
	return this.finishNode(node, "ImportExpression");
};
pp$5.parseImportMeta = function(node) {
	this.next();
	var containsEsc = this.containsEsc;
	node.property = this.parseIdent(true);
	if (node.property.name !== "meta") this.raiseRecoverable(node.property.start, "The only valid meta property for import is 'import.meta'");
	if (containsEsc) this.raiseRecoverable(node.start, "'import.meta' must not contain escaped characters");
	if (this.options.sourceType !== "module" && !this.options.allowImportExportEverywhere) this.raiseRecoverable(node.start, "Cannot use 'import.meta' outside a module");
	return this.finishNode(node, "MetaProperty");
};
pp$5.parseLiteral = function(value) {
	var node = this.startNode();
	node.value = value;
	node.raw = this.input.slice(this.start, this.end);
	if (node.raw.charCodeAt(node.raw.length - 1) === 110) node.bigint = node.value != null ? node.value.toString() : node.raw.slice(0, -1).replace(/_/g, "");
	this.next();
	return this.finishNode(node, "Literal");
};
pp$5.parseParenExpression = function() {
	this.expect(types$1.parenL);
	var val = this.parseExpression();
	this.expect(types$1.parenR);
	return val;
};
pp$5.shouldParseArrow = function(exprList) {
	return !this.canInsertSemicolon();
};
pp$5.parseParenAndDistinguishExpression = function(canBeArrow, forInit) {
	var startPos = this.start, startLoc = this.startLoc, val, allowTrailingComma = this.options.ecmaVersion >= 8;
	if (this.options.ecmaVersion >= 6) {
		this.next();
		var innerStartPos = this.start, innerStartLoc = this.startLoc;
		var exprList = [], first = true, lastIsComma = false;
		var refDestructuringErrors = new DestructuringErrors(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, spreadStart;
		this.yieldPos = 0;
		this.awaitPos = 0;
		while (this.type !== types$1.parenR) {
			first ? first = false : this.expect(types$1.comma);
			if (allowTrailingComma && this.afterTrailingComma(types$1.parenR, true)) {
				lastIsComma = true;
				break;
			} else if (this.type === types$1.ellipsis) {
				spreadStart = this.start;
				exprList.push(this.parseParenItem(this.parseRestBinding()));
				if (this.type === types$1.comma) this.raiseRecoverable(this.start, "Comma is not permitted after the rest element");
				break;
			} else exprList.push(this.parseMaybeAssign(false, refDestructuringErrors, this.parseParenItem));
		}
		var innerEndPos = this.lastTokEnd, innerEndLoc = this.lastTokEndLoc;
		this.expect(types$1.parenR);
		if (canBeArrow && this.shouldParseArrow(exprList) && this.eat(types$1.arrow)) {
			this.checkPatternErrors(refDestructuringErrors, false);
			this.checkYieldAwaitInDefaultParams();
			this.yieldPos = oldYieldPos;
			this.awaitPos = oldAwaitPos;
			return this.parseParenArrowList(startPos, startLoc, exprList, forInit);
		}
		if (!exprList.length || lastIsComma) this.unexpected(this.lastTokStart);
		if (spreadStart) this.unexpected(spreadStart);
		this.checkExpressionErrors(refDestructuringErrors, true);
		this.yieldPos = oldYieldPos || this.yieldPos;
		this.awaitPos = oldAwaitPos || this.awaitPos;
		if (exprList.length > 1) {
			val = this.startNodeAt(innerStartPos, innerStartLoc);
			val.expressions = exprList;
			this.finishNodeAt(val, "SequenceExpression", innerEndPos, innerEndLoc);
		} else val = exprList[0];
	} else val = this.parseParenExpression();
	if (this.options.preserveParens) {
		var par = this.startNodeAt(startPos, startLoc);
		par.expression = val;
		return this.finishNode(par, "ParenthesizedExpression");
	} else return val;
};
pp$5.parseParenItem = function(item) {
	return item;
};
pp$5.parseParenArrowList = function(startPos, startLoc, exprList, forInit) {
	return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), exprList, false, forInit);
};
var empty = [];
pp$5.parseNew = function() {
	if (this.containsEsc) this.raiseRecoverable(this.start, "Escape sequence in keyword new");
	var node = this.startNode();
	this.next();
	if (this.options.ecmaVersion >= 6 && this.type === types$1.dot) {
		var meta = this.startNodeAt(node.start, node.loc && node.loc.start);
		meta.name = "new";
		node.meta = this.finishNode(meta, "Identifier");
		this.next();
		var containsEsc = this.containsEsc;
		node.property = this.parseIdent(true);
		if (node.property.name !== "target") this.raiseRecoverable(node.property.start, "The only valid meta property for new is 'new.target'");
		if (containsEsc) this.raiseRecoverable(node.start, "'new.target' must not contain escaped characters");
		if (!this.allowNewDotTarget) this.raiseRecoverable(node.start, "'new.target' can only be used in functions and class static block");
		return this.finishNode(node, "MetaProperty");
	}
	var startPos = this.start, startLoc = this.startLoc;
	node.callee = this.parseSubscripts(this.parseExprAtom(null, false, true), startPos, startLoc, true, false);
	if (node.callee.type === "Super") this.raiseRecoverable(startPos, "Invalid use of 'super'");
	if (this.eat(types$1.parenL)) node.arguments = this.parseExprList(types$1.parenR, this.options.ecmaVersion >= 8, false);
	else node.arguments = empty;
	return this.finishNode(node, "NewExpression");
};
pp$5.parseTemplateElement = function(ref) {
	var isTagged = ref.isTagged;
	var elem = this.startNode();
	if (this.type === types$1.invalidTemplate) {
		if (!isTagged) this.raiseRecoverable(this.start, "Bad escape sequence in untagged template literal");
		elem.value = {
			raw: this.value.replace(/\r\n?/g, "\n"),
			cooked: null
		};
	} else elem.value = {
		raw: this.input.slice(this.start, this.end).replace(/\r\n?/g, "\n"),
		cooked: this.value
	};
	this.next();
	elem.tail = this.type === types$1.backQuote;
	return this.finishNode(elem, "TemplateElement");
};
pp$5.parseTemplate = function(ref) {
	if (ref === void 0) ref = {};
	var isTagged = ref.isTagged;
	if (isTagged === void 0) isTagged = false;
	var node = this.startNode();
	this.next();
	node.expressions = [];
	var curElt = this.parseTemplateElement({ isTagged });
	node.quasis = [curElt];
	while (!curElt.tail) {
		if (this.type === types$1.eof) this.raise(this.pos, "Unterminated template literal");
		this.expect(types$1.dollarBraceL);
		node.expressions.push(this.parseExpression());
		this.expect(types$1.braceR);
		node.quasis.push(curElt = this.parseTemplateElement({ isTagged }));
	}
	this.next();
	return this.finishNode(node, "TemplateLiteral");
};
pp$5.isAsyncProp = function(prop) {
	return !prop.computed && prop.key.type === "Identifier" && prop.key.name === "async" && (this.type === types$1.name || this.type === types$1.num || this.type === types$1.string || this.type === types$1.bracketL || this.type.keyword || this.options.ecmaVersion >= 9 && this.type === types$1.star) && !lineBreak.test(this.input.slice(this.lastTokEnd, this.start));
};
pp$5.parseObj = function(isPattern, refDestructuringErrors) {
	var node = this.startNode(), first = true, propHash = {};
	node.properties = [];
	this.next();
	while (!this.eat(types$1.braceR)) {
		if (!first) {
			this.expect(types$1.comma);
			if (this.options.ecmaVersion >= 5 && this.afterTrailingComma(types$1.braceR)) break;
		} else first = false;
		var prop = this.parseProperty(isPattern, refDestructuringErrors);
		if (!isPattern) this.checkPropClash(prop, propHash, refDestructuringErrors);
		node.properties.push(prop);
	}
	return this.finishNode(node, isPattern ? "ObjectPattern" : "ObjectExpression");
};
pp$5.parseProperty = function(isPattern, refDestructuringErrors) {
	var prop = this.startNode(), isGenerator, isAsync, startPos, startLoc;
	if (this.options.ecmaVersion >= 9 && this.eat(types$1.ellipsis)) {
		if (isPattern) {
			prop.argument = this.parseIdent(false);
			if (this.type === types$1.comma) this.raiseRecoverable(this.start, "Comma is not permitted after the rest element");
			return this.finishNode(prop, "RestElement");
		}
		prop.argument = this.parseMaybeAssign(false, refDestructuringErrors);
		if (this.type === types$1.comma && refDestructuringErrors && refDestructuringErrors.trailingComma < 0) refDestructuringErrors.trailingComma = this.start;
		return this.finishNode(prop, "SpreadElement");
	}
	if (this.options.ecmaVersion >= 6) {
		prop.method = false;
		prop.shorthand = false;
		if (isPattern || refDestructuringErrors) {
			startPos = this.start;
			startLoc = this.startLoc;
		}
		if (!isPattern) isGenerator = this.eat(types$1.star);
	}
	var containsEsc = this.containsEsc;
	this.parsePropertyName(prop);
	if (!isPattern && !containsEsc && this.options.ecmaVersion >= 8 && !isGenerator && this.isAsyncProp(prop)) {
		isAsync = true;
		isGenerator = this.options.ecmaVersion >= 9 && this.eat(types$1.star);
		this.parsePropertyName(prop);
	} else isAsync = false;
	this.parsePropertyValue(prop, isPattern, isGenerator, isAsync, startPos, startLoc, refDestructuringErrors, containsEsc);
	return this.finishNode(prop, "Property");
};
pp$5.parseGetterSetter = function(prop) {
	var kind = prop.key.name;
	this.parsePropertyName(prop);
	prop.value = this.parseMethod(false);
	prop.kind = kind;
	var paramCount = prop.kind === "get" ? 0 : 1;
	if (prop.value.params.length !== paramCount) {
		var start = prop.value.start;
		if (prop.kind === "get") this.raiseRecoverable(start, "getter should have no params");
		else this.raiseRecoverable(start, "setter should have exactly one param");
	} else if (prop.kind === "set" && prop.value.params[0].type === "RestElement") this.raiseRecoverable(prop.value.params[0].start, "Setter cannot use rest params");
};
pp$5.parsePropertyValue = function(prop, isPattern, isGenerator, isAsync, startPos, startLoc, refDestructuringErrors, containsEsc) {
	if ((isGenerator || isAsync) && this.type === types$1.colon) this.unexpected();
	if (this.eat(types$1.colon)) {
		prop.value = isPattern ? this.parseMaybeDefault(this.start, this.startLoc) : this.parseMaybeAssign(false, refDestructuringErrors);
		prop.kind = "init";
	} else if (this.options.ecmaVersion >= 6 && this.type === types$1.parenL) {
		if (isPattern) this.unexpected();
		prop.method = true;
		prop.value = this.parseMethod(isGenerator, isAsync);
		prop.kind = "init";
	} else if (!isPattern && !containsEsc && this.options.ecmaVersion >= 5 && !prop.computed && prop.key.type === "Identifier" && (prop.key.name === "get" || prop.key.name === "set") && this.type !== types$1.comma && this.type !== types$1.braceR && this.type !== types$1.eq) {
		if (isGenerator || isAsync) this.unexpected();
		this.parseGetterSetter(prop);
	} else if (this.options.ecmaVersion >= 6 && !prop.computed && prop.key.type === "Identifier") {
		if (isGenerator || isAsync) this.unexpected();
		this.checkUnreserved(prop.key);
		if (prop.key.name === "await" && !this.awaitIdentPos) this.awaitIdentPos = startPos;
		if (isPattern) prop.value = this.parseMaybeDefault(startPos, startLoc, this.copyNode(prop.key));
		else if (this.type === types$1.eq && refDestructuringErrors) {
			if (refDestructuringErrors.shorthandAssign < 0) refDestructuringErrors.shorthandAssign = this.start;
			prop.value = this.parseMaybeDefault(startPos, startLoc, this.copyNode(prop.key));
		} else prop.value = this.copyNode(prop.key);
		prop.kind = "init";
		prop.shorthand = true;
	} else this.unexpected();
};
pp$5.parsePropertyName = function(prop) {
	if (this.options.ecmaVersion >= 6) {
		if (this.eat(types$1.bracketL)) {
			prop.computed = true;
			prop.key = this.parseMaybeAssign();
			this.expect(types$1.bracketR);
			return prop.key;
		} else prop.computed = false;
	}
	return prop.key = this.type === types$1.num || this.type === types$1.string ? this.parseExprAtom() : this.parseIdent(this.options.allowReserved !== "never");
};
pp$5.initFunction = function(node) {
	node.id = null;
	if (this.options.ecmaVersion >= 6) node.generator = node.expression = false;
	if (this.options.ecmaVersion >= 8) node.async = false;
};
pp$5.parseMethod = function(isGenerator, isAsync, allowDirectSuper) {
	var node = this.startNode(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
	this.initFunction(node);
	if (this.options.ecmaVersion >= 6) node.generator = isGenerator;
	if (this.options.ecmaVersion >= 8) node.async = !!isAsync;
	this.yieldPos = 0;
	this.awaitPos = 0;
	this.awaitIdentPos = 0;
	this.enterScope(functionFlags(isAsync, node.generator) | SCOPE_SUPER | (allowDirectSuper ? SCOPE_DIRECT_SUPER : 0));
	this.expect(types$1.parenL);
	node.params = this.parseBindingList(types$1.parenR, false, this.options.ecmaVersion >= 8);
	this.checkYieldAwaitInDefaultParams();
	this.parseFunctionBody(node, false, true, false);
	this.yieldPos = oldYieldPos;
	this.awaitPos = oldAwaitPos;
	this.awaitIdentPos = oldAwaitIdentPos;
	return this.finishNode(node, "FunctionExpression");
};
pp$5.parseArrowExpression = function(node, params, isAsync, forInit) {
	var oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
	this.enterScope(functionFlags(isAsync, false) | SCOPE_ARROW);
	this.initFunction(node);
	if (this.options.ecmaVersion >= 8) node.async = !!isAsync;
	this.yieldPos = 0;
	this.awaitPos = 0;
	this.awaitIdentPos = 0;
	node.params = this.toAssignableList(params, true);
	this.parseFunctionBody(node, true, false, forInit);
	this.yieldPos = oldYieldPos;
	this.awaitPos = oldAwaitPos;
	this.awaitIdentPos = oldAwaitIdentPos;
	return this.finishNode(node, "ArrowFunctionExpression");
};
pp$5.parseFunctionBody = function(node, isArrowFunction, isMethod, forInit) {
	var isExpression = isArrowFunction && this.type !== types$1.braceL;
	var oldStrict = this.strict, useStrict = false;
	if (isExpression) {
		node.body = this.parseMaybeAssign(forInit);
		node.expression = true;
		this.checkParams(node, false);
	} else {
		var nonSimple = this.options.ecmaVersion >= 7 && !this.isSimpleParamList(node.params);
		if (!oldStrict || nonSimple) {
			useStrict = this.strictDirective(this.end);
			if (useStrict && nonSimple) this.raiseRecoverable(node.start, "Illegal 'use strict' directive in function with non-simple parameter list");
		}
		var oldLabels = this.labels;
		this.labels = [];
		if (useStrict) this.strict = true;
		this.checkParams(node, !oldStrict && !useStrict && !isArrowFunction && !isMethod && this.isSimpleParamList(node.params));
		if (this.strict && node.id) this.checkLValSimple(node.id, BIND_OUTSIDE);
		node.body = this.parseBlock(false, void 0, useStrict && !oldStrict);
		node.expression = false;
		this.adaptDirectivePrologue(node.body.body);
		this.labels = oldLabels;
	}
	this.exitScope();
};
pp$5.isSimpleParamList = function(params) {
	for (var i = 0, list = params; i < list.length; i += 1) if (list[i].type !== "Identifier") return false;
	return true;
};
pp$5.checkParams = function(node, allowDuplicates) {
	var nameHash = Object.create(null);
	for (var i = 0, list = node.params; i < list.length; i += 1) {
		var param = list[i];
		this.checkLValInnerPattern(param, BIND_VAR, allowDuplicates ? null : nameHash);
	}
};
pp$5.parseExprList = function(close, allowTrailingComma, allowEmpty, refDestructuringErrors) {
	var elts = [], first = true;
	while (!this.eat(close)) {
		if (!first) {
			this.expect(types$1.comma);
			if (allowTrailingComma && this.afterTrailingComma(close)) break;
		} else first = false;
		var elt = void 0;
		if (allowEmpty && this.type === types$1.comma) elt = null;
		else if (this.type === types$1.ellipsis) {
			elt = this.parseSpread(refDestructuringErrors);
			if (refDestructuringErrors && this.type === types$1.comma && refDestructuringErrors.trailingComma < 0) refDestructuringErrors.trailingComma = this.start;
		} else elt = this.parseMaybeAssign(false, refDestructuringErrors);
		elts.push(elt);
	}
	return elts;
};
pp$5.checkUnreserved = function(ref) {
	var start = ref.start;
	var end = ref.end;
	var name = ref.name;
	if (this.inGenerator && name === "yield") this.raiseRecoverable(start, "Cannot use 'yield' as identifier inside a generator");
	if (this.inAsync && name === "await") this.raiseRecoverable(start, "Cannot use 'await' as identifier inside an async function");
	if (!(this.currentThisScope().flags & SCOPE_VAR) && name === "arguments") this.raiseRecoverable(start, "Cannot use 'arguments' in class field initializer");
	if (this.inClassStaticBlock && (name === "arguments" || name === "await")) this.raise(start, "Cannot use " + name + " in class static initialization block");
	if (this.keywords.test(name)) this.raise(start, "Unexpected keyword '" + name + "'");
	if (this.options.ecmaVersion < 6 && this.input.slice(start, end).indexOf("\\") !== -1) return;
	if ((this.strict ? this.reservedWordsStrict : this.reservedWords).test(name)) {
		if (!this.inAsync && name === "await") this.raiseRecoverable(start, "Cannot use keyword 'await' outside an async function");
		this.raiseRecoverable(start, "The keyword '" + name + "' is reserved");
	}
};
pp$5.parseIdent = function(liberal) {
	var node = this.parseIdentNode();
	this.next(!!liberal);
	this.finishNode(node, "Identifier");
	if (!liberal) {
		this.checkUnreserved(node);
		if (node.name === "await" && !this.awaitIdentPos) this.awaitIdentPos = node.start;
	}
	return node;
};
pp$5.parseIdentNode = function() {
	var node = this.startNode();
	if (this.type === types$1.name) node.name = this.value;
	else if (this.type.keyword) {
		node.name = this.type.keyword;
		if ((node.name === "class" || node.name === "function") && (this.lastTokEnd !== this.lastTokStart + 1 || this.input.charCodeAt(this.lastTokStart) !== 46)) this.context.pop();
		this.type = types$1.name;
	} else this.unexpected();
	return node;
};
pp$5.parsePrivateIdent = function() {
	var node = this.startNode();
	if (this.type === types$1.privateId) node.name = this.value;
	else this.unexpected();
	this.next();
	this.finishNode(node, "PrivateIdentifier");
	if (this.options.checkPrivateFields) {
		if (this.privateNameStack.length === 0) this.raise(node.start, "Private field '#" + node.name + "' must be declared in an enclosing class");
		else this.privateNameStack[this.privateNameStack.length - 1].used.push(node);
	}
	return node;
};
pp$5.parseYield = function(forInit) {
	if (!this.yieldPos) this.yieldPos = this.start;
	var node = this.startNode();
	this.next();
	if (this.type === types$1.semi || this.canInsertSemicolon() || this.type !== types$1.star && !this.type.startsExpr) {
		node.delegate = false;
		node.argument = null;
	} else {
		node.delegate = this.eat(types$1.star);
		node.argument = this.parseMaybeAssign(forInit);
	}
	return this.finishNode(node, "YieldExpression");
};
pp$5.parseAwait = function(forInit) {
	if (!this.awaitPos) this.awaitPos = this.start;
	var node = this.startNode();
	this.next();
	node.argument = this.parseMaybeUnary(null, true, false, forInit);
	return this.finishNode(node, "AwaitExpression");
};
var pp$4 = Parser.prototype;
pp$4.raise = function(pos, message) {
	var loc = getLineInfo(this.input, pos);
	message += " (" + loc.line + ":" + loc.column + ")";
	if (this.sourceFile) message += " in " + this.sourceFile;
	var err = new SyntaxError(message);
	err.pos = pos;
	err.loc = loc;
	err.raisedAt = this.pos;
	throw err;
};
pp$4.raiseRecoverable = pp$4.raise;
pp$4.curPosition = function() {
	if (this.options.locations) return new Position(this.curLine, this.pos - this.lineStart);
};
var pp$3 = Parser.prototype;
var Scope = function Scope(flags) {
	this.flags = flags;
	this.var = [];
	this.lexical = [];
	this.functions = [];
};
pp$3.enterScope = function(flags) {
	this.scopeStack.push(new Scope(flags));
};
pp$3.exitScope = function() {
	this.scopeStack.pop();
};
pp$3.treatFunctionsAsVarInScope = function(scope) {
	return scope.flags & SCOPE_FUNCTION || !this.inModule && scope.flags & SCOPE_TOP;
};
pp$3.declareName = function(name, bindingType, pos) {
	var redeclared = false;
	if (bindingType === BIND_LEXICAL) {
		var scope = this.currentScope();
		redeclared = scope.lexical.indexOf(name) > -1 || scope.functions.indexOf(name) > -1 || scope.var.indexOf(name) > -1;
		scope.lexical.push(name);
		if (this.inModule && scope.flags & SCOPE_TOP) delete this.undefinedExports[name];
	} else if (bindingType === BIND_SIMPLE_CATCH) this.currentScope().lexical.push(name);
	else if (bindingType === BIND_FUNCTION) {
		var scope$2 = this.currentScope();
		if (this.treatFunctionsAsVar) redeclared = scope$2.lexical.indexOf(name) > -1;
		else redeclared = scope$2.lexical.indexOf(name) > -1 || scope$2.var.indexOf(name) > -1;
		scope$2.functions.push(name);
	} else for (var i = this.scopeStack.length - 1; i >= 0; --i) {
		var scope$3 = this.scopeStack[i];
		if (scope$3.lexical.indexOf(name) > -1 && !(scope$3.flags & SCOPE_SIMPLE_CATCH && scope$3.lexical[0] === name) || !this.treatFunctionsAsVarInScope(scope$3) && scope$3.functions.indexOf(name) > -1) {
			redeclared = true;
			break;
		}
		scope$3.var.push(name);
		if (this.inModule && scope$3.flags & SCOPE_TOP) delete this.undefinedExports[name];
		if (scope$3.flags & SCOPE_VAR) break;
	}
	if (redeclared) this.raiseRecoverable(pos, "Identifier '" + name + "' has already been declared");
};
pp$3.checkLocalExport = function(id) {
	if (this.scopeStack[0].lexical.indexOf(id.name) === -1 && this.scopeStack[0].var.indexOf(id.name) === -1) this.undefinedExports[id.name] = id;
};
pp$3.currentScope = function() {
	return this.scopeStack[this.scopeStack.length - 1];
};
pp$3.currentVarScope = function() {
	for (var i = this.scopeStack.length - 1;; i--) {
		var scope = this.scopeStack[i];
		if (scope.flags & (SCOPE_VAR | SCOPE_CLASS_FIELD_INIT | SCOPE_CLASS_STATIC_BLOCK)) return scope;
	}
};
pp$3.currentThisScope = function() {
	for (var i = this.scopeStack.length - 1;; i--) {
		var scope = this.scopeStack[i];
		if (scope.flags & (SCOPE_VAR | SCOPE_CLASS_FIELD_INIT | SCOPE_CLASS_STATIC_BLOCK) && !(scope.flags & SCOPE_ARROW)) return scope;
	}
};
var Node = function Node(parser, pos, loc) {
	this.type = "";
	this.start = pos;
	this.end = 0;
	if (parser.options.locations) this.loc = new SourceLocation(parser, loc);
	if (parser.options.directSourceFile) this.sourceFile = parser.options.directSourceFile;
	if (parser.options.ranges) this.range = [pos, 0];
};
var pp$2 = Parser.prototype;
pp$2.startNode = function() {
	return new Node(this, this.start, this.startLoc);
};
pp$2.startNodeAt = function(pos, loc) {
	return new Node(this, pos, loc);
};
function finishNodeAt(node, type, pos, loc) {
	node.type = type;
	node.end = pos;
	if (this.options.locations) node.loc.end = loc;
	if (this.options.ranges) node.range[1] = pos;
	return node;
}
pp$2.finishNode = function(node, type) {
	return finishNodeAt.call(this, node, type, this.lastTokEnd, this.lastTokEndLoc);
};
pp$2.finishNodeAt = function(node, type, pos, loc) {
	return finishNodeAt.call(this, node, type, pos, loc);
};
pp$2.copyNode = function(node) {
	var newNode = new Node(this, node.start, this.startLoc);
	for (var prop in node) newNode[prop] = node[prop];
	return newNode;
};
var scriptValuesAddedInUnicode = "Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal Onao Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz";
var ecma9BinaryProperties = "ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Extender Ext Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS";
var ecma10BinaryProperties = ecma9BinaryProperties + " Extended_Pictographic";
var ecma11BinaryProperties = ecma10BinaryProperties;
var ecma12BinaryProperties = ecma11BinaryProperties + " EBase EComp EMod EPres ExtPict";
var ecma13BinaryProperties = ecma12BinaryProperties;
var unicodeBinaryProperties = {
	9: ecma9BinaryProperties,
	10: ecma10BinaryProperties,
	11: ecma11BinaryProperties,
	12: ecma12BinaryProperties,
	13: ecma13BinaryProperties,
	14: ecma13BinaryProperties
};
var unicodeBinaryPropertiesOfStrings = {
	9: "",
	10: "",
	11: "",
	12: "",
	13: "",
	14: "Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji_Modifier_Sequence RGI_Emoji_Flag_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence RGI_Emoji"
};
var unicodeGeneralCategoryValues = "Cased_Letter LC Close_Punctuation Pe Connector_Punctuation Pc Control Cc cntrl Currency_Symbol Sc Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me Final_Punctuation Pf Format Cf Initial_Punctuation Pi Letter L Letter_Number Nl Line_Separator Zl Lowercase_Letter Ll Mark M Combining_Mark Math_Symbol Sm Modifier_Letter Lm Modifier_Symbol Sk Nonspacing_Mark Mn Number N Open_Punctuation Ps Other C Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So Paragraph_Separator Zp Private_Use Co Punctuation P punct Separator Z Space_Separator Zs Spacing_Mark Mc Surrogate Cs Symbol S Titlecase_Letter Lt Unassigned Cn Uppercase_Letter Lu";
var ecma9ScriptValues = "Adlam Adlm Ahom Anatolian_Hieroglyphs Hluw Arabic Arab Armenian Armn Avestan Avst Balinese Bali Bamum Bamu Bassa_Vah Bass Batak Batk Bengali Beng Bhaiksuki Bhks Bopomofo Bopo Brahmi Brah Braille Brai Buginese Bugi Buhid Buhd Canadian_Aboriginal Cans Carian Cari Caucasian_Albanian Aghb Chakma Cakm Cham Cham Cherokee Cher Common Zyyy Coptic Copt Qaac Cuneiform Xsux Cypriot Cprt Cyrillic Cyrl Deseret Dsrt Devanagari Deva Duployan Dupl Egyptian_Hieroglyphs Egyp Elbasan Elba Ethiopic Ethi Georgian Geor Glagolitic Glag Gothic Goth Grantha Gran Greek Grek Gujarati Gujr Gurmukhi Guru Han Hani Hangul Hang Hanunoo Hano Hatran Hatr Hebrew Hebr Hiragana Hira Imperial_Aramaic Armi Inherited Zinh Qaai Inscriptional_Pahlavi Phli Inscriptional_Parthian Prti Javanese Java Kaithi Kthi Kannada Knda Katakana Kana Kayah_Li Kali Kharoshthi Khar Khmer Khmr Khojki Khoj Khudawadi Sind Lao Laoo Latin Latn Lepcha Lepc Limbu Limb Linear_A Lina Linear_B Linb Lisu Lisu Lycian Lyci Lydian Lydi Mahajani Mahj Malayalam Mlym Mandaic Mand Manichaean Mani Marchen Marc Masaram_Gondi Gonm Meetei_Mayek Mtei Mende_Kikakui Mend Meroitic_Cursive Merc Meroitic_Hieroglyphs Mero Miao Plrd Modi Mongolian Mong Mro Mroo Multani Mult Myanmar Mymr Nabataean Nbat New_Tai_Lue Talu Newa Newa Nko Nkoo Nushu Nshu Ogham Ogam Ol_Chiki Olck Old_Hungarian Hung Old_Italic Ital Old_North_Arabian Narb Old_Permic Perm Old_Persian Xpeo Old_South_Arabian Sarb Old_Turkic Orkh Oriya Orya Osage Osge Osmanya Osma Pahawh_Hmong Hmng Palmyrene Palm Pau_Cin_Hau Pauc Phags_Pa Phag Phoenician Phnx Psalter_Pahlavi Phlp Rejang Rjng Runic Runr Samaritan Samr Saurashtra Saur Sharada Shrd Shavian Shaw Siddham Sidd SignWriting Sgnw Sinhala Sinh Sora_Sompeng Sora Soyombo Soyo Sundanese Sund Syloti_Nagri Sylo Syriac Syrc Tagalog Tglg Tagbanwa Tagb Tai_Le Tale Tai_Tham Lana Tai_Viet Tavt Takri Takr Tamil Taml Tangut Tang Telugu Telu Thaana Thaa Thai Thai Tibetan Tibt Tifinagh Tfng Tirhuta Tirh Ugaritic Ugar Vai Vaii Warang_Citi Wara Yi Yiii Zanabazar_Square Zanb";
var ecma10ScriptValues = ecma9ScriptValues + " Dogra Dogr Gunjala_Gondi Gong Hanifi_Rohingya Rohg Makasar Maka Medefaidrin Medf Old_Sogdian Sogo Sogdian Sogd";
var ecma11ScriptValues = ecma10ScriptValues + " Elymaic Elym Nandinagari Nand Nyiakeng_Puachue_Hmong Hmnp Wancho Wcho";
var ecma12ScriptValues = ecma11ScriptValues + " Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi";
var ecma13ScriptValues = ecma12ScriptValues + " Cypro_Minoan Cpmn Old_Uyghur Ougr Tangsa Tnsa Toto Vithkuqi Vith";
var unicodeScriptValues = {
	9: ecma9ScriptValues,
	10: ecma10ScriptValues,
	11: ecma11ScriptValues,
	12: ecma12ScriptValues,
	13: ecma13ScriptValues,
	14: ecma13ScriptValues + " " + scriptValuesAddedInUnicode
};
var data = {};
function buildUnicodeData(ecmaVersion) {
	var d = data[ecmaVersion] = {
		binary: wordsRegexp(unicodeBinaryProperties[ecmaVersion] + " " + unicodeGeneralCategoryValues),
		binaryOfStrings: wordsRegexp(unicodeBinaryPropertiesOfStrings[ecmaVersion]),
		nonBinary: {
			General_Category: wordsRegexp(unicodeGeneralCategoryValues),
			Script: wordsRegexp(unicodeScriptValues[ecmaVersion])
		}
	};
	d.nonBinary.Script_Extensions = d.nonBinary.Script;
	d.nonBinary.gc = d.nonBinary.General_Category;
	d.nonBinary.sc = d.nonBinary.Script;
	d.nonBinary.scx = d.nonBinary.Script_Extensions;
}
for (var i = 0, list = [
	9,
	10,
	11,
	12,
	13,
	14
]; i < list.length; i += 1) {
	var ecmaVersion = list[i];
	buildUnicodeData(ecmaVersion);
}
var pp$1 = Parser.prototype;
var BranchID = function BranchID(parent, base) {
	this.parent = parent;
	this.base = base || this;
};
BranchID.prototype.separatedFrom = function separatedFrom(alt) {
	for (var self = this; self; self = self.parent) for (var other = alt; other; other = other.parent) if (self.base === other.base && self !== other) return true;
	return false;
};
BranchID.prototype.sibling = function sibling() {
	return new BranchID(this.parent, this.base);
};
var RegExpValidationState = function RegExpValidationState(parser) {
	this.parser = parser;
	this.validFlags = "gim" + (parser.options.ecmaVersion >= 6 ? "uy" : "") + (parser.options.ecmaVersion >= 9 ? "s" : "") + (parser.options.ecmaVersion >= 13 ? "d" : "") + (parser.options.ecmaVersion >= 15 ? "v" : "");
	this.unicodeProperties = data[parser.options.ecmaVersion >= 14 ? 14 : parser.options.ecmaVersion];
	this.source = "";
	this.flags = "";
	this.start = 0;
	this.switchU = false;
	this.switchV = false;
	this.switchN = false;
	this.pos = 0;
	this.lastIntValue = 0;
	this.lastStringValue = "";
	this.lastAssertionIsQuantifiable = false;
	this.numCapturingParens = 0;
	this.maxBackReference = 0;
	this.groupNames = Object.create(null);
	this.backReferenceNames = [];
	this.branchID = null;
};
RegExpValidationState.prototype.reset = function reset(start, pattern, flags) {
	var unicodeSets = flags.indexOf("v") !== -1;
	var unicode = flags.indexOf("u") !== -1;
	this.start = start | 0;
	this.source = pattern + "";
	this.flags = flags;
	if (unicodeSets && this.parser.options.ecmaVersion >= 15) {
		this.switchU = true;
		this.switchV = true;
		this.switchN = true;
	} else {
		this.switchU = unicode && this.parser.options.ecmaVersion >= 6;
		this.switchV = false;
		this.switchN = unicode && this.parser.options.ecmaVersion >= 9;
	}
};
RegExpValidationState.prototype.raise = function raise(message) {
	this.parser.raiseRecoverable(this.start, "Invalid regular expression: /" + this.source + "/: " + message);
};
RegExpValidationState.prototype.at = function at(i, forceU) {
	if (forceU === void 0) forceU = false;
	var s = this.source;
	var l = s.length;
	if (i >= l) return -1;
	var c = s.charCodeAt(i);
	if (!(forceU || this.switchU) || c <= 55295 || c >= 57344 || i + 1 >= l) return c;
	var next = s.charCodeAt(i + 1);
	return next >= 56320 && next <= 57343 ? (c << 10) + next - 56613888 : c;
};
RegExpValidationState.prototype.nextIndex = function nextIndex(i, forceU) {
	if (forceU === void 0) forceU = false;
	var s = this.source;
	var l = s.length;
	if (i >= l) return l;
	var c = s.charCodeAt(i), next;
	if (!(forceU || this.switchU) || c <= 55295 || c >= 57344 || i + 1 >= l || (next = s.charCodeAt(i + 1)) < 56320 || next > 57343) return i + 1;
	return i + 2;
};
RegExpValidationState.prototype.current = function current(forceU) {
	if (forceU === void 0) forceU = false;
	return this.at(this.pos, forceU);
};
RegExpValidationState.prototype.lookahead = function lookahead(forceU) {
	if (forceU === void 0) forceU = false;
	return this.at(this.nextIndex(this.pos, forceU), forceU);
};
RegExpValidationState.prototype.advance = function advance(forceU) {
	if (forceU === void 0) forceU = false;
	this.pos = this.nextIndex(this.pos, forceU);
};
RegExpValidationState.prototype.eat = function eat(ch, forceU) {
	if (forceU === void 0) forceU = false;
	if (this.current(forceU) === ch) {
		this.advance(forceU);
		return true;
	}
	return false;
};
RegExpValidationState.prototype.eatChars = function eatChars(chs, forceU) {
	if (forceU === void 0) forceU = false;
	var pos = this.pos;
	for (var i = 0, list = chs; i < list.length; i += 1) {
		var ch = list[i];
		var current = this.at(pos, forceU);
		if (current === -1 || current !== ch) return false;
		pos = this.nextIndex(pos, forceU);
	}
	this.pos = pos;
	return true;
};
/**
* Validate the flags part of a given RegExpLiteral.
*
* @param {RegExpValidationState} state The state to validate RegExp.
* @returns {void}
*/
pp$1.validateRegExpFlags = function(state) {
	var validFlags = state.validFlags;
	var flags = state.flags;
	var u = false;
	var v = false;
	for (var i = 0; i < flags.length; i++) {
		var flag = flags.charAt(i);
		if (validFlags.indexOf(flag) === -1) this.raise(state.start, "Invalid regular expression flag");
		if (flags.indexOf(flag, i + 1) > -1) this.raise(state.start, "Duplicate regular expression flag");
		if (flag === "u") u = true;
		if (flag === "v") v = true;
	}
	if (this.options.ecmaVersion >= 15 && u && v) this.raise(state.start, "Invalid regular expression flag");
};
function hasProp(obj) {
	for (var _ in obj) return true;
	return false;
}
/**
* Validate the pattern part of a given RegExpLiteral.
*
* @param {RegExpValidationState} state The state to validate RegExp.
* @returns {void}
*/
pp$1.validateRegExpPattern = function(state) {
	this.regexp_pattern(state);
	if (!state.switchN && this.options.ecmaVersion >= 9 && hasProp(state.groupNames)) {
		state.switchN = true;
		this.regexp_pattern(state);
	}
};
pp$1.regexp_pattern = function(state) {
	state.pos = 0;
	state.lastIntValue = 0;
	state.lastStringValue = "";
	state.lastAssertionIsQuantifiable = false;
	state.numCapturingParens = 0;
	state.maxBackReference = 0;
	state.groupNames = Object.create(null);
	state.backReferenceNames.length = 0;
	state.branchID = null;
	this.regexp_disjunction(state);
	if (state.pos !== state.source.length) {
		if (state.eat(41)) state.raise("Unmatched ')'");
		if (state.eat(93) || state.eat(125)) state.raise("Lone quantifier brackets");
	}
	if (state.maxBackReference > state.numCapturingParens) state.raise("Invalid escape");
	for (var i = 0, list = state.backReferenceNames; i < list.length; i += 1) {
		var name = list[i];
		if (!state.groupNames[name]) state.raise("Invalid named capture referenced");
	}
};
pp$1.regexp_disjunction = function(state) {
	var trackDisjunction = this.options.ecmaVersion >= 16;
	if (trackDisjunction) state.branchID = new BranchID(state.branchID, null);
	this.regexp_alternative(state);
	while (state.eat(124)) {
		if (trackDisjunction) state.branchID = state.branchID.sibling();
		this.regexp_alternative(state);
	}
	if (trackDisjunction) state.branchID = state.branchID.parent;
	if (this.regexp_eatQuantifier(state, true)) state.raise("Nothing to repeat");
	if (state.eat(123)) state.raise("Lone quantifier brackets");
};
pp$1.regexp_alternative = function(state) {
	while (state.pos < state.source.length && this.regexp_eatTerm(state));
};
pp$1.regexp_eatTerm = function(state) {
	if (this.regexp_eatAssertion(state)) {
		if (state.lastAssertionIsQuantifiable && this.regexp_eatQuantifier(state)) {
			if (state.switchU) state.raise("Invalid quantifier");
		}
		return true;
	}
	if (state.switchU ? this.regexp_eatAtom(state) : this.regexp_eatExtendedAtom(state)) {
		this.regexp_eatQuantifier(state);
		return true;
	}
	return false;
};
pp$1.regexp_eatAssertion = function(state) {
	var start = state.pos;
	state.lastAssertionIsQuantifiable = false;
	if (state.eat(94) || state.eat(36)) return true;
	if (state.eat(92)) {
		if (state.eat(66) || state.eat(98)) return true;
		state.pos = start;
	}
	if (state.eat(40) && state.eat(63)) {
		var lookbehind = false;
		if (this.options.ecmaVersion >= 9) lookbehind = state.eat(60);
		if (state.eat(61) || state.eat(33)) {
			this.regexp_disjunction(state);
			if (!state.eat(41)) state.raise("Unterminated group");
			state.lastAssertionIsQuantifiable = !lookbehind;
			return true;
		}
	}
	state.pos = start;
	return false;
};
pp$1.regexp_eatQuantifier = function(state, noError) {
	if (noError === void 0) noError = false;
	if (this.regexp_eatQuantifierPrefix(state, noError)) {
		state.eat(63);
		return true;
	}
	return false;
};
pp$1.regexp_eatQuantifierPrefix = function(state, noError) {
	return state.eat(42) || state.eat(43) || state.eat(63) || this.regexp_eatBracedQuantifier(state, noError);
};
pp$1.regexp_eatBracedQuantifier = function(state, noError) {
	var start = state.pos;
	if (state.eat(123)) {
		var min = 0, max = -1;
		if (this.regexp_eatDecimalDigits(state)) {
			min = state.lastIntValue;
			if (state.eat(44) && this.regexp_eatDecimalDigits(state)) max = state.lastIntValue;
			if (state.eat(125)) {
				if (max !== -1 && max < min && !noError) state.raise("numbers out of order in {} quantifier");
				return true;
			}
		}
		if (state.switchU && !noError) state.raise("Incomplete quantifier");
		state.pos = start;
	}
	return false;
};
pp$1.regexp_eatAtom = function(state) {
	return this.regexp_eatPatternCharacters(state) || state.eat(46) || this.regexp_eatReverseSolidusAtomEscape(state) || this.regexp_eatCharacterClass(state) || this.regexp_eatUncapturingGroup(state) || this.regexp_eatCapturingGroup(state);
};
pp$1.regexp_eatReverseSolidusAtomEscape = function(state) {
	var start = state.pos;
	if (state.eat(92)) {
		if (this.regexp_eatAtomEscape(state)) return true;
		state.pos = start;
	}
	return false;
};
pp$1.regexp_eatUncapturingGroup = function(state) {
	var start = state.pos;
	if (state.eat(40)) {
		if (state.eat(63)) {
			if (this.options.ecmaVersion >= 16) {
				var addModifiers = this.regexp_eatModifiers(state);
				var hasHyphen = state.eat(45);
				if (addModifiers || hasHyphen) {
					for (var i = 0; i < addModifiers.length; i++) {
						var modifier = addModifiers.charAt(i);
						if (addModifiers.indexOf(modifier, i + 1) > -1) state.raise("Duplicate regular expression modifiers");
					}
					if (hasHyphen) {
						var removeModifiers = this.regexp_eatModifiers(state);
						if (!addModifiers && !removeModifiers && state.current() === 58) state.raise("Invalid regular expression modifiers");
						for (var i$1 = 0; i$1 < removeModifiers.length; i$1++) {
							var modifier$1 = removeModifiers.charAt(i$1);
							if (removeModifiers.indexOf(modifier$1, i$1 + 1) > -1 || addModifiers.indexOf(modifier$1) > -1) state.raise("Duplicate regular expression modifiers");
						}
					}
				}
			}
			if (state.eat(58)) {
				this.regexp_disjunction(state);
				if (state.eat(41)) return true;
				state.raise("Unterminated group");
			}
		}
		state.pos = start;
	}
	return false;
};
pp$1.regexp_eatCapturingGroup = function(state) {
	if (state.eat(40)) {
		if (this.options.ecmaVersion >= 9) this.regexp_groupSpecifier(state);
		else if (state.current() === 63) state.raise("Invalid group");
		this.regexp_disjunction(state);
		if (state.eat(41)) {
			state.numCapturingParens += 1;
			return true;
		}
		state.raise("Unterminated group");
	}
	return false;
};
pp$1.regexp_eatModifiers = function(state) {
	var modifiers = "";
	var ch = 0;
	while ((ch = state.current()) !== -1 && isRegularExpressionModifier(ch)) {
		modifiers += codePointToString(ch);
		state.advance();
	}
	return modifiers;
};
function isRegularExpressionModifier(ch) {
	return ch === 105 || ch === 109 || ch === 115;
}
pp$1.regexp_eatExtendedAtom = function(state) {
	return state.eat(46) || this.regexp_eatReverseSolidusAtomEscape(state) || this.regexp_eatCharacterClass(state) || this.regexp_eatUncapturingGroup(state) || this.regexp_eatCapturingGroup(state) || this.regexp_eatInvalidBracedQuantifier(state) || this.regexp_eatExtendedPatternCharacter(state);
};
pp$1.regexp_eatInvalidBracedQuantifier = function(state) {
	if (this.regexp_eatBracedQuantifier(state, true)) state.raise("Nothing to repeat");
	return false;
};
pp$1.regexp_eatSyntaxCharacter = function(state) {
	var ch = state.current();
	if (isSyntaxCharacter(ch)) {
		state.lastIntValue = ch;
		state.advance();
		return true;
	}
	return false;
};
function isSyntaxCharacter(ch) {
	return ch === 36 || ch >= 40 && ch <= 43 || ch === 46 || ch === 63 || ch >= 91 && ch <= 94 || ch >= 123 && ch <= 125;
}
pp$1.regexp_eatPatternCharacters = function(state) {
	var start = state.pos;
	var ch = 0;
	while ((ch = state.current()) !== -1 && !isSyntaxCharacter(ch)) state.advance();
	return state.pos !== start;
};
pp$1.regexp_eatExtendedPatternCharacter = function(state) {
	var ch = state.current();
	if (ch !== -1 && ch !== 36 && !(ch >= 40 && ch <= 43) && ch !== 46 && ch !== 63 && ch !== 91 && ch !== 94 && ch !== 124) {
		state.advance();
		return true;
	}
	return false;
};
pp$1.regexp_groupSpecifier = function(state) {
	if (state.eat(63)) {
		if (!this.regexp_eatGroupName(state)) state.raise("Invalid group");
		var trackDisjunction = this.options.ecmaVersion >= 16;
		var known = state.groupNames[state.lastStringValue];
		if (known) {
			if (trackDisjunction) {
				for (var i = 0, list = known; i < list.length; i += 1) if (!list[i].separatedFrom(state.branchID)) state.raise("Duplicate capture group name");
			} else state.raise("Duplicate capture group name");
		}
		if (trackDisjunction) (known || (state.groupNames[state.lastStringValue] = [])).push(state.branchID);
		else state.groupNames[state.lastStringValue] = true;
	}
};
pp$1.regexp_eatGroupName = function(state) {
	state.lastStringValue = "";
	if (state.eat(60)) {
		if (this.regexp_eatRegExpIdentifierName(state) && state.eat(62)) return true;
		state.raise("Invalid capture group name");
	}
	return false;
};
pp$1.regexp_eatRegExpIdentifierName = function(state) {
	state.lastStringValue = "";
	if (this.regexp_eatRegExpIdentifierStart(state)) {
		state.lastStringValue += codePointToString(state.lastIntValue);
		while (this.regexp_eatRegExpIdentifierPart(state)) state.lastStringValue += codePointToString(state.lastIntValue);
		return true;
	}
	return false;
};
pp$1.regexp_eatRegExpIdentifierStart = function(state) {
	var start = state.pos;
	var forceU = this.options.ecmaVersion >= 11;
	var ch = state.current(forceU);
	state.advance(forceU);
	if (ch === 92 && this.regexp_eatRegExpUnicodeEscapeSequence(state, forceU)) ch = state.lastIntValue;
	if (isRegExpIdentifierStart(ch)) {
		state.lastIntValue = ch;
		return true;
	}
	state.pos = start;
	return false;
};
function isRegExpIdentifierStart(ch) {
	return isIdentifierStart(ch, true) || ch === 36 || ch === 95;
}
pp$1.regexp_eatRegExpIdentifierPart = function(state) {
	var start = state.pos;
	var forceU = this.options.ecmaVersion >= 11;
	var ch = state.current(forceU);
	state.advance(forceU);
	if (ch === 92 && this.regexp_eatRegExpUnicodeEscapeSequence(state, forceU)) ch = state.lastIntValue;
	if (isRegExpIdentifierPart(ch)) {
		state.lastIntValue = ch;
		return true;
	}
	state.pos = start;
	return false;
};
function isRegExpIdentifierPart(ch) {
	return isIdentifierChar(ch, true) || ch === 36 || ch === 95 || ch === 8204 || ch === 8205;
}
pp$1.regexp_eatAtomEscape = function(state) {
	if (this.regexp_eatBackReference(state) || this.regexp_eatCharacterClassEscape(state) || this.regexp_eatCharacterEscape(state) || state.switchN && this.regexp_eatKGroupName(state)) return true;
	if (state.switchU) {
		if (state.current() === 99) state.raise("Invalid unicode escape");
		state.raise("Invalid escape");
	}
	return false;
};
pp$1.regexp_eatBackReference = function(state) {
	var start = state.pos;
	if (this.regexp_eatDecimalEscape(state)) {
		var n = state.lastIntValue;
		if (state.switchU) {
			if (n > state.maxBackReference) state.maxBackReference = n;
			return true;
		}
		if (n <= state.numCapturingParens) return true;
		state.pos = start;
	}
	return false;
};
pp$1.regexp_eatKGroupName = function(state) {
	if (state.eat(107)) {
		if (this.regexp_eatGroupName(state)) {
			state.backReferenceNames.push(state.lastStringValue);
			return true;
		}
		state.raise("Invalid named reference");
	}
	return false;
};
pp$1.regexp_eatCharacterEscape = function(state) {
	return this.regexp_eatControlEscape(state) || this.regexp_eatCControlLetter(state) || this.regexp_eatZero(state) || this.regexp_eatHexEscapeSequence(state) || this.regexp_eatRegExpUnicodeEscapeSequence(state, false) || !state.switchU && this.regexp_eatLegacyOctalEscapeSequence(state) || this.regexp_eatIdentityEscape(state);
};
pp$1.regexp_eatCControlLetter = function(state) {
	var start = state.pos;
	if (state.eat(99)) {
		if (this.regexp_eatControlLetter(state)) return true;
		state.pos = start;
	}
	return false;
};
pp$1.regexp_eatZero = function(state) {
	if (state.current() === 48 && !isDecimalDigit(state.lookahead())) {
		state.lastIntValue = 0;
		state.advance();
		return true;
	}
	return false;
};
pp$1.regexp_eatControlEscape = function(state) {
	var ch = state.current();
	if (ch === 116) {
		state.lastIntValue = 9;
		state.advance();
		return true;
	}
	if (ch === 110) {
		state.lastIntValue = 10;
		state.advance();
		return true;
	}
	if (ch === 118) {
		state.lastIntValue = 11;
		state.advance();
		return true;
	}
	if (ch === 102) {
		state.lastIntValue = 12;
		state.advance();
		return true;
	}
	if (ch === 114) {
		state.lastIntValue = 13;
		state.advance();
		return true;
	}
	return false;
};
pp$1.regexp_eatControlLetter = function(state) {
	var ch = state.current();
	if (isControlLetter(ch)) {
		state.lastIntValue = ch % 32;
		state.advance();
		return true;
	}
	return false;
};
function isControlLetter(ch) {
	return ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122;
}
pp$1.regexp_eatRegExpUnicodeEscapeSequence = function(state, forceU) {
	if (forceU === void 0) forceU = false;
	var start = state.pos;
	var switchU = forceU || state.switchU;
	if (state.eat(117)) {
		if (this.regexp_eatFixedHexDigits(state, 4)) {
			var lead = state.lastIntValue;
			if (switchU && lead >= 55296 && lead <= 56319) {
				var leadSurrogateEnd = state.pos;
				if (state.eat(92) && state.eat(117) && this.regexp_eatFixedHexDigits(state, 4)) {
					var trail = state.lastIntValue;
					if (trail >= 56320 && trail <= 57343) {
						state.lastIntValue = (lead - 55296) * 1024 + (trail - 56320) + 65536;
						return true;
					}
				}
				state.pos = leadSurrogateEnd;
				state.lastIntValue = lead;
			}
			return true;
		}
		if (switchU && state.eat(123) && this.regexp_eatHexDigits(state) && state.eat(125) && isValidUnicode(state.lastIntValue)) return true;
		if (switchU) state.raise("Invalid unicode escape");
		state.pos = start;
	}
	return false;
};
function isValidUnicode(ch) {
	return ch >= 0 && ch <= 1114111;
}
pp$1.regexp_eatIdentityEscape = function(state) {
	if (state.switchU) {
		if (this.regexp_eatSyntaxCharacter(state)) return true;
		if (state.eat(47)) {
			state.lastIntValue = 47;
			return true;
		}
		return false;
	}
	var ch = state.current();
	if (ch !== 99 && (!state.switchN || ch !== 107)) {
		state.lastIntValue = ch;
		state.advance();
		return true;
	}
	return false;
};
pp$1.regexp_eatDecimalEscape = function(state) {
	state.lastIntValue = 0;
	var ch = state.current();
	if (ch >= 49 && ch <= 57) {
		do {
			state.lastIntValue = 10 * state.lastIntValue + (ch - 48);
			state.advance();
		} while ((ch = state.current()) >= 48 && ch <= 57);
		return true;
	}
	return false;
};
var CharSetNone = 0;
var CharSetOk = 1;
var CharSetString = 2;
pp$1.regexp_eatCharacterClassEscape = function(state) {
	var ch = state.current();
	if (isCharacterClassEscape(ch)) {
		state.lastIntValue = -1;
		state.advance();
		return CharSetOk;
	}
	var negate = false;
	if (state.switchU && this.options.ecmaVersion >= 9 && ((negate = ch === 80) || ch === 112)) {
		state.lastIntValue = -1;
		state.advance();
		var result;
		if (state.eat(123) && (result = this.regexp_eatUnicodePropertyValueExpression(state)) && state.eat(125)) {
			if (negate && result === CharSetString) state.raise("Invalid property name");
			return result;
		}
		state.raise("Invalid property name");
	}
	return CharSetNone;
};
function isCharacterClassEscape(ch) {
	return ch === 100 || ch === 68 || ch === 115 || ch === 83 || ch === 119 || ch === 87;
}
pp$1.regexp_eatUnicodePropertyValueExpression = function(state) {
	var start = state.pos;
	if (this.regexp_eatUnicodePropertyName(state) && state.eat(61)) {
		var name = state.lastStringValue;
		if (this.regexp_eatUnicodePropertyValue(state)) {
			var value = state.lastStringValue;
			this.regexp_validateUnicodePropertyNameAndValue(state, name, value);
			return CharSetOk;
		}
	}
	state.pos = start;
	if (this.regexp_eatLoneUnicodePropertyNameOrValue(state)) {
		var nameOrValue = state.lastStringValue;
		return this.regexp_validateUnicodePropertyNameOrValue(state, nameOrValue);
	}
	return CharSetNone;
};
pp$1.regexp_validateUnicodePropertyNameAndValue = function(state, name, value) {
	if (!hasOwn(state.unicodeProperties.nonBinary, name)) state.raise("Invalid property name");
	if (!state.unicodeProperties.nonBinary[name].test(value)) state.raise("Invalid property value");
};
pp$1.regexp_validateUnicodePropertyNameOrValue = function(state, nameOrValue) {
	if (state.unicodeProperties.binary.test(nameOrValue)) return CharSetOk;
	if (state.switchV && state.unicodeProperties.binaryOfStrings.test(nameOrValue)) return CharSetString;
	state.raise("Invalid property name");
};
pp$1.regexp_eatUnicodePropertyName = function(state) {
	var ch = 0;
	state.lastStringValue = "";
	while (isUnicodePropertyNameCharacter(ch = state.current())) {
		state.lastStringValue += codePointToString(ch);
		state.advance();
	}
	return state.lastStringValue !== "";
};
function isUnicodePropertyNameCharacter(ch) {
	return isControlLetter(ch) || ch === 95;
}
pp$1.regexp_eatUnicodePropertyValue = function(state) {
	var ch = 0;
	state.lastStringValue = "";
	while (isUnicodePropertyValueCharacter(ch = state.current())) {
		state.lastStringValue += codePointToString(ch);
		state.advance();
	}
	return state.lastStringValue !== "";
};
function isUnicodePropertyValueCharacter(ch) {
	return isUnicodePropertyNameCharacter(ch) || isDecimalDigit(ch);
}
pp$1.regexp_eatLoneUnicodePropertyNameOrValue = function(state) {
	return this.regexp_eatUnicodePropertyValue(state);
};
pp$1.regexp_eatCharacterClass = function(state) {
	if (state.eat(91)) {
		var negate = state.eat(94);
		var result = this.regexp_classContents(state);
		if (!state.eat(93)) state.raise("Unterminated character class");
		if (negate && result === CharSetString) state.raise("Negated character class may contain strings");
		return true;
	}
	return false;
};
pp$1.regexp_classContents = function(state) {
	if (state.current() === 93) return CharSetOk;
	if (state.switchV) return this.regexp_classSetExpression(state);
	this.regexp_nonEmptyClassRanges(state);
	return CharSetOk;
};
pp$1.regexp_nonEmptyClassRanges = function(state) {
	while (this.regexp_eatClassAtom(state)) {
		var left = state.lastIntValue;
		if (state.eat(45) && this.regexp_eatClassAtom(state)) {
			var right = state.lastIntValue;
			if (state.switchU && (left === -1 || right === -1)) state.raise("Invalid character class");
			if (left !== -1 && right !== -1 && left > right) state.raise("Range out of order in character class");
		}
	}
};
pp$1.regexp_eatClassAtom = function(state) {
	var start = state.pos;
	if (state.eat(92)) {
		if (this.regexp_eatClassEscape(state)) return true;
		if (state.switchU) {
			var ch$1 = state.current();
			if (ch$1 === 99 || isOctalDigit(ch$1)) state.raise("Invalid class escape");
			state.raise("Invalid escape");
		}
		state.pos = start;
	}
	var ch = state.current();
	if (ch !== 93) {
		state.lastIntValue = ch;
		state.advance();
		return true;
	}
	return false;
};
pp$1.regexp_eatClassEscape = function(state) {
	var start = state.pos;
	if (state.eat(98)) {
		state.lastIntValue = 8;
		return true;
	}
	if (state.switchU && state.eat(45)) {
		state.lastIntValue = 45;
		return true;
	}
	if (!state.switchU && state.eat(99)) {
		if (this.regexp_eatClassControlLetter(state)) return true;
		state.pos = start;
	}
	return this.regexp_eatCharacterClassEscape(state) || this.regexp_eatCharacterEscape(state);
};
pp$1.regexp_classSetExpression = function(state) {
	var result = CharSetOk, subResult;
	if (this.regexp_eatClassSetRange(state));
	else if (subResult = this.regexp_eatClassSetOperand(state)) {
		if (subResult === CharSetString) result = CharSetString;
		var start = state.pos;
		while (state.eatChars([38, 38])) {
			if (state.current() !== 38 && (subResult = this.regexp_eatClassSetOperand(state))) {
				if (subResult !== CharSetString) result = CharSetOk;
				continue;
			}
			state.raise("Invalid character in character class");
		}
		if (start !== state.pos) return result;
		while (state.eatChars([45, 45])) {
			if (this.regexp_eatClassSetOperand(state)) continue;
			state.raise("Invalid character in character class");
		}
		if (start !== state.pos) return result;
	} else state.raise("Invalid character in character class");
	for (;;) {
		if (this.regexp_eatClassSetRange(state)) continue;
		subResult = this.regexp_eatClassSetOperand(state);
		if (!subResult) return result;
		if (subResult === CharSetString) result = CharSetString;
	}
};
pp$1.regexp_eatClassSetRange = function(state) {
	var start = state.pos;
	if (this.regexp_eatClassSetCharacter(state)) {
		var left = state.lastIntValue;
		if (state.eat(45) && this.regexp_eatClassSetCharacter(state)) {
			var right = state.lastIntValue;
			if (left !== -1 && right !== -1 && left > right) state.raise("Range out of order in character class");
			return true;
		}
		state.pos = start;
	}
	return false;
};
pp$1.regexp_eatClassSetOperand = function(state) {
	if (this.regexp_eatClassSetCharacter(state)) return CharSetOk;
	return this.regexp_eatClassStringDisjunction(state) || this.regexp_eatNestedClass(state);
};
pp$1.regexp_eatNestedClass = function(state) {
	var start = state.pos;
	if (state.eat(91)) {
		var negate = state.eat(94);
		var result = this.regexp_classContents(state);
		if (state.eat(93)) {
			if (negate && result === CharSetString) state.raise("Negated character class may contain strings");
			return result;
		}
		state.pos = start;
	}
	if (state.eat(92)) {
		var result$1 = this.regexp_eatCharacterClassEscape(state);
		if (result$1) return result$1;
		state.pos = start;
	}
	return null;
};
pp$1.regexp_eatClassStringDisjunction = function(state) {
	var start = state.pos;
	if (state.eatChars([92, 113])) {
		if (state.eat(123)) {
			var result = this.regexp_classStringDisjunctionContents(state);
			if (state.eat(125)) return result;
		} else state.raise("Invalid escape");
		state.pos = start;
	}
	return null;
};
pp$1.regexp_classStringDisjunctionContents = function(state) {
	var result = this.regexp_classString(state);
	while (state.eat(124)) if (this.regexp_classString(state) === CharSetString) result = CharSetString;
	return result;
};
pp$1.regexp_classString = function(state) {
	var count = 0;
	while (this.regexp_eatClassSetCharacter(state)) count++;
	return count === 1 ? CharSetOk : CharSetString;
};
pp$1.regexp_eatClassSetCharacter = function(state) {
	var start = state.pos;
	if (state.eat(92)) {
		if (this.regexp_eatCharacterEscape(state) || this.regexp_eatClassSetReservedPunctuator(state)) return true;
		if (state.eat(98)) {
			state.lastIntValue = 8;
			return true;
		}
		state.pos = start;
		return false;
	}
	var ch = state.current();
	if (ch < 0 || ch === state.lookahead() && isClassSetReservedDoublePunctuatorCharacter(ch)) return false;
	if (isClassSetSyntaxCharacter(ch)) return false;
	state.advance();
	state.lastIntValue = ch;
	return true;
};
function isClassSetReservedDoublePunctuatorCharacter(ch) {
	return ch === 33 || ch >= 35 && ch <= 38 || ch >= 42 && ch <= 44 || ch === 46 || ch >= 58 && ch <= 64 || ch === 94 || ch === 96 || ch === 126;
}
function isClassSetSyntaxCharacter(ch) {
	return ch === 40 || ch === 41 || ch === 45 || ch === 47 || ch >= 91 && ch <= 93 || ch >= 123 && ch <= 125;
}
pp$1.regexp_eatClassSetReservedPunctuator = function(state) {
	var ch = state.current();
	if (isClassSetReservedPunctuator(ch)) {
		state.lastIntValue = ch;
		state.advance();
		return true;
	}
	return false;
};
function isClassSetReservedPunctuator(ch) {
	return ch === 33 || ch === 35 || ch === 37 || ch === 38 || ch === 44 || ch === 45 || ch >= 58 && ch <= 62 || ch === 64 || ch === 96 || ch === 126;
}
pp$1.regexp_eatClassControlLetter = function(state) {
	var ch = state.current();
	if (isDecimalDigit(ch) || ch === 95) {
		state.lastIntValue = ch % 32;
		state.advance();
		return true;
	}
	return false;
};
pp$1.regexp_eatHexEscapeSequence = function(state) {
	var start = state.pos;
	if (state.eat(120)) {
		if (this.regexp_eatFixedHexDigits(state, 2)) return true;
		if (state.switchU) state.raise("Invalid escape");
		state.pos = start;
	}
	return false;
};
pp$1.regexp_eatDecimalDigits = function(state) {
	var start = state.pos;
	var ch = 0;
	state.lastIntValue = 0;
	while (isDecimalDigit(ch = state.current())) {
		state.lastIntValue = 10 * state.lastIntValue + (ch - 48);
		state.advance();
	}
	return state.pos !== start;
};
function isDecimalDigit(ch) {
	return ch >= 48 && ch <= 57;
}
pp$1.regexp_eatHexDigits = function(state) {
	var start = state.pos;
	var ch = 0;
	state.lastIntValue = 0;
	while (isHexDigit(ch = state.current())) {
		state.lastIntValue = 16 * state.lastIntValue + hexToInt(ch);
		state.advance();
	}
	return state.pos !== start;
};
function isHexDigit(ch) {
	return ch >= 48 && ch <= 57 || ch >= 65 && ch <= 70 || ch >= 97 && ch <= 102;
}
function hexToInt(ch) {
	if (ch >= 65 && ch <= 70) return 10 + (ch - 65);
	if (ch >= 97 && ch <= 102) return 10 + (ch - 97);
	return ch - 48;
}
pp$1.regexp_eatLegacyOctalEscapeSequence = function(state) {
	if (this.regexp_eatOctalDigit(state)) {
		var n1 = state.lastIntValue;
		if (this.regexp_eatOctalDigit(state)) {
			var n2 = state.lastIntValue;
			if (n1 <= 3 && this.regexp_eatOctalDigit(state)) state.lastIntValue = n1 * 64 + n2 * 8 + state.lastIntValue;
			else state.lastIntValue = n1 * 8 + n2;
		} else state.lastIntValue = n1;
		return true;
	}
	return false;
};
pp$1.regexp_eatOctalDigit = function(state) {
	var ch = state.current();
	if (isOctalDigit(ch)) {
		state.lastIntValue = ch - 48;
		state.advance();
		return true;
	}
	state.lastIntValue = 0;
	return false;
};
function isOctalDigit(ch) {
	return ch >= 48 && ch <= 55;
}
pp$1.regexp_eatFixedHexDigits = function(state, length) {
	var start = state.pos;
	state.lastIntValue = 0;
	for (var i = 0; i < length; ++i) {
		var ch = state.current();
		if (!isHexDigit(ch)) {
			state.pos = start;
			return false;
		}
		state.lastIntValue = 16 * state.lastIntValue + hexToInt(ch);
		state.advance();
	}
	return true;
};
var Token = function Token(p) {
	this.type = p.type;
	this.value = p.value;
	this.start = p.start;
	this.end = p.end;
	if (p.options.locations) this.loc = new SourceLocation(p, p.startLoc, p.endLoc);
	if (p.options.ranges) this.range = [p.start, p.end];
};
var pp = Parser.prototype;
pp.next = function(ignoreEscapeSequenceInKeyword) {
	if (!ignoreEscapeSequenceInKeyword && this.type.keyword && this.containsEsc) this.raiseRecoverable(this.start, "Escape sequence in keyword " + this.type.keyword);
	if (this.options.onToken) this.options.onToken(new Token(this));
	this.lastTokEnd = this.end;
	this.lastTokStart = this.start;
	this.lastTokEndLoc = this.endLoc;
	this.lastTokStartLoc = this.startLoc;
	this.nextToken();
};
pp.getToken = function() {
	this.next();
	return new Token(this);
};
if (typeof Symbol !== "undefined") pp[Symbol.iterator] = function() {
	var this$1$1 = this;
	return { next: function() {
		var token = this$1$1.getToken();
		return {
			done: token.type === types$1.eof,
			value: token
		};
	} };
};
pp.nextToken = function() {
	var curContext = this.curContext();
	if (!curContext || !curContext.preserveSpace) this.skipSpace();
	this.start = this.pos;
	if (this.options.locations) this.startLoc = this.curPosition();
	if (this.pos >= this.input.length) return this.finishToken(types$1.eof);
	if (curContext.override) return curContext.override(this);
	else this.readToken(this.fullCharCodeAtPos());
};
pp.readToken = function(code) {
	if (isIdentifierStart(code, this.options.ecmaVersion >= 6) || code === 92) return this.readWord();
	return this.getTokenFromCode(code);
};
pp.fullCharCodeAt = function(pos) {
	var code = this.input.charCodeAt(pos);
	if (code <= 55295 || code >= 56320) return code;
	var next = this.input.charCodeAt(pos + 1);
	return next <= 56319 || next >= 57344 ? code : (code << 10) + next - 56613888;
};
pp.fullCharCodeAtPos = function() {
	return this.fullCharCodeAt(this.pos);
};
pp.skipBlockComment = function() {
	var startLoc = this.options.onComment && this.curPosition();
	var start = this.pos, end = this.input.indexOf("*/", this.pos += 2);
	if (end === -1) this.raise(this.pos - 2, "Unterminated comment");
	this.pos = end + 2;
	if (this.options.locations) for (var nextBreak = void 0, pos = start; (nextBreak = nextLineBreak(this.input, pos, this.pos)) > -1;) {
		++this.curLine;
		pos = this.lineStart = nextBreak;
	}
	if (this.options.onComment) this.options.onComment(true, this.input.slice(start + 2, end), start, this.pos, startLoc, this.curPosition());
};
pp.skipLineComment = function(startSkip) {
	var start = this.pos;
	var startLoc = this.options.onComment && this.curPosition();
	var ch = this.input.charCodeAt(this.pos += startSkip);
	while (this.pos < this.input.length && !isNewLine(ch)) ch = this.input.charCodeAt(++this.pos);
	if (this.options.onComment) this.options.onComment(false, this.input.slice(start + startSkip, this.pos), start, this.pos, startLoc, this.curPosition());
};
pp.skipSpace = function() {
	loop: while (this.pos < this.input.length) {
		var ch = this.input.charCodeAt(this.pos);
		switch (ch) {
			case 32:
			case 160:
				++this.pos;
				break;
			case 13: if (this.input.charCodeAt(this.pos + 1) === 10) ++this.pos;
			case 10:
			case 8232:
			case 8233:
				++this.pos;
				if (this.options.locations) {
					++this.curLine;
					this.lineStart = this.pos;
				}
				break;
			case 47:
				switch (this.input.charCodeAt(this.pos + 1)) {
					case 42:
						this.skipBlockComment();
						break;
					case 47:
						this.skipLineComment(2);
						break;
					default: break loop;
				}
				break;
			default: if (ch > 8 && ch < 14 || ch >= 5760 && nonASCIIwhitespace.test(String.fromCharCode(ch))) ++this.pos;
			else break loop;
		}
	}
};
pp.finishToken = function(type, val) {
	this.end = this.pos;
	if (this.options.locations) this.endLoc = this.curPosition();
	var prevType = this.type;
	this.type = type;
	this.value = val;
	this.updateContext(prevType);
};
pp.readToken_dot = function() {
	var next = this.input.charCodeAt(this.pos + 1);
	if (next >= 48 && next <= 57) return this.readNumber(true);
	var next2 = this.input.charCodeAt(this.pos + 2);
	if (this.options.ecmaVersion >= 6 && next === 46 && next2 === 46) {
		this.pos += 3;
		return this.finishToken(types$1.ellipsis);
	} else {
		++this.pos;
		return this.finishToken(types$1.dot);
	}
};
pp.readToken_slash = function() {
	var next = this.input.charCodeAt(this.pos + 1);
	if (this.exprAllowed) {
		++this.pos;
		return this.readRegexp();
	}
	if (next === 61) return this.finishOp(types$1.assign, 2);
	return this.finishOp(types$1.slash, 1);
};
pp.readToken_mult_modulo_exp = function(code) {
	var next = this.input.charCodeAt(this.pos + 1);
	var size = 1;
	var tokentype = code === 42 ? types$1.star : types$1.modulo;
	if (this.options.ecmaVersion >= 7 && code === 42 && next === 42) {
		++size;
		tokentype = types$1.starstar;
		next = this.input.charCodeAt(this.pos + 2);
	}
	if (next === 61) return this.finishOp(types$1.assign, size + 1);
	return this.finishOp(tokentype, size);
};
pp.readToken_pipe_amp = function(code) {
	var next = this.input.charCodeAt(this.pos + 1);
	if (next === code) {
		if (this.options.ecmaVersion >= 12) {
			if (this.input.charCodeAt(this.pos + 2) === 61) return this.finishOp(types$1.assign, 3);
		}
		return this.finishOp(code === 124 ? types$1.logicalOR : types$1.logicalAND, 2);
	}
	if (next === 61) return this.finishOp(types$1.assign, 2);
	return this.finishOp(code === 124 ? types$1.bitwiseOR : types$1.bitwiseAND, 1);
};
pp.readToken_caret = function() {
	if (this.input.charCodeAt(this.pos + 1) === 61) return this.finishOp(types$1.assign, 2);
	return this.finishOp(types$1.bitwiseXOR, 1);
};
pp.readToken_plus_min = function(code) {
	var next = this.input.charCodeAt(this.pos + 1);
	if (next === code) {
		if (next === 45 && !this.inModule && this.input.charCodeAt(this.pos + 2) === 62 && (this.lastTokEnd === 0 || lineBreak.test(this.input.slice(this.lastTokEnd, this.pos)))) {
			this.skipLineComment(3);
			this.skipSpace();
			return this.nextToken();
		}
		return this.finishOp(types$1.incDec, 2);
	}
	if (next === 61) return this.finishOp(types$1.assign, 2);
	return this.finishOp(types$1.plusMin, 1);
};
pp.readToken_lt_gt = function(code) {
	var next = this.input.charCodeAt(this.pos + 1);
	var size = 1;
	if (next === code) {
		size = code === 62 && this.input.charCodeAt(this.pos + 2) === 62 ? 3 : 2;
		if (this.input.charCodeAt(this.pos + size) === 61) return this.finishOp(types$1.assign, size + 1);
		return this.finishOp(types$1.bitShift, size);
	}
	if (next === 33 && code === 60 && !this.inModule && this.input.charCodeAt(this.pos + 2) === 45 && this.input.charCodeAt(this.pos + 3) === 45) {
		this.skipLineComment(4);
		this.skipSpace();
		return this.nextToken();
	}
	if (next === 61) size = 2;
	return this.finishOp(types$1.relational, size);
};
pp.readToken_eq_excl = function(code) {
	var next = this.input.charCodeAt(this.pos + 1);
	if (next === 61) return this.finishOp(types$1.equality, this.input.charCodeAt(this.pos + 2) === 61 ? 3 : 2);
	if (code === 61 && next === 62 && this.options.ecmaVersion >= 6) {
		this.pos += 2;
		return this.finishToken(types$1.arrow);
	}
	return this.finishOp(code === 61 ? types$1.eq : types$1.prefix, 1);
};
pp.readToken_question = function() {
	var ecmaVersion = this.options.ecmaVersion;
	if (ecmaVersion >= 11) {
		var next = this.input.charCodeAt(this.pos + 1);
		if (next === 46) {
			var next2 = this.input.charCodeAt(this.pos + 2);
			if (next2 < 48 || next2 > 57) return this.finishOp(types$1.questionDot, 2);
		}
		if (next === 63) {
			if (ecmaVersion >= 12) {
				if (this.input.charCodeAt(this.pos + 2) === 61) return this.finishOp(types$1.assign, 3);
			}
			return this.finishOp(types$1.coalesce, 2);
		}
	}
	return this.finishOp(types$1.question, 1);
};
pp.readToken_numberSign = function() {
	var ecmaVersion = this.options.ecmaVersion;
	var code = 35;
	if (ecmaVersion >= 13) {
		++this.pos;
		code = this.fullCharCodeAtPos();
		if (isIdentifierStart(code, true) || code === 92) return this.finishToken(types$1.privateId, this.readWord1());
	}
	this.raise(this.pos, "Unexpected character '" + codePointToString(code) + "'");
};
pp.getTokenFromCode = function(code) {
	switch (code) {
		case 46: return this.readToken_dot();
		case 40:
			++this.pos;
			return this.finishToken(types$1.parenL);
		case 41:
			++this.pos;
			return this.finishToken(types$1.parenR);
		case 59:
			++this.pos;
			return this.finishToken(types$1.semi);
		case 44:
			++this.pos;
			return this.finishToken(types$1.comma);
		case 91:
			++this.pos;
			return this.finishToken(types$1.bracketL);
		case 93:
			++this.pos;
			return this.finishToken(types$1.bracketR);
		case 123:
			++this.pos;
			return this.finishToken(types$1.braceL);
		case 125:
			++this.pos;
			return this.finishToken(types$1.braceR);
		case 58:
			++this.pos;
			return this.finishToken(types$1.colon);
		case 96:
			if (this.options.ecmaVersion < 6) break;
			++this.pos;
			return this.finishToken(types$1.backQuote);
		case 48:
			var next = this.input.charCodeAt(this.pos + 1);
			if (next === 120 || next === 88) return this.readRadixNumber(16);
			if (this.options.ecmaVersion >= 6) {
				if (next === 111 || next === 79) return this.readRadixNumber(8);
				if (next === 98 || next === 66) return this.readRadixNumber(2);
			}
		case 49:
		case 50:
		case 51:
		case 52:
		case 53:
		case 54:
		case 55:
		case 56:
		case 57: return this.readNumber(false);
		case 34:
		case 39: return this.readString(code);
		case 47: return this.readToken_slash();
		case 37:
		case 42: return this.readToken_mult_modulo_exp(code);
		case 124:
		case 38: return this.readToken_pipe_amp(code);
		case 94: return this.readToken_caret();
		case 43:
		case 45: return this.readToken_plus_min(code);
		case 60:
		case 62: return this.readToken_lt_gt(code);
		case 61:
		case 33: return this.readToken_eq_excl(code);
		case 63: return this.readToken_question();
		case 126: return this.finishOp(types$1.prefix, 1);
		case 35: return this.readToken_numberSign();
	}
	this.raise(this.pos, "Unexpected character '" + codePointToString(code) + "'");
};
pp.finishOp = function(type, size) {
	var str = this.input.slice(this.pos, this.pos + size);
	this.pos += size;
	return this.finishToken(type, str);
};
pp.readRegexp = function() {
	var escaped, inClass, start = this.pos;
	for (;;) {
		if (this.pos >= this.input.length) this.raise(start, "Unterminated regular expression");
		var ch = this.input.charAt(this.pos);
		if (lineBreak.test(ch)) this.raise(start, "Unterminated regular expression");
		if (!escaped) {
			if (ch === "[") inClass = true;
			else if (ch === "]" && inClass) inClass = false;
			else if (ch === "/" && !inClass) break;
			escaped = ch === "\\";
		} else escaped = false;
		++this.pos;
	}
	var pattern = this.input.slice(start, this.pos);
	++this.pos;
	var flagsStart = this.pos;
	var flags = this.readWord1();
	if (this.containsEsc) this.unexpected(flagsStart);
	var state = this.regexpState || (this.regexpState = new RegExpValidationState(this));
	state.reset(start, pattern, flags);
	this.validateRegExpFlags(state);
	this.validateRegExpPattern(state);
	var value = null;
	try {
		value = new RegExp(pattern, flags);
	} catch (e) {}
	return this.finishToken(types$1.regexp, {
		pattern,
		flags,
		value
	});
};
pp.readInt = function(radix, len, maybeLegacyOctalNumericLiteral) {
	var allowSeparators = this.options.ecmaVersion >= 12 && len === void 0;
	var isLegacyOctalNumericLiteral = maybeLegacyOctalNumericLiteral && this.input.charCodeAt(this.pos) === 48;
	var start = this.pos, total = 0, lastCode = 0;
	for (var i = 0, e = len == null ? Infinity : len; i < e; ++i, ++this.pos) {
		var code = this.input.charCodeAt(this.pos), val = void 0;
		if (allowSeparators && code === 95) {
			if (isLegacyOctalNumericLiteral) this.raiseRecoverable(this.pos, "Numeric separator is not allowed in legacy octal numeric literals");
			if (lastCode === 95) this.raiseRecoverable(this.pos, "Numeric separator must be exactly one underscore");
			if (i === 0) this.raiseRecoverable(this.pos, "Numeric separator is not allowed at the first of digits");
			lastCode = code;
			continue;
		}
		if (code >= 97) val = code - 97 + 10;
		else if (code >= 65) val = code - 65 + 10;
		else if (code >= 48 && code <= 57) val = code - 48;
		else val = Infinity;
		if (val >= radix) break;
		lastCode = code;
		total = total * radix + val;
	}
	if (allowSeparators && lastCode === 95) this.raiseRecoverable(this.pos - 1, "Numeric separator is not allowed at the last of digits");
	if (this.pos === start || len != null && this.pos - start !== len) return null;
	return total;
};
function stringToNumber(str, isLegacyOctalNumericLiteral) {
	if (isLegacyOctalNumericLiteral) return parseInt(str, 8);
	return parseFloat(str.replace(/_/g, ""));
}
function stringToBigInt(str) {
	if (typeof BigInt !== "function") return null;
	return BigInt(str.replace(/_/g, ""));
}
pp.readRadixNumber = function(radix) {
	var start = this.pos;
	this.pos += 2;
	var val = this.readInt(radix);
	if (val == null) this.raise(this.start + 2, "Expected number in radix " + radix);
	if (this.options.ecmaVersion >= 11 && this.input.charCodeAt(this.pos) === 110) {
		val = stringToBigInt(this.input.slice(start, this.pos));
		++this.pos;
	} else if (isIdentifierStart(this.fullCharCodeAtPos())) this.raise(this.pos, "Identifier directly after number");
	return this.finishToken(types$1.num, val);
};
pp.readNumber = function(startsWithDot) {
	var start = this.pos;
	if (!startsWithDot && this.readInt(10, void 0, true) === null) this.raise(start, "Invalid number");
	var octal = this.pos - start >= 2 && this.input.charCodeAt(start) === 48;
	if (octal && this.strict) this.raise(start, "Invalid number");
	var next = this.input.charCodeAt(this.pos);
	if (!octal && !startsWithDot && this.options.ecmaVersion >= 11 && next === 110) {
		var val$1 = stringToBigInt(this.input.slice(start, this.pos));
		++this.pos;
		if (isIdentifierStart(this.fullCharCodeAtPos())) this.raise(this.pos, "Identifier directly after number");
		return this.finishToken(types$1.num, val$1);
	}
	if (octal && /[89]/.test(this.input.slice(start, this.pos))) octal = false;
	if (next === 46 && !octal) {
		++this.pos;
		this.readInt(10);
		next = this.input.charCodeAt(this.pos);
	}
	if ((next === 69 || next === 101) && !octal) {
		next = this.input.charCodeAt(++this.pos);
		if (next === 43 || next === 45) ++this.pos;
		if (this.readInt(10) === null) this.raise(start, "Invalid number");
	}
	if (isIdentifierStart(this.fullCharCodeAtPos())) this.raise(this.pos, "Identifier directly after number");
	var val = stringToNumber(this.input.slice(start, this.pos), octal);
	return this.finishToken(types$1.num, val);
};
pp.readCodePoint = function() {
	var ch = this.input.charCodeAt(this.pos), code;
	if (ch === 123) {
		if (this.options.ecmaVersion < 6) this.unexpected();
		var codePos = ++this.pos;
		code = this.readHexChar(this.input.indexOf("}", this.pos) - this.pos);
		++this.pos;
		if (code > 1114111) this.invalidStringToken(codePos, "Code point out of bounds");
	} else code = this.readHexChar(4);
	return code;
};
pp.readString = function(quote) {
	var out = "", chunkStart = ++this.pos;
	for (;;) {
		if (this.pos >= this.input.length) this.raise(this.start, "Unterminated string constant");
		var ch = this.input.charCodeAt(this.pos);
		if (ch === quote) break;
		if (ch === 92) {
			out += this.input.slice(chunkStart, this.pos);
			out += this.readEscapedChar(false);
			chunkStart = this.pos;
		} else if (ch === 8232 || ch === 8233) {
			if (this.options.ecmaVersion < 10) this.raise(this.start, "Unterminated string constant");
			++this.pos;
			if (this.options.locations) {
				this.curLine++;
				this.lineStart = this.pos;
			}
		} else {
			if (isNewLine(ch)) this.raise(this.start, "Unterminated string constant");
			++this.pos;
		}
	}
	out += this.input.slice(chunkStart, this.pos++);
	return this.finishToken(types$1.string, out);
};
var INVALID_TEMPLATE_ESCAPE_ERROR = {};
pp.tryReadTemplateToken = function() {
	this.inTemplateElement = true;
	try {
		this.readTmplToken();
	} catch (err) {
		if (err === INVALID_TEMPLATE_ESCAPE_ERROR) this.readInvalidTemplateToken();
		else throw err;
	}
	this.inTemplateElement = false;
};
pp.invalidStringToken = function(position, message) {
	if (this.inTemplateElement && this.options.ecmaVersion >= 9) throw INVALID_TEMPLATE_ESCAPE_ERROR;
	else this.raise(position, message);
};
pp.readTmplToken = function() {
	var out = "", chunkStart = this.pos;
	for (;;) {
		if (this.pos >= this.input.length) this.raise(this.start, "Unterminated template");
		var ch = this.input.charCodeAt(this.pos);
		if (ch === 96 || ch === 36 && this.input.charCodeAt(this.pos + 1) === 123) {
			if (this.pos === this.start && (this.type === types$1.template || this.type === types$1.invalidTemplate)) {
				if (ch === 36) {
					this.pos += 2;
					return this.finishToken(types$1.dollarBraceL);
				} else {
					++this.pos;
					return this.finishToken(types$1.backQuote);
				}
			}
			out += this.input.slice(chunkStart, this.pos);
			return this.finishToken(types$1.template, out);
		}
		if (ch === 92) {
			out += this.input.slice(chunkStart, this.pos);
			out += this.readEscapedChar(true);
			chunkStart = this.pos;
		} else if (isNewLine(ch)) {
			out += this.input.slice(chunkStart, this.pos);
			++this.pos;
			switch (ch) {
				case 13: if (this.input.charCodeAt(this.pos) === 10) ++this.pos;
				case 10:
					out += "\n";
					break;
				default: out += String.fromCharCode(ch);
			}
			if (this.options.locations) {
				++this.curLine;
				this.lineStart = this.pos;
			}
			chunkStart = this.pos;
		} else ++this.pos;
	}
};
pp.readInvalidTemplateToken = function() {
	for (; this.pos < this.input.length; this.pos++) switch (this.input[this.pos]) {
		case "\\":
			++this.pos;
			break;
		case "$": if (this.input[this.pos + 1] !== "{") break;
		case "`": return this.finishToken(types$1.invalidTemplate, this.input.slice(this.start, this.pos));
		case "\r": if (this.input[this.pos + 1] === "\n") ++this.pos;
		case "\n":
		case "\u2028":
		case "\u2029":
			++this.curLine;
			this.lineStart = this.pos + 1;
	}
	this.raise(this.start, "Unterminated template");
};
pp.readEscapedChar = function(inTemplate) {
	var ch = this.input.charCodeAt(++this.pos);
	++this.pos;
	switch (ch) {
		case 110: return "\n";
		case 114: return "\r";
		case 120: return String.fromCharCode(this.readHexChar(2));
		case 117: return codePointToString(this.readCodePoint());
		case 116: return "	";
		case 98: return "\b";
		case 118: return "\v";
		case 102: return "\f";
		case 13: if (this.input.charCodeAt(this.pos) === 10) ++this.pos;
		case 10:
			if (this.options.locations) {
				this.lineStart = this.pos;
				++this.curLine;
			}
			return "";
		case 56:
		case 57:
			if (this.strict) this.invalidStringToken(this.pos - 1, "Invalid escape sequence");
			if (inTemplate) {
				var codePos = this.pos - 1;
				this.invalidStringToken(codePos, "Invalid escape sequence in template string");
			}
		default:
			if (ch >= 48 && ch <= 55) {
				var octalStr = this.input.substr(this.pos - 1, 3).match(/^[0-7]+/)[0];
				var octal = parseInt(octalStr, 8);
				if (octal > 255) {
					octalStr = octalStr.slice(0, -1);
					octal = parseInt(octalStr, 8);
				}
				this.pos += octalStr.length - 1;
				ch = this.input.charCodeAt(this.pos);
				if ((octalStr !== "0" || ch === 56 || ch === 57) && (this.strict || inTemplate)) this.invalidStringToken(this.pos - 1 - octalStr.length, inTemplate ? "Octal literal in template string" : "Octal literal in strict mode");
				return String.fromCharCode(octal);
			}
			if (isNewLine(ch)) {
				if (this.options.locations) {
					this.lineStart = this.pos;
					++this.curLine;
				}
				return "";
			}
			return String.fromCharCode(ch);
	}
};
pp.readHexChar = function(len) {
	var codePos = this.pos;
	var n = this.readInt(16, len);
	if (n === null) this.invalidStringToken(codePos, "Bad character escape sequence");
	return n;
};
pp.readWord1 = function() {
	this.containsEsc = false;
	var word = "", first = true, chunkStart = this.pos;
	var astral = this.options.ecmaVersion >= 6;
	while (this.pos < this.input.length) {
		var ch = this.fullCharCodeAtPos();
		if (isIdentifierChar(ch, astral)) this.pos += ch <= 65535 ? 1 : 2;
		else if (ch === 92) {
			this.containsEsc = true;
			word += this.input.slice(chunkStart, this.pos);
			var escStart = this.pos;
			if (this.input.charCodeAt(++this.pos) !== 117) this.invalidStringToken(this.pos, "Expecting Unicode escape sequence \\uXXXX");
			++this.pos;
			var esc = this.readCodePoint();
			if (!(first ? isIdentifierStart : isIdentifierChar)(esc, astral)) this.invalidStringToken(escStart, "Invalid Unicode escape");
			word += codePointToString(esc);
			chunkStart = this.pos;
		} else break;
		first = false;
	}
	return word + this.input.slice(chunkStart, this.pos);
};
pp.readWord = function() {
	var word = this.readWord1();
	var type = types$1.name;
	if (this.keywords.test(word)) type = keywords[word];
	return this.finishToken(type, word);
};
Parser.acorn = {
	Parser,
	version: "8.19.0",
	defaultOptions,
	Position,
	SourceLocation,
	getLineInfo,
	Node,
	TokenType,
	tokTypes: types$1,
	keywordTypes: keywords,
	TokContext,
	tokContexts: types,
	isIdentifierChar,
	isIdentifierStart,
	Token,
	isNewLine,
	lineBreak,
	lineBreakG,
	nonASCIIwhitespace
};
function parse(input, options) {
	return Parser.parse(input, options);
}
function parseExpressionAt(input, pos, options) {
	return Parser.parseExpressionAt(input, pos, options);
}
// offline/program/code/nodes.ts
/** The nodes directly below this one, in the order of the text. */
function childrenOf(node) {
	return Object.values(node).flatMap((value) => Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []);
}
/** This node and all below it; not below those where `isClosed` says so. */
function* nodesIn(node, isClosed = () => false) {
	yield node;
	if (!isClosed(node)) for (const child of childrenOf(node)) yield* nodesIn(child, isClosed);
}
/** Whether the node is a function. */
function isFunction(node) {
	return [
		"ArrowFunctionExpression",
		"FunctionExpression",
		"FunctionDeclaration"
	].includes(node.type);
}
/** Whether a value of a tree is a node. */
function isNode(value) {
	return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
// offline/program/code/modern.ts
/** The same syntax with `?.` and `??` as the program has them. Changes the tree in place. */
function modern(tree) {
	const kept = /* @__PURE__ */ new Set();
	replaceIn(tree, (node) => restored(node, kept));
	if (kept.size > 0) replaceIn(tree, (node) => withoutVariables(node, kept));
	return tree;
}
/** Replaces nodes below this one, the innermost first; leaves out those that are replaced by nothing. */
function replaceIn(node, replacement) {
	const isNode = (value) => children.has(value);
	const children = new Set(childrenOf(node));
	for (const child of children) replaceIn(child, replacement);
	for (const [key, value] of Object.entries(node)) {
		const now = Array.isArray(value) ? value.flatMap((each) => isNode(each) ? replacement(each) ?? [] : [each]) : isNode(value) ? replacement(value) ?? value : value;
		Object.assign(node, { [key]: now });
	}
}
function restored(node, kept) {
	if (node.type !== "ConditionalExpression" || node.test.type !== "LogicalExpression") return node;
	const { test, consequent, alternate } = node;
	const asked = askedIn(test);
	if (asked === void 0) return node;
	const { start, end } = node;
	if (test.operator === "||" && isUndefined(consequent)) {
		const expression = chained(alternate, asked);
		if (expression === void 0) return node;
		kept.add(asked.name);
		return {
			type: "ChainExpression",
			start,
			end,
			expression
		};
	}
	if (test.operator === "&&" && isNamed(consequent, asked.name)) {
		kept.add(asked.name);
		return {
			type: "LogicalExpression",
			start,
			end,
			left: asked.value,
			operator: "??",
			right: alternate
		};
	}
	return node;
}
function askedIn({ operator, left, right }) {
	const equals = operator === "||" ? "===" : "!==";
	if (left.type !== "BinaryExpression" || right.type !== "BinaryExpression") return void 0;
	const isAsked = left.operator === equals && right.operator === equals && isNull(left.right) && isUndefined(right.right);
	const { left: name } = right;
	if (!isAsked || name.type !== "Identifier") return void 0;
	if (isNamed(left.left, name.name)) return {
		name: name.name,
		value: name
	};
	const { left: assigned } = left;
	return assigned.type === "AssignmentExpression" && assigned.operator === "=" && name.name.startsWith("_") && isNamed(assigned.left, name.name) ? {
		name: name.name,
		value: assigned.right
	} : void 0;
}
/** A member or call of what was asked for, as an optional one; nothing where it is used in another way. */
function chained(node, { name, value }) {
	const base = value.type === "ChainExpression" ? value.expression : value;
	if (node.type === "MemberExpression") {
		if (isNamed(node.object, name)) return {
			...node,
			object: base,
			optional: true
		};
		const object = chained(node.object, {
			name,
			value
		});
		return object === void 0 ? void 0 : {
			...node,
			object
		};
	}
	if (node.type !== "CallExpression") return void 0;
	const callee = chained(node.callee, {
		name,
		value
	});
	return callee === void 0 ? void 0 : {
		...node,
		callee
	};
}
/** A declaration without the variables that were only made to keep a value. */
function withoutVariables(node, kept) {
	if (node.type !== "VariableDeclaration" || node.kind !== "var") return node;
	const declarations = node.declarations.filter(({ id, init }) => init !== null || id.type !== "Identifier" || !id.name.startsWith("_") || !kept.has(id.name));
	return declarations.length === 0 ? void 0 : {
		...node,
		declarations
	};
}
function isNamed(node, name) {
	return node.type === "Identifier" && node.name === name;
}
function isNull(node) {
	return node.type === "Literal" && node.value === null && node.raw === "null";
}
function isUndefined(node) {
	return node.type === "UnaryExpression" && node.operator === "void" && node.argument.type === "Literal";
}
// offline/program/code/syntax.ts
const trees = /* @__PURE__ */ new Map();
/** The syntax of a function; undefined for built-in functions, classes and text that cannot be parsed. */
function syntaxOf(func) {
	const tree = treeOf$1(func);
	return tree?.type === "ClassExpression" ? void 0 : tree;
}
function treeOf$1(func) {
	const source = Function.prototype.toString.call(func);
	if (!trees.has(source)) trees.set(source, treeIn(`(${source})`) ?? treeIn(`({${source}})`) ?? treeIn(`(class {${source}})`));
	return trees.get(source);
}
function treeIn(code) {
	try {
		const node = parseExpressionAt(code, 0, {
			ecmaVersion: "latest",
			sourceType: "module",
			allowSuperOutsideMethod: true,
			allowAwaitOutsideFunction: true,
			checkPrivateFields: false
		});
		const found = functionOf(node) ?? (node.type === "ClassExpression" ? node : void 0);
		return found === void 0 ? void 0 : modern(found);
	} catch {
		return;
	}
}
function functionOf(node) {
	switch (node.type) {
		case "ArrowFunctionExpression":
		case "FunctionExpression": return node;
		case "ObjectExpression": {
			const [property] = node.properties;
			return property?.type === "Property" ? functionOf(property.value) : void 0;
		}
		case "ClassExpression": {
			const [member] = node.body.body;
			return member?.type === "MethodDefinition" && node.body.body.length === 1 && !node.id ? functionOf(member.value) : void 0;
		}
		default: return;
	}
}
const places = /* @__PURE__ */ new Set([
	"start",
	"end",
	"raw"
]);
/** The syntax as text: the same however it is formatted, quoted and commented. */
function skeletonOf(func) {
	const tree = treeOf$1(func);
	return tree === void 0 ? Function.prototype.toString.call(func).replaceAll("\r\n", "\n") : textOfTree(tree);
}
/** Any syntax as such a text. */
function textOfTree(tree) {
	return JSON.stringify(tree, (key, value) => places.has(key) ? void 0 : plainKey(value));
}
function plainKey(value) {
	if (typeof value === "bigint" || value instanceof RegExp) return String(value);
	if (!isNode(value) || value.type !== "Property" || value.computed || value.key.type !== "Literal") return value;
	return {
		...value,
		key: {
			type: "Identifier",
			name: String(value.key.value)
		}
	};
}
// offline/program/unknown/source.ts
/** A resource of the program, identified by the parts of its URN. */
function resourceSource(resource) {
	return {
		kind: "resource",
		name: `${resource.__pulumiType.split(":").pop() ?? "resource"} ${resource.__name}`,
		key: keyOf(resource),
		resource
	};
}
/** Another stack, by the name that it is referred to by. */
function stackSource(resource, stack) {
	return {
		kind: "stack",
		name: `stack ${stack}`,
		key: `${keyOf(resource)} ${stack}`,
		resource
	};
}
/** The source of values whose source is not known. */
const nobody = {
	kind: "value",
	name: "a value that is not known yet",
	key: "nobody"
};
/** The parts of a resource's URN. */
function keyOf(resource) {
	const types = [];
	for (let own = resource; own !== void 0; own = own.__parentResource) types.unshift(own.__pulumiType);
	return `${types.join("$")}::${resource.__name}`;
}
// offline/program/unknown/origin.ts
const origins = /* @__PURE__ */ new WeakMap();
const asked = /* @__PURE__ */ new Set();
/** Notes how an output is computed. */
function noteOrigin(output, origin) {
	origins.set(output, origin);
}
/** How an output is computed, or else the resources that it comes from. */
function originOf(output) {
	const origin = origins.get(output);
	if (origin === void 0) return [...output.resources()].map(keyOf).toSorted().join();
	if (asked.has(output)) return "again";
	asked.add(output);
	try {
		return origin();
	} finally {
		asked.delete(output);
	}
}
// offline/program/unknown/label.ts
/** One unknown value: a source, the path inside it, and what the program makes of that. It never changes. */
var Label = class {
	source;
	path;
	/** Undefined if the value is passed on unchanged. */
	made;
	/** The value that this one is a member of, or the text of. */
	of;
	constructor(source, path = [], made, of) {
		this.source = source;
		this.path = path;
		this.made = made;
		this.of = of;
	}
	/** Whether the program computes something from the value; otherwise it passes on the value itself. */
	get isComputed() {
		return this.made !== void 0;
	}
	/** The value in words, for readers. */
	get words() {
		const { print } = this.source;
		return print === void 0 ? this.name : `${this.name} #${print}`;
	}
	/** The same for another ciphertext. */
	get name() {
		const { kind, name } = this.source;
		const path = this.path.join(".");
		if (kind === "stack" && this.path[0] === "outputs" && this.path.length > 1) return `output ${this.path.slice(1).join(".")} of ${name}`;
		return path === "" ? name : `${path} of ${name}`;
	}
	/** The value in words, with the fingerprint of what the program makes of it. */
	get said() {
		const print = this.made?.print;
		const joined = this.#joined;
		const all = joined === void 0 ? "" : `, joined #${joined}`;
		return print === void 0 ? this.words : `${this.words}, computed #${print}${all}`;
	}
	/**
	* For a text that contains encrypted configuration unchanged: a fingerprint of the pieces, the same for another
	* ciphertext.
	*/
	get #joined() {
		const { kind } = this.source;
		if (kind !== "config" || this.made?.parts === void 0) return void 0;
		const pieces = this.made.parts.map((part) => {
			if (typeof part === "string") return part;
			const { isComputed, key, source } = part;
			return source.kind === "config" && !isComputed ? { configuration: part.name } : { key };
		});
		return fingerprintOf(JSON.stringify(pieces));
	}
	/** The same for the same value, in every run, and different for another value. */
	get key() {
		return JSON.stringify([
			this.source.key,
			this.path,
			this.made === void 0 ? null : [this.made.print ?? ""]
		]);
	}
};
const all = /* @__PURE__ */ new Map();
function same(label) {
	const known = all.get(label.key);
	if (known !== void 0 && (known.made?.parts !== void 0 || label.made?.parts === void 0)) return known;
	all.set(label.key, label);
	return label;
}
/** Everything that comes from the source. */
function everythingOf(source) {
	return same(new Label(source));
}
/** A member of the value. */
function memberOf$2(label, name) {
	const { made, path, source } = label;
	const own = made === void 0 ? void 0 : made.print === void 0 ? {} : { print: fingerprintOf(`${made.print}.${name}`) };
	return same(new Label(source, [...path, name], own, label));
}
/** Whether the value is the other one, or a member of it. */
function isWithin(label, others) {
	for (let own = label; own !== void 0; own = isMember(own) ? own.of : void 0) if (others.has(own)) return true;
	return false;
}
function isMember({ of, path }) {
	return of !== void 0 && of.path.length < path.length;
}
/** The value as a piece of text. What the program does with it is not known. */
function textOf(label) {
	return label.isComputed ? label : same(new Label(label.source, label.path, {}, label));
}
/** A value that the program makes of this one, distinguished from others that it makes of it. */
function madeOf(label, print, parts) {
	return same(new Label(label.source, label.path, parts === void 0 ? { print } : {
		print,
		parts
	}));
}
/** An unknown value whose source is lost. */
const nobodyKnows = madeOf(new Label(nobody), "");
// offline/program/unknown/ingredients.ts
const noted = /* @__PURE__ */ new Map();
/** More ingredients than a hand-written value has. */
const maxIngredients = 40;
/** Notes what the program may have made a computed value of. */
function noteIngredients(label, given) {
	if (!label.isComputed || label.made?.parts !== void 0) return;
	const all = /* @__PURE__ */ new Set([...noted.get(label.key) ?? [], ...given]);
	noted.set(label.key, [...all].slice(0, maxIngredients));
}
/** The values that a value is made of; a value that is passed on is made of itself. */
function ingredientsOf(label, seen = /* @__PURE__ */ new Set()) {
	if (!label.isComputed) return [label];
	if (seen.has(label.key)) return [];
	seen.add(label.key);
	const { made, of } = label;
	const from = made?.parts?.filter((part) => typeof part !== "string") ?? [...noted.get(label.key) ?? [], ...of === void 0 ? [] : [of]];
	return [...new Map(from.flatMap((each) => ingredientsOf(each, seen)).map((each) => [each.key, each])).values()].slice(0, maxIngredients);
}
// offline/program/unknown/standIn.ts
const pattern = /keyless-unknown-[a-z0-9]+-/i;
const everyStandIn = /keyless-unknown-[a-z0-9]+-/gi;
const shortest = 18;
const labels = /* @__PURE__ */ new Map();
const texts$1 = /* @__PURE__ */ new WeakMap();
/** The text that stands for the value in texts. It is the same in every run, so that a hash of it is, too. */
function standInOf(label) {
	let text = texts$1.get(label);
	if (text === void 0) {
		text = `keyless-unknown-${fingerprintOf(label.key)}-`;
		openStandIn(text, label);
	}
	return text;
}
/** Makes a text stand for the value. */
function openStandIn(text, label) {
	texts$1.set(label, text);
	labels.set(text, label);
	report({
		kind: "label",
		label: text,
		path: label.path.join("."),
		why: label.words
	});
}
/** The label of a text that was made with a stand-in; only the stand-in alone is the value itself. */
function labelIn(text) {
	const match = text.length < shortest ? null : pattern.exec(text);
	const label = match === null ? void 0 : labels.get(match[0].toLowerCase());
	if (label === void 0 || text === texts$1.get(label)) return label;
	const made = madeOf(label, fingerprintOf(withoutStandIns(text)));
	noteIngredients(made, partsOf$1(text).filter((part) => typeof part !== "string"));
	return made;
}
/** The text with the value in place of each stand-in: the same in every run. */
function withoutStandIns(text) {
	return text.replace(everyStandIn, (standIn) => {
		const label = labels.get(standIn.toLowerCase());
		return label === void 0 ? standIn : `<${label.key}>`;
	});
}
/** The pieces of a text that was joined from stand-ins and the program's own texts. */
function partsOf$1(text) {
	const parts = [];
	let end = 0;
	for (const match of text.matchAll(everyStandIn)) {
		const label = labels.get(match[0].toLowerCase());
		if (label !== void 0) {
			parts.push(text.slice(end, match.index), ...piecesOf(label));
			end = match.index + match[0].length;
		}
	}
	return [...parts, text.slice(end)].filter((part) => part !== "");
}
function piecesOf(label) {
	const { made, of } = label;
	const value = made !== void 0 && made.print === void 0 && of !== void 0 && !of.isComputed ? of : label;
	return value.made?.parts ?? [value];
}
// offline/program/unknown/registry.ts
const roots = /* @__PURE__ */ new WeakMap();
const unknowns = /* @__PURE__ */ new WeakMap();
const unknownByLabel = /* @__PURE__ */ new WeakMap();
const placeholders = /* @__PURE__ */ new WeakMap();
/** The label of everything that a resource will have. A reference to another stack has the name of that stack. */
function resourceLabel(resource, stack) {
	let label = roots.get(resource);
	if (label === void 0) {
		label = everythingOf(stack === void 0 ? resourceSource(resource) : stackSource(resource, stack));
		roots.set(resource, label);
	}
	return label;
}
/** The SDK's kind of unknown, carrying the label. */
function unknownOf(sdk, label) {
	let unknown = unknownByLabel.get(label);
	if (unknown === void 0) {
		const prototype = Object.getPrototypeOf(sdk.output.unknown);
		unknown = Object.assign(Object.create(prototype), { __pulumiUnknown: true });
		unknowns.set(unknown, label);
		unknownByLabel.set(label, unknown);
	}
	return unknown;
}
/** Notes the label of a placeholder (placeholder.ts). */
function markPlaceholder(placeholder, label) {
	placeholders.set(placeholder, label);
}
/** The label of a placeholder. */
function placeholderLabel(value) {
	return isObject(value) || typeof value === "function" ? placeholders.get(value) : void 0;
}
/** The label of a value that represents an unknown, in any way. */
function labelOf(value) {
	if (typeof value === "string") return labelIn(value);
	return placeholderLabel(value) ?? (isObject(value) ? unknowns.get(value) : void 0);
}
// offline/program/unknown/canonical.ts
const maxDepth$4 = 40;
const maxValues = 1e5;
const said = /* @__PURE__ */ new WeakMap();
/** Defines the text for values of a class, or for one object: a `Config` is the configuration that it reads. */
function sayAs(prototypeOrObject, text) {
	said.set(prototypeOrObject, text);
}
/** The text that is defined for an object. */
function saidOf(value) {
	return (said.get(value) ?? said.get(Object.getPrototypeOf(value) ?? value))?.(value);
}
/** A value of the program as text: the same in every run, with unknown values by their names. */
function canonical(value, onFunction) {
	let left = maxValues;
	function text(value, outer) {
		left -= 1;
		const label = typeof value === "string" ? void 0 : labelOf(value);
		if (label !== void 0) return `<${label.key}>`;
		switch (typeof value) {
			case "string": return JSON.stringify(withoutStandIns(value));
			case "function":
				onFunction?.(value);
				return `<function ${saidOf(value) ?? skeletonOf(value)}>`;
			case "symbol": return "<symbol>";
			case "object": return value === null ? "null" : objectText(value, outer);
			default: return `${typeof value} ${String(value)}`;
		}
	}
	function objectText(value, outer) {
		if (isResource(value)) return `<resource ${keyOf(value)}>`;
		if (isOutput(value)) return `<output ${originOf(value)}>`;
		const own = saidOf(value);
		if (own !== void 0) return `<${own}>`;
		if (outer.includes(value) || value instanceof Promise) return value instanceof Promise ? "<later>" : "<again>";
		if (outer.length > maxDepth$4 || left < 0) return `<${randomUUID()}>`;
		const inner = (part) => text(part, [...outer, value]);
		if (Array.isArray(value)) return `[${value.map(inner).join()}]`;
		if (value instanceof Map || value instanceof Set) return `<${value.constructor.name} ${inner([...value])}>`;
		if (value instanceof Date || value instanceof RegExp || value instanceof URL || value instanceof Error) return `<${value.constructor.name} ${inner(String(value))}>`;
		return `${classOf(value, inner)}{${members(value, inner).join()}}`;
	}
	return text(value, []);
}
function classOf(value, inner) {
	const prototype = Object.getPrototypeOf(value);
	return prototype === null || prototype === Object.prototype ? "" : inner(prototype.constructor);
}
function members(value, inner) {
	return Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([, { enumerable }]) => enumerable === true).toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, property]) => `${inner(key)}:${inner(Reflect.get(property, "value" in property ? "value" : "get"))}`);
}
/** The value with its outputs and promises resolved. */
async function settled$1(value, outer = []) {
	if (typeof value === "string" || labelOf(value) !== void 0 || !isObject(value) || isResource(value)) return value;
	if (isOutput(value)) return settled$1(await value.promise(true), outer);
	if (value instanceof Promise) return settled$1(await value, outer);
	if (outer.includes(value) || outer.length > maxDepth$4) return value;
	const inner = (part) => settled$1(part, [...outer, value]);
	if (Array.isArray(value)) return Promise.all(value.map(inner));
	if (Object.getPrototypeOf(value) !== Object.prototype) return value;
	const entries = Object.entries(value).map(async ([key, part]) => [key, await inner(part)]);
	return Object.fromEntries(await Promise.all(entries));
}
// offline/program/unknown/arguments.ts
const maxLength = 240;
const longestValue = 60;
const plain$2 = /^[\w./:@ -]*$/;
/**
* The arguments of a call in words. Unknown, long and complex ones are printed as fingerprints: what a look-up asks for
* may reveal its answer.
*/
function argumentsInWords(args) {
	if (!isObject(args)) return `\u2026 #${fingerprintOf(canonical(args))}`;
	const entries = Object.entries(args).filter(([, value]) => value !== void 0);
	const text = entries.toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, value]) => `${key}: ${valueInWords(value)}`).join(", ");
	return entries.every(([key]) => plain$2.test(key)) && text.length <= maxLength ? text : `\u2026 #${fingerprintOf(canonical(args))}`;
}
function valueInWords(value) {
	return isPlainValue(value) ? String(value) : `#${fingerprintOf(canonical(value))}`;
}
function isPlainValue(value) {
	return typeof value === "string" ? plain$2.test(value) && value.length <= longestValue && !value.includes("keyless-unknown-") : typeof value === "boolean" || typeof value === "number";
}
// offline/program/unknown/placeholder.ts
/** The names of the methods of texts, lists and numbers. */
const natives = new Set([
	String.prototype,
	Array.prototype,
	Number.prototype
].flatMap((prototype) => Object.getOwnPropertyNames(prototype)));
const texts = /* @__PURE__ */ new Set([
	"toString",
	"toJSON",
	"valueOf",
	"toLocaleString",
	"trim",
	"join",
	"toLowerCase",
	"toUpperCase"
]);
const untouched = /* @__PURE__ */ new Set([
	"toString",
	"toJSON",
	"valueOf"
]);
const outputMembers = /* @__PURE__ */ new Set([
	"promise",
	"isKnown",
	"isSecret",
	"resources",
	"allResources",
	"apply"
]);
const iterated = /* @__PURE__ */ new Set([
	"split",
	"entries",
	"keys",
	"values"
]);
const maxDepth$3 = 8;
const parts = 16;
const made$1 = /* @__PURE__ */ new WeakMap();
const outputs = /* @__PURE__ */ new WeakMap();
/** The Output of the unknown value, which replaces a placeholder that is passed to a resource. */
function outputOf$1(sdk, label) {
	const known = outputs.get(label);
	if (known !== void 0) return known;
	const resources = label.source.resource === void 0 ? [] : [label.source.resource];
	const output = new sdk.output.Output(resources, Promise.resolve(unknownOf(sdk, label)), Promise.resolve(false), Promise.resolve(label.source.kind === "config"), Promise.resolve(resources));
	outputs.set(label, output);
	return output;
}
/** A placeholder for the unknown value. */
function placeholder(sdk, label) {
	const known = made$1.get(label);
	if (known !== void 0) return known;
	const proxy = new Proxy({}, handler(sdk, label));
	made$1.set(label, proxy);
	markPlaceholder(proxy, label);
	return proxy;
}
function handler(sdk, label) {
	const deep = label.path.length >= maxDepth$3;
	const member = standInOf(textOf(label));
	return {
		get: (_target, key) => typeof key === "symbol" ? bySymbol(sdk, label, key) : byName(sdk, label, key),
		has: (_target, key) => typeof key === "string" && !key.startsWith("__"),
		set: () => true,
		deleteProperty: () => true,
		defineProperty: () => true,
		ownKeys: () => deep ? [] : [member],
		getOwnPropertyDescriptor: (_target, key) => typeof key === "string" ? {
			configurable: true,
			enumerable: true,
			writable: true,
			value: byName(sdk, label, key)
		} : void 0
	};
}
function bySymbol(sdk, label, key) {
	if (key === Symbol.toPrimitive) return (hint) => hint === "number" ? NaN : standInOf(textOf(label));
	if (key === Symbol.iterator) return () => elements(sdk, label);
}
function* elements(sdk, label) {
	if (label.path.length >= maxDepth$3) return;
	const length = iterated.has(label.path.at(-1) ?? "") ? parts : 1;
	for (let index = 0; index < length; index += 1) yield placeholder(sdk, memberOf$2(label, String(index)));
}
function byName(sdk, label, key) {
	if (key === "__pulumiOutput" || key === "__pulumiUnknown") return true;
	if (outputMembers.has(key)) return outputOf$1(sdk, label)[key];
	if (key.startsWith("__") || [
		"then",
		"catch",
		"finally",
		"doNotCapture",
		"deploymentOnlyModule"
	].includes(key)) return;
	if (texts.has(key)) return (...args) => standInOf(afterCall(label, key, args));
	if (key === "length") return label.path.length >= maxDepth$3 ? 0 : 1;
	if (key === "hasOwnProperty" || key === "propertyIsEnumerable") return () => true;
	if (key === "constructor") return Object;
	return natives.has(key) ? method(sdk, label, key) : placeholder(sdk, memberOf$2(label, key));
}
function method(sdk, label, key) {
	const data = memberOf$2(label, key);
	const proxy = new Proxy(() => void 0, {
		...handler(sdk, data),
		ownKeys: (target) => Reflect.ownKeys(target),
		getOwnPropertyDescriptor: (target, name) => Reflect.getOwnPropertyDescriptor(target, name),
		apply: (_target, _this, args) => call(sdk, label, key, args)
	});
	markPlaceholder(proxy, data);
	return proxy;
}
/** The result of a method, which depends on its arguments. */
function afterCall(label, key, args) {
	return args.length === 0 && untouched.has(key) ? textOf(label) : madeOf(label, fingerprintOf(`${label.key} ${key} ${canonical(args)}`));
}
/** Calls the callback of a method, which would run for each element, for one element. */
function call(sdk, label, key, args) {
	const whole = placeholder(sdk, label);
	const result = afterCall(label, key, args);
	const element = placeholder(sdk, memberOf$2(label, "0"));
	const func = args.find((arg) => typeof arg === "function" && placeholderLabel(arg) === void 0);
	switch (key) {
		case "map":
		case "flatMap": return [func?.(element, 0, whole)].flat();
		case "forEach":
			func?.(element, 0, whole);
			return;
		case "reduce":
		case "reduceRight": return func?.(args.length > 1 ? args[1] : element, element, 0, whole);
		case "filter":
		case "sort":
		case "toSorted":
		case "reverse":
		case "toReversed":
		case "slice":
		case "concat":
			func?.(element, element, 0);
			return placeholder(sdk, result);
		case "find":
		case "at":
		case "pop":
		case "shift":
			func?.(element, 0, whole);
			return placeholder(sdk, memberOf$2(result, "0"));
		case "replace":
		case "replaceAll":
			func?.(element, 0, whole);
			return standInOf(result);
		default:
			func?.(element, 0, whole);
			return placeholder(sdk, memberOf$2(result, iterated.has(key) ? key : `${key}()`));
	}
}
// offline/program/unknown/relabel.ts
/** The same Output, whose unknown value has this label instead of its earlier one. */
function relabelled(sdk, output, resources, label) {
	const value = Promise.all([output.promise(true), output.isKnown]).then(async ([known, isKnown]) => isKnown && labelOf(known) === void 0 ? known : unknownOf(sdk, await label()));
	return new sdk.output.Output(resources, value, output.isKnown, output.isSecret, output.allResources());
}
// offline/program/open/endings.ts
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const byGuid = {
	"azure-native:authorization:getRoleDefinition": "roleDefinitionId",
	"azure:authorization/getRoleDefinition:getRoleDefinition": "roleDefinitionId"
};
/** The known part of the members of a missing answer: the ends of their texts. */
function endingsOf(token, args) {
	const name = byGuid[token];
	const value = name !== void 0 && isObject(args) ? args[name] : void 0;
	return typeof value === "string" && guid.test(value) ? { id: `/providers/Microsoft.Authorization/roleDefinitions/${value}` } : void 0;
}
// offline/program/unknown/walk.ts
const oneByOne = /* @__PURE__ */ new WeakSet();
/** Notes that the members of a map are read one by one, so an unknown member does not make the others unknown. */
function readOneByOne(map) {
	oneByOne.add(map);
}
/** The unknown values in plain data, from left to right. */
function* unknownsIn(value, seen = /* @__PURE__ */ new Set()) {
	const label = labelOf(value);
	if (label !== void 0 || isUnknown(value)) yield {
		value,
		label
	};
	else if (isObject(value) && !isResource(value) && !isOutput(value) && !seen.has(value) && !oneByOne.has(value)) {
		seen.add(value);
		for (const [key, inner] of Object.entries(value)) {
			const name = labelOf(key);
			if (name !== void 0) yield {
				value: key,
				label: name
			};
			yield* unknownsIn(inner, seen);
		}
	}
}
/** Whether there is any unknown value in the data. */
function hasUnknown(value) {
	return unknownsIn(value).next().done !== true;
}
/** The labels in the data. */
function labelsIn(value) {
	return [...unknownsIn(value)].flatMap(({ label }) => label ?? []);
}
/** The same data with each unknown value replaced. The names of maps stay. Data without unknowns is not copied. */
function withUnknowns(value, change) {
	const label = labelOf(value);
	if (label !== void 0 || isUnknown(value)) return change({
		value,
		label
	});
	if (!isObject(value) || isResource(value) || isOutput(value) || !hasUnknown(value)) return value;
	if (Array.isArray(value)) return value.map((inner) => withUnknowns(inner, change));
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withUnknowns(inner, change)]));
}
// offline/program/open/settings.ts
const given$1 = /* @__PURE__ */ new WeakMap();
/** Notes the inputs of a resource. */
function noteInputs(resource, props) {
	given$1.set(resource, props);
}
/** The settings that a call runs with, as a fingerprint. */
async function settingsOf(sdk, token, provider) {
	const name = token.split(":")[0] ?? "";
	return fingerprintOf(provider === void 0 ? configOf(sdk, name) : await inputsOf(provider, /* @__PURE__ */ new Set()));
}
async function inputsOf(resource, seen) {
	if (seen.has(resource)) return "";
	seen.add(resource);
	const props = await settled$1(given$1.get(resource)).catch(() => "failed");
	const texts = [canonical(resource), canonical(props)];
	for (const { source } of labelsIn(props)) if (source.resource !== void 0) texts.push(await inputsOf(source.resource, seen));
	return texts.join("\n");
}
/** Makes the configuration distinguish code that reads it. */
function sayConfig(sdk) {
	sayAs(sdk.config.Config.prototype, (config) => configOf(sdk, String(config.name)));
	sayAs(sdk.config.Config, () => canonical(sdk.runtimeConfig.allConfig?.() ?? {}));
}
function configOf(sdk, name) {
	const all = Object.entries(sdk.runtimeConfig.allConfig?.() ?? {});
	return canonical(Object.fromEntries(all.filter(([key]) => key.startsWith(`${name}:`))));
}
// offline/program/open/answers.ts
const unansweredKey = "keyless:unanswered";
const argumentsKey = "keyless:arguments";
const transformsKey = "keyless:transforms";
/** Turns a missing answer to a call into an unknown, which is named by all that decides it. */
function openAnswers(sdk) {
	const { deserializeProperties } = sdk.rpc;
	sdk.rpc.deserializeProperties = (...args) => {
		const props = deserializeProperties(...args);
		if (!isObject(props)) return props;
		const token = props[unansweredKey];
		return typeof token === "string" ? placeholder(sdk, answerOf$1(token, props[argumentsKey], String(props[transformsKey]))) : props;
	};
	openCalls(sdk);
}
function openCalls(sdk) {
	for (const name of ["invoke", "invokeSingle"]) {
		const original = sdk.invoke[name];
		sdk.invoke[name] = async (...args) => {
			const answer = await original(...args);
			return isMissing(answer) ? placeholder(sdk, await answerTo(sdk, args, answer)) : answer;
		};
	}
	for (const name of [
		"invokeOutput",
		"invokeSingleOutput",
		"call",
		"callSingle"
	]) {
		const original = sdk.invoke[name];
		if (original !== void 0) sdk.invoke[name] = (...args) => {
			const output = original(...args);
			return relabelled(sdk, output, output.resources(), async () => answerTo(sdk, args, await output.promise(true)));
		};
	}
}
function isMissing(answer) {
	return answer === void 0 || placeholderLabel(answer) !== void 0 || isObject(answer) && Object.keys(answer).length === 0;
}
async function answerTo(sdk, [token, given, options], answer) {
	const asked = labelOf(answer);
	if (asked === void 0) report({
		kind: "unknown",
		urn: "",
		path: String(token),
		why: `${String(token)} was called with an argument that is not known yet: its answer is not known either`
	});
	const provider = providerOf(String(token), options);
	const settings = await settingsOf(sdk, String(token), provider);
	const args = await settled$1(given).catch(() => "failed");
	const before = asked === void 0 ? "" : askedFor(asked)?.by ?? "";
	const by = [
		provider === void 0 ? "" : settings,
		isResource(options) ? canonical(options) : "",
		before
	];
	return answerOf$1(String(token), args, by.join(""), [settings, asked?.source.key ?? ""].join("\n"));
}
function providerOf(token, options) {
	const { provider, parent } = isObject(options) && !isResource(options) ? options : { parent: options };
	return isResource(provider) ? provider : isResource(parent) ? parent.getProvider?.(token) : void 0;
}
/** The answer of a call. `by` decides who answers, `more` is what else decides it, besides the arguments. */
function answerOf$1(token, args, by, more = "") {
	const print = fingerprintOf([
		token,
		canonical(args),
		by,
		more
	].join("\n"));
	const endings = endingsOf(token, args);
	return noteAsked(everythingOf({
		kind: "answer",
		name: `the answer of ${token}(${argumentsInWords(args)})`,
		key: `answer ${token} ${print}`,
		...endings === void 0 ? {} : { endings }
	}), {
		token,
		by: by === "" ? "" : fingerprintOf(by),
		args: toldArguments(args)
	});
}
function toldArguments(args) {
	return Object.fromEntries(isObject(args) ? Object.entries(args).flatMap(([name, value]) => told$1(name, value)) : []);
}
function told$1(path, value) {
	if (value === void 0 || value === null) return [];
	const label = labelOf(value);
	if (label !== void 0) return [[path, typeof value === "string" && label.isComputed ? partsOf$1(value) : label]];
	if (typeof value === "boolean" || typeof value === "number") return [[path, String(value)]];
	if (typeof value === "string" && plain$1.test(value)) return [[path, value]];
	if (isObject(value) && Object.getPrototypeOf(value) === Object.prototype && path.split(".").length < maxDepth$2) return Object.entries(value).flatMap(([name, inner]) => told$1(`${path}.${name}`, inner));
	return [[path, { print: fingerprintOf(canonical(value)) }]];
}
const maxDepth$2 = 4;
/** What Azure takes for a name, an id, a time, or a list of words. */
const plain$1 = /^[\w./:,+()-]{0,200}$/;
/** Makes JSON.parse of an unknown text an unknown value, so that its members are followed as well. */
function openJson(sdk) {
	const parse = JSON.parse.bind(JSON);
	JSON.parse = (text, ...rest) => {
		const own = placeholderLabel(text);
		if (own !== void 0) return placeholder(sdk, parsed(own));
		try {
			return parse(text, ...rest);
		} catch (error) {
			const label = typeof text === "string" ? labelOf(text) : void 0;
			if (label === void 0) throw error;
			return placeholder(sdk, parsed(label));
		}
	};
}
function parsed(label) {
	return madeOf(label, fingerprintOf(`${label.key} parsed`));
}
// offline/program/frames.ts
/** The stack of the caller. @param most the number of frames. */
function framesHere(most) {
	const errors = Error;
	const { stackTraceLimit, prepareStackTrace } = errors;
	let frames = [];
	try {
		errors.stackTraceLimit = most + 1;
		errors.prepareStackTrace = (_error, sites) => {
			frames = sites;
			return "";
		};
		if ((/* @__PURE__ */ new Error("frames")).stack !== "") frames = [];
	} finally {
		Object.assign(errors, {
			stackTraceLimit,
			prepareStackTrace
		});
	}
	return {
		frames: frames.slice(1),
		prepare: prepareStackTrace
	};
}
// offline/program/place.ts
let root = "/";
/** Sets the folder to which places are relative. */
function setRoot(folder) {
	root = folder;
}
const frameOfFile = /(?:\(|at )((?:file:\/\/)?\/[^()]*):(\d+):\d+\)?$/;
const most$3 = 10;
const ours$1 = `${dirname(fileURLToPath(import.meta.url))}/`;
/** Whether a file is one of the preload itself. */
function isOurs(file) {
	return file.startsWith(ours$1);
}
/** The file that called our code; undefined if it is too far away. @param within how many frames are searched. */
function callingFile(within = most$3) {
	for (const frame of framesHere(within).frames) {
		const file = pathOf(frame.getFileName() ?? "");
		if (file.startsWith("/") && !isOurs(file)) return file;
	}
	return "";
}
function fileIn(frame) {
	const file = frameOfFile.exec(frame)?.[1];
	return file === void 0 ? void 0 : pathOf(file);
}
/** The path of a file that a stack names by its path or its URL. */
function pathOf(file) {
	return file.startsWith("file:///") ? fileURLToPath(file) : file;
}
/** `index.ts:12` for the line of the program that threw. */
function placeOf$1(error) {
	const stack = error instanceof Error ? error.stack ?? "" : "";
	for (const frame of stack.split("\n")) {
		const file = fileIn(frame);
		if (file === void 0 || isOurs(file) || file.includes("/node_modules/")) continue;
		const path = relative(root, file);
		if (!path.startsWith("..")) return `${path}:${frameOfFile.exec(frame)?.[2] ?? "1"}`;
	}
	return "";
}
/** The path of a file from the root. */
function relativeOf(file) {
	return relative(root, file);
}
/** The text of the line at a place; undefined if it cannot be read. */
function sourceAt(place) {
	const [, file = "", line = ""] = /^(.*):(\d+)$/.exec(place) ?? [];
	try {
		return readFileSync(join(root, file), "utf8").split("\n")[Number(line) - 1]?.trim() ?? "";
	} catch {
		return "";
	}
}
// offline/program/open/lateAlias.ts
/**
* Makes the URN of an alias when somebody asks for it, which only children of the resource do. Resources of
* azure-native have up to fifty aliases, for their older versions, and the outputs made for them took half of the time
* and of the memory of a program of hundreds of resources.
*
* @param folder of the SDK.
*/
function openAliases(sdk, folder) {
	const { output } = sdk.output;
	sdk.output.output = (value) => isOnlyType(value) ? lateOutput(value) : output(value);
	const lateOutput = (alias) => {
		const made = once(() => output(alias));
		return late$1(made, {
			apply: (func, runWithUnknowns) => isOfAlias(folder, func) ? late$1(once(() => made().apply(func))) : made().apply(func, runWithUnknowns),
			promise: () => Promise.resolve({ ...alias })
		});
	};
}
/** As generated SDKs say an alias: what its URN is made of is there, so that making it cannot fail. */
function isOnlyType(value) {
	if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return false;
	const keys = Object.keys(value);
	return keys.length === 1 && keys[0] === "type" && typeof value["type"] === "string";
}
/** A text that is only in the callback with which the SDK makes the URN of an alias. */
const known$3 = "passed in for alias";
/** Enough frames to reach the SDK's function that passes it, with our own frames between. */
const frames = 5;
/** Whether a callback is the one with which the SDK makes the URN of an alias. */
function isOfAlias(sdk, func) {
	return Function.prototype.toString.call(func).includes(known$3) && callingFile(frames) === join(sdk, "resource.js");
}
function once(make) {
	let made;
	return () => made ??= make();
}
/** Stands for an output that is made only when a member is read that is not given here. */
function late$1(made, there = {}) {
	return new Proxy({}, {
		get: (_target, key) => {
			if (key in there) return there[key];
			const value = Reflect.get(made(), key);
			return typeof value === "function" ? value.bind(made()) : value;
		},
		has: (_target, key) => Reflect.has(made(), key),
		getPrototypeOf: () => Reflect.getPrototypeOf(made())
	});
}
// offline/program/code/building.ts
/**
* Whether a function only assembles its result: its arguments, their members and constants, in texts, lists and
* maps. Then the result with stand-ins is the real one, except for the values that they stand for.
*/
function onlyBuilds(tree) {
	const own = new Set(tree.params.flatMap((param) => namesIn$1(param)));
	if (tree.body.type !== "BlockStatement") return builds(tree.body, own);
	return tree.body.body.every((statement) => {
		switch (statement.type) {
			case "VariableDeclaration": {
				const isBuilt = statement.declarations.every(({ init }) => !init || builds(init, own));
				statement.declarations.flatMap(({ id }) => namesIn$1(id)).forEach((name) => own.add(name));
				return isBuilt && statement.kind === "const";
			}
			case "ReturnStatement": return !statement.argument || builds(statement.argument, own);
			default: return false;
		}
	});
}
const plain = /* @__PURE__ */ new Set([...[
	"Literal",
	"Identifier",
	"TemplateLiteral",
	"TemplateElement",
	"ObjectExpression",
	"ArrayExpression"
], "ChainExpression"]);
function builds(node, own) {
	if (!namesIn$1(node).some((name) => own.has(name)) && !["FunctionExpression", "ClassExpression"].includes(node.type)) return true;
	const all = (nodes) => nodes.every((inner) => builds(inner, own));
	switch (node.type) {
		case "MemberExpression": return !node.computed && !("name" in node.property && node.property.name === "length") && builds(node.object, own);
		case "Property": return node.kind === "init" && !node.method && (!node.computed || builds(node.key, own)) && builds(node.value, own);
		case "BinaryExpression": return isText(node) && all([node.left, node.right]);
		case "LogicalExpression": return node.operator !== "&&" && isEmptyText(node.right) && builds(node.left, own);
		default: return plain.has(node.type) && all(childrenOf(node));
	}
}
function isText(node) {
	return node.type === "TemplateLiteral" || node.type === "Literal" && typeof node.value === "string" || node.type === "BinaryExpression" && node.operator === "+" && (isText(node.left) || isText(node.right));
}
function isEmptyText(node) {
	return node.type === "Literal" && (node.value === "" || node.value === null);
}
function namesIn$1(node) {
	return [...nodesIn(node)].flatMap((inner) => inner.type === "Identifier" ? [inner.name] : []);
}
// offline/program/code/scopes.ts
let session;
const handover = Symbol.for("keyless:handover");
const known$2 = /* @__PURE__ */ new WeakMap();
/** The value that a name has in the code of a function; undefined for its own names and for globals. */
function seenBy(func, name) {
	for (const scope of internalsOf(func).scopes) {
		const value = valueIn(scope, name);
		if (value !== void 0) return value;
	}
}
function valueIn(scope, name) {
	try {
		const property = Object.getOwnPropertyDescriptor(scope, name);
		return property && { value: property.value };
	} catch {
		return;
	}
}
/** The file that a function is written in. */
function fileOf(func) {
	const { scriptId } = internalsOf(func);
	try {
		return scriptId === void 0 ? void 0 : fileOfScript(scriptId);
	} catch {
		return;
	}
}
function internalsOf(func) {
	let internals = known$2.get(func);
	if (internals === void 0) {
		internals = readInternals(func);
		known$2.set(func, internals);
	}
	return internals;
}
function readInternals(func) {
	try {
		Object.assign(globalThis, { [handover]: { value: func } });
		const { result } = post("Runtime.evaluate", { expression: `globalThis[Symbol.for("keyless:handover")].value` });
		const { internalProperties = [] } = properties(result.objectId);
		const valueOf = (name) => internalProperties.find((property) => property.name === name)?.value;
		const location = valueOf("[[FunctionLocation]]")?.value;
		return {
			scopes: scopesIn(valueOf("[[Scopes]]")?.objectId),
			scriptId: location?.scriptId
		};
	} catch {
		return {
			scopes: [],
			scriptId: void 0
		};
	}
}
/** The scopes as the objects that they are: as text, each of their values would have to be asked for. */
function scopesIn(objectId) {
	if (objectId === void 0) return [];
	const shared = {};
	Object.assign(globalThis, { [handover]: shared });
	post("Runtime.callFunctionOn", {
		objectId,
		functionDeclaration: `function () { globalThis[Symbol.for("keyless:handover")].value = this; }`
	});
	return Array.from(shared.value ?? []).filter(({ description }) => description !== "Global").map(({ object }) => object);
}
const files = /* @__PURE__ */ new Map();
/** The file of a script by its id. A listing has all scripts, so it is repeated only for a new script. */
function fileOfScript(id) {
	if (!files.has(id)) listScripts();
	return files.get(id);
}
function listScripts(listed = () => void 0) {
	const note = ({ params }) => files.set(params.scriptId, params.url);
	const current = connected();
	current.on("Debugger.scriptParsed", note);
	post("Debugger.enable", {});
	listed();
	post("Debugger.disable", {});
	current.off("Debugger.scriptParsed", note);
}
/** The code of a file as it runs, which a compiler may have made. @param path of the file. */
function codeOf(path) {
	let code;
	try {
		listScripts(() => {
			const [scriptId] = [...files].findLast(([, url]) => pathOf(url) === path) ?? [];
			if (scriptId !== void 0) code = post("Debugger.getScriptSource", { scriptId }).scriptSource;
		});
	} catch {
		return;
	}
	return code;
}
function properties(objectId) {
	return objectId === void 0 ? { result: [] } : post("Runtime.getProperties", {
		objectId,
		ownProperties: true
	});
}
function post(method, params) {
	let answer;
	connected().post(method, params, (error, result) => {
		if (error === null) answer = result ?? {};
	});
	if (answer === void 0) throw new Error(`${method} has no answer`);
	return answer;
}
function connected() {
	if (session === void 0) {
		session = new Session();
		session.connect();
	}
	return session;
}
// offline/program/code/captured.ts
/** The value that a function sees in its scope; undefined for its own names and for globals. */
function capturedBy(func, { path: [root = "", ...members], isRooted }) {
	const start = isRooted ? seenBy(func, root) : void 0;
	if (start === void 0) return;
	let { value } = start;
	for (const name of members) {
		const member = memberOf$1(value, name);
		if (member === void 0) return {
			value,
			isWhole: false
		};
		({value} = member);
	}
	return {
		value,
		isWhole: true
	};
}
function memberOf$1(value, name) {
	for (let holder = value; isHolder(holder); holder = Object.getPrototypeOf(holder)) {
		const property = Object.getOwnPropertyDescriptor(holder, name);
		if (property !== void 0) return "value" in property && !isBuiltIn(property.value) ? { value: property.value } : void 0;
	}
}
function isHolder(value) {
	return typeof value === "object" && value !== null || typeof value === "function";
}
function isBuiltIn(value) {
	return typeof value === "function" && !value.name.startsWith("bound ") && Function.prototype.toString.call(value).endsWith("{ [native code] }");
}
// offline/program/code/selects.ts
/** What they take, or how many they leave, depends on what the values are. */
const byValue = /* @__PURE__ */ new Set([
	...[
		"filter",
		"find",
		"findLast",
		"findIndex",
		"findLastIndex",
		"indexOf",
		"lastIndexOf",
		"reduce",
		"reduceRight"
	],
	...[
		"some",
		"every",
		"includes",
		"has",
		"get",
		"groupBy",
		"max",
		"min",
		"flat",
		"flatMap"
	],
	...[
		"test",
		"exec",
		"match",
		"matchAll",
		"search",
		"localeCompare",
		"startsWith",
		"endsWith"
	]
]);
/** They take by a position, which is certain only as a number that counts from the beginning. */
const byPosition = /* @__PURE__ */ new Set([
	"at",
	"slice",
	"with",
	"charAt",
	"charCodeAt",
	"codePointAt"
]);
/** Whether a call may give another value, or leave out others, once the values are known. */
function selects({ callee, arguments: args }) {
	if (callee.type !== "MemberExpression" || !("name" in callee.property)) return false;
	const { name } = callee.property;
	if (name === "concat") return isList(callee.object);
	return byValue.has(name) || byPosition.has(name) && !args.every(isNumber);
}
/** Texts are joined by `concat` as well: compilers write templates so. */
function isList(node) {
	return node.type !== "Literal" && node.type !== "TemplateLiteral";
}
function isNumber(node) {
	return node.type === "Literal" && typeof node.value === "number";
}
// offline/program/code/choice.ts
/** How the function comes to its result. A check that only throws does not choose. */
function choiceOf(tree) {
	if ([...nodesIn(tree)].some(isChange)) return "chooses";
	if (givesBackArgument(tree)) return "handsOn";
	return [...nodesIn(tree, isOnlyCheck)].some((node) => !isOnlyCheck(node) && isChoice(node)) ? "chooses" : "calls";
}
/** Whether the node is an `if` that only throws. Its condition decides no value. */
function isOnlyCheck(node) {
	if (node.type !== "IfStatement" || (node.alternate ?? void 0) !== void 0) return false;
	const { consequent } = node;
	const [only, ...more] = consequent.type === "BlockStatement" ? consequent.body : [consequent];
	return only?.type === "ThrowStatement" && more.length === 0;
}
const branches = new Set([
	"If",
	"Switch",
	"For",
	"ForIn",
	"ForOf",
	"While",
	"DoWhile",
	"Try"
].map((name) => `${name}Statement`));
function isChoice(node) {
	switch (node.type) {
		case "ConditionalExpression": return true;
		case "LogicalExpression": return node.operator === "&&" || !isNothing(node.right);
		case "MemberExpression": return node.computed && node.property.type !== "Literal";
		case "CallExpression": return selects(node);
		case "SpreadElement": return true;
		case "Property": return node.computed && node.key.type !== "Literal";
		case "AssignmentPattern": return !isNothing(node.right);
		default: return branches.has(node.type);
	}
}
function isNothing(node) {
	switch (node.type) {
		case "Literal": return node.value === "" || node.value === null || isPlaceholder(node.value);
		case "TemplateLiteral": return node.expressions.length === 0 && node.quasis.every(({ value }) => value.raw === "");
		case "ArrayExpression": return node.elements.length === 0;
		case "ObjectExpression": return node.properties.length === 0;
		default: return false;
	}
}
/** No name, id or address in Azure contains angle brackets. */
function isPlaceholder(value) {
	return typeof value === "string" && /^<[^<>]*>$/.test(value);
}
const changing = /* @__PURE__ */ new Set([
	...[
		"push",
		"pop",
		"shift",
		"unshift",
		"splice",
		"sort",
		"reverse",
		"fill",
		"copyWithin"
	],
	...[
		"toSorted",
		"toSpliced",
		"toReversed"
	],
	...[
		"assign",
		"defineProperty",
		"defineProperties",
		"setPrototypeOf",
		"set",
		"delete",
		"clear",
		"add"
	]
]);
/** Whether the node changes an existing value. A stand-in does not show that. */
function isChange(node) {
	switch (node.type) {
		case "AssignmentExpression": return true;
		case "UpdateExpression": return node.argument.type === "MemberExpression";
		case "UnaryExpression": return node.operator === "delete";
		case "CallExpression": return node.callee.type === "MemberExpression" && "name" in node.callee.property && changing.has(node.callee.property.name);
		default: return false;
	}
}
function givesBackArgument(tree) {
	const results = resultsOf(tree);
	const [first] = results;
	if (first === void 0) return true;
	return first.type === "Identifier" && results.every((result) => result.type === "Identifier" && result.name === first.name) && tree.params.some((param) => param.type === "Identifier" && param.name === first.name) && !declaresAgain(tree, first.name);
}
function declaresAgain(tree, name) {
	return [...nodesIn(tree.body)].flatMap((node) => node.type === "VariableDeclarator" ? [...nodesIn(node.id)] : node.type === "CatchClause" && node.param ? [...nodesIn(node.param)] : (node.type === "FunctionDeclaration" || node.type === "ClassDeclaration") && node.id !== null ? [node.id] : []).some((node) => node.type === "Identifier" && node.name === name);
}
/** The results that the function can return, in the order of its text. */
function resultsOf(tree) {
	if (tree.body.type !== "BlockStatement") return [tree.body];
	return childrenOf(tree.body).flatMap((child) => [...nodesIn(child, isFunction)].flatMap((node) => node.type === "ReturnStatement" && node.argument ? [node.argument] : []));
}
// offline/program/code/effects.ts
/**
* Whether a function may change a value that other code of the program reads. With a stand-in it changes it as one
* branch does, and with the real value perhaps as another.
*/
function changesOutside(func, tree) {
	return [...nodesIn(tree)].filter(isChange).flatMap(changedBy).some((node) => isOutside(func, node));
}
/** What a change is made to. */
function changedBy(node) {
	switch (node.type) {
		case "AssignmentExpression": return [node.left];
		case "UpdateExpression":
		case "UnaryExpression": return [node.argument];
		case "CallExpression": return [node.callee, ...node.arguments.slice(0, 1)];
		default: return [];
	}
}
/** Whether the value, or a part of a pattern, begins with a name from outside of the function, or with `this`. */
function isOutside(func, node) {
	switch (node.type) {
		case "Identifier": return seenBy(func, node.name) !== void 0;
		case "ThisExpression": return true;
		case "MemberExpression": return isOutside(func, node.object);
		case "ArrayPattern":
		case "ObjectPattern": return [...nodesIn(node)].some((inner) => inner !== node && isOutside(func, inner));
		default: return false;
	}
}
// offline/program/code/mentions.ts
/**
* Everything that the function refers to or calls, as far as it has a name.
*
* @param isLeftOut the parts of the text that do not count.
*/
function mentionsIn(tree, isLeftOut = () => false) {
	const named = [];
	return {
		isComplete: collector(named, isLeftOut)(tree),
		named
	};
}
/** The names of functions that are part of the text. */
function functionsIn(tree) {
	const names = /* @__PURE__ */ new Set();
	const visit = (node) => {
		if (node.type === "FunctionDeclaration" && node.id !== null) names.add(node.id.name);
		else if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && isFunction(node.init ?? node.id)) names.add(node.id.name);
		childrenOf(node).forEach(visit);
	};
	visit(tree);
	return names;
}
/** Adds what a node refers to. @returns false when a value without a name is called or constructed. */
function collector(mentions, isLeftOut) {
	const all = (nodes) => nodes.map(collect).every(Boolean);
	const nameless = (node) => {
		all(childrenOf(node));
		return false;
	};
	function collect(node) {
		if (isLeftOut(node)) return true;
		switch (node.type) {
			case "ClassExpression":
			case "ClassDeclaration":
			case "ImportExpression": return nameless(node);
			case "NewExpression": return every(add(node.callee, { isMade: true }), all(node.arguments));
			case "CallExpression": return every(called(node.callee), all(node.arguments));
			case "TaggedTemplateExpression": return every(called(node.tag), collect(node.quasi));
			case "Identifier":
			case "MemberExpression": return add(node, {});
			case "Property": return every(!node.computed || collect(node.key), collect(node.value));
			default: return all(childrenOf(node));
		}
	}
	const called = (callee) => isFunction(callee) ? collect(callee) : add(callee, { isCalled: true });
	function add(node, { isCalled = false, isMade = false }) {
		const [path, root] = nameOf(node);
		if (path.length > 0) mentions.push({
			path,
			isRooted: root === void 0,
			isCalled,
			isMade
		});
		else if (isCalled || isMade) return nameless(node);
		return root === void 0 || all(insideOf(root));
	}
	return collect;
}
/** Both parts are looked at before this is asked. */
const every = (...parts) => parts.every(Boolean);
function insideOf(root) {
	return root.type === "MemberExpression" ? [root.object, root.property] : root.type === "Super" ? [] : [root];
}
/** The names of `a.b.c`, and what they are members of where that has no name. */
function nameOf(node) {
	if (node.type === "Identifier") return [[node.name]];
	if (node.type === "ChainExpression") return nameOf(node.expression);
	if (node.type !== "MemberExpression") return [[], node];
	const { property } = node;
	const name = node.computed ? property.type === "Literal" && typeof property.value === "string" ? property.value : void 0 : "name" in property ? property.name : void 0;
	if (name === void 0) return [[], node];
	const [path, root] = nameOf(node.object);
	return root === void 0 ? [[...path, name]] : [[...path, name], root];
}
// offline/program/code/pure.ts
/** The classes that a program makes with "new" and that are not resources. */
const made = /* @__PURE__ */ new Set([
	...[
		"AggregateError",
		"Array",
		"ArrayBuffer",
		"Blob",
		"Boolean",
		"Buffer",
		"Date",
		"Headers",
		"Intl"
	],
	...[
		"Map",
		"Number",
		"Object",
		"Promise",
		"Proxy",
		"RegExp",
		"Request",
		"Response",
		"Set",
		"SharedArrayBuffer"
	],
	...[
		"DataView",
		"String",
		"TextDecoder",
		"TextEncoder",
		"URL",
		"URLSearchParams",
		"WeakMap",
		"WeakRef",
		"WeakSet"
	],
	...[
		"AbortController",
		"Config",
		"Output",
		"StringAsset",
		"FileAsset",
		"RemoteAsset",
		"AssetArchive",
		"FileArchive"
	],
	...[
		"RemoteArchive",
		"NumberFormat",
		"DateTimeFormat",
		"Collator"
	]
]);
const typedArray = /^(?:Big)?(?:Int|Uint|Float)\d+(?:Clamped)?Array$/;
/** Whether, by its name, an instance of the class is not a resource. */
function isPlainClass(name) {
	return made.has(name) || typedArray.test(name) || name.endsWith("Error");
}
const functions = /* @__PURE__ */ new Set([
	...[
		"String",
		"Number",
		"Boolean",
		"BigInt",
		"Symbol",
		"Array",
		"Object",
		"Date",
		"RegExp",
		"Error",
		"TypeError"
	],
	...[
		"parseInt",
		"parseFloat",
		"isNaN",
		"isFinite",
		"encodeURIComponent",
		"encodeURI",
		"decodeURIComponent"
	],
	...[
		"decodeURI",
		"atob",
		"btoa",
		"structuredClone"
	]
]);
/** Whether a function that every program has cannot declare a resource. */
function isPlainFunction(name) {
	return functions.has(name);
}
const more = [
	...[
		"get",
		"set",
		"add",
		"keys",
		"values",
		"entries",
		"fromEntries",
		"assign",
		"freeze",
		"hasOwn",
		"groupBy"
	],
	...[
		"parse",
		"stringify",
		"isArray",
		"from",
		"of",
		"isInteger",
		"isSafeInteger",
		"now",
		"raw",
		"fromCharCode"
	],
	...[
		"test",
		"exec",
		"resolve",
		"reject",
		"allSettled",
		"race",
		"then",
		"catch",
		"finally",
		"createHash",
		"update"
	],
	...[
		"digest",
		"randomUUID",
		"log",
		"info",
		"warn",
		"debug",
		"error",
		"apply",
		"isInstance",
		"getTime"
	],
	...[
		"output",
		"all",
		"secret",
		"unsecret",
		"interpolate",
		"concat",
		"jsonStringify",
		"jsonParse"
	],
	...[
		"require",
		"requireSecret",
		"getSecret",
		"getProject",
		"getStack",
		"getOrganization"
	]
];
const plainObjects = [
	...[
		String,
		Array,
		Number,
		Boolean,
		Map,
		Set,
		Date,
		RegExp,
		URL,
		URLSearchParams
	].map((made) => made.prototype),
	Object.prototype,
	Math
];
const methods = /* @__PURE__ */ new Set([...more, ...plainObjects.flatMap((object) => Object.getOwnPropertyNames(object))]);
/** Whether a method of this name is assumed to declare nothing if its object cannot be seen. */
function isPlainMethod(name) {
	return methods.has(name);
}
// offline/program/code/reach.ts
const maxFunctions = 200;
const plainLibrary = /\/node_modules\/(?:uuid|lodash|lodash-es|semver|yaml|js-yaml|zod|validator|slugify|ms|dedent|netmask|ip-cidr)\//;
/** Follows the names in a callback into the functions and values of the program. */
function reachOf(callback, { isKnown, isLookupOf, saidOf, textOf }) {
	const seen = /* @__PURE__ */ new Set([callback]);
	const texts = [];
	let mayDeclare = false;
	let mayChange = false;
	for (const func of seen) {
		if (seen.size > maxFunctions) {
			mayDeclare = true;
			break;
		}
		texts.push(skeletonOf(func));
		const tree = syntaxOf(func);
		const mentions = tree === void 0 ? void 0 : mentionsIn(tree);
		let isOpaque = mentions?.isComplete !== true;
		for (const mention of mentions?.named ?? []) {
			const found = capturedBy(func, mention);
			const isPlain = mention.isMade && isPlainClass(mention.path.at(-1) ?? "");
			isOpaque ||= mention.isMade && !isPlain;
			if (found?.isWhole === false && isLookupOf(found.value, mention.path.at(-1) ?? "")) {
				texts.push(mention.path.join("."));
				continue;
			}
			if (found === void 0 || !found.isWhole) isOpaque ||= mayDeclareByName(mention, tree);
			if (typeof found?.value === "function") {
				const said = saidOf(found.value);
				if (said !== void 0) texts.push(said);
				else if (!isPlain && !isKnown(found.value)) seen.add(found.value);
			} else if (found !== void 0) texts.push(`${mention.path.join(".")} = ${textOf(found.value, (inner) => seen.add(inner))}`);
		}
		const isProgram = () => func === callback || !plainLibrary.test(fileOf(func) ?? "");
		mayDeclare ||= isOpaque && isProgram();
		mayChange ||= tree !== void 0 && changesOutside(func, tree) && isProgram();
	}
	return {
		text: texts.join("\n"),
		mayDeclare,
		mayChange,
		chooses: chooses(callback, isKnown, /* @__PURE__ */ new Set())
	};
}
function mayDeclareByName({ path, isRooted, isCalled, isMade }, tree) {
	const name = path.at(-1) ?? "";
	if (isMade || !isCalled) return false;
	if (path.length > 1 || !isRooted) return !isPlainMethod(name);
	return !isPlainFunction(name) && !(tree !== void 0 && functionsIn(tree).has(name));
}
function chooses(func, isKnown, outer) {
	const tree = syntaxOf(func);
	const choice = tree === void 0 ? "chooses" : choiceOf(tree);
	if (tree === void 0 || choice !== "calls") return choice === "chooses";
	const within = /* @__PURE__ */ new Set([...outer, func]);
	const { isComplete, named } = mentionsIn(tree, isOnlyCheck);
	return !isComplete || named.filter(({ isCalled }) => isCalled).some((mention) => {
		const found = capturedBy(func, mention);
		return found?.isWhole === true && typeof found.value === "function" ? !isKnown(found.value) && !within.has(found.value) && chooses(found.value, isKnown, within) : mayChooseByName(mention, tree);
	});
}
function mayChooseByName({ path, isRooted }, tree) {
	const name = path.at(-1) ?? "";
	return path.length > 1 || !isRooted ? !isPlainMethod(name) : !isPlainFunction(name) && !functionsIn(tree).has(name);
}
// offline/program/open/lookups.ts
const lookup = /^(?:get|list)[A-Z]/;
const generated = /\/node_modules\/@pulumi\/(?:azure-native|azure|azuread)\//;
/** Whether a function only asks a provider of Azure. It declares nothing, and its answer is reported by itself. */
function isLookup(func) {
	return "name" in func && lookup.test(String(func.name)) && generated.test(fileOf(func) ?? "");
}
/** Whether a member of a module is such a function. Generated SDKs load it when it is first used. */
function isLookupOf(module, member) {
	if (!lookup.test(member) || typeof module !== "object" || module === null) return false;
	const given = [module, Object.getOwnPropertyDescriptor(module, "default")?.value];
	const { _cache: cache } = Module;
	return Object.entries(cache).some(([file, loaded]) => loaded !== void 0 && given.includes(loaded.exports) && generated.test(file));
}
// offline/program/open/call.ts
const ours = "/node_modules/azure-keyless/";
/** Notes where a callback comes from, which is known only during the call. */
function callOf(output, func, isJoin) {
	const file = callingFile();
	const isOwn = !file.includes("/node_modules/@pulumi/");
	const place = isOwn ? placeOf$1(/* @__PURE__ */ new Error("place")) : "";
	return {
		func,
		output,
		isOwn,
		isOurs: !isOwn || file.includes(ours),
		isJoin,
		place
	};
}
const nothing = {
	text: "",
	mayDeclare: false,
	mayChange: false,
	chooses: false
};
/** What the callback reaches: of the SDK's own nothing that counts, of ours not the code, which an upgrade changes. */
function reachOfCall(sdk, { func, isOwn, isOurs }) {
	const reach = isOwn ? reachOfCode(sdk, func) : nothing;
	return isOurs ? {
		...reach,
		text: ""
	} : reach;
}
/** What any function of the program reaches. */
function reachOfCode(sdk, func) {
	const isKnown = (reached) => knownFunctions(sdk).has(reached) || isLookup(reached);
	return reachOf(func, {
		isKnown,
		isLookupOf,
		saidOf,
		textOf: canonical
	});
}
/** Fingerprint of the code of a function and of what it sees. */
function printOfCode(sdk, func) {
	return fingerprintOf(reachOfCode(sdk, func).text);
}
/** Whether the callback only assembles its result, so that the result seen now is final. */
function buildsOnly({ func, isOwn, isJoin }) {
	const tree = isOwn ? syntaxOf(func) : void 0;
	return isJoin || tree !== void 0 && onlyBuilds(tree);
}
/** How the output of a callback is computed, without waiting for it. */
function originOfCall(sdk, call) {
	return `${canonical(call.output)} ${call.isOurs ? "" : reachOfCall(sdk, call).text || skeletonOf(call.func)}`;
}
/** Fingerprint of what a callback makes of a value, and how: if either differs, so does the fingerprint. */
async function printOf(call, reach, given, result) {
	const made = await settled$1(result).catch(() => "failed");
	const text = [
		reach.text,
		canonical(given),
		canonical(made)
	].join("\n");
	return await call.output.isSecret ? secretFingerprintOf(text) : fingerprintOf(text);
}
let known$1;
/** Functions of the SDK and of Node, which do not belong to the program. */
function knownFunctions(sdk) {
	if (known$1 === void 0) {
		const require = createRequire(import.meta.url);
		const harmless = [
			"crypto",
			"path",
			"url",
			"util",
			"buffer",
			"os",
			"querystring"
		];
		const modules = builtinModules.filter((name) => harmless.includes(name)).map((name) => require(name));
		const functions = [
			sdk.output,
			sdk.metadata,
			sdk.log,
			...modules
		].flatMap((module) => Object.values(module).filter((member) => typeof member === "function"));
		known$1 = new WeakSet(functions);
	}
	return known$1;
}
// offline/program/unknown/inside.ts
/** The callback on a placeholder in which the code runs, and the value of the placeholder. */
const inside = new AsyncLocalStorage();
/** Notes that a resource was declared; answers the innermost callback that did it. */
function declaredInside() {
	const innermost = inside.getStore();
	for (let place = innermost; place !== void 0; place = place.outer) {
		place.declared += 1;
		if (place.silence !== void 0) {
			report({
				kind: "declared",
				id: place.silence
			});
			place.silence = void 0;
		}
	}
	return innermost;
}
// offline/program/unknown/silence.ts
let count = 0;
/**
* Reports that a callback which could declare resources has declared none: a comparison with a stand-in goes the wrong
* way, and a callback may catch its own errors. It is reported at once, and revoked when the callback declares one: a
* program may end at any moment. So is a callback that may change values which other code of the program reads.
*
* @param print of its code, so that it is not confused with an earlier one.
*/
function tellSilence(place, label, print, may) {
	if (!may.mayDeclare && !may.mayChange) return;
	count += 1;
	report({
		kind: "silent",
		id: count,
		path: place,
		why: `an apply callback on ${label.words} ` + (may.mayDeclare ? `could declare resources and declared none with a stand-in: they are not seen (#${print})` : `changes values of the program: with the real value it may change others (#${print})`)
	});
	return count;
}
// offline/program/open/result.ts
/**
* The result of a callback that ran on a placeholder. A constant that was computed from a placeholder would be wrong:
* the result is the unknown itself, or made of it. An unknown that is not the callback's argument was chosen by it,
* and with the real value it may choose another.
*/
async function resultOf(sdk, result, place, made) {
	const label = labelOf(result);
	if (label !== void 0) return outputOf$1(sdk, await labelOfResult(result, label, place, made));
	if (isOutput(result)) {
		const inner = labelOf(await result.promise(true));
		const own = inner === void 0 ? madeOf(place.label, await made.print()) : await passedOn(inner, place, made);
		return new sdk.output.Output(result.resources(), Promise.resolve(unknownOf(sdk, own)), Promise.resolve(false), result.isSecret, result.allResources());
	}
	if (made.isBuilt && isObject(result) && !isResource(result) && hasUnknown(result)) {
		const print = await made.print();
		return withUnknowns(result, ({ value, label: own }) => own === void 0 ? value : unknownOf(sdk, builtOf(value, own, place, print)));
	}
	return unknownOf(sdk, madeOf(place.label, await made.print()));
}
async function labelOfResult(result, label, place, made) {
	return made.isBuilt && typeof result === "string" ? madeOf(label, await made.print(), partsOf$1(result)) : passedOn(label, place, made);
}
async function passedOn(label, { given }, { isChosen, print }) {
	return isWithin(label, given) && !isChosen ? label : madeOf(label, await print(), isChosen ? void 0 : label.made?.parts);
}
function builtOf(value, label, { given }, print) {
	if (typeof value === "string") return madeOf(label, print, partsOf$1(value));
	return isWithin(label, given) ? label : madeOf(label, print, label.made?.parts);
}
// offline/program/open/callback.ts
const maxDepth$1 = 8;
/** Runs a callback on an unknown value, with placeholders, to see what it declares and returns. */
async function runOnStandIn(sdk, given, call) {
	const value = isUnknown(given) && labelOf(given) === void 0 ? unknownOf(sdk, await sourceOf(call)) : given;
	const [label = nobodyKnows] = labelsIn(value);
	const outer = inside.getStore();
	const depth = (outer?.depth ?? 0) + 1;
	const reach = reachOfCall(sdk, call);
	const print = fingerprintOf(reach.text);
	const silence = tellSilence(call.place, label, print, reach);
	if (depth > maxDepth$1) return unknownOf(sdk, madeOf(label, print));
	const place = {
		label,
		print,
		depth,
		given: /* @__PURE__ */ new Set([...outer?.given ?? [], ...labelsIn(value)]),
		declared: 0,
		silence,
		outer
	};
	const made = (result) => ({
		isChosen: reach.chooses,
		isBuilt: buildsOnly(call),
		print: () => printOf(call, reach, value, result)
	});
	const run = async (asText) => {
		const result = await call.func(withStandIns(sdk, value, asText));
		const known = await resultOf(sdk, result, place, made(result));
		labelsIn(isOutput(known) ? await known.promise(true) : known).forEach((own) => {
			noteIngredients(own, place.given);
		});
		return known;
	};
	return inside.run(place, async () => {
		try {
			return await run(false);
		} catch (error) {
			return afterFailure(sdk, place, () => run(true), error);
		}
	});
}
async function sourceOf({ output }) {
	const [first, second] = await output.allResources();
	return first === void 0 || second !== void 0 ? nobodyKnows : madeOf(memberOf$2(resourceLabel(first), "(computed)"), "");
}
function withStandIns(sdk, value, asText) {
	return withUnknowns(value, ({ value: unknown, label = nobodyKnows }) => asText ? standInOf(textOf(label)) : placeholderLabel(unknown) === void 0 ? placeholder(sdk, label) : unknown);
}
async function afterFailure(sdk, place, again, error) {
	const { label, print } = place;
	try {
		if (place.declared > 0) throw error;
		return await again();
	} catch {
		const message = error instanceof Error ? error.message : String(error);
		if (place.silence !== void 0) report({
			kind: "declared",
			id: place.silence
		});
		report({
			kind: "unknown",
			urn: "",
			path: placeOf$1(error),
			why: `an apply callback on ${label.words} failed with a stand-in (${message}): what it would declare is not seen (#${print})`
		});
		return unknownOf(sdk, madeOf(label, print));
	}
}
// offline/program/open/defaults.ts
const givesDefaults = /ProvideDefaults\b/;
/** Whether a callback belongs to a generated provider. */
function isOfDefaults({ func, isOwn }) {
	return !isOwn && (givesDefaults.test(func.name) || givesDefaults.test(Function.prototype.toString.call(func)));
}
/** A part of the inputs that is known except for some values in it. */
function isKnownInPart(value) {
	return isObject(value) && !isUnknownItself(value) && !isOutput(value);
}
/**
* The result of a callback that adds defaults to a part of the inputs. An unknown value in it stays an unknown output,
* and the known values beside it stay known.
*/
function withDefaults(sdk, given, made) {
	const label = labelOf(given);
	if (label !== void 0) return outputOf$1(sdk, label);
	if (isUnknown(given)) return given;
	if (!isObject(made) || isOutput(made) || !isObject(given)) return made;
	if (Array.isArray(made)) return made.map((each, index) => withDefaults(sdk, Array.isArray(given) ? given[index] : void 0, each));
	const before = { ...given };
	return Object.fromEntries(Object.entries(made).map(([name, value]) => [name, withDefaults(sdk, before[name], value)]));
}
function isUnknownItself(value) {
	return labelOf(value) !== void 0 || isUnknown(value);
}
// offline/program/open/apply.ts
let isJoining = false;
/** Makes apply run its callback also for an unknown value, on a placeholder. */
function openApply(sdk) {
	openJoins(sdk);
	const { prototype } = sdk.output.Output;
	const original = prototype.apply;
	prototype.apply = function(func, runWithUnknowns) {
		if (runWithUnknowns === true) {
			const result = original.call(this, lifted(sdk, func), true);
			noteOrigin(result, () => `${originOf(this)}.${memberIn(func) ?? ""}`);
			return result;
		}
		const call = callOf(this, func, isJoining);
		const givesDefaults = isOfDefaults(call);
		const result = original.call(this, (value) => {
			if (!hasUnknown(value)) return func(value);
			return givesDefaults && isKnownInPart(value) ? withDefaults(sdk, value, func(value)) : runOnStandIn(sdk, value, call);
		}, true);
		noteOrigin(result, () => originOfCall(sdk, call));
		return result;
	};
}
function openJoins(sdk) {
	for (const name of ["interpolate", "concat"]) {
		const original = sdk.output[name];
		sdk.output[name] = (...args) => {
			isJoining = true;
			try {
				return original(...args);
			} finally {
				isJoining = false;
			}
		};
	}
}
function lifted(sdk, func) {
	return (value) => {
		const label = typeof value === "string" ? void 0 : labelOf(value);
		const member = label === void 0 ? void 0 : memberIn(func);
		if (label === void 0 || member === void 0) return func(value);
		const child = memberOf$2(label, member);
		return unknownOf(sdk, member === "length" ? madeOf(textOf(child), "") : child);
	};
}
const liftMark = /\bob\[prop\]/;
/** The member that an apply of the SDK itself reads. */
function memberIn(func) {
	if (!liftMark.test(Function.prototype.toString.call(func))) return;
	let member;
	func(new Proxy({}, { get: (_target, key) => {
		if (typeof key === "string" && !key.startsWith("__")) member = key;
	} }));
	return member;
}
// offline/program/open/callbackServer.ts
/** Where the SDK's server of callbacks, which runs transforms, waits for the engine. */
const own$1 = "127.0.0.1:0";
/** How many servers a program may have. The run knows each by a digit, which stands for its port. */
const mostServers = 9;
/**
* Lets the run call a program that has no network: its server waits on a socket in the program's own folder, and the program
* itself connects it with the run. To be called before the SDK is loaded.
*
* @param relay the socket of the run.
*/
function openCallbackServer(sdk, relay) {
	const ofSdk = createRequire(join(sdk, "package.json"));
	const { Server } = ofSdk("@grpc/grpc-js");
	const { bindAsync } = Server.prototype;
	const sockets = /* @__PURE__ */ new Map();
	Server.prototype.bindAsync = function(address, credentials, done) {
		if (address !== own$1 || sockets.size >= mostServers) {
			bindAsync.call(this, address, credentials, done);
			return;
		}
		const number = sockets.size + 1;
		const path = join(tmpdir(), `.keyless-callbacks-${number}.sock`);
		sockets.set(`127.0.0.1:${number}`, `unix:${path}`);
		bindAsync.call(this, `unix:${path}`, credentials, (error) => {
			if (error === null) offer(relay, number, path);
			done(error, number);
		});
	};
	const services = ofSdk(join(sdk, "proto/callback_grpc_pb"));
	const { CallbacksClient } = services;
	if (CallbacksClient === void 0) return;
	services.CallbacksClient = class extends CallbacksClient {
		constructor(address, ...more) {
			super(sockets.get(address) ?? address, ...more);
		}
	};
}
/** Joins the run with a server. When the run hangs up, it may call again. */
function offer(relay, number, path) {
	const outside = connect(relay);
	const inside = connect(path);
	outside.write(String(number));
	let isUsed = false;
	outside.once("data", () => {
		isUsed = true;
	});
	outside.pipe(inside);
	inside.pipe(outside);
	const end = () => {
		outside.destroy();
		inside.destroy();
	};
	for (const socket of [outside, inside]) socket.on("error", end).unref();
	inside.once("close", end);
	outside.once("close", () => {
		end();
		if (isUsed) offer(relay, number, path);
	});
}
// offline/program/open/config.ts
/** Makes encrypted values unknown: as texts they are stand-ins, as objects and numbers placeholders. */
function openConfig(sdk, keys) {
	for (const [text, { key, print }] of Object.entries(keys)) openStandIn(text, everythingOf({
		kind: "config",
		name: `encrypted config value ${key}`,
		print,
		key: `config ${key} ${print}`
	}));
	sayConfig(sdk);
	const told = /* @__PURE__ */ new Set();
	const { getConfig } = sdk.runtimeConfig;
	sdk.runtimeConfig.getConfig = (...args) => {
		const value = getConfig(...args);
		const label = typeof value === "string" ? labelIn(value) : void 0;
		const key = String(args[0]);
		if (label !== void 0 && !told.has(key)) {
			told.add(key);
			report({
				kind: "unknown",
				urn: "",
				path: key,
				why: `encrypted config value ${key}: nothing here can decrypt it`
			});
		}
		return value;
	};
	const { prototype } = sdk.config.Config;
	const replace = (name, parsed) => {
		const original = prototype[name];
		if (original === void 0) return;
		prototype[name] = function(...args) {
			const value = sdk.runtimeConfig.getConfig(`${this.name}:${String(args[0])}`);
			const label = typeof value === "string" ? labelIn(value) : void 0;
			if (label === void 0) return original.apply(this, args);
			return parsed ? placeholder(sdk, label) : value;
		};
	};
	replace("getImpl", false);
	replace("getObjectImpl", true);
	replace("getBooleanImpl", true);
	replace("getNumberImpl", true);
}
// offline/program/open/transforms.ts
/** The same transform, which also reports the inputs that it changes. The monitor cannot distinguish two unknown values. */
function watched(transform) {
	const original = transform;
	return async (args) => {
		const { type, name, props, opts } = args;
		const before = copyOf(props);
		const result = await original(args);
		const after = isObject(result) ? result["props"] : props;
		const changed = [.../* @__PURE__ */ new Set([...namesIn(before), ...namesIn(after)])].filter((key) => !isSame(memberOf(before, key), memberOf(after, key)));
		if (changed.length > 0) {
			const parent = await opts?.parent?.urn?.promise();
			report({
				kind: "changed",
				type: String(type),
				name: String(name),
				parent: typeof parent === "string" ? parent : "",
				inputs: changed
			});
		}
		return result;
	};
}
function namesIn(props) {
	return isObject(props) ? Object.keys(props) : [];
}
function memberOf(props, name) {
	return isObject(props) ? props[name] : void 0;
}
function isPlain(value) {
	return isObject(value) && !isOutput(value) && !isResource(value) && (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);
}
function copyOf(value) {
	if (!isPlain(value)) return value;
	return Array.isArray(value) ? value.map(copyOf) : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]));
}
function isSame(before, after) {
	if (before === after) return true;
	return isPlain(before) && isPlain(after) && Array.isArray(before) === Array.isArray(after) && [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].every((key) => isSame(before[key], after[key]));
}
// offline/program/open/hooks.ts
/**
* Reports the code that runs out of sight: of hooks, which run only in a deployment, and of transforms, which decide
* what becomes of an unknown input. It is reported at once, and again at the end, when everything that it sees exists.
*/
function openCode(sdk) {
	const known = /* @__PURE__ */ new Map();
	const tell = (name, func) => {
		report({
			kind: "code",
			name,
			print: printOfCode(sdk, func)
		});
	};
	const note = (name, func) => {
		if (typeof name === "string" && typeof func === "function") {
			known.set(name, func);
			tell(name, func);
		}
	};
	process.once("exit", () => {
		known.forEach((func, name) => {
			tell(name, func);
		});
	});
	for (const name of ["registerResourceHook", "registerErrorHook"]) {
		const original = sdk.resource[name];
		if (original !== void 0) sdk.resource[name] = (hook) => {
			if (isObject(hook)) note(hook["name"], hook["callback"]);
			return original(hook);
		};
	}
	const server = sdk.callbacks?.CallbackServer?.prototype;
	for (const name of ["registerTransform", "registerStackInvokeTransformAsync"]) {
		const original = server?.[name];
		if (server !== void 0 && original !== void 0) server[name] = async function(transform) {
			const own = name === "registerTransform" && typeof transform === "function" ? watched(transform) : transform;
			const callback = await original.call(this, own);
			note(callback.getToken(), transform);
			return callback;
		};
	}
}
// offline/program/open/lateSession.ts
/**
* The SDK's session with the debugger, opened when a function is serialized and not at every start: with it everything
* that is loaded takes longer. The SDK listens for scripts after it has asked for them, so it has to be early; this
* listens first, and is told of those that are there already.
*/
function lateSession() {
	const urls = /* @__PURE__ */ new Map();
	let opened;
	const open = async () => {
		const session = new Session();
		session.connect();
		const remember = ({ params }) => {
			urls.set(params.scriptId, params.url);
		};
		session.on("Debugger.scriptParsed", remember);
		await new Promise((resolve, reject) => {
			session.post("Debugger.enable", (error) => {
				if (error === null) resolve();
				else reject(error);
			});
		});
		return session;
	};
	return {
		isInitializedAsync: () => Promise.resolve(),
		getSessionAsync: () => opened ??= open(),
		getScriptUrl: (id) => urls.get(id)
	};
}
// offline/program/open/lazy.ts
const rarelyUsed = /^(?:@npmcli\/arborist|normalize-package-data|js-yaml)$|^\.\/automation$|(?:^|\/)typescript-shim$/;
/** What the SDK sends traces with, of which it takes the parts at once; its own calls are of `@opentelemetry/api`. */
const tracer = /^@opentelemetry\/(?!api$)/;
const isTraced = process.env["TRACEPARENT"] !== void 0 || process.argv.some((argument) => argument.startsWith("--tracing"));
/** Loads those parts of the SDK in the folder when they are used. */
function loadLate(sdk) {
	const internals = Module;
	const load = internals._load;
	if (load === void 0) return;
	const hooks = lateSession();
	internals._load = (request, parent, isMain) => {
		if (parent?.filename?.startsWith(sdk + sep) !== true) return load(request, parent, isMain);
		if (rarelyUsed.test(request)) return late(() => load(request, parent, isMain));
		if (!isTraced && tracer.test(request)) return {};
		return request.endsWith("/v8Hooks") ? hooks : load(request, parent, isMain);
	};
}
function late(load) {
	let loaded;
	const module = () => loaded ??= load();
	return new Proxy({}, {
		get: (_target, key) => {
			if (key === "__esModule") return true;
			return key === "default" && !Reflect.has(module(), "__esModule") ? module() : Reflect.get(module(), key);
		},
		has: (_target, key) => Reflect.has(module(), key),
		ownKeys: () => Reflect.ownKeys(module()),
		getOwnPropertyDescriptor: (_target, key) => {
			const descriptor = Reflect.getOwnPropertyDescriptor(module(), key);
			return descriptor === void 0 ? void 0 : {
				...descriptor,
				configurable: true
			};
		}
	});
}
// offline/program/open/log.ts
/**
* Keeps debug messages in the program. The SDK writes several for each resource, and each would be a call to the monitor, which
* drops them, one after another.
*/
function openLog({ log }) {
	Object.assign(log, { debug: () => Promise.resolve() });
}
// offline/program/open/foundInputs.ts
/** Waits for an input, and finds what is unknown in it. */
async function inputsFound(name, value) {
	const inputs = [];
	const names = [];
	async function walk(value, path, isSecret) {
		const label = labelOf(value);
		if (label !== void 0 || isUnknown(value)) inputs.push({
			path,
			label,
			isSecret
		});
		else if (isOutput(value)) {
			const count = inputs.length;
			await walk(await value.promise(true), path, isSecret || await value.isSecret);
			if (inputs.length === count && !await value.isKnown) inputs.push({
				path,
				label: void 0,
				isSecret
			});
		} else if (value instanceof Promise) await walk(await value, path, isSecret);
		else if (isResource(value)) {
			if (value.id !== void 0 && !await value.id.isKnown) inputs.push({
				path,
				label: memberOf$2(resourceLabel(value), "id"),
				isSecret
			});
		} else if (Array.isArray(value)) for (const [index, inner] of value.entries()) await walk(inner, `${path}[${index}]`, isSecret);
		else if (isObject(value)) await walkMap(Object.entries(value), path, isSecret);
	}
	async function walkMap(entries, path, isSecret) {
		const unknownName = entries.map(([key]) => labelOf(key)).find((label) => label !== void 0);
		if (unknownName !== void 0) {
			const all = entries.map(([key]) => withoutStandIns(key)).join("\n");
			inputs.push({
				path,
				label: madeOf(textOf(unknownName), fingerprintOf(all)),
				isSecret
			});
		}
		for (const [index, [key, inner]] of entries.entries()) {
			if (unknownName !== void 0) names.push({
				path: `${path}.(key ${index})`,
				name: key,
				isSecret
			});
			await walk(inner, unknownName === void 0 ? `${path}.${key}` : `${path}.(value ${index})`, isSecret);
		}
	}
	await walk(value, name, false);
	return {
		inputs,
		names
	};
}
// offline/program/open/inputs.ts
/** Reports the inputs of a resource. Nothing is claimed about a resource that is not reported. */
async function tellInputs(resource, props) {
	const told = {
		computed: [],
		sources: {},
		prints: {},
		outputs: {},
		texts: {},
		answers: {},
		made: {}
	};
	const foreign = [];
	for (const [name, value] of Object.entries(isObject(props) ? props : {})) {
		const found = await inputsFound(name, value);
		const { names } = found;
		const inputs = found.inputs.map(asPassedOn);
		for (const input of inputs) {
			await tellInput(told, name, input);
			if (input.label !== void 0 && input.label.source.kind !== "resource" && input.label.source.kind !== "value") foreign.push([`inputs.${input.path}`, input.label.said]);
		}
		for (const entry of names) await tellName(told, entry);
		const [only, ...more] = inputs;
		if (only?.path === name && more.length === 0 && only.label?.isComputed === false) {
			const { resource: source } = only.label.source;
			told.sources[name] = source === void 0 ? [] : [String(await source.urn.promise())];
		}
	}
	const urn = String(await resource.urn.promise());
	for (const [path, why] of foreign) report({
		kind: "unknown",
		urn,
		path,
		why
	});
	report({
		kind: "inputs",
		urn,
		...told,
		computed: [...new Set(told.computed)].toSorted()
	});
}
function asPassedOn(input) {
	const [only, ...more] = input.label?.made?.parts ?? [];
	return typeof only === "object" && more.length === 0 && !only.isComputed ? {
		...input,
		label: only
	} : input;
}
async function tellInput(told, name, { path, label, isSecret }) {
	if (label?.isComputed !== false) told.computed.push(path, name);
	const output = label === void 0 ? void 0 : await outputOf(label);
	if (output !== void 0) told.outputs[path] = output;
	if (label !== void 0 && (output === void 0 || path === "id")) told.prints[path] = label.made?.print ?? fingerprintOf(label.key);
	const made = label === void 0 || output !== void 0 ? [] : await ingredientsIn(label);
	if (made.length > 0) told.made[path] = made;
	const answer = label === void 0 ? void 0 : await answerIn(label);
	if (answer !== void 0) told.answers[path] = answer;
	const parts = label === void 0 ? void 0 : label.made?.parts ?? endOf(label);
	if (parts !== void 0) await tellText(told, path, isSecret ? parts.map(hidden) : parts);
}
/** A literal piece of a secret text is secret as well: only its fingerprint is told. */
function hidden(part) {
	return typeof part === "string" ? { print: fingerprintOf(part) } : part;
}
/** Reports what the outputs of a stack or a component are made of. */
async function tellOutputs(resource, outputs) {
	const made = {};
	for (const [name, value] of Object.entries(isObject(outputs) ? outputs : {})) {
		const { inputs } = await inputsFound(name, value);
		for (const { path, label, isSecret } of inputs) {
			const keys = (label === void 0 ? [] : (await ingredientsIn(label)).map((one) => withMade(one, label))).filter((one) => !("urn" in one) || maybeKey.test(one.path));
			const found = keys.length === 0 && isSecret && label !== void 0 ? [markedSecret(label)] : keys;
			if (found.length > 0) made[path] = found;
		}
	}
	if (Object.keys(made).length > 0) report({
		kind: "outputs",
		urn: String(await resource.urn.promise()),
		made
	});
}
/** Which member of an answer a computed value is may depend on what the program computes, where it is not that of a path. */
function withMade(one, { made, path }) {
	const print = made?.parts === void 0 ? made?.print : void 0;
	const isMember = "path" in one && path.length > 0 && one.path === dotted(path);
	return "token" in one && print !== void 0 && !isMember ? {
		...one,
		made: print
	} : one;
}
/**
* A whole resource may be an output: of its outputs only those are reported whose names suggest a key, or are those of what
* makes secrets.
*/
const maybeKey = /key|secret|password|token|sas|credential|connection|kube|^(?:value|result|base64|hex)$/i;
/** What the program marks as a secret, whatever it is. */
function markedSecret({ name, key }) {
	return { secret: `${name} #${fingerprintOf(key)}` };
}
async function ingredientsIn(label) {
	return (await Promise.all(ingredientsOf(label).map(ingredient))).filter((each) => each !== void 0);
}
async function ingredient(label) {
	return label.source.kind === "config" ? { secret: label.name } : await answerIn(label) ?? outputOf(label);
}
/** The member of an answer that a label is, as it is. */
async function answerIn(label) {
	const asked = label.isComputed ? void 0 : askedFor(label);
	if (asked === void 0) return void 0;
	const { token, by, args } = asked;
	const told = Object.entries(args).map(async ([name, value]) => [name, await toldArgument(value)]);
	return {
		token,
		path: dotted(label.path),
		by,
		asked: Object.fromEntries(await Promise.all(told))
	};
}
async function toldArgument(value) {
	if (typeof value === "string") return value;
	if (!(value instanceof Label)) return Promise.all(("print" in value ? [value] : value).map(toldPart));
	return await outputOf(value) ?? Promise.all((value.made?.parts ?? [value]).map(toldPart));
}
function endOf(label) {
	const ending = label.isComputed ? void 0 : label.source.endings?.[label.path.join(".")];
	return ending === void 0 ? void 0 : [label, ending];
}
async function tellName(told, { path, name, isSecret }) {
	const parts = partsOf$1(name);
	const [part] = parts;
	const output = parts.length === 1 && typeof part === "object" ? await outputOf(part) : void 0;
	if (output !== void 0) told.outputs[path] = output;
	else if (!isSecret) await tellText(told, path, parts);
}
async function tellText(told, path, parts) {
	told.texts[path] = await Promise.all(parts.map(toldPart));
}
async function toldPart(part) {
	if (typeof part === "string") return part;
	if (!(part instanceof Label)) return { unknown: `a text #${part.print}` };
	const [output, answer] = [await outputOf(part), await answerIn(part)];
	return output ?? {
		unknown: part.said,
		...answer !== void 0 && { answer }
	};
}
/** The output of a resource that the label stands for, if it is unchanged. */
async function outputOf({ isComputed, source, path }) {
	return isComputed || source.resource === void 0 || path.length === 0 ? void 0 : {
		urn: String(await source.resource.urn.promise()),
		path: dotted(path)
	};
}
const plainName = /^[\w$-]+$/;
function dotted([first = "", ...members]) {
	return first + members.map((name) => plainName.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`).join("");
}
// offline/program/open/depth.ts
/** Readers of a digest follow inputs no deeper (access/plan/plain.ts). */
const maxDepth = 200;
/**
* Refuses inputs that nest too deep while the line that declares them is on the stack. The SDK would exhaust the stack later, and
* its error has neither the resource nor the line.
*
* @throws Error that names the resource.
*/
function refuseDepth(type, name, props) {
	const seen = /* @__PURE__ */ new Set();
	let level = [props].filter(isNest);
	for (let depth = 1; level.length > 0; depth += 1) {
		if (depth > maxDepth) throw new Error(`the inputs of ${String(name)} (${String(type)}) nest deeper than ${maxDepth} levels`);
		for (const each of level) seen.add(each);
		level = level.flatMap(innerOf).filter((inner) => !seen.has(inner));
	}
}
function innerOf(nest) {
	return Object.values(nest).filter(isNest);
}
/** A list or a map as it is written. */
function isNest(value) {
	if (typeof value !== "object" || value === null || labelOf(value) !== void 0) return false;
	const prototype = Object.getPrototypeOf(value);
	return (Array.isArray(value) || prototype === Object.prototype || prototype === null) && !isOutput(value) && !isResource(value);
}
// offline/program/open/givenOutputs.ts
const givenKey = "keyless:outputs";
const given = /* @__PURE__ */ new WeakMap();
const read = /* @__PURE__ */ new WeakMap();
/** Removes the outputs that the monitor found from the properties of a stack reference. */
function takeGiven(resource, props) {
	const { [givenKey]: text, ...rest } = props;
	if (typeof text !== "string") return props;
	given.set(resource, parseJson(text));
	return rest;
}
/** Makes all outputs of a stack readable together, once they are known. */
function openOutputs(sdk, resource) {
	const { outputs } = resource;
	if (outputs === void 0) return;
	const answered = outputs.promise(true);
	read.set(resource, answered);
	const found = answered.then((unknown) => given.has(resource) ? mapOf(sdk, resource) : unknown);
	const isKnown = found.then(() => given.has(resource));
	const isSecret = Promise.resolve(false);
	resource.outputs = new sdk.output.Output([resource], found, isKnown, isSecret, Promise.resolve([resource]));
}
/** The given value of an output; undefined if there is none. */
async function givenOutput(resource, name) {
	await read.get(resource);
	const found = given.get(resource)?.outputs.find(([one]) => one === name)?.[1];
	if (found !== void 0) report({
		kind: "read",
		urn: String(await resource.urn.promise()),
		output: name
	});
	return found;
}
/** The value for the program. Each unknown part of it has its own label. */
function valueOf(sdk, value, label, outputs) {
	if ("plain" in value) return value.plain;
	if ("list" in value) return value.list.map((inner, index) => valueOf(sdk, inner, memberOf$2(label, String(index)), outputs));
	if ("map" in value) return Object.fromEntries(value.map.map(([name, inner]) => [name, valueOf(sdk, inner, memberOf$2(label, name), outputs)]));
	return unknownOf(sdk, value.unknown === null ? label : memberOf$2(outputs, value.unknown));
}
/**
* The outputs as a map. An unknown output is not undefined: reading it gives its placeholder.
*/
function mapOf(sdk, resource) {
	const outputs = memberOf$2(resourceLabel(resource), "outputs");
	const known = Object.fromEntries((given.get(resource)?.outputs ?? []).map(([name, { value, isSecret }]) => {
		const inner = withUnknowns(valueOf(sdk, value, memberOf$2(outputs, name), outputs), ({ label = outputs }) => placeholder(sdk, label));
		return [name, isSecret && !hasUnknown(inner) ? secretOf(sdk, resource, inner) : inner];
	}));
	const tell = (message) => {
		resource.urn.promise().then((urn) => {
			report(message(String(urn)));
		});
	};
	const map = new Proxy(known, { get: (target, key) => {
		if (typeof key === "symbol" || key in Object.prototype || key.startsWith("__")) return Reflect.get(target, key);
		const isGiven = Object.hasOwn(target, key);
		if (!isGiven && ofAnyObject.has(key)) return void 0;
		const label = memberOf$2(outputs, key);
		const value = isGiven ? target[key] : placeholder(sdk, label);
		tell((urn) => ({
			kind: "read",
			urn,
			output: key
		}));
		if (hasUnknown(value)) tell((urn) => notKnown(urn, label));
		return value;
	} });
	readOneByOne(map);
	return map;
}
/** The members by which promises, outputs and printers recognize a value. */
const ofAnyObject = /* @__PURE__ */ new Set([
	"then",
	"toJSON",
	"promise",
	"apply"
]);
function secretOf(sdk, resource, value) {
	const [yes, resources] = [Promise.resolve(true), Promise.resolve([resource])];
	return new sdk.output.Output([resource], Promise.resolve(value), yes, yes, resources);
}
/** The report that an output of another stack is not known. */
function notKnown(urn, label) {
	return {
		kind: "unknown",
		urn,
		path: label.path.join("."),
		why: `${label.words}: not known offline`
	};
}
// offline/program/open/registrations.ts
/** Follows resources: their unknown values get labels, and their places are reported. */
function openRegistrations(sdk) {
	const { registerResource, readResource } = sdk.resource;
	sdk.resource.registerResource = (...args) => {
		const [resource, , type, name, custom] = args;
		refuseDepth(type, name, args[7]);
		const props = settled(sdk, args[7]);
		registerResource(...args.with(3, String(name)).with(7, props).with(8, options(args[8])));
		if (custom) labelId(sdk, resource);
		follow(resource, props);
	};
	sdk.resource.readResource = (...args) => {
		const [resource, , type, name, props] = args;
		const isReference = type === "pulumi:pulumi:StackReference";
		if (isReference) resourceLabel(resource, typeof props["name"] === "string" ? props["name"] : String(name));
		readResource(...args.with(3, String(name)).with(4, settled(sdk, props)));
		labelId(sdk, resource);
		if (isReference) openOutputs(sdk, resource);
		const { id } = isObject(args[5]) ? args[5] : {};
		follow(resource, {
			...props,
			id: settled(sdk, id)
		});
	};
	tellWhatIsGivenOut(sdk);
	openTransforms(sdk);
	const { resolveProperties } = sdk.rpc;
	sdk.rpc.resolveProperties = (...args) => {
		const [resource, resolvers, , , all, , error] = args;
		if (error !== void 0 && error !== null) return resolveProperties(...args);
		const props = takeGiven(resource, all);
		const root = resourceLabel(resource);
		const labelled = {};
		for (const key of /* @__PURE__ */ new Set([...Object.keys(props), ...Object.keys(resolvers)])) labelled[key] = key in props ? withLabels(sdk, props[key], memberOf$2(root, key)) : unknownOf(sdk, memberOf$2(root, key));
		return resolveProperties(...args.with(4, labelled));
	};
}
function follow(resource, props) {
	noteInputs(resource, props);
	for (const [name, value] of Object.entries(resource)) if (isOutput(value)) noteOrigin(value, () => `${keyOf(resource)}.${name}`);
	tellPlace(resource);
	tellInputs(resource, props).catch(() => {});
}
function tellWhatIsGivenOut(sdk) {
	const { registerResourceOutputs } = sdk.resource;
	sdk.resource.registerResourceOutputs = (...args) => {
		const [resource, outputs] = args;
		tellOutputs(resource, outputs).catch(() => {});
		return registerResourceOutputs(...args);
	};
}
function openTransforms(sdk) {
	const { serializeProperties } = sdk.rpc;
	sdk.rpc.serializeProperties = (...args) => args[0] === "props" && args[2] === void 0 ? serializeProperties(args[0], settled(sdk, args[1]), { keepOutputValues: true }) : serializeProperties(...args);
}
function withLabels(sdk, value, label) {
	if (isUnknown(value)) return labelOf(value) === void 0 ? unknownOf(sdk, label) : value;
	if (Array.isArray(value)) return value.map((inner, index) => withLabels(sdk, inner, memberOf$2(label, String(index))));
	if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withLabels(sdk, inner, key === "value" && "4dabf18193072939515e22adb298388d" in value ? label : memberOf$2(label, key))]));
}
function labelId(sdk, resource) {
	const { id } = resource;
	if (id === void 0) return;
	resource.id = relabelled(sdk, id, [resource], () => memberOf$2(resourceLabel(resource), "id"));
}
function settled(sdk, value) {
	const label = placeholderLabel(value) ?? (typeof value === "string" ? labelOf(value) : void 0);
	if (label !== void 0) return outputOf$1(sdk, label);
	if (Array.isArray(value)) return value.map((inner) => settled(sdk, inner));
	if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, settled(sdk, inner)]));
}
function options(value) {
	return isObject(value) && placeholderLabel(value["import"]) !== void 0 ? {
		...value,
		import: String(value["import"])
	} : value;
}
function tellPlace(resource) {
	const place = declaredInside();
	if (place !== void 0) tell$4(resource, "", `declared inside an apply on ${place.label.words}: which resources appear, and with which inputs, may depend on its value (#${place.print})`);
}
function tell$4(resource, path, why) {
	resource.urn.promise().then((urn) => {
		report({
			kind: "unknown",
			urn: String(urn),
			path,
			why
		});
	}, () => {});
}
// offline/program/open/copies.ts
/** Reports, when the program ends, other copies of the SDK that it has loaded: those were not opened. */
function watchCopies(sdk) {
	const { cache } = createRequire(join(sdk, "package.json"));
	process.once("exit", () => {
		for (const path of Object.keys(cache)) {
			const folder = dirname(path);
			if (path.endsWith("/output.js") && folder !== sdk && existsSync(join(folder, "runtime", "rpc.js"))) report({
				kind: "unknown",
				urn: "",
				path: "@pulumi/pulumi",
				why: `a second copy of the SDK (${folder.slice(folder.lastIndexOf("/node_modules/", folder.lastIndexOf("/node_modules/") - 1) + 1)}) could not be looked into: resources inside its applies are not seen`
			});
		}
	});
}
// offline/program/open/promises.ts
/** The SDK keeps a stack trace of every promise, mapped to TypeScript, which is needed only to debug the SDK. */
function keepNoStacks(debuggable) {
	const original = debuggable.debuggablePromise;
	debuggable.debuggablePromise = (...args) => {
		const limit = Error.stackTraceLimit;
		Error.stackTraceLimit = 0;
		try {
			return original(...args);
		} finally {
			Error.stackTraceLimit = limit;
		}
	};
}
// offline/program/open/stacks.ts
/**
* Gives the SDK the places of declarations, faster and more often. The SDK maps every frame of every resource back to
* TypeScript, its own frames included; only those of the program are asked for. And it does not know a frame of an ES
* module's top level, `at file:///work/index.ts:3:1`, so resources declared there would have no place.
*/
function openStacks(sdk) {
	const { Resource } = sdk.resourceClass;
	if (Resource.callsites !== void 0) Resource.callsites = callsites;
	keepNoStacks(sdk.debuggable);
}
function callsites() {
	const { frames, prepare } = framesHere(Number.POSITIVE_INFINITY);
	return frames.map((frame) => knownPlaceOf(frame, prepare));
}
const known = /* @__PURE__ */ new Map();
let knownBy;
/** Mapping a position back to TypeScript is slow, and declarations share most of theirs. */
function knownPlaceOf(frame, prepare) {
	if (prepare !== knownBy) known.clear();
	knownBy = prepare;
	const position = `${frame.getFileName() ?? ""}:${frame.getLineNumber() ?? 0}:${frame.getColumnNumber() ?? 0}`;
	let place = known.get(position);
	if (place === void 0) {
		place = placeOf(frame, prepare);
		known.set(position, place);
	}
	return place;
}
function placeOf(frame, prepare) {
	const name = frame.getFileName() ?? "";
	if (name === "" || name.startsWith("node:") || name.includes("/node_modules/@pulumi/")) return {};
	const line = (prepare === void 0 ? `(${name}:${frame.getLineNumber() ?? 0}:${frame.getColumnNumber() ?? 0})` : String(prepare(/* @__PURE__ */ new Error(""), [frame]))).split("\n").at(-1) ?? "";
	const match = /\(?(?:file:\/\/)?(?<file>\/[^()]*):(?<line>\d+):(?<column>\d+)\)?$/.exec(line)?.groups;
	const { file } = match ?? {};
	return file === void 0 ? {} : {
		file,
		line: Number(match?.["line"]),
		column: Number(match?.["column"])
	};
}
// offline/program/open/stackOutputs.ts
/** Reports the outputs of the stack itself, before the SDK turns them into plain data. */
function openStackOutputs(sdk) {
	const { prototype } = sdk.stack?.Stack ?? {};
	const initialize = prototype?.["initialize"];
	if (prototype === void 0 || initialize === void 0) return;
	prototype["initialize"] = function(args) {
		const { init } = args;
		const told = async () => {
			const outputs = await init();
			await tell$3(sdk, outputs).catch(() => void 0);
			return outputs;
		};
		return initialize.call(this, {
			...args,
			init: told
		});
	};
}
async function tell$3(sdk, given) {
	const all = isOutput(given) ? await given.promise(true) : given;
	if (!isObject(all) || labelOf(all) !== void 0) return;
	const outputs = {};
	const prints = {};
	const sources = {};
	for (const [name, value] of Object.entries(all)) {
		const { inputs } = await inputsFound(name, value);
		for (const { path, label } of inputs) {
			if (label === void 0) continue;
			const output = await outputOf(label);
			if (output !== void 0) outputs[path] = output;
			prints[path] = label.made?.print ?? fingerprintOf(label.key);
		}
		sources[name] = await urnsOf(sdk.output.output(value));
	}
	report({
		kind: "stackOutputs",
		outputs,
		prints,
		sources
	});
}
async function urnsOf(output) {
	const urns = [...await output.allResources()].map(async ({ urn }) => String(await urn.promise()));
	return (await Promise.all(urns)).toSorted();
}
// offline/program/open/stackReference.ts
/**
* Answers with the given outputs of another stack, and names the others. The SDK itself would lose which output was
* asked for.
*/
function openStackReference(sdk) {
	const { prototype } = sdk.stackReference.StackReference;
	for (const name of ["getOutput", "requireOutput"]) if (prototype[name] !== void 0) prototype[name] = function(output) {
		const answer = answerOf(sdk, this, output);
		return new sdk.output.Output([this], answer.then(({ value }) => value), answer.then(({ value }) => !hasUnknown(value)), answer.then(({ isSecret }) => isSecret), Promise.resolve([this]));
	};
	if (prototype["readOutputValue"] !== void 0) prototype["readOutputValue"] = async function(_caller, output) {
		const { value, isSecret } = await answerOf(sdk, this, output);
		return [withUnknowns(value, ({ label }) => label === void 0 ? value : placeholder(sdk, label)), isSecret];
	};
}
async function answerOf(sdk, resource, name) {
	const key = await sdk.output.output(name).promise();
	const outputs = memberOf$2(resourceLabel(resource), "outputs");
	const label = memberOf$2(outputs, typeof key === "string" ? key : `(unknown name) ${canonical(key)}`);
	const found = typeof key === "string" ? await givenOutput(resource, key) : void 0;
	const value = found === void 0 ? unknownOf(sdk, label) : valueOf(sdk, found.value, label, outputs);
	if (hasUnknown(value)) report(notKnown(String(await resource.urn.promise()), label));
	return {
		value,
		isSecret: found?.isSecret ?? false
	};
}
// offline/recorded/clock.ts
const [minute, hour, day] = [
	6e4,
	36e5,
	864e5
];
const mostYears = 100;
/**
* Writes texts made from the time of a run by their form and their distance from it. The result is the same in every run, on
* every day, for the same form and the same distance.
*/
function timeless(now) {
	const forms = [partsOf(now, "UTC"), partsOf(now, "local")].flatMap(formsOf);
	const short = new RegExp([now.toString(36), now.toString(16)].join("|"), "gi");
	return (text) => {
		if (!/\d/.test(text)) return text;
		const known = withTimestamps(text, now).replace(short, (found) => `<time in ${found.length} signs>`);
		return withEpochs(isDateAlone(known) ? known : forms.reduce((result, form) => result.replace(form, asForm), known), now);
	};
}
function isDateAlone(text) {
	return /^(?:\d{4}[-/._]?\d{1,2}[-/._]?\d{1,2}|\d{1,2}[-/._]\d{1,2}[-/._]\d{4})$/.test(text);
}
function partsOf(now, zone) {
	const at = new Date(now);
	return zone === "UTC" ? {
		Y: at.getUTCFullYear(),
		M: at.getUTCMonth() + 1,
		D: at.getUTCDate(),
		h: at.getUTCHours(),
		m: at.getUTCMinutes(),
		s: at.getUTCSeconds(),
		S: at.getUTCMilliseconds()
	} : {
		Y: at.getFullYear(),
		M: at.getMonth() + 1,
		D: at.getDate(),
		h: at.getHours(),
		m: at.getMinutes(),
		s: at.getSeconds(),
		S: at.getMilliseconds()
	};
}
/** The date, and the time after it if there is one. A timestamp with a zone was replaced by its distance before. */
function formsOf({ Y, M, D, h, m, s, S }) {
	const two = (part) => part < 10 ? `0?${part}` : String(part);
	const apart = "[-/._ :T]?";
	const seconds = `(?:${apart}${two(s)}(?:${apart}${S})?)?`;
	const after = `(?:${apart}${two(h)}${apart}${two(m)}${seconds})?(?!\\d)`;
	const separator = "(?<separator>[-/._]?)";
	const dayOrMonth = `(?:${two(D)}[-/._]${two(M)}|${two(M)}[-/._]${two(D)})[-/._]${Y}`;
	return [new RegExp(`(?<!\\d)${Y}${separator}${two(M)}\\k<separator>${two(D)}${after}`, "g"), new RegExp(`(?<!\\d)${dayOrMonth}${after}`, "g")];
}
const [yearFirst, dayFirst] = [[
	"YYYY",
	"MM",
	"DD",
	"hh",
	"mm",
	"ss",
	"SSS"
], [
	"DD",
	"MM",
	"YYYY",
	"hh",
	"mm",
	"ss",
	"SSS"
]];
/** The form of the matched text, `<YYYY-MM-DD>`. It is the same for the 9th and for the 10th. */
function asForm(text) {
	const names = [.../^\d{4}/.test(text) ? yearFirst : dayFirst];
	return `<${text.replace(/\d+/g, (digits) => {
		let letters = names.shift() ?? "";
		while (letters.length < digits.length && names.length > 0) letters += names.shift() ?? "";
		return letters;
	})}>`;
}
/** With the zone, as `toISOString`, `toUTCString`, `String` and libraries for dates print it. */
const timestamp = /(?<!\d)\d{4}-\d\d-\d\dT\d\d:\d\d:53(?<fraction>\.619)?(?:Z|[+-]\d\d:?\d\d)|\b[A-Z][a-z]{2},? (?:\d{1,2} [A-Z][a-z]{2}|[A-Z][a-z]{2} \d{1,2}) \d{4} \d\d:\d\d:53 GMT(?:[+-]\d{4})?(?: \([^()]*\))?/g;
function withTimestamps(text, now) {
	return text.replace(timestamp, (found, fraction) => {
		const time = Date.parse(found);
		const own = fraction === void 0 ? now - now % 1e3 : now;
		const zone = /(?:Z|[+-][\d:]+)$/.exec(found)?.[0] ?? "";
		const digits = `YYYY-MM-DDThh:mm:ss${fraction === void 0 ? "" : ".SSS"}${zone}`;
		const form = /^\d/.test(found) ? digits : `time in ${found.length} signs`;
		return Number.isNaN(time) ? found : `<${form}${distance(time, own)}>`;
	});
}
/** Milliseconds or seconds since 1970. */
const epoch = /(?<!\d)(?:\d{13}|\d{10})(?!\d)/g;
function withEpochs(text, now) {
	return text.replace(epoch, (found, at) => {
		const isSeconds = found.length === 10;
		const [time, own] = isSeconds ? [Number(found) * 1e3, now - now % 1e3] : [Number(found), now];
		const isAlone = !/[\da-z]/i.test((text[at - 1] ?? "") + (text[at + 10] ?? ""));
		if (!((time - own) % minute === 0 && Math.abs(time - own) < mostYears * 366 * day) || isSeconds && time !== own && !isAlone) return found;
		return `<time in ${isSeconds ? "s" : "ms"}${distance(time, own)}>`;
	});
}
/** ` + 1 year`, ` - 3 days`: in years if it is the same day of another year, otherwise exact. */
function distance(time, now) {
	const span = Math.abs(time - now);
	if (span === 0) return "";
	const sign = time < now ? " -" : " +";
	const [at, own] = [new Date(time), new Date(now)];
	const years = Math.abs(at.getUTCFullYear() - own.getUTCFullYear());
	if (years > 0 && at.toISOString().slice(4) === own.toISOString().slice(4)) return `${sign} ${years} ${years === 1 ? "year" : "years"}`;
	return span % day === 0 ? `${sign} ${span / day} days` : span % hour === 0 ? `${sign} ${span / hour} h` : `${sign} ${span} ms`;
}
// offline/program/outside/asking.ts
/** Deep enough for a library that asks for another one. */
const most$2 = 30;
const few = 5;
/** Packages that act for themselves and not for the program. */
const own = /\/node_modules\/@(?:pulumi|grpc)\//;
/** The present caller. */
function asking() {
	return callerIn(framesHere(few).frames) ?? callerIn(framesHere(most$2).frames) ?? { kind: "library" };
}
function callerIn(frames) {
	let isInLibrary = false;
	for (const frame of frames) {
		const file = pathOf(frame.getFileName() ?? "");
		if (isOurs(file)) continue;
		if (own.test(file)) return { kind: "sdk" };
		if (isInLibrary && file.startsWith("node:internal/modules/")) return { kind: "library" };
		if (file.includes("/node_modules/")) isInLibrary = true;
		else if (file.startsWith("/")) return {
			kind: "program",
			file,
			place: `${file}:${frame.getLineNumber() ?? 0}`
		};
	}
}
/**
* The file of the program that calls a function outside it, directly or through a library.
*
* @returns undefined if the program is not the caller, but the SDK, or a library while it is loaded.
*/
function askingFile() {
	const who = asking();
	return who.kind === "program" ? who.file : void 0;
}
// offline/program/code/declared.ts
const most$1 = 200;
/** What a file declares by names: functions, classes, and values that are no resources. */
var Declared = class {
	#byName = /* @__PURE__ */ new Map();
	constructor(tree) {
		for (const node of nodesIn(tree)) {
			if ((node.type === "FunctionDeclaration" || node.type === "ClassDeclaration") && node.id !== null) this.#add(node.id.name, node);
			if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && node.init?.type !== "NewExpression") this.#add(node.id.name, node);
		}
	}
	#add(name, node) {
		this.#byName.set(name, [...this.#byName.get(name) ?? [], node]);
	}
	/** The declarations of all that code names, directly or through another declaration. */
	reachedFrom(code) {
		const found = /* @__PURE__ */ new Set([code]);
		for (const node of found) {
			if (found.size > most$1) break;
			for (const inner of nodesIn(node)) if (inner.type === "Identifier") for (const each of this.#byName.get(inner.name) ?? []) found.add(each);
		}
		found.delete(code);
		return [...found];
	}
};
// offline/program/code/timeNames.ts
const comparing = /* @__PURE__ */ new Set([
	"<",
	">",
	"<=",
	">=",
	"==",
	"!=",
	"===",
	"!=="
]);
/** The names in a file that stand for a time, or for what a time decides. */
var TimeNames = class {
	/** Nodes that read the clock, and those that call what reads it. */
	#readings;
	/** `now`, and `times.now` of a map. */
	#times = /* @__PURE__ */ new Set();
	#decisions = /* @__PURE__ */ new Set();
	constructor(tree, readings) {
		this.#readings = new Set(readings.flatMap((offset) => callAt(tree, offset) ?? []));
		const all = [...nodesIn(tree)];
		for (let size = -1; size < this.#size;) {
			size = this.#size;
			for (const node of all) this.#learn(node);
		}
	}
	get #size() {
		return this.#times.size + this.#decisions.size;
	}
	#learn(node) {
		const [name, value] = namedIn(node);
		if (name === void 0 || value === void 0) return;
		if (value.type === "ObjectExpression") {
			for (const property of value.properties) if (property.type === "Property" && "name" in property.key && this.#isTime(property.value)) this.#times.add(`${name}.${property.key.name}`);
		} else if (this.#isTime(value)) this.#times.add(name);
		if ([...nodesIn(value)].some((inner) => this.#compares(inner) || this.#isDecision(inner))) this.#decisions.add(name);
	}
	/** Whether what the node does depends on a time: it compares one, or branches by it. */
	decideIn(node) {
		if (this.#compares(node)) return true;
		const test = testOf(node);
		return test !== void 0 && [...nodesIn(test, isFunction)].some((inner) => this.#isDecision(inner) || this.#asks(inner));
	}
	#compares(node) {
		return node.type === "BinaryExpression" && comparing.has(node.operator) && [node.left, node.right].some((side) => this.#isTime(side));
	}
	#isDecision(node) {
		return node.type === "Identifier" && this.#decisions.has(node.name);
	}
	/** `now.getDay()`, `isAfter(now)`, `byDay[today]`: a time by itself is always there. */
	#asks(node) {
		if (node.type === "MemberExpression") return node.computed && this.#isTime(node.property);
		return (node.type === "CallExpression" || this.#readings.has(node)) && this.#isTime(node);
	}
	#isTime(node) {
		if (this.#readings.has(node)) return true;
		switch (node.type) {
			case "Identifier": return this.#times.has(node.name);
			case "MemberExpression": return node.object.type === "Identifier" && "name" in node.property && this.#times.has(`${node.object.name}.${node.property.name}`) || this.#isTime(node.object) || node.computed && this.#isTime(node.property);
			case "NewExpression": return node.callee.type === "Identifier" && node.callee.name === "Date" && node.arguments.some((each) => this.#isTime(each));
			case "ObjectExpression":
			case "ClassExpression": return false;
			default: return childrenOf(node).some((child) => this.#isTime(child));
		}
	}
};
/** The innermost call, or making of an object, at a place. */
function callAt(tree, offset) {
	let found;
	for (const node of nodesIn(tree, ({ start, end }) => offset < start || offset >= end)) if (node.start <= offset && offset < node.end && (node.type === "NewExpression" || node.type === "CallExpression")) found = node;
	return found;
}
/** What gets a name, and the name. */
function namedIn(node) {
	if (node.type === "VariableDeclarator" && node.id.type === "Identifier") return [node.id.name, node.init ?? void 0];
	if (node.type === "AssignmentExpression" && node.left.type === "Identifier") return [node.left.name, node.right];
	if (node.type === "FunctionDeclaration" && node.id !== null) return [node.id.name, node.body];
	return [];
}
/** What a node branches by. */
function testOf(node) {
	switch (node.type) {
		case "IfStatement":
		case "ConditionalExpression":
		case "WhileStatement":
		case "DoWhileStatement": return node.test;
		case "ForStatement": return node.test ?? void 0;
		case "SwitchStatement": return node.discriminant;
		case "LogicalExpression": return node.left;
		case "MemberExpression": return node.computed ? node : void 0;
		default: return;
	}
}
// offline/program/code/asksTime.ts
/**
* Where a file lets the time decide: it compares the time, or branches by what it makes of it. A time that only becomes a
* name, a tag or a text decides nothing, and neither does a check that only throws.
*
* @param code of the file, as the engine of the program sees it.
* @param readings the places in it at which the clock is read, or a function is called that reads it: offsets.
*/
function timeAskedIn(code, readings) {
	const tree = treeOf(code);
	if (tree === void 0) return [];
	const times = new TimeNames(tree, readings);
	const declared = new Declared(tree);
	const found = [];
	const visit = (node, outer) => {
		if (isOnlyCheck(node)) return;
		if (times.decideIn(node)) {
			const all = governedBy(node, outer);
			found.push({ text: [all, ...declared.reachedFrom(all)].map(textOfTree).join("\n") });
		}
		for (const child of childrenOf(node)) visit(child, [node, ...outer]);
	};
	visit(tree, []);
	return found;
}
function treeOf(code) {
	for (const sourceType of ["module", "script"]) try {
		return parse(code, {
			ecmaVersion: "latest",
			sourceType,
			allowReturnOutsideFunction: true,
			allowAwaitOutsideFunction: true,
			allowHashBang: true
		});
	} catch {}
}
const leaving = /* @__PURE__ */ new Set([
	"ReturnStatement",
	"BreakStatement",
	"ContinueStatement"
]);
/** The statement around a decision; all that comes after it, where it leaves. */
function governedBy(node, outer) {
	const within = [node, ...outer];
	const at = within.findIndex(({ type }) => /(?:Statement|Declaration)$/.test(type) && type !== "BlockStatement");
	const statement = within[at] ?? node;
	return statement.type === "IfStatement" && [...nodesIn(statement, isFunction)].some(({ type, ...each }) => leaving.has(type) || isExit(each)) ? within.slice(at + 1).find((each) => isFunction(each) || each.type === "Program") ?? statement : statement;
}
function isExit(node) {
	return "property" in node && typeof node.property === "object" && node.property !== null && "name" in node.property ? node.property.name === "exit" : false;
}
// offline/program/outside/timeAsked.ts
/** Deep enough for a function of the program that is called through a library. */
const most = 30;
/** A file that reads the clock at more places is looked at with these. */
const mostPlaces = 50;
const readers = /* @__PURE__ */ new Map();
/**
* Reports where the program lets the time decide, with a fingerprint of what is decided: this run saw one day only. Called
* when the program reads the clock.
*/
function tellTimeAsked() {
	for (const frame of framesHere(most).frames) {
		const file = pathOf(frame.getFileName() ?? "");
		if (!file.startsWith("/") || isOurs(file) || file.includes("/node_modules/")) continue;
		const reader = readerOf(file);
		const place = reader === void 0 ? void 0 : offsetIn(reader.code, frame);
		if (reader === void 0 || place === void 0 || reader.places.has(place)) continue;
		if (reader.places.size >= mostPlaces) continue;
		reader.places.add(place);
		tell$2(file, reader);
	}
}
function readerOf(file) {
	if (!readers.has(file)) {
		const code = codeOf(file);
		readers.set(file, code === void 0 ? void 0 : {
			code,
			places: /* @__PURE__ */ new Set(),
			told: /* @__PURE__ */ new Set()
		});
	}
	return readers.get(file);
}
function offsetIn(code, frame) {
	const [line, column] = [frame.getLineNumber(), frame.getColumnNumber()];
	if (line === null || column === null) return void 0;
	const before = code.split("\n").slice(0, line - 1);
	return before.join("\n").length + (before.length === 0 ? 0 : 1) + column - 1;
}
function tell$2(file, { code, places, told }) {
	for (const { text } of timeAskedIn(code, [...places])) {
		const print = fingerprintOf(text);
		if (told.has(print)) continue;
		told.add(print);
		report({
			kind: "unknown",
			urn: "",
			path: relativeOf(file),
			why: `the time decides what the program does: what it does on another day is not seen (#${print})`
		});
	}
}
// offline/program/outside/clock.ts
/** A program that reads the clock again after this many milliseconds is waiting for it. Then the clock moves. */
const patience = 5e3;
/**
* Gives the program the same time of day in every run, so that names made from the clock are the same in each. The SDK and gRPC
* have the real clock for their deadlines. A library that reads the clock by itself has a moving one.
*/
function openClock(now) {
	const real = Date;
	const started = real.now();
	const firstSeen = /* @__PURE__ */ new Map();
	const elapsed = () => real.now() - started;
	const read = () => {
		const who = asking();
		if (who.kind === "sdk") return real.now();
		if (who.kind !== "program") return now + elapsed();
		note(now);
		tellTimeAsked();
		const first = firstSeen.get(who.place);
		if (first === void 0) firstSeen.set(who.place, elapsed());
		return first === void 0 || elapsed() - first < patience ? now : now + elapsed();
	};
	const clock = new Proxy(real, {
		construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [read()] : args, made),
		apply: () => new real(read()).toString(),
		get: (target, key, receiver) => key === "now" ? read : Reflect.get(target, key, receiver)
	});
	Object.defineProperty(real.prototype, "constructor", {
		value: clock,
		writable: true,
		configurable: true
	});
	globalThis.Date = clock;
}
let isNoted = false;
function note(now) {
	if (isNoted) return;
	isNoted = true;
	setTimeless(timeless(now));
	report({ kind: "clock" });
}
// offline/program/outside/random.ts
/**
* Gives the program the same random values in every run, and reports where it takes them: resources named by them would be
* different ones in each run. The SDK and gRPC have real ones.
*/
function openRandom(root) {
	const drawn = /* @__PURE__ */ new Map();
	/** Bytes for the program, made from the calling file and its number of calls; undefined for other callers. */
	const draw = (size) => {
		const file = askingFile();
		if (file === void 0) return void 0;
		const count = (drawn.get(file) ?? 0) + 1;
		drawn.set(file, count);
		if (count <= mostTold) tell$1(placeOf$1(/* @__PURE__ */ new Error("random")));
		return bytes(`${relative(root, file)} ${count}`, size);
	};
	const fill = (view) => {
		if (!ArrayBuffer.isView(view)) return false;
		const drawn = draw(view.byteLength);
		if (drawn !== void 0) new Uint8Array(view.buffer, view.byteOffset, view.byteLength).set(drawn);
		return drawn !== void 0;
	};
	const { random } = Math;
	Math.random = () => fraction(draw(bytesOfFraction)) ?? random();
	const { randomUUID, randomBytes, randomInt, randomFillSync } = crypto;
	crypto.randomUUID = (options) => uuid(draw(16)) ?? randomUUID(options);
	crypto.randomBytes = ((size, done) => {
		const drawn = draw(size);
		if (drawn === void 0) return Reflect.apply(randomBytes, crypto, done === void 0 ? [size] : [size, done]);
		if (done === void 0) return drawn;
		queueMicrotask(() => {
			done(null, drawn);
		});
	});
	crypto.randomInt = ((...args) => {
		const [from, to] = typeof args[1] === "number" ? [Number(args[0]), args[1]] : [0, Number(args[0])];
		const drawn = typeof args.at(-1) === "function" ? void 0 : fraction(draw(bytesOfFraction));
		return drawn === void 0 ? Reflect.apply(randomInt, crypto, args) : from + Math.floor(drawn * (to - from));
	});
	crypto.randomFillSync = ((view, ...range) => range.length === 0 && fill(view) ? view : Reflect.apply(randomFillSync, crypto, [view, ...range]));
	syncBuiltinESMExports();
	openWebCrypto(draw, fill);
}
/** The same for Web Crypto, whose class keeps its functions in its prototype. */
function openWebCrypto(draw, fill) {
	const web = crypto.webcrypto;
	const prototype = Object.getPrototypeOf(web);
	const [getRandomValues, randomUUID] = [prototype.getRandomValues.bind(web), prototype.randomUUID.bind(web)];
	prototype.randomUUID = () => uuid(draw(16)) ?? randomUUID();
	prototype.getRandomValues = (view) => fill(view) ? view : getRandomValues(view);
}
/** How many random values are reported. A loop needs only its first ones. */
const mostTold = 100;
const told = /* @__PURE__ */ new Set();
function tell$1(place) {
	if (told.has(place)) return;
	told.add(place);
	const source = sourceAt(place);
	report({
		kind: "unknown",
		urn: "",
		path: place.replace(/:\d+$/, ""),
		why: `${source === "" ? "it" : `\`${source}\``} takes a random value, the same in every offline run and another in each \`pulumi up\`: resources named by it would be replaced each time`
	});
}
function bytes(seed, size) {
	const parts = Array.from({ length: Math.ceil(size / 32) }, (_, part) => createHash("sha256").update(`${seed} ${part}`).digest());
	return Buffer.concat(parts).subarray(0, size);
}
const bytesOfFraction = 6;
/** A number from 0 to below 1. */
function fraction(drawn) {
	return drawn === void 0 ? void 0 : drawn.readUIntBE(0, bytesOfFraction) / 2 ** 48;
}
/** Version 4, of RFC 9562. */
function uuid(drawn) {
	if (drawn === void 0) return void 0;
	drawn.writeUInt8(drawn.readUInt8(6) & 15 | 64, 6);
	drawn.writeUInt8(drawn.readUInt8(8) & 63 | 128, 8);
	const hex = drawn.toString("hex");
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
// offline/program/outside/network.ts
/** Addresses of this machine, which are not the network. The monitor is not called in these ways at all. */
const local = /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;
/** Reports the hosts that the program itself calls, and where. The answers are known nowhere else. */
function watchNetwork() {
	const told = /* @__PURE__ */ new Set();
	const note = (host) => {
		if (host === "" || local.test(host) || told.has(host)) return;
		told.add(host);
		report({
			kind: "called",
			host,
			place: placeOf$1(/* @__PURE__ */ new Error("call"))
		});
	};
	subscribe("http.client.request.created", (message) => {
		note(hostOf(message.request.getHeader("host")));
	});
	const { fetch } = globalThis;
	globalThis.fetch = (input, init) => {
		note(URL.parse(input instanceof Request ? input.url : String(input))?.hostname ?? "");
		return fetch(input, init);
	};
	subscribe("undici:request:create", (message) => {
		note(URL.parse(String(message.request.origin))?.hostname ?? "");
	});
}
function hostOf(header) {
	return typeof header === "string" ? header.replace(/:\d+$/, "") : "";
}
// offline/program/transpiled/hazards.ts
/**
* Files that are loaded here although the compiler, which knows types, would leave them out, because the program imports only
* types and const enums from them. That matters only if loading them has effects and nothing else loads them.
*/
function loadedForNothing(files) {
	const takings = [...files.shapes].flatMap(([file, { taken }]) => taken.flatMap((each) => {
		const target = files.resolve(file, each.from);
		return target === void 0 || !files.shapes.has(target) ? [] : [{
			file,
			target,
			taken: each
		}];
	}));
	const needed = new Set(takings.filter(({ target, taken }) => isNeeded(files, target, taken)).map(({ target }) => target));
	return takings.flatMap(({ file, target, taken: { names, isStar, line, from } }) => needed.has(target) || names.length === 0 && !isStar || !doesSomething(files, target) ? [] : [{
		file,
		line,
		why: `only types and const enums are imported from ${from}, but loading it has other effects`
	}]);
}
/** Whether a statement imports a value that exists at run time. */
function isNeeded(files, target, { names, isWhole, isStar }) {
	return isWhole || (isStar ? hasValues(files, target) : names.some((name) => isValue(files, target, name)));
}
function hasValues(files, target, seen = /* @__PURE__ */ new Set()) {
	const shape = files.shapes.get(target);
	if (shape === void 0 || seen.has(target)) return shape === void 0;
	seen.add(target);
	return shape.exportsValue || shape.taken.some((each) => isHandedOn(files, target, each, seen));
}
function isHandedOn(files, file, { from, names, isStar, isExport }, seen) {
	if (!isExport) return false;
	const next = files.resolve(file, from);
	return next === void 0 || (isStar ? hasValues(files, next, seen) : names.some((name) => isValue(files, next, name)));
}
function isValue(files, target, name, seen = /* @__PURE__ */ new Set()) {
	const shape = files.shapes.get(target);
	if (shape === void 0 || seen.has(target)) return true;
	if (shape.types.has(name) || shape.constEnums.has(name)) return false;
	seen.add(target);
	const [handedOn] = shape.taken.filter(({ names }) => names.includes(name));
	const next = handedOn === void 0 ? void 0 : files.resolve(target, handedOn.from);
	return next === void 0 || isValue(files, next, name, seen);
}
function doesSomething(files, target, seen = /* @__PURE__ */ new Set()) {
	const shape = files.shapes.get(target);
	if (shape === void 0 || seen.has(target)) return false;
	seen.add(target);
	return shape.isActive || shape.taken.some(({ from }) => {
		const next = files.resolve(target, from);
		return next !== void 0 && doesSomething(files, next, seen);
	});
}
// offline/program/transpiled/uses.ts
/** Finds them by the syntax. Names inside types do not count. */
function usesIn(ts, file) {
	const values = /* @__PURE__ */ new Set();
	const members = /* @__PURE__ */ new Map();
	const imported = /* @__PURE__ */ new Set();
	const spaces = /* @__PURE__ */ new Set();
	const enums = [];
	let decorator;
	const addImport = (node) => {
		const { name, namedBindings } = node.importClause ?? {};
		if (name !== void 0) imported.add(name.text);
		if (namedBindings === void 0) return;
		if (ts.isNamespaceImport(namedBindings)) {
			imported.add(namedBindings.name.text);
			spaces.add(namedBindings.name.text);
		} else for (const each of namedBindings.elements) imported.add(each.name.text);
	};
	const visit = (node) => {
		if (ts.isImportDeclaration(node)) {
			addImport(node);
			return;
		}
		if (ts.isExportDeclaration(node) && node.moduleSpecifier !== void 0) return;
		if (ts.isExpressionWithTypeArguments(node)) {
			visit(node.expression);
			return;
		}
		if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
		if (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ImplementsKeyword) return;
		if (ts.isEnumDeclaration(node)) enums.push(node);
		if (node.kind === ts.SyntaxKind.Decorator) decorator ??= node;
		if (ts.isPropertyAccessExpression(node)) {
			const { expression, name } = node;
			if (ts.isIdentifier(expression) && spaces.has(expression.text)) {
				const known = members.get(expression.text) ?? /* @__PURE__ */ new Set();
				members.set(expression.text, known.add(name.text));
			} else visit(expression);
			return;
		}
		if (ts.isIdentifier(node) && isUse(ts, node)) values.add(node.text);
		ts.forEachChild(node, visit);
	};
	visit(file);
	return {
		values,
		members,
		imported,
		enums,
		decorator
	};
}
/** Whether a name refers to something, and does not declare it. */
function isUse(ts, node) {
	const { parent } = node;
	if (ts.isExportSpecifier(parent)) return node === (parent.propertyName ?? parent.name);
	return ts.isShorthandPropertyAssignment(parent) || parent.name !== node;
}
// offline/program/transpiled/shape.ts
/** Reads the shape of a file. */
function shapeOf(ts, path, text) {
	const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	const lineOf = (node) => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
	const uses = usesIn(ts, file);
	const types = /* @__PURE__ */ new Set();
	const constEnums = /* @__PURE__ */ new Set();
	const taken = [];
	const hazards = [];
	for (const statement of file.statements) {
		if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) types.add(statement.name.text);
		else if (ts.isEnumDeclaration(statement) && isConst(ts, statement)) constEnums.add(statement.name.text);
		const found = takenBy(ts, statement, uses);
		if (found !== void 0) taken.push({
			...found,
			line: lineOf(statement)
		});
	}
	for (const each of uses.enums) {
		if (isAmbient(ts, each) && isConst(ts, each) && uses.values.has(each.name.text)) hazards.push({
			line: lineOf(each),
			why: `enum ${each.name.text} is only declared, so it does not exist at run time`
		});
		const member = each.members.find(({ initializer }) => initializer !== void 0 && namesImport(ts, initializer, uses));
		if (member !== void 0) hazards.push({
			line: lineOf(member),
			why: `enum ${each.name.text} takes a value from another file`
		});
	}
	const decorator = uses.decorator === void 0 ? void 0 : lineOf(uses.decorator);
	return {
		taken,
		types,
		constEnums,
		exportsValue: file.statements.some((each) => exportsOne(ts, each)),
		isActive: file.statements.some((each) => runs(ts, each)),
		hazards,
		decorator
	};
}
function takenBy(ts, statement, uses) {
	if (ts.isImportDeclaration(statement)) return importedBy(ts, statement, uses);
	if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return void 0;
	const { moduleSpecifier, exportClause } = statement;
	if (moduleSpecifier === void 0 || !ts.isStringLiteral(moduleSpecifier)) return void 0;
	const from = moduleSpecifier.text;
	const isStar = exportClause === void 0;
	if (isStar || !ts.isNamedExports(exportClause)) return {
		from,
		names: [],
		isWhole: !isStar,
		isExport: true,
		isStar
	};
	return {
		from,
		names: exportClause.elements.filter((each) => !each.isTypeOnly).map(nameThere),
		isWhole: false,
		isExport: true,
		isStar
	};
}
function importedBy(ts, statement, uses) {
	const { moduleSpecifier, importClause: clause } = statement;
	if (!ts.isStringLiteral(moduleSpecifier) || isTypes(clause)) return void 0;
	const plain = {
		from: moduleSpecifier.text,
		isWhole: clause === void 0,
		isExport: false,
		isStar: false
	};
	const names = clause?.name !== void 0 && uses.values.has(clause.name.text) ? ["default"] : [];
	const bindings = clause?.namedBindings;
	if (bindings === void 0) return {
		...plain,
		names
	};
	if (ts.isNamespaceImport(bindings)) {
		const space = bindings.name.text;
		return {
			...plain,
			names: [...names, ...uses.members.get(space) ?? []],
			isWhole: uses.values.has(space)
		};
	}
	const named = bindings.elements.filter((each) => !each.isTypeOnly && uses.values.has(each.name.text));
	return {
		...plain,
		names: [...names, ...named.map(nameThere)]
	};
}
/** For every version of TypeScript. */
const isTypes = (clause) => clause?.isTypeOnly === true;
const nameThere = ({ name, propertyName }) => (propertyName ?? name).text;
function namesImport(ts, node, uses) {
	if (ts.isIdentifier(node)) return uses.imported.has(node.text);
	return ts.forEachChild(node, (child) => namesImport(ts, child, uses) || void 0) ?? false;
}
const modifiersOf = (node) => node.modifiers ?? [];
const isConst = (ts, node) => modifiersOf(node).some(({ kind }) => kind === ts.SyntaxKind.ConstKeyword);
const isAmbient = (ts, node) => modifiersOf(node).some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword);
/** Whether a statement has effects when its file is loaded, as far as its syntax shows. */
function runs(ts, node) {
	return !(ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isEnumDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || isAmbient(ts, node));
}
function exportsOne(ts, node) {
	if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return false;
	return ts.isExportAssignment(node) || modifiersOf(node).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}
// offline/program/transpiled/watch.ts
const typeScript = /\.[cm]?tsx?$/;
const compilerFile = /\/typescript(?:@[\d.]+)?\/(?:lib\/)?typescript\.js$/;
/**
* Checks, when the program ends, whether the compiler, which knows types, would have made another program of the files that
* were only transpiled. Each difference is reported with its place.
*/
function watchTranspiled(root) {
	const tsconfig = resolve(process.env["PULUMI_NODEJS_TSCONFIG_PATH"] ?? "tsconfig.json");
	const modules = isOfModules(process.cwd()) ? watchModules() : [];
	process.on("exit", () => {
		const { _cache: cache } = Module;
		const compiler = Object.keys(cache).find((file) => compilerFile.test(file));
		if (compiler === void 0) return;
		const files = new Set([...modules, ...Object.keys(cache)].filter(isOwn));
		tell(cache[compiler]?.exports, [...files].toSorted(), root, tsconfig);
	});
}
/** Watches ECMAScript modules, because their cache cannot be read. */
function watchModules() {
	const modules = /* @__PURE__ */ new Set();
	registerHooks({ resolve(specifier, context, next) {
		const found = next(specifier, context);
		if (typeScript.test(found.url) && found.url.startsWith("file:")) modules.add(fileURLToPath(found.url));
		return found;
	} });
	return modules;
}
/** Whether the files of a folder are ECMAScript modules, by the package that it belongs to. */
function isOfModules(folder) {
	const file = join(folder, "package.json");
	if (existsSync(file)) return parseJson(readFileSync(file, "utf8")).type === "module";
	return dirname(folder) !== folder && isOfModules(dirname(folder));
}
const isOwn = (file) => typeScript.test(file) && !file.includes("/node_modules/");
function tell(ts, paths, root, tsconfig) {
	const shapes = new Map(paths.map((path) => [path, shapeOf(ts, path, readFileSync(path, "utf8"))]));
	const found = [...shapes].flatMap(([file, { hazards }]) => hazards.map((each) => ({
		file,
		...each
	})));
	found.push(...loadedForNothing({
		shapes,
		resolve: resolver(shapes)
	}));
	const [decorated] = [...shapes].flatMap(([file, { decorator: line }]) => line === void 0 ? [] : [{
		file,
		line
	}]);
	const options = found.length > 0 || decorated !== void 0 ? optionsOf(ts, tsconfig) : {};
	const hazards = options["noCheck"] === true || options.isolatedModules === true || options.verbatimModuleSyntax === true ? [] : found;
	if (decorated !== void 0 && options.emitDecoratorMetadata === true && options["noCheck"] !== true) hazards.push({
		...decorated,
		why: "decorators get the types (emitDecoratorMetadata)"
	});
	report({
		kind: "transpiled",
		hazards: hazards.map(({ file, line, why }) => `${relative(root, file)}:${line}: ${why}`)
	});
}
/** Finds the file of the program for a relative specifier. */
function resolver(shapes) {
	return (from, specifier) => {
		if (!specifier.startsWith(".")) return void 0;
		const written = new URL(specifier, `file://${from}`).pathname;
		const bare = written.replace(/\.([cm]?)jsx?$/, "");
		const endings = [
			"",
			".ts",
			".tsx",
			".mts",
			".cts",
			"/index.ts",
			"/index.tsx"
		];
		return [written, bare].flatMap((path) => endings.map((ending) => path + ending)).find((path) => shapes.has(path));
	};
}
function optionsOf(ts, tsconfig) {
	const { config } = ts.readConfigFile(tsconfig, (path) => ts.sys.readFile(path));
	const host = {
		...ts.sys,
		readDirectory: () => []
	};
	return ts.parseJsonConfigFileContent(config ?? {}, host, dirname(tsconfig)).options;
}
// offline/program/preload.ts
function open() {
	delete process.env["KEYLESS_OFFLINE"];
	const given = openChannel();
	if (given.nodeOptions === "") delete process.env["NODE_OPTIONS"];
	else process.env["NODE_OPTIONS"] = given.nodeOptions;
	setRoot(given.root);
	if (given.isOnlyTranspiled) watchTranspiled(given.root);
	loadLate(given.sdk);
	if (given.relay !== void 0) openCallbackServer(given.sdk, given.relay);
	const sdk = openSdk(given.sdk);
	openConfig(sdk, given.labels);
	openLog(sdk);
	openStacks(sdk);
	openApply(sdk);
	openAliases(sdk, given.sdk);
	openRegistrations(sdk);
	openAnswers(sdk);
	openJson(sdk);
	openStackReference(sdk);
	if (given.isRead) openStackOutputs(sdk);
	openCode(sdk);
	watchCopies(given.sdk);
	watchNetwork();
	openRandom(given.root);
	openClock(given.now);
	report({
		kind: "opened",
		signals: typeof sdk.settings.signalAndWaitForShutdown === "function"
	});
}
if (isMainThread && process.env["KEYLESS_OFFLINE"] !== void 0) try {
	open();
} catch (error) {
	report({
		kind: "unknown",
		urn: "",
		path: "@pulumi/pulumi",
		why: `the SDK could not be looked into: ${error instanceof Error ? error.message : String(error)}`
	});
}
export {};
