import { t as require_dist } from "./dist.js";
import { c as readText } from "./settings.js";
import { t as UserError } from "./userError.js";
import { isUtf8 } from "node:buffer";
// project/yaml/goTime.ts
var import_dist = require_dist();
const form = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:(?<mark>[Tt]| +)(?<hour>\d{1,2}):(?<minute>\d{1,2}):(?<second>\d{1,2})(?:[.,](?<fraction>\d+))?(?<zone>Z|[-+]\d\d:\d\d)?)?$/;
/**
* A moment that gopkg.in/yaml.v3 reads in unquoted text, as Go prints it: `2026-12-31 10:00:00 +0200 +0200`. Where the
* offset is that of the machine itself, Go prints the name of its time zone; this is what a machine in UTC prints.
*/
function goTime(text) {
	const given = form.exec(text)?.groups;
	if (given === void 0) return;
	const { mark = " ", zone, fraction = "" } = given;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = [...[
		"year",
		"month",
		"day",
		"hour",
		"minute",
		"second"
	].map((part) => Number(given[part] ?? 0))];
	const isMoment = mark.startsWith(" ") === (zone === void 0) && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && hour < 24 && minute < 60 && second < 60;
	const offset = offsetOf(zone ?? "Z");
	if (!isMoment || offset === void 0) return;
	const date = [
		given["year"],
		two(month),
		two(day)
	].join("-");
	const clock = [
		hour,
		minute,
		second
	].map(two).join(":");
	const rest = fraction.slice(0, 9).replace(/0+$/, "");
	return `${date} ${clock}${rest === "" ? "" : `.${rest}`} ${offset}`;
}
function daysIn(year, month) {
	return new Date(Date.UTC(year % 400 + 2e3, month, 0)).getUTCDate();
}
function offsetOf(zone) {
	const [hours = 0, minutes = 0] = zone === "Z" ? [] : zone.slice(1).split(":").map(Number);
	if (hours > 24 || minutes > 60) return;
	const total = hours * 60 + minutes;
	const offset = `${zone.slice(0, 1)}${two(Math.floor(total / 60))}${two(total % 60)}`;
	return total === 0 ? "+0000 UTC" : `${offset} ${offset}`;
}
function two(count) {
	return String(count).padStart(2, "0");
}
// project/yaml/scalars.ts
/** A scalar that the engine refuses, or reads as a value that we cannot express. */
var Unreadable = class {
	/** The reason, printed after the key. */
	why;
	constructor(why) {
		this.why = why;
	}
};
const maxInt64 = 2n ** 63n - 1n;
const maxUint64 = 2n ** 64n - 1n;
const byWord = new Map([
	["true True TRUE", () => true],
	["false False FALSE", () => false],
	["~ null Null NULL", () => null],
	[".nan .NaN .NAN .inf .Inf .INF +.inf +.Inf +.INF -.inf -.Inf -.INF", (text) => new Unreadable(`the engine cannot give the number ${text} to a program: put quotes around it for the text`)]
].flatMap(([texts, value]) => texts.split(" ").map((text) => [text, value(text)])));
/**
* The engine reads stack files with gopkg.in/yaml.v3, in which `2026-12-31` is a moment, `0755` is octal and `1_000` is a
* thousand. Every tag that it knows for a scalar; the first one is what has no tag and no quotes.
*
* @see https://github.com/go-yaml/yaml/blob/v3/resolve.go
*/
const engineScalars = [
	{
		tag: "tag:yaml.org,2002:str",
		default: true,
		test: /^/,
		resolve: (text) => goTime(text) ?? untimed(text)
	},
	tagged("int", (text) => only(untimed(text), (value) => typeof value === "bigint")),
	tagged("float", (text) => float(untimed(text))),
	tagged("bool", (text) => only(untimed(text), (value) => typeof value === "boolean")),
	tagged("null", (text) => only(untimed(text), (value) => value === null)),
	tagged("timestamp", goTime),
	tagged("binary", binary)
];
function tagged(name, read) {
	return {
		tag: `tag:yaml.org,2002:${name}`,
		resolve: (text) => {
			const value = read(text);
			return value === void 0 ? new Unreadable(`"${text}" is not a !!${name} to the engine: remove the tag, or put quotes around the text`) : value;
		}
	};
}
function untimed(text) {
	if (text === "") return null;
	const value = byWord.get(text);
	return value === void 0 ? numberOf(text) ?? text : value;
}
function numberOf(text) {
	if (text.startsWith(".")) return /^\.\d+(_\d+)*(e[-+]?\d+(_\d+)*)?$/i.test(text) ? finite(text.replaceAll("_", "")) : void 0;
	if (!/^[-+\d]/.test(text)) return;
	const plain = text.replaceAll("_", "");
	return integer(plain) ?? (/^[-+]?(\.\d+|\d+(\.\d*)?)(e[-+]?\d+)?$/i.test(plain) ? finite(plain) : integer(plain.replace(/^(0[bo])([-+])/, "$2$1")));
}
function integer(plain) {
	const [, sign, digits] = /^([-+]?)(0b[01]+|0o[0-7]+|0x[\da-f]+|0[0-7]*|[1-9]\d*)$/i.exec(plain) ?? [];
	if (digits === void 0) return;
	const size = BigInt(digits.replace(/^0(?=\d)/, "0o"));
	return size > (sign === "-" ? maxInt64 + 1n : sign === "+" ? maxInt64 : maxUint64) ? void 0 : sign === "-" ? -size : size;
}
function finite(text) {
	const value = Number(text);
	return Number.isFinite(value) ? value : void 0;
}
function float(value) {
	return typeof value === "bigint" && value <= maxInt64 ? Number(value) : only(value, (given) => typeof given === "number");
}
function only(value, isWanted) {
	return isWanted(value) || value instanceof Unreadable ? value : void 0;
}
function binary(text) {
	const data = text.replace(/[\r\n]/g, "");
	const bytes = Buffer.from(data, "base64");
	return /^([\da-z+/]{4})*([\da-z+/]{2}==|[\da-z+/]{3}=)?$/i.test(data) && isUtf8(bytes) ? bytes.toString() : void 0;
}
/** A key that is not text, as Go prints it. */
function keyText(value) {
	if (value === null) return "<nil>";
	return typeof value === "number" && value !== 0 && (Math.abs(value) < 1e-4 || Math.abs(value) >= 1e6) ? value.toExponential().replace(/(?<=[-+])\d$/, "0$&") : String(value);
}
// project/yaml/nodes.ts
const maxNodes = 1e5;
/** Refuses YAML that the engine would read differently, and gives keys and merges the engine's meaning. */
function checkNodes(document, text, at) {
	const anchors = /* @__PURE__ */ new Map();
	const targets = /* @__PURE__ */ new Map();
	(0, import_dist.visit)(document, { Node(_, node) {
		if ((0, import_dist.isAlias)(node)) targets.set(node, anchors.get(node.source));
		else if (node.anchor !== void 0) anchors.set(node.anchor, node);
	} });
	const merged = /* @__PURE__ */ new Map();
	(0, import_dist.visit)(document, {
		Scalar(_, scalar, ancestors) {
			if (scalar.value instanceof Unreadable) throw new UserError(`${at(scalar)}: ${keyed(pathTo(scalar, ancestors))}${scalar.value.why}`);
			if (scalar.type?.startsWith("BLOCK") === true && scalar.range?.[1] === text.length && /\S[^\n]*$/.test(text)) scalar.value = String(scalar.value).replace(/\n$/, "");
		},
		Pair(_, { key, value }, ancestors) {
			const map = ancestors.at(-1);
			if (!(0, import_dist.isScalar)(key) || key.value !== "<<" || !(0, import_dist.isMap)(map)) return;
			key.type = "PLAIN";
			const sources = ((0, import_dist.isSeq)(value) ? value.items : [value]).map((node) => targets.get(node) ?? node);
			if (!sources.every(isTextMap)) throw new UserError(`${at(key)}: ${keyed(pathTo(map, ancestors))}"<<" merges a map, an alias of a map, or a list of these, and their keys have to be text: put quotes around keys that are not`);
			merged.set(map, sources);
		}
	});
	if (sizeOf(document.contents, targets, merged) > maxNodes) throw new UserError(`${at(void 0)}: not usable YAML: its aliases multiply, or contain themselves: write them out`);
	nameKeys(document, targets, at);
}
function isTextMap(node) {
	return (0, import_dist.isMap)(node) && node.items.every(({ key }) => (0, import_dist.isScalar)(key) && key.value === key.source);
}
/** The number of nodes with every alias and merge written out; Infinity for an endless expansion. */
function sizeOf(root, targets, merged) {
	const sizes = /* @__PURE__ */ new Map();
	const size = (node) => {
		const known = sizes.get(node);
		if (known !== void 0) return known;
		sizes.set(node, Infinity);
		const sum = [
			...(0, import_dist.isAlias)(node) ? [targets.get(node)] : [],
			...(0, import_dist.isSeq)(node) ? node.items : [],
			...(0, import_dist.isMap)(node) ? [...node.items.map(({ value }) => value), ...merged.get(node) ?? []] : []
		].reduce((total, part) => total + size(part), 1);
		sizes.set(node, sum);
		return sum;
	};
	return size(root);
}
function nameKeys(document, targets, at) {
	(0, import_dist.visit)(document, { Map(_, map, ancestors) {
		const seen = /* @__PURE__ */ new Set();
		for (const { key } of map.items) {
			const scalar = targets.get(key) ?? key;
			const node = key;
			const place = pathTo(map, ancestors);
			if (!(0, import_dist.isScalar)(scalar) || typeof scalar.value !== "string" && ((0, import_dist.isAlias)(key) || scalar.anchor !== void 0)) throw new UserError(`${at(node)}: ${keyed(place)}expected keys that are text: put quotes around this one`);
			const value = scalar.value;
			const name = typeof value === "string" ? value : keyText(value);
			scalar.value = name;
			if (seen.has(name)) throw new UserError(`${at(node)}: key "${name}" appears twice${place === "" ? "" : ` under ${place}`}`);
			seen.add(name);
		}
	} });
}
function keyed(place) {
	return place === "" ? "" : `key "${place}": `;
}
function pathTo(node, ancestors) {
	const names = [];
	for (const [index, ancestor] of ancestors.entries()) {
		const next = ancestors[index + 1] ?? node;
		if ((0, import_dist.isMap)(ancestor)) {
			const pair = ancestor.items.find((item) => item === next);
			if (pair !== void 0 && (0, import_dist.isScalar)(pair.key)) names.push(pair.key.source ?? "");
		}
	}
	return names.filter((name, index) => index > 0 || name !== "config").join(".");
}
// project/yaml/file.ts
/** Reads a YAML file. @throws UserError with file, line and key. */
function readYaml(path, label) {
	const lines = new import_dist.LineCounter();
	const lineAt = (offset) => offset === void 0 ? label : `${label}:${lines.linePos(offset).line}`;
	const at = (node) => lineAt(node?.range?.[0]);
	const text = readText(path, label);
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		uniqueKeys: false,
		prettyErrors: false,
		schema: "failsafe",
		resolveKnownTags: false,
		customTags: (tags) => [
			...engineScalars,
			...tags,
			"merge"
		]
	});
	const [error] = document.errors;
	if (error !== void 0) throw new UserError(`${lineAt(error.pos[0])}: not valid YAML: ${firstLine(error.message)}`);
	checkNodes(document, text, at);
	return {
		label,
		document,
		value: plain(document, label),
		at
	};
}
function plain(document, label) {
	try {
		return document.toJS({ maxAliasCount: -1 });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError(`${label}: not usable YAML: ${firstLine(reason)}`);
	}
}
function firstLine(text) {
	return text.split("\n", 1)[0] ?? text;
}
/** What was given, in plain words, for messages. */
function kindOf(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a map";
	if (typeof value === "bigint") return `the number ${value.toString()}`;
	return typeof value === "string" ? `the text "${value}"` : `the ${typeof value} ${JSON.stringify(value)}`;
}
/** A map of YAML, not a list and not a scalar. */
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
export { kindOf as n, readYaml as r, isRecord as t };
