import { J as forTerminal, Q as looksLikeJson, Z as DigestReader } from "./engine.js";
import { r as reading, t as codeOf } from "./errors.js";
import { t as UserError } from "./userError.js";
import { createReadStream } from "node:fs";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
// cli/sources/lockShape.ts
/** Whether git has left both sides of a merge in the text. */
function hasConflict(text) {
	return /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/m.test(text);
}
/** Why a text was never a lock, in words; undefined if it may be a damaged one. */
function missingInLock(text) {
	const missing = ["version", "stack"].filter((key) => !new RegExp(`^\\uFEFF?${key}:`, "m").test(text));
	if (missing.length === 0) return void 0;
	return `not a lock: it has no ${missing.map((key) => `\`${key}\``).join(" and no ")}`;
}
// cli/system/v8Flags.ts
/** The versions of V8 that these flags were measured with: those of Node 22 and 24. Others may print that a flag is unknown. */
const measured = /^(12\.4|13\.6)\./;
/** Sets a flag of V8 for the process. It affects time and memory, never a result. */
function setV8Flag(flag) {
	if (measured.test(process.versions.v8)) setFlagsFromString(flag);
}
// cli/system/youngHeap.ts
/** Many times the size of a step of a digest. A larger heap is not faster. */
const enough = 8e6;
/**
* Keeps the part of the heap for new objects from growing. V8 doubles it while anything survives in it, up to a hundred
* megabytes. A program that reads much and keeps little fills all of that with garbage, without being faster. It is
* called while reading, because the heap begins much smaller.
*/
function boundYoungHeap() {
	if (isBound) return;
	const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space");
	if (young === void 0 || young.space_size < enough) return;
	setV8Flag("--semi-space-growth-factor=1");
	isBound = true;
}
let isBound = false;
// cli/sources/file.ts
/** More than any stack prints; reading stops there. */
const maxDigestBytes = 4e9;
/** A hundred times the size of ten thousand grants. */
const maxLockBytes = 5e7;
/**
* Reads a digest, a state export or a lock from a file, or from standard input when the file is `-`. A digest is read as a
* stream, never as a whole.
*
* @throws UserError that names the file when it is none of them.
*/
async function readSource(file, catalogue) {
	const name = file === "-" ? "standard input" : file;
	const chunks = chunksOf(file, name);
	try {
		const first = await firstBytes(chunks);
		if (first === void 0) throw new UserError(`${forTerminal(name)}: nothing in it\n${expected}`);
		return await (looksLikeJson(first) ? readDigest(name, first, chunks) : readLock(name, first, chunks, catalogue));
	} finally {
		await chunks.return(void 0);
	}
}
const expected = "  expected   the output of pulumi preview --json --show-sames or pulumi stack export, or a lock (access.<stack>.yaml)";
/** How many bytes are needed to recognize a file, after a mark or a warning at its beginning. */
const telling = 4096;
async function firstBytes(chunks) {
	const read = [];
	for (let size = 0; size < telling;) {
		const next = await chunks.next();
		if (next.done === true) break;
		read.push(next.value);
		size += next.value.length;
	}
	return read.length === 0 ? void 0 : Buffer.concat(read);
}
async function readDigest(name, first, chunks) {
	const reader = new DigestReader();
	let size = 0;
	for await (const chunk of all(first, chunks)) {
		size += chunk.length;
		if (size > maxDigestBytes) throw new UserError(`${forTerminal(name)}: more than ${maxDigestBytes / 1e9} GB, expected a digest`);
		reading(name, () => {
			reader.push(chunk);
		});
		boundYoungHeap();
	}
	return {
		kind: "plan",
		change: reading(name, () => reader.end())
	};
}
async function readLock(name, first, chunks, catalogue) {
	const parts = [];
	let size = 0;
	for await (const chunk of all(first, chunks)) {
		size += chunk.length;
		if (size > 5e7) throw new UserError(`${forTerminal(name)}: more than ${maxLockBytes / 1e6} MB, expected a lock or JSON`);
		parts.push(chunk);
	}
	const text = Buffer.concat(parts).toString("utf8").replaceAll("\r\n", "\n");
	const missing = missingInLock(text);
	if (missing !== void 0) throw new UserError(`${forTerminal(name)}: ${missing}\n${expected}`);
	const { parseLock } = await import("./locks2.js");
	return {
		kind: "lock",
		lock: reading(name, () => parseLock(text, catalogue))
	};
}
async function* all(first, rest) {
	yield first;
	for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
async function* chunksOf(file, name) {
	try {
		yield* file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 262144 });
	} catch (error) {
		throw new UserError(`${forTerminal(name)}: cannot be read (${codeOf(error)})`);
	}
}
export { missingInLock as i, readSource as n, hasConflict as r, maxLockBytes as t };
