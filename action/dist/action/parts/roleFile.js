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
export { textAt as a, recordAt as i, described as n, byName as o, listAt as r, byText as s, RoleFileError as t };
