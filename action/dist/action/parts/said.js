// access/plan/urn.ts
function parseUrn(urn) {
	const { prefix, types, name } = split(urn);
	return {
		stack: prefix.split(":").slice(2).join(":"),
		type: types.slice(types.lastIndexOf("$") + 1),
		name: name ?? ""
	};
}
/** The qualified types of a URN: `parent$type`. */
function typesIn(urn) {
	return split(urn).types;
}
function nameIn(urn) {
	return split(urn).name ?? "";
}
/**
* The parts between the first three `::`. A digest has tens of thousands of URNs, so parts are split no further than
* needed.
*/
function split(urn) {
	const project = urn.indexOf("::");
	const types = project === -1 ? -1 : urn.indexOf("::", project + 2);
	const name = types === -1 ? -1 : urn.indexOf("::", types + 2);
	return {
		prefix: project === -1 ? urn : urn.slice(0, project),
		types: types === -1 ? "" : urn.slice(types + 2, name === -1 ? void 0 : name),
		name: name === -1 ? void 0 : urn.slice(name + 2)
	};
}
/**
* A type token without its API version and in lower case: `azure-native:authorization/v20220401:RoleAssignment` and
* `azure-native:authorization:RoleAssignment` are one type.
*/
function normalType(type) {
	const known = normalTypes.get(type);
	if (known !== void 0) return known;
	const normal = withoutVersion(type);
	if (normalTypes.size < maxNormalTypes) normalTypes.set(type, normal);
	return normal;
}
/** A cache, because thousands of resources have few types. */
const normalTypes = /* @__PURE__ */ new Map();
const maxNormalTypes = 1e4;
function withoutVersion(type) {
	const [given = "", module = "", name = ""] = type.split(":");
	const isVersion = /^v\d/i;
	const path = module.split("/").filter((part) => !isVersion.test(part));
	return [
		wholePackage(given),
		path.join("/"),
		name
	].join(":").toLowerCase();
}
/**
* Identifies a resource within a stack: the URN without stack and project, `<qualified types>::<name>`, and without
* the API versions of the types. To azure-native a resource is the same in every API version. A text that
* is not a URN is its own key.
*/
function logicalKey(urn) {
	const { prefix, types, name } = split(urn);
	return prefix.startsWith("urn:pulumi:") && name !== void 0 ? `${withoutVersions(types)}::${name}` : urn;
}
/** Types, or a whole URN, without the API versions of the types. */
function withoutVersions(text) {
	return text.includes("/v") ? text.replace(/\/v\d\w*(?=:)/g, "") : text;
}
/** Whether a normal type belongs to Azure Resource Manager, in any provider. */
function isOfAzure(type) {
	return type.startsWith("azure-native:") || type.startsWith("azure:");
}
/** The package of a type, or of the key of a resource: `azure-native` of `Component$azure-native:storage:Blob::b`. */
function packageOf(text) {
	const types = text.split("::", 1)[0] ?? "";
	const [name = ""] = types.slice(types.lastIndexOf("$") + 1).split(":", 1);
	return wholePackage(name);
}
/** The main package of a package for one API version: `azure-native` of `azure-native_cognitiveservices_v20250601`. */
function wholePackage(name) {
	return name.replace(/^(azure-native)_.*$/i, "$1");
}
// access/identity/key.ts
/**
* `apart`: one of several resources with the same key. `import`: what a resource takes over or reads, if its id has no known
* form. `application`: an actor that holds something only while using an application. `addon`: the identity of an add-on.
*/
const partKinds = [
	"apart",
	"import",
	"application",
	"addon"
];
// access/identity/printKey.ts
/** The text of a key, which parseKey reads. Two keys have the same text only if they are the same. */
function printKey(key) {
	switch (key.kind) {
		case "resource": return resourceText(`${key.types}::${key.name}`);
		case "identity": return `${key.of}#${key.as}`;
		case "part": return `${key.of}#${escaped(key.by)}#${key.as}`;
		case "arm": return `arm:/${key.path}`;
		case "object": return `object:${key.id}`;
		case "role":
		case "holders":
		case "keys": return `${key.kind}:${key.of}`;
		case "named": return `${key.what} named ${escaped(key.name)} in ${escaped(key.group)}`;
		case "subject": return `subject:${[issuerText(key.issuer), ...key.terms.map(escaped)].join(",")} ${key.subject}`;
		case "unknown": return symbolText(key);
		case "unknownRole": return `unknown:${key.name}`;
		case "other": return key.text;
	}
}
/** The ending of the key of a part of a resource. */
const ending = new RegExp(`#(?:system|kubelet|resource|${partKinds.join("|")})$`);
/** The key of a resource of the program. No name can imitate the key of another resource's part. */
function resourceText(logicalKey) {
	return ending.test(logicalKey) ? `${logicalKey}#resource` : logicalKey;
}
function issuerText(issuer) {
	return "cluster" in issuer ? `issuer of ${escaped(issuer.cluster)}` : escaped(issuer.text);
}
function symbolText({ of, property, sources, label = "" }) {
	const from = [...new Set(sources.map(sourceText))].toSorted().join(",");
	return `unknown:${escaped(of)}#${property}<-${from}${label === "" ? "" : ` ${label}`}`;
}
/** The resource, the output and the fingerprint of what decides it: `key#path#made`. */
function sourceText({ key, path = "", made = "" }) {
	return [
		key,
		path,
		made
	].map(escaped).join("#").replace(/#*$/, "");
}
/** A part of a longer key, escaped so that two different parts never have the same text. */
function escaped(part) {
	return part.replace(/[%#<, ]/g, encodeURIComponent);
}
// access/identity/keys.ts
/** The key of a resource of the program, as far as its URN has it. */
function keyOf(urn) {
	return resourceText(logicalKey(urn));
}
/** One of several resources with the same key. */
const apartKey = (of, by) => printKey({
	kind: "part",
	of,
	by,
	as: "apart"
});
/** What a resource of the program takes over, or reads, that has an id of no known form. */
const importKey = (of, id) => printKey({
	kind: "part",
	of,
	by: id,
	as: "import"
});
/** The system-assigned identity of a resource. */
const systemKey = (of) => printKey({
	kind: "identity",
	of,
	as: "system"
});
/** The identity that a cluster makes for its nodes. */
const kubeletKey = (of) => printKey({
	kind: "identity",
	of,
	as: "kubelet"
});
/** The identity that a cluster makes for an add-on. */
const addOnKey = (of, addOn) => printKey({
	kind: "part",
	of,
	by: addOn,
	as: "addon"
});
/** Something in Azure that is not in the program. */
const armKey = (id) => printKey({
	kind: "arm",
	path: armParts(id).join("/").toLowerCase()
});
const isArmKey = (key) => key.startsWith("arm:");
/** A principal in Entra that is not in the program. */
const objectKey = (id) => printKey({
	kind: "object",
	id: id.toLowerCase()
});
/** An actor that holds something only while using an application. */
const applicationKey = (of, application) => printKey({
	kind: "part",
	of,
	by: application,
	as: "application"
});
/** Everybody whom a resource lets in without naming them, in words. */
const anybodyKey = (key, who) => applicationKey(key, who);
/** A key of a service that may open all or only a part, as power over the service. */
const someKey = (of) => `some key of ${of}`;
/** The holders of a key of a service. */
const keyHolderKey = (of) => printKey({
	kind: "keys",
	of
});
/** A role that the program defines, by the key of the resource. */
const roleKey = (of) => printKey({
	kind: "role",
	of
});
/** An unknown role, by its GUID or the key of an unknown one. */
const unknownRoleKey = (name) => printKey({
	kind: "unknownRole",
	name
});
/** The holders of a role that the program defines, on any scope. */
const holdersKey = (of) => printKey({
	kind: "holders",
	of
});
const isHoldersKey = (key) => key.startsWith("holders:");
/** A resource group that is not in the program, in a subscription that is not known. */
const groupKey = (name) => namedKey("resourceGroup", name, "");
/** Something outside the program of which only the name is known, in a resource group or the key of an unknown one. */
const namedKey = (what, name, group) => printKey({
	kind: "named",
	what,
	name: name.toLowerCase(),
	group
});
/**
* The subject of an issuer.
*
* @param terms other conditions on its token, if they are unusual.
*/
const subjectKey = (issuer, subject, terms = []) => printKey({
	kind: "subject",
	issuer,
	terms,
	subject
});
/** The key of an unknown value. */
const symbolKey = (value) => printKey({
	kind: "unknown",
	...value
});
/** The segments of an ARM id, however many slashes are around them. */
function armParts(id) {
	return id.split("/").filter((part) => part !== "");
}
// access/identity/parseKey.ts
/** Parses a key. A text that does not print in the same way is a key of the kind `other`. */
function parseKey(text) {
	for (const form of forms) {
		const groups = form.pattern.exec(text)?.slice(1);
		const key = groups === void 0 ? void 0 : form.key(groups);
		if (key !== void 0 && printKey(key) === text) return key;
	}
	return {
		kind: "other",
		text
	};
}
/** In this order, because a text that begins with one of our words has no other form. */
const forms = [
	{
		pattern: /^(role|holders|keys):(.*)$/s,
		key: ([kind = "", of = ""]) => ({
			kind,
			of
		})
	},
	{
		pattern: /^unknown:([^#]*)#([^<]*)<-([^ ]*) ?(.*)$/s,
		key: ([of = "", property = "", from = "", label = ""]) => ({
			kind: "unknown",
			of: unescaped(of),
			property,
			sources: from === "" ? [] : from.split(",").map(sourceOf),
			...label !== "" && { label }
		})
	},
	{
		pattern: /^unknown:(.*)$/s,
		key: ([name = ""]) => ({
			kind: "unknownRole",
			name
		})
	},
	{
		pattern: /^subject:(issuer of )?([^ ,]*)(?:,([^ ]*))? (.*)$/s,
		key: ([isCluster, issuer = "", terms, subject = ""]) => ({
			kind: "subject",
			issuer: issuerOf(isCluster !== void 0, unescaped(issuer)),
			terms: terms === void 0 ? [] : terms.split(",").map(unescaped),
			subject
		})
	},
	{
		pattern: /^([^ :]+) named ([^ ]*) in ([^ ]*)$/s,
		key: ([what = "", name = "", group = ""]) => ({
			kind: "named",
			what,
			name: unescaped(name),
			group: unescaped(group)
		})
	},
	{
		pattern: /^(.*)#(system|kubelet)$/s,
		key: ([of = "", as = ""]) => ({
			kind: "identity",
			of,
			as
		})
	},
	{
		pattern: new RegExp(`^(.*)#([^#]*)#(${partKinds.join("|")})$`, "s"),
		key: ([of = "", by = "", as = ""]) => ({
			kind: "part",
			of,
			by: unescaped(by),
			as
		})
	},
	{
		pattern: /^arm:\/(.*)$/s,
		key: ([path = ""]) => ({
			kind: "arm",
			path
		})
	},
	{
		pattern: /^object:(.*)$/s,
		key: ([id = ""]) => ({
			kind: "object",
			id
		})
	},
	{
		pattern: /^(?!subject:)(\S+?)::(.*?)(?:#resource)?$/s,
		key: ([types = "", name = ""]) => ({
			kind: "resource",
			types,
			name
		})
	}
];
function issuerOf(isCluster, told) {
	return isCluster ? { cluster: told } : { text: told };
}
function sourceOf(text) {
	const [key = "", path = "", made = ""] = text.split("#").map(unescaped);
	return {
		key,
		...path !== "" && { path },
		...made !== "" && { made }
	};
}
function unescaped(part) {
	return part.replace(/%(?:25|23|3C|2C|20)/g, decodeURIComponent);
}
// node_modules/@noble/hashes/_u64.js
const fromNumH = (n) => n / 2 ** 32 | 0;
const fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
	const h = fromNumH(n);
	const l = fromNumL(n);
	view.setUint32(byteOffset, isLE ? l : h, isLE);
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
// node_modules/@noble/hashes/utils.js
/**
* Checks if something is Uint8Array. Be careful: nodejs Buffer will return true.
* @param a - value to test
* @returns `true` when the value is a Uint8Array-compatible view.
* @example
* Check whether a value is a Uint8Array-compatible view.
* ```ts
* isBytes(new Uint8Array([1, 2, 3]));
* ```
*/
function isBytes(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = (title) => title ? `"${title}" ` : "";
/**
* Asserts something is a non-negative integer.
* @param n - number to validate
* @param title - label included in thrown errors
* @returns The validated number.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate a non-negative integer option.
* ```ts
* anumber(32, 'length');
* ```
*/
function anumber(n, title = "") {
	if (typeof n !== "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
	return n;
}
/**
* Asserts something is Uint8Array.
* @param value - value to validate
* @param length - optional exact length constraint
* @param title - label included in thrown errors
* @returns The validated byte array.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate that a value is a byte array.
* ```ts
* abytes(new Uint8Array([1, 2, 3]));
* ```
*/
function abytes(value, length, title = "") {
	if (isBytes(value) && (length === void 0 || value.length === length)) return value;
	if (length !== void 0) anumber(length, "length");
	const bytes = isBytes(value);
	const ofLen = length !== void 0 ? ` of length ${length}` : "";
	const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
	const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
	if (!bytes) throw new TypeError(message);
	throw new RangeError(message);
}
const aobject = (value, label) => {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
const aopts = (value, label) => {
	aobject(value, label);
	const proto = Object.getPrototypeOf(value);
	if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
	if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
/**
* Asserts a hash instance has not been destroyed or finished.
* @param instance - hash instance to validate
* @param checkFinished - whether to reject finalized instances
* @throws If the hash instance has already been destroyed or finalized. {@link Error}
* @example
* Validate that a hash instance is still usable.
* ```ts
* import { aexists } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const hash = sha256.create();
* aexists(hash);
* ```
*/
function aexists(instance, checkFinished = true) {
	if (instance.destroyed) throw new Error("hash was destroyed");
	if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
/**
* Asserts output is a sufficiently-sized byte array.
* @param out - destination buffer
* @param instance - hash instance providing output length
* Oversized buffers are allowed; downstream code only promises to fill the first `outputLen` bytes.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate a caller-provided digest buffer.
* ```ts
* import { aoutput } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const hash = sha256.create();
* aoutput(new Uint8Array(hash.outputLen), hash);
* ```
*/
function aoutput(out, instance) {
	abytes(out, void 0, "output");
	const min = instance.outputLen;
	if (!(out.length >= min)) throw new RangeError("\"output\" expected length >= " + min);
}
/**
* Zeroizes typed arrays in place. Warning: JS provides no guarantees.
* @param arrays - arrays to overwrite with zeros
* @example
* Zeroize sensitive buffers in place.
* ```ts
* clean(new Uint8Array([1, 2, 3]));
* ```
*/
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
/**
* Creates a DataView for byte-level manipulation.
* @param arr - source typed array
* @returns DataView over the same buffer region.
* @example
* Create a DataView over an existing buffer.
* ```ts
* createView(new Uint8Array(4));
* ```
*/
function createView(arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
/**
* Rotate-right operation for uint32 values.
* @param word - source word
* @param shift - shift amount in bits
* @returns Rotated word.
* @example
* Rotate a 32-bit word to the right.
* ```ts
* rotr(0x12345678, 8);
* ```
*/
function rotr(word, shift) {
	return word << 32 - shift | word >>> shift;
}
const hasHexBuiltin = /* @__PURE__ */ (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
const hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
/**
* Convert byte array to hex string.
* Uses the built-in function when available and assumes it matches the tested
* fallback semantics.
* @param bytes - bytes to encode
* @returns Lowercase hexadecimal string.
* @throws On wrong argument types. {@link TypeError}
* @example
* Convert bytes to lowercase hexadecimal.
* ```ts
* bytesToHex(Uint8Array.from([0xca, 0xfe, 0x01, 0x23])); // 'cafe0123'
* ```
*/
function bytesToHex(bytes) {
	abytes(bytes);
	if (hasHexBuiltin) return bytes.toHex();
	let hex = "";
	for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
	return hex;
}
/**
* Converts string to bytes using UTF8 encoding.
* Built-in doesn't validate input to be string: we do the check.
* Non-ASCII details are delegated to the platform `TextEncoder`.
* @param str - string to encode
* @returns UTF-8 encoded bytes.
* @throws On wrong argument types. {@link TypeError}
* @example
* Encode a string as UTF-8 bytes.
* ```ts
* utf8ToBytes('abc'); // Uint8Array.from([97, 98, 99])
* ```
*/
function utf8ToBytes(str) {
	if (typeof str !== "string") throw new TypeError("string expected");
	const encoded = new TextEncoder().encode(str);
	try {
		return new Uint8Array(encoded);
	} finally {
		clean(encoded);
	}
}
/**
* Merges default options and passed options.
* @param defaults - base option object
* @param opts - user overrides
* @param title - label included in thrown override errors
* @returns Fresh merged option object with a null prototype.
* @throws On wrong argument types. {@link TypeError}
* @example
* Merge user overrides onto default options.
* ```ts
* checkOpts({ dkLen: 32 }, { asyncTick: 10 });
* ```
*/
function checkOpts(defaults, opts, title = "opts") {
	aopts(defaults, "defaults");
	if (opts !== void 0) aopts(opts, title);
	return Object.assign(Object.create(null), defaults, opts);
}
/**
* Creates a callable hash function from a stateful class constructor.
* @param hashCons - hash constructor or factory
* @param info - optional metadata such as DER OID
* @returns Frozen callable hash wrapper with `.create()`.
*   Wrapper construction eagerly calls `hashCons(undefined)` once to read
*   `outputLen` / `blockLen`, so constructor side effects happen at module
*   init time.
* @throws On wrong argument types. {@link TypeError}
* @example
* Wrap a stateful hash constructor into a callable helper.
* ```ts
* import { createHasher } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const wrapped = createHasher(sha256.create, { oid: sha256.oid });
* wrapped(new Uint8Array([1]));
* ```
*/
function createHasher(hashCons, info = {}) {
	if (typeof hashCons !== "function") throw new TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
	info = checkOpts({}, info, "info");
	const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
	const tmp = hashCons(void 0);
	hashC.outputLen = tmp.outputLen;
	hashC.blockLen = tmp.blockLen;
	hashC.canXOF = tmp.canXOF;
	hashC.create = (opts) => hashCons(opts);
	Object.assign(hashC, info);
	return Object.freeze(hashC);
}
/**
* Creates OID metadata for NIST hashes with prefix `06 09 60 86 48 01 65 03 04 02`.
* @param suffix - final OID byte for the selected hash.
*   The helper accepts any byte even though only the documented NIST hash
*   suffixes are meaningful downstream.
* @returns Object containing the DER-encoded OID.
* @example
* Build OID metadata for a NIST hash.
* ```ts
* oidNist(0x01);
* ```
*/
const oidNist = (suffix) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	suffix
]) });
// node_modules/@noble/hashes/_md.js
/**
* Internal Merkle-Damgard hash utils.
* @module
*/
/**
* Shared 32-bit conditional boolean primitive reused by SHA-256, SHA-1, and MD5 `F`.
* Returns bits from `b` when `a` is set, otherwise from `c`.
* The XOR form is equivalent to MD5's `F(X,Y,Z) = XY v not(X)Z` because the masked terms never
* set the same bit.
* @param a - selector word
* @param b - word chosen when selector bit is set
* @param c - word chosen when selector bit is clear
* @returns Mixed 32-bit word.
* @example
* Combine three words with the shared 32-bit choice primitive.
* ```ts
* Chi(0xffffffff, 0x12345678, 0x87654321);
* ```
*/
function Chi(a, b, c) {
	return a & b ^ ~a & c;
}
/**
* Shared 32-bit majority primitive reused by SHA-256 and SHA-1.
* Returns bits shared by at least two inputs.
* @param a - first input word
* @param b - second input word
* @param c - third input word
* @returns Mixed 32-bit word.
* @example
* Combine three words with the shared 32-bit majority primitive.
* ```ts
* Maj(0xffffffff, 0x12345678, 0x87654321);
* ```
*/
function Maj(a, b, c) {
	return a & b ^ a & c ^ b & c;
}
/**
* Merkle-Damgard hash construction base class.
* Could be used to create MD5, RIPEMD, SHA1, SHA2.
* Accepts only byte-aligned `Uint8Array` input, even when the underlying spec describes bit
* strings with partial-byte tails.
* @param blockLen - internal block size in bytes
* @param outputLen - digest size in bytes
* @param padOffset - trailing length field size in bytes
* @param isLE - whether length and state words are encoded in little-endian
* @example
* Use a concrete subclass to get the shared Merkle-Damgard update/digest flow.
* ```ts
* import { _SHA1 } from '@noble/hashes/legacy.js';
* const hash = new _SHA1();
* hash.update(new Uint8Array([97, 98, 99]));
* hash.digest();
* ```
*/
var HashMD = class {
	blockLen;
	outputLen;
	canXOF = false;
	padOffset;
	isLE;
	buffer;
	view;
	finished = false;
	length = 0;
	pos = 0;
	destroyed = false;
	constructor(blockLen, outputLen, padOffset, isLE) {
		this.blockLen = blockLen;
		this.outputLen = outputLen;
		this.padOffset = padOffset;
		this.isLE = isLE;
		this.buffer = new Uint8Array(blockLen);
		this.view = createView(this.buffer);
	}
	update(data) {
		aexists(this);
		abytes(data);
		const { view, buffer, blockLen } = this;
		const len = data.length;
		let processed = false;
		for (let pos = 0; pos < len;) {
			const take = Math.min(blockLen - this.pos, len - pos);
			if (take === blockLen) {
				const dataView = createView(data);
				for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
				processed = true;
				continue;
			}
			buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
			this.pos += take;
			pos += take;
			if (this.pos === blockLen) {
				this.process(view, 0);
				this.pos = 0;
				processed = true;
			}
		}
		this.length += data.length;
		if (processed) this.roundClean();
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const { buffer, view, blockLen, isLE } = this;
		let { pos } = this;
		buffer[pos++] = 128;
		buffer.fill(0, pos);
		if (this.padOffset > blockLen - pos) {
			this.process(view, 0);
			buffer.fill(0);
		}
		setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
		this.process(view, 0);
		this.roundClean();
		const oview = out === buffer ? view : createView(out);
		const len = this.outputLen;
		const outLen = len / 4;
		const state = this.get();
		if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
		for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
	}
	digest() {
		const { buffer, outputLen } = this;
		this.digestInto(buffer);
		const res = buffer.slice(0, outputLen);
		this.destroy();
		return res;
	}
	_cloneIntoMeta(to) {
		const { buffer, length, finished, destroyed, pos } = this;
		to.destroyed = destroyed;
		to.finished = finished;
		to.length = length;
		to.pos = pos;
		if (pos) to.buffer.set(buffer);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
};
/**
* Initial SHA-2 state: fractional parts of square roots of first 16 primes 2..53.
* Check out `test/misc/sha2-gen-iv.js` for recomputation guide.
*/
/** Initial SHA256 state from RFC 6234 \u00a76.1: the first 32 bits of the fractional parts of the
* square roots of the first eight prime numbers. Exported as a shared table; callers must treat
* it as read-only because constructors copy words from it by index. */
const SHA256_IV = /* @__PURE__ */ Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
// node_modules/@noble/hashes/sha2.js
/**
* SHA2 hash function. A.k.a. sha256, sha384, sha512, sha512_224, sha512_256.
* SHA256 is the fastest hash implementable in JS, even faster than Blake3.
* Check out {@link https://www.rfc-editor.org/rfc/rfc4634 | RFC 4634} and
* {@link https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf | FIPS 180-4}.
* @module
*/
/**
* SHA-224 / SHA-256 round constants from RFC 6234 \u00a75.1: the first 32 bits
* of the cube roots of the first 64 primes (2..311).
*/
const SHA256_K = /* @__PURE__ */ Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
/** Reusable SHA-224 / SHA-256 message schedule buffer `W_t` from RFC 6234 \u00a76.2 step 1. */
const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
/** Internal SHA-224 / SHA-256 compression engine from RFC 6234 \u00a76.2. */
var SHA2_32B = class extends HashMD {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(outputLen, IV) {
		super(64, outputLen, 8, false);
		this.A = IV[0] | 0;
		this.B = IV[1] | 0;
		this.C = IV[2] | 0;
		this.D = IV[3] | 0;
		this.E = IV[4] | 0;
		this.F = IV[5] | 0;
		this.G = IV[6] | 0;
		this.H = IV[7] | 0;
	}
	get() {
		const { A, B, C, D, E, F, G, H } = this;
		return [
			A,
			B,
			C,
			D,
			E,
			F,
			G,
			H
		];
	}
	set(A, B, C, D, E, F, G, H) {
		this.A = A | 0;
		this.B = B | 0;
		this.C = C | 0;
		this.D = D | 0;
		this.E = E | 0;
		this.F = F | 0;
		this.G = G | 0;
		this.H = H | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, false);
		for (let i = 16; i < 64; i++) {
			const W15 = SHA256_W[i - 15];
			const W2 = SHA256_W[i - 2];
			const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
			const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
			SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
		}
		let { A, B, C, D, E, F, G, H } = this;
		for (let i = 0; i < 64; i++) {
			const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
			const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
			const T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
			H = G;
			G = F;
			F = E;
			E = D + T1 | 0;
			D = C;
			C = B;
			B = A;
			A = T1 + T2 | 0;
		}
		A = A + this.A | 0;
		B = B + this.B | 0;
		C = C + this.C | 0;
		D = D + this.D | 0;
		E = E + this.E | 0;
		F = F + this.F | 0;
		G = G + this.G | 0;
		H = H + this.H | 0;
		this.set(A, B, C, D, E, F, G, H);
	}
	roundClean() {
		clean(SHA256_W);
	}
	destroy() {
		this.destroyed = true;
		this.set(0, 0, 0, 0, 0, 0, 0, 0);
		clean(this.buffer);
	}
};
/** Internal SHA-256 hash class grounded in RFC 6234 \u00a76.2. */
var _SHA256 = class extends SHA2_32B {
	constructor() {
		super(32, SHA256_IV);
	}
};
/**
* SHA2-256 hash function from RFC 4634. In JS it's the fastest: even faster than Blake3. Some info:
*
* - Trying 2^128 hashes would get 50% chance of collision, using birthday attack.
* - BTC network is doing 2^70 hashes/sec (2^95 hashes/year) as per 2025.
* - Each sha256 hash is executing 2^18 bit operations.
* - Good 2024 ASICs can do 200Th/sec with 3500 watts of power, corresponding to 2^36 hashes/joule.
* @param msg - message bytes to hash
* @param opts - Reserved hash options.
* @returns Digest bytes.
* @example
* Hash a message with SHA2-256.
* ```ts
* sha256(new Uint8Array([97, 98, 99]));
* ```
*/
const sha256 = /* @__PURE__ */ createHasher(() => new _SHA256(), /* @__PURE__ */ oidNist(1));
// roles/order.ts
/** By code unit: the same order on every machine, whatever its language. */
function byText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/**
* With numbers in order: `lake2` before `lake10`, and a number before other characters. The same order on every machine, too;
* only equal texts are equal.
*/
function byName(a, b) {
	const shorter = Math.min(a.length, b.length);
	let place = 0;
	while (place < shorter && a.charCodeAt(place) === b.charCodeAt(place)) place += 1;
	if (place === shorter || !(isDigit(a, place) || isDigit(b, place))) return byText(a, b);
	while (place > 0 && isDigit(a, place - 1)) place -= 1;
	const [end, otherEnd] = [numberEnd(a, place), numberEnd(b, place)];
	if (end === place || otherEnd === place) return end === place ? 1 : -1;
	return byNumber(a.slice(place, end), b.slice(place, otherEnd)) || byText(a, b);
}
function isDigit(text, place) {
	const code = text.charCodeAt(place);
	return code >= 48 && code <= 57;
}
function numberEnd(text, start) {
	let end = start;
	while (isDigit(text, end)) end += 1;
	return end;
}
/** Two runs of digits, by their value and then as they are written. */
function byNumber(a, b) {
	const [one, other] = [withoutZeros(a), withoutZeros(b)];
	return one.length - other.length || byText(one, other) || byText(a, b);
}
function withoutZeros(digits) {
	return digits.startsWith("0") ? digits.replace(/^0+/, "") : digits;
}
// roles/roleFile.ts
/** A problem in a list of roles, with its place. */
var RoleFileError = class extends Error {
	name = "RoleFileError";
	constructor(where, what) {
		super(`${where}: ${what}`);
	}
};
/** Longer than any operation, name or condition that Azure accepts. */
const maxLength = 16384;
/** The own fields of an object, in a map: a key such as `__proto__` is a key like any other. */
function recordAt(json, where) {
	if (typeof json !== "object" || json === null || Array.isArray(json)) throw new RoleFileError(where, `expected an object, given ${described(json)}`);
	return new Map(Object.entries(json));
}
function listAt(json, where, maxItems) {
	if (!Array.isArray(json)) throw new RoleFileError(where, `expected a list, given ${described(json)}`);
	if (json.length > maxItems) throw new RoleFileError(where, `expected at most ${maxItems} items, given ${json.length}`);
	return json;
}
function textAt(json, where) {
	if (typeof json !== "string") throw new RoleFileError(where, `expected text, given ${described(json)}`);
	if (json.trim() === "") throw new RoleFileError(where, "expected text, given an empty one");
	if (json.length > maxLength) throw new RoleFileError(where, `expected at most ${maxLength} characters, given ${json.length}`);
	if (!json.isWellFormed()) throw new RoleFileError(where, "expected text, given half a character");
	return json;
}
/** A value in an error message: short, and not to be mistaken for the message's own words. */
function described(json) {
	if (json === void 0) return "nothing";
	if (json === null) return "null";
	if (Array.isArray(json)) return "a list";
	if (typeof json === "object") return "an object";
	const text = JSON.stringify(json);
	return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}
// access/services/aksLocalAccounts.ts
/** Local accounts of a cluster: their credentials are those of its administrator. */
const aksLocalAccounts = {
	types: ["azure-native:containerservice:managedcluster"],
	switch: {
		path: "disableLocalAccounts",
		off: { is: true },
		unsaid: "on"
	},
	takes: "credential",
	noun: "cluster",
	lets: "administer the cluster",
	opens: { dataActions: ["Microsoft.ContainerService/*"] },
	listedBy: ["Microsoft.ContainerService/managedClusters/listClusterAdminCredential/action", "Microsoft.ContainerService/managedClusters/accessProfiles/listCredential/action"],
	advice: {
		off: "disableLocalAccounts: true",
		instead: "Azure Kubernetes Service RBAC Reader"
	}
};
// access/services/aksUserCredential.ts
/** Without Entra the credential of a cluster's users is a certificate of its administrator. */
const aksUserCredential = {
	types: ["azure-native:containerservice:managedcluster"],
	switch: {
		path: "aadProfile",
		off: { isGiven: true },
		unsaid: "on"
	},
	takes: "credential",
	whose: "a user",
	noun: "cluster",
	opens: { dataActions: ["Microsoft.ContainerService/*"] },
	listedBy: ["Microsoft.ContainerService/managedClusters/listClusterUserCredential/action"],
	advice: {
		off: "aadProfile: {\u2026}",
		instead: "Azure Kubernetes Service RBAC Reader"
	}
};
// access/services/service.ts
/** Of two keys that are the same but for when they are made anew. */
const eitherKey = { named: /^(?:(?:primary|secondary)_?(?:access|shared|master)?_?(?:key|connection_?string)|key[12])$/i };
/** The switch of most services. */
const disableLocalAuth = (path = "disableLocalAuth") => ({
	path,
	off: { is: true },
	unsaid: "on"
});
/** The keys of a namespace of messages: those of its rules, each of which may listen, send or do all. */
const keysOfRules = (provider) => [{
	named: /^(?:primary|secondary)(?:Key|ConnectionString)$/,
	ofRule: {
		type: `azure-native:${provider.toLowerCase().replace("microsoft.", "")}:namespaceauthorizationrule`,
		argument: "authorizationRuleName",
		whole: "RootManageSharedAccessKey",
		rights: {
			Listen: [`${provider}/*/receive/action`],
			Send: [`${provider}/*/send/action`]
		}
	}
}];
// access/services/index.ts
/** By the name that it has in locks, which never changes. A new service is a file and a line. */
const services = {
	aksLocalAccounts,
	aksUserCredential,
	appConfiguration: {
		types: ["azure-native:appconfiguration:configurationstore"],
		switch: disableLocalAuth(),
		takes: "key",
		noun: "store",
		opens: { dataActions: ["Microsoft.AppConfiguration/*"] },
		keys: [{ named: /^(?:primary|secondary)WriteKeys\.\d+\.(?:secret|connectionString)$/ }, {
			named: /^(?:primary|secondary)ReadKeys\.\d+\.(?:secret|connectionString)$/,
			lesser: {
				word: "read-only key",
				opens: { dataActions: ["Microsoft.AppConfiguration/configurationStores/*/read"] }
			}
		}],
		listedBy: ["Microsoft.AppConfiguration/configurationStores/ListKeys/action", "Microsoft.AppConfiguration/configurationStores/RegenerateKey/action"],
		advice: {
			off: "disableLocalAuth: true",
			instead: "App Configuration Data Reader"
		},
		classic: { "azure:appconfiguration/configurationstore:configurationstore": { localAuthEnabled: { not: "disableLocalAuth" } } }
	},
	applicationInsights: {
		types: ["azure-native:insights:component", "azure-native:applicationinsights:component"],
		switch: disableLocalAuth(),
		takes: "key",
		noun: "component",
		lets: "send telemetry",
		listedBy: ["Microsoft.Insights/components/ApiKeys/Action"],
		advice: {
			off: "disableLocalAuth: true",
			instead: "Monitoring Metrics Publisher"
		},
		classic: { "azure:appinsights/insights:insights": {
			localAuthenticationDisabled: "disableLocalAuth",
			localAuthenticationEnabled: { not: "disableLocalAuth" }
		} }
	},
	automation: {
		types: ["azure-native:automation:automationaccount"],
		switch: disableLocalAuth(),
		takes: "key",
		noun: "account",
		listedBy: ["Microsoft.Automation/automationAccounts/listKeys/action", "Microsoft.Automation/automationAccounts/agentRegistrationInformation/regenerateKey/action"],
		advice: {
			off: "disableLocalAuth: true",
			instead: "an identity of the worker"
		},
		classic: { "azure:automation/account:account": { localAuthenticationEnabled: { not: "disableLocalAuth" } } }
	},
	batch: {
		types: ["azure-native:batch:batchaccount"],
		switch: {
			path: "allowedAuthenticationModes",
			off: { without: ["SharedKey"] },
			unsaid: "on"
		},
		takes: "key",
		noun: "account",
		opens: { dataActions: ["Microsoft.Batch/*"] },
		keys: [eitherKey, { named: /^(?:primary|secondary)$/ }],
		listedBy: ["Microsoft.Batch/batchAccounts/listkeys/action", "Microsoft.Batch/batchAccounts/regeneratekeys/action"],
		advice: {
			off: "allowedAuthenticationModes: [\"AAD\"]",
			instead: "a role on the account"
		},
		classic: { "azure:batch/account:account": { allowedAuthenticationModes: "allowedAuthenticationModes" } }
	},
	bot: {
		types: ["azure-native:botservice:bot"],
		switch: disableLocalAuth("properties.disableLocalAuth"),
		takes: "key",
		noun: "bot",
		listedBy: ["Microsoft.BotService/botServices/channels/listchannelwithkeys/action"],
		advice: {
			off: "properties.disableLocalAuth: true",
			instead: "an identity of the channel"
		},
		classic: { "azure:bot/serviceazurebot:serviceazurebot": { localAuthenticationEnabled: { not: "properties.disableLocalAuth" } } }
	},
	cognitiveServices: {
		types: ["azure-native:cognitiveservices:account"],
		switch: disableLocalAuth("properties.disableLocalAuth"),
		takes: "key",
		noun: "account",
		opens: {
			dataActions: ["Microsoft.CognitiveServices/*"],
			notDataActions: ["Microsoft.CognitiveServices/accounts/AIServices/agents/*", "Microsoft.CognitiveServices/accounts/AIServices/evaluations/*"]
		},
		keys: [eitherKey],
		listedBy: ["Microsoft.CognitiveServices/accounts/listKeys/action", "Microsoft.CognitiveServices/accounts/regenerateKey/action"],
		advice: {
			off: "disableLocalAuth: true",
			instead: "Cognitive Services OpenAI User"
		},
		classic: {
			"azure:cognitive/account:account": {
				name: "accountName",
				localAuthEnabled: { not: "properties.disableLocalAuth" },
				customSubdomainName: "properties.customSubDomainName"
			},
			"azure:cognitive/aiservices:aiservices": {
				name: "accountName",
				localAuthenticationEnabled: { not: "properties.disableLocalAuth" },
				customSubdomainName: "properties.customSubDomainName"
			}
		}
	},
	communication: {
		types: ["azure-native:communication:communicationservice"],
		switch: disableLocalAuth(),
		takes: "key",
		noun: "service",
		keys: [eitherKey],
		listedBy: ["Microsoft.Communication/CommunicationServices/ListKeys/action", "Microsoft.Communication/CommunicationServices/RegenerateKey/action"],
		advice: {
			off: "disableLocalAuth: true",
			instead: "Communication and Email Service Owner"
		}
	},
	containerRegistry: {
		types: ["azure-native:containerregistry:registry"],
		switch: {
			path: "adminUserEnabled",
			off: { is: false },
			unsaid: "off"
		},
		takes: "password",
		noun: "registry",
		lets: "push and delete images",
		keys: [{ named: /^(?:passwords\.\d+\.value|adminPassword)$/ }],
		listedBy: ["Microsoft.ContainerRegistry/registries/listCredentials/action", "Microsoft.ContainerRegistry/registries/regenerateCredential/action"],
		advice: {
			off: "adminUserEnabled: false",
			instead: "AcrPull or AcrPush"
		},
		classic: { "azure:containerservice/registry:registry": {
			adminEnabled: "adminUserEnabled",
			anonymousPullEnabled: "anonymousPullEnabled"
		} }
	},
	cosmosDb: {
		types: ["azure-native:documentdb:databaseaccount", "azure-native:cosmosdb:databaseaccount"],
		switch: disableLocalAuth(),
		takes: "key",
		noun: "account",
		lets: "read and write data",
		keys: [
			eitherKey,
			{ named: /^(?:primary|secondary)(?:Sql|Mongodb)ConnectionString$/ },
			{
				named: /^(?:primary|secondary)Readonly(?:MasterKey|Key|(?:Sql|Mongodb)ConnectionString)$/,
				lesser: { word: "read-only key" }
			}
		],
		listedBy: [
			"Microsoft.DocumentDB/databaseAccounts/listKeys/action",
			"Microsoft.DocumentDB/databaseAccounts/readonlykeys/action",
			"Microsoft.DocumentDB/databaseAccounts/regenerateKey/action",
			"Microsoft.DocumentDB/databaseAccounts/listConnectionStrings/action"
		],
		advice: {
			off: "disableLocalAuth: true",
			instead: "a SQL role of the account"
		},
		classic: { "azure:cosmosdb/account:account": {
			name: "accountName",
			localAuthenticationDisabled: "disableLocalAuth",
			localAuthenticationEnabled: { not: "disableLocalAuth" }
		} }
	},
	eventGrid: {
		types: [
			"azure-native:eventgrid:topic",
			"azure-native:eventgrid:domain",
			"azure-native:eventgrid:partnernamespace",
			"azure-native:eventgrid:namespace"
		],
		switch: disableLocalAuth(),
		takes: "key",
		noun: "topic",
		opens: { dataActions: ["Microsoft.EventGrid/*"] },
		keys: [eitherKey],
		listedBy: [
			"Microsoft.EventGrid/topics/listKeys/action",
			"Microsoft.EventGrid/topics/regenerateKey/action",
			"Microsoft.EventGrid/domains/listKeys/action",
			"Microsoft.EventGrid/domains/regenerateKey/action",
			"Microsoft.EventGrid/partnerNamespaces/listKeys/action",
			"Microsoft.EventGrid/partnerNamespaces/regenerateKey/action"
		],
		advice: {
			off: "disableLocalAuth: true",
			instead: "EventGrid Data Sender"
		},
		classic: {
			"azure:eventgrid/topic:topic": { localAuthEnabled: { not: "disableLocalAuth" } },
			"azure:eventgrid/domain:domain": { localAuthEnabled: { not: "disableLocalAuth" } }
		}
	},
	eventHubs: {
		types: ["azure-native:eventhub:namespace"],
		switch: disableLocalAuth(),
		takes: "key",
		noun: "namespace",
		opens: { dataActions: ["Microsoft.EventHub/*"] },
		keys: keysOfRules("Microsoft.EventHub"),
		listedBy: ["Microsoft.EventHub/namespaces/authorizationRules/listkeys/action", "Microsoft.EventHub/namespaces/authorizationRules/regenerateKeys/action"],
		advice: {
			off: "disableLocalAuth: true",
			instead: "Azure Event Hubs Data Sender or Azure Event Hubs Data Receiver"
		},
		classic: {
			"azure:eventhub/eventhubnamespace:eventhubnamespace": { localAuthenticationEnabled: { not: "disableLocalAuth" } },
			"azure:eventhub/namespace:namespace": { localAuthenticationEnabled: { not: "disableLocalAuth" } }
		}
	},
	grafana: {
		types: ["azure-native:dashboard:grafana"],
		switch: {
			path: "properties.apiKey",
			off: { is: "Disabled" },
			unsaid: "off"
		},
		takes: "key",
		noun: "workspace",
		listedBy: [],
		advice: {
			off: "properties.apiKey: \"Disabled\"",
			instead: "Grafana Viewer"
		},
		classic: { "azure:dashboard/grafana:grafana": { apiKeyEnabled: {
			path: "properties.apiKey",
			values: {
				true: "Enabled",
				false: "Disabled"
			}
		} } }
	},
	iotHub: {
		types: ["azure-native:devices:iothubresource", "azure-native:iothub:iothubresource"],
		switch: disableLocalAuth("properties.disableLocalAuth"),
		takes: "key",
		noun: "hub",
		opens: { dataActions: ["Microsoft.Devices/*"] },
		listedBy: ["Microsoft.Devices/IotHubs/listkeys/Action", "Microsoft.Devices/IotHubs/iotHubKeys/listkeys/Action"],
		advice: {
			off: "properties.disableLocalAuth: true",
			instead: "IoT Hub Data Contributor"
		},
		classic: { "azure:iot/iothub:iothub": { localAuthenticationEnabled: { not: "properties.disableLocalAuth" } } }
	},
	logAnalytics: {
		types: ["azure-native:operationalinsights:workspace"],
		switch: disableLocalAuth("features.disableLocalAuth"),
		takes: "key",
		noun: "workspace",
		lets: "send telemetry",
		keys: [eitherKey],
		listedBy: [
			"Microsoft.OperationalInsights/workspaces/sharedKeys/action",
			"Microsoft.OperationalInsights/workspaces/listKeys/action",
			"Microsoft.OperationalInsights/workspaces/regenerateSharedKey/action"
		],
		advice: {
			off: "features.disableLocalAuth: true",
			instead: "Monitoring Metrics Publisher"
		},
		classic: { "azure:operationalinsights/analyticsworkspace:analyticsworkspace": {
			localAuthenticationDisabled: "features.disableLocalAuth",
			localAuthenticationEnabled: { not: "features.disableLocalAuth" }
		} }
	},
	maps: {
		types: ["azure-native:maps:account"],
		switch: disableLocalAuth("properties.disableLocalAuth"),
		takes: "key",
		noun: "account",
		opens: { dataActions: ["Microsoft.Maps/*"] },
		keys: [eitherKey],
		listedBy: ["Microsoft.Maps/accounts/listKeys/action", "Microsoft.Maps/accounts/regenerateKey/action"],
		advice: {
			off: "properties.disableLocalAuth: true",
			instead: "Azure Maps Data Reader"
		},
		classic: { "azure:maps/account:account": { localAuthenticationEnabled: { not: "properties.disableLocalAuth" } } }
	},
	mlBatchEndpoint: {
		types: ["azure-native:machinelearningservices:batchendpoint"],
		switch: {
			path: "batchEndpointProperties.authMode",
			off: { is: "AADToken" },
			unsaid: "on"
		},
		takes: "key",
		noun: "endpoint",
		listedBy: ["Microsoft.MachineLearningServices/workspaces/batchEndpoints/listkeys/action"],
		advice: {
			off: "authMode: \"AADToken\"",
			instead: "AzureML Data Scientist"
		}
	},
	mlDatastores: {
		types: ["azure-native:machinelearningservices:workspace"],
		switch: {
			path: "systemDatastoresAuthMode",
			off: { is: "Identity" },
			unsaid: "on"
		},
		takes: "key",
		noun: "workspace",
		listedBy: ["Microsoft.MachineLearningServices/workspaces/listKeys/action", "Microsoft.MachineLearningServices/workspaces/listStorageAccountKeys/action"],
		advice: {
			off: "systemDatastoresAuthMode: \"Identity\"",
			instead: "a role on the storage account"
		}
	},
	mlEndpoint: {
		types: ["azure-native:machinelearningservices:onlineendpoint"],
		switch: {
			path: "onlineEndpointProperties.authMode",
			off: { is: "AADToken" },
			unsaid: "on"
		},
		takes: "key",
		noun: "endpoint",
		listedBy: ["Microsoft.MachineLearningServices/workspaces/onlineEndpoints/listKeys/action", "Microsoft.MachineLearningServices/workspaces/onlineEndpoints/regenerateKeys/action"],
		advice: {
			off: "authMode: \"AADToken\"",
			instead: "AzureML Data Scientist"
		}
	},
	mongo: {
		types: ["azure-native:mongocluster:mongocluster", "azure-native:documentdb:mongocluster"],
		switch: {
			path: "properties.authConfig.allowedModes",
			off: { without: ["NativeAuth"] },
			unsaid: "on"
		},
		takes: "password",
		noun: "cluster",
		listedBy: [],
		advice: {
			off: "authConfig.allowedModes: [\"MicrosoftEntraID\"]",
			instead: "a user of Entra"
		},
		classic: { "azure:mongocluster/mongocluster:mongocluster": { authenticationMethods: "properties.authConfig.allowedModes" } }
	},
	mysql: {
		types: ["azure-native:dbformysql:configuration"],
		switch: {
			path: "value",
			off: { is: "ON" },
			unsaid: "on",
			where: {
				path: "configurationName",
				is: "aad_auth_only"
			}
		},
		takes: "password",
		noun: "server",
		lets: "sign in as administrator",
		listedBy: [],
		advice: {
			off: "aad_auth_only: \"ON\"",
			instead: "an administrator of Entra, who adds database users of Entra"
		},
		classic: { "azure:mysql/flexibleserverconfiguration:flexibleserverconfiguration": {
			name: "configurationName",
			value: "value"
		} },
		isApart: true
	},
	playwright: {
		types: ["azure-native:loadtestservice:playwrightworkspace", "azure-native:azureplaywrightservice:account"],
		switch: {
			path: "localAuth",
			off: { is: "Disabled" },
			unsaid: "on"
		},
		takes: "key",
		noun: "workspace",
		listedBy: [],
		advice: {
			off: "localAuth: \"Disabled\"",
			instead: "a role on the workspace"
		}
	},
	postgresql: {
		types: ["azure-native:dbforpostgresql:server", "azure-native:dbforpostgresql:servergroupcluster"],
		switch: {
			path: "authConfig.passwordAuth",
			off: { is: "Disabled" },
			unsaid: "on"
		},
		takes: "password",
		noun: "server",
		lets: "sign in as administrator",
		listedBy: [],
		advice: {
			off: "authConfig.passwordAuth: \"Disabled\"",
			instead: "an administrator of Entra, who adds database users of Entra"
		},
		classic: { "azure:postgresql/flexibleserver:flexibleserver": {
			"authentication.passwordAuthEnabled": {
				path: "authConfig.passwordAuth",
				values: {
					true: "Enabled",
					false: "Disabled"
				}
			},
			"authentication.activeDirectoryAuthEnabled": {
				path: "authConfig.activeDirectoryAuth",
				values: {
					true: "Enabled",
					false: "Disabled"
				}
			},
			"authentication.tenantId": "authConfig.tenantId"
		} }
	},
	redis: {
		types: ["azure-native:cache:redis", "azure-native:redis:redis"],
		switch: {
			path: "disableAccessKeyAuthentication",
			off: { is: true },
			unsaid: "on"
		},
		takes: "key",
		noun: "cache",
		lets: "read and write data",
		keys: [eitherKey],
		listedBy: ["Microsoft.Cache/redis/listKeys/action", "Microsoft.Cache/redis/regenerateKey/action"],
		advice: {
			off: "disableAccessKeyAuthentication: true",
			instead: "an access policy of the cache"
		},
		classic: { "azure:redis/cache:cache": { accessKeysAuthenticationEnabled: { not: "disableAccessKeyAuthentication" } } }
	},
	redisEnterprise: {
		types: ["azure-native:redisenterprise:database", "azure-native:cache:database"],
		switch: {
			path: "accessKeysAuthentication",
			off: { is: "Disabled" },
			unsaid: "on"
		},
		takes: "key",
		noun: "database",
		listedBy: ["Microsoft.Cache/redisEnterprise/databases/listKeys/action", "Microsoft.Cache/redisEnterprise/databases/regenerateKey/action"],
		advice: {
			off: "accessKeysAuthentication: \"Disabled\"",
			instead: "an access policy of the database"
		}
	},
	search: {
		types: ["azure-native:search:service"],
		switch: disableLocalAuth(),
		takes: "key",
		noun: "service",
		opens: { dataActions: ["Microsoft.Search/*"] },
		keys: [eitherKey, {
			named: /^(?:value|queryKeys)\.\d+\.key$/,
			lesser: {
				word: "query key",
				opens: { dataActions: ["Microsoft.Search/searchServices/indexes/documents/read"] }
			}
		}],
		listedBy: [
			"Microsoft.Search/searchServices/listAdminKeys/action",
			"Microsoft.Search/searchServices/listQueryKeys/action",
			"Microsoft.Search/searchServices/regenerateAdminKey/action",
			"Microsoft.Search/searchServices/createQueryKey/action"
		],
		advice: {
			off: "disableLocalAuth: true",
			instead: "Search Index Data Reader or Search Index Data Contributor"
		},
		classic: { "azure:search/service:service": {
			name: "searchServiceName",
			localAuthenticationEnabled: { not: "disableLocalAuth" },
			authenticationFailureMode: "authOptions.aadOrApiKey.aadAuthFailureMode"
		} }
	},
	serviceBus: {
		types: ["azure-native:servicebus:namespace"],
		switch: disableLocalAuth(),
		takes: "key",
		noun: "namespace",
		opens: { dataActions: ["Microsoft.ServiceBus/*"] },
		keys: keysOfRules("Microsoft.ServiceBus"),
		listedBy: ["Microsoft.ServiceBus/namespaces/authorizationRules/listkeys/action", "Microsoft.ServiceBus/namespaces/authorizationRules/regenerateKeys/action"],
		advice: {
			off: "disableLocalAuth: true",
			instead: "Azure Service Bus Data Sender or Azure Service Bus Data Receiver"
		},
		classic: { "azure:servicebus/namespace:namespace": { localAuthEnabled: { not: "disableLocalAuth" } } }
	},
	signalR: {
		types: ["azure-native:signalrservice:signalr"],
		switch: disableLocalAuth(),
		takes: "key",
		noun: "service",
		opens: { dataActions: ["Microsoft.SignalRService/*"] },
		keys: [eitherKey],
		listedBy: ["Microsoft.SignalRService/SignalR/listkeys/action", "Microsoft.SignalRService/SignalR/regeneratekey/action"],
		advice: {
			off: "disableLocalAuth: true",
			instead: "SignalR App Server"
		},
		classic: { "azure:signalr/service:service": { localAuthEnabled: { not: "disableLocalAuth" } } }
	},
	sql: {
		types: ["azure-native:sql:server", "azure-native:sql:managedinstance"],
		switch: {
			path: "administrators.azureADOnlyAuthentication",
			off: { is: true },
			unsaid: "on"
		},
		takes: "password",
		noun: "server",
		lets: "sign in as administrator",
		listedBy: [],
		advice: {
			off: "administrators.azureADOnlyAuthentication: true",
			instead: "a database user of Entra"
		},
		classic: {
			"azure:mssql/server:server": {
				"azureadAdministrator.azureadAuthenticationOnly": "administrators.azureADOnlyAuthentication",
				"azureadAdministrator.objectId": "administrators.sid",
				"azureadAdministrator.loginUsername": "administrators.login"
			},
			"azure:mssql/managedinstance:managedinstance": {
				"azureActiveDirectoryAdministrator.azureadAuthenticationOnlyEnabled": "administrators.azureADOnlyAuthentication",
				"azureActiveDirectoryAdministrator.objectId": "administrators.sid",
				"azureActiveDirectoryAdministrator.loginUsername": "administrators.login"
			}
		}
	},
	sqlEntraOnly: {
		types: ["azure-native:sql:serverazureadonlyauthentication", "azure-native:sql:managedinstanceazureadonlyauthentication"],
		switch: {
			path: "azureADOnlyAuthentication",
			off: { is: true },
			unsaid: "on"
		},
		takes: "password",
		noun: "server",
		listedBy: [],
		advice: {
			off: "azureADOnlyAuthentication: true",
			instead: "a database user of Entra"
		},
		isApart: true
	},
	storage: {
		types: ["azure-native:storage:storageaccount"],
		switch: {
			path: "allowSharedKeyAccess",
			off: { is: false },
			unsaid: "on"
		},
		takes: "key",
		noun: "account",
		opens: { dataActions: ["Microsoft.Storage/*"] },
		keys: [{ named: /^keys\.\d+\.value$/ }, { named: /^(?:primary|secondary)(?:AccessKey|(?:Blob|Queue|Table|File|Dfs)?ConnectionString)$/ }],
		listedBy: ["Microsoft.Storage/storageAccounts/listKeys/action", "Microsoft.Storage/storageAccounts/regenerateKey/action"],
		classic: { "azure:storage/account:account": {
			name: "accountName",
			sharedAccessKeyEnabled: "allowSharedKeyAccess"
		} },
		advice: {
			off: "allowSharedKeyAccess: false",
			instead: "Storage Blob Data Reader or Storage Blob Data Contributor"
		}
	},
	synapse: {
		types: ["azure-native:synapse:workspace"],
		switch: {
			path: "azureADOnlyAuthentication",
			off: { is: true },
			unsaid: "on"
		},
		takes: "password",
		noun: "workspace",
		lets: "sign in as administrator",
		listedBy: [],
		advice: {
			off: "azureADOnlyAuthentication: true",
			instead: "a SQL administrator of Entra"
		},
		classic: { "azure:synapse/workspace:workspace": {
			name: "workspaceName",
			azureadAuthenticationOnly: "azureADOnlyAuthentication"
		} }
	},
	synapseEntraOnly: {
		types: ["azure-native:synapse:azureadonlyauthentication"],
		switch: {
			path: "azureADOnlyAuthentication",
			off: { is: true },
			unsaid: "on"
		},
		takes: "password",
		noun: "workspace",
		listedBy: [],
		advice: {
			off: "azureADOnlyAuthentication: true",
			instead: "a SQL administrator of Entra"
		},
		isApart: true
	},
	webPubSub: {
		types: ["azure-native:webpubsub:webpubsub", "azure-native:signalrservice:webpubsub"],
		switch: disableLocalAuth(),
		takes: "key",
		noun: "service",
		opens: { dataActions: ["Microsoft.SignalRService/*"] },
		keys: [eitherKey],
		listedBy: ["Microsoft.SignalRService/WebPubSub/listkeys/action", "Microsoft.SignalRService/WebPubSub/regeneratekey/action"],
		advice: {
			off: "disableLocalAuth: true",
			instead: "Web PubSub Service Owner"
		},
		classic: { "azure:webpubsub/service:service": { localAuthEnabled: { not: "disableLocalAuth" } } }
	}
};
const serviceKinds = Object.keys(services);
/** What whoever has a key of a resource of this normal type may do, in words; nothing where no row says it. */
function letsDo(type) {
	return Object.values(services).find(({ types, classic = {} }) => types.includes(type) || Object.hasOwn(classic, type))?.lets;
}
function serviceOf(kind) {
	return services[kind];
}
// access/identity/types.ts
const accountType = "azure-native:cognitiveservices:account";
const searchType = "azure-native:search:service";
const storageType = "azure-native:storage:storageaccount";
const vaultType = "azure-native:keyvault:vault";
const accessPolicyType = "azure-native:keyvault:accesspolicy";
const clusterType = "azure-native:containerservice:managedcluster";
const resourceGroupType = "azure-native:resources:resourcegroup";
const identityType = "azure-native:managedidentity:userassignedidentity";
const credentialType = "azure-native:managedidentity:federatedidentitycredential";
const roleDefinitionType = "azure-native:authorization:roledefinition";
const groupTypes = ["azuread:index/group:group", "azuread:index/groupwithoutmembers:groupwithoutmembers"];
const isGroupType = (type) => groupTypes.includes(type);
const servicePrincipalType = "azuread:index/serviceprincipal:serviceprincipal";
const groupMemberType = "azuread:index/groupmember:groupmember";
const assignmentType = "azure-native:authorization:roleassignment";
const stackReferenceType = "pulumi:pulumi:stackreference";
/** Resources that are principals themselves. */
const principalTypes = {
	[identityType]: "identity",
	[groupTypes[0]]: "group",
	[groupTypes[1]]: "group",
	"azuread:index/user:user": "user",
	[servicePrincipalType]: "servicePrincipal"
};
/** User-assigned identities, which others can act as. */
const identityTypes = new Set(Object.keys(principalTypes).filter((type) => principalTypes[type] === "identity"));
/** Types that only describe access. They are no actors, and nothing is held on them. */
const accessItselfTypes = /* @__PURE__ */ new Set([
	assignmentType,
	credentialType,
	accessPolicyType,
	groupMemberType
]);
/** Resources on which roles can be assigned, except accounts, whose kind is an input. */
const scopeTypes = {
	[identityType]: "identity",
	[resourceGroupType]: "resourceGroup",
	[searchType]: "search",
	[vaultType]: "keyVault",
	[storageType]: "storage",
	"azure-native:app:containerapp": "host",
	"azure-native:app:job": "host",
	"azure-native:web:webapp": "host",
	"azure-native:web:webappslot": "host",
	"azure-native:compute:virtualmachine": "host",
	"azure-native:compute:virtualmachinescaleset": "host",
	[clusterType]: "host"
};
/** ARM resource types of scopes given by id. */
const armScopeKinds = {
	"microsoft.cognitiveservices/accounts": "cognitiveServices",
	"microsoft.managedidentity/userassignedidentities": "identity",
	"microsoft.search/searchservices": "search",
	"microsoft.keyvault/vaults": "keyVault",
	"microsoft.storage/storageaccounts": "storage",
	"microsoft.app/containerapps": "host",
	"microsoft.app/jobs": "host",
	"microsoft.web/sites": "host",
	"microsoft.web/sites/slots": "host",
	"microsoft.compute/virtualmachines": "host",
	"microsoft.compute/virtualmachinescalesets": "host",
	"microsoft.containerservice/managedclusters": "host"
};
/** The kind of a Cognitive Services account by its `kind`. */
function accountScopeKind(kind) {
	const kinds = {
		openai: "openai",
		aiservices: "aiservices",
		formrecognizer: "documentIntelligence"
	};
	const key = kind?.toLowerCase() ?? "";
	return Object.hasOwn(kinds, key) ? kinds[key] ?? "cognitiveServices" : "cognitiveServices";
}
// access/terms/unknownRole.ts
const prefix = "unknown role";
/** The name of an unknown role in a report. */
function unknownRoleName(what) {
	return `${prefix} ${what}`;
}
/** The name of a known role, changed if it looks like the name of an unknown one. */
function knownRoleName(name) {
	return isUnknownRole(name) ? `"${name}"` : name;
}
/** Whether a name in a report belongs to an unknown role, which may allow anything. */
function isUnknownRole(name) {
	return name.startsWith(prefix);
}
// access/facts/readers/condition.ts
/** The condition of an assignment: none, a text, or what stands for one that is not known. */
function conditionOf(graph, assignment) {
	const given = assignment.inputs["condition"];
	if (given === void 0 || given === null) return {};
	const value = graph.text(assignment, "condition");
	if (value.known) return value.text.trim() === "" ? {} : inVersion(graph, assignment, value.text.trim());
	return {
		text: `unknown condition (${graph.symbol(assignment, "condition")})`,
		why: value.why
	};
}
/** The language that the condition is written in belongs to it: in another one it means something else. */
function inVersion(graph, assignment, text) {
	if ((assignment.inputs["conditionVersion"] ?? usualVersion) === usualVersion) return { text };
	const version = graph.text(assignment, "conditionVersion");
	if (version.known) return { text: `${text} (version ${version.text})` };
	return {
		text: `${text} (unknown version ${graph.symbol(assignment, "conditionVersion")})`,
		why: version.why
	};
}
const usualVersion = "2.0";
/** What a role gives to whom it is given under a condition. */
function conditional(role, condition) {
	const definition = role.definition && underCondition(role.definition, condition);
	return {
		...role,
		name: `${role.name} (conditional)`,
		definition,
		condition
	};
}
/** Kept as long as the role itself: comparing roles is costly, and equal ones are compared once. */
const known = /* @__PURE__ */ new WeakMap();
/** What a role allows under a condition: each block under its own and this one. */
function underCondition(role, condition) {
	const conditioned = known.get(role) ?? /* @__PURE__ */ new Map();
	known.set(role, conditioned);
	const found = conditioned.get(condition) ?? {
		...role,
		permissions: role.permissions.map((block) => ({
			...block,
			condition: both(block, condition)
		}))
	};
	conditioned.set(condition, found);
	return found;
}
function both(block, condition) {
	const own = block.condition?.trim() ?? "";
	return own === "" ? condition : `(${own}) AND (${condition})`;
}
// access/terms/kinds.ts
/** The words at the beginning of names in a lock. They are part of the format and never change. */
const actorWords = {
	identity: "identity",
	serviceAccount: "service account",
	github: "github",
	federated: "federated",
	host: "host",
	group: "group",
	user: "user",
	servicePrincipal: "service principal",
	keyHolder: "key holder",
	unknown: "unknown"
};
const scopeWords = {
	openai: "openai",
	aiservices: "ai services",
	cognitiveServices: "cognitive services",
	documentIntelligence: "document intelligence",
	search: "search",
	keyVault: "key vault",
	storage: "storage",
	identity: "identity",
	host: "host",
	group: "group",
	resourceGroup: "resource group",
	subscription: "subscription",
	managementGroup: "management group",
	resource: "resource",
	unknown: "unknown"
};
const actorTold = tellKind(actorWords);
const scopeTold = tellKind(scopeWords);
function tellKind(words) {
	const kinds = Object.keys(words).toSorted((a, b) => words[b].length - words[a].length);
	return (label) => {
		const kind = kinds.find((each) => label.startsWith(`${words[each]} `));
		return {
			kind,
			name: kind === void 0 ? label : label.slice(words[kind].length + 1)
		};
	};
}
/** Whether a separately given kind is one, because the name does not have it. */
function isActorKind(kind) {
	return Object.hasOwn(actorWords, kind);
}
function isScopeKind(kind) {
	return Object.hasOwn(scopeWords, kind);
}
// access/identity/said.ts
/** The name in a key: the name of the program's resource, or of the resource that it is a part of. */
function nameInKey(text) {
	const key = parseKey(text);
	switch (key.kind) {
		case "resource": return key.name;
		case "identity": {
			const name = nameInKey(key.of);
			return name !== void 0 && key.as === "kubelet" ? `${name} kubelet` : name;
		}
		case "part": return key.as === "application" || key.as === "addon" ? void 0 : nameInKey(key.of);
		default: return;
	}
}
/** The key of the cluster that signs for the subject with a key. */
function clusterOfSubject(text) {
	const key = parseKey(text);
	return key.kind === "subject" && "cluster" in key.issuer ? key.issuer.cluster : void 0;
}
/** Whether a key may belong to the subject of an issuer. Keys of other things are not checked. */
function isOfSubject(text, issuer, subject) {
	const key = parseKey(text);
	if (key.kind !== "subject") return !text.startsWith("subject:");
	if (!(key.subject === subject || key.subject === "" && key.terms.at(-1) === `matching ${subject}`)) return false;
	if ("text" in key.issuer) return key.issuer.text === issuer || parseKey(key.issuer.text).kind === "unknown";
	const name = nameInKey(key.issuer.cluster);
	return name === void 0 || issuer === `issuer of ${name}`;
}
/**
* How an unknown value of another stack is known: by the name of the output, or by what the sibling project says when
* it runs.
*/
function stackOutputOf(text) {
	const key = parseKey(text);
	const [source, ...others] = key.kind === "unknown" ? key.sources : [];
	if (source === void 0 || others.length > 0) return void 0;
	const from = parseKey(source.key);
	if (from.kind !== "resource" || normalType(from.types) !== "pulumi:pulumi:stackreference") return void 0;
	return source.path?.startsWith("outputs[\"") === true ? "ofSibling" : "byName";
}
export { addOnKey as $, resourceGroupType as A, withoutVersions as At, serviceOf as B, credentialType as C, isOfAzure as Ct, identityTypes as D, packageOf as Dt, identityType as E, normalType as Et, stackReferenceType as F, recordAt as G, RoleFileError as H, storageType as I, byText as J, textAt as K, vaultType as L, scopeTypes as M, searchType as N, isGroupType as O, parseUrn as Ot, servicePrincipalType as P, parseKey as Q, letsDo as R, clusterType as S, sourceText as St, groupTypes as T, nameIn as Tt, described as U, services as V, listAt as W, bytesToHex as X, sha256 as Y, utf8ToBytes as Z, accessPolicyType as _, subjectKey as _t, actorTold as a, groupKey as at, armScopeKinds as b, unknownRoleKey as bt, isScopeKind as c, isArmKey as ct, conditionOf as d, keyOf as dt, anybodyKey as et, conditional as f, kubeletKey as ft, accessItselfTypes as g, someKey as gt, unknownRoleName as h, roleKey as ht, stackOutputOf as i, armParts as it, roleDefinitionType as j, principalTypes as k, typesIn as kt, scopeTold as l, isHoldersKey as lt, knownRoleName as m, objectKey as mt, isOfSubject as n, applicationKey as nt, actorWords as o, holdersKey as ot, isUnknownRole as p, namedKey as pt, byName as q, nameInKey as r, armKey as rt, isActorKind as s, importKey as st, clusterOfSubject as t, apartKey as tt, scopeWords as u, keyHolderKey as ut, accountScopeKind as v, symbolKey as vt, groupMemberType as w, logicalKey as wt, assignmentType as x, printKey as xt, accountType as y, systemKey as yt, serviceKinds as z };
