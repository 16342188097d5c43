// offline/recorded/values.ts
/** The spelling of an unknown value, on the wire and in the digest. */
const unknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
/** The key that marks a map as something special. */
const signatureKey = "4dabf18193072939515e22adb298388d";
/** What such a map can be. */
const signatures = {
	asset: "c44067f5952c0a294b673a41bacd8c17",
	archive: "0def7320c3a5731c473e5ecbe6d01bc7",
	secret: "1b47061264138c4ac30d75fd1eb44270",
	resource: "5cf8f73096256a8f31e491e813e4eb8e",
	output: "d0e6a833031e9bbcd3f4e8bde6ca49a4"
};
/** A stand-in for an unknown value in a text of the program, see program/labels.ts. */
const labelPattern = /keyless-unknown-[a-z0-9]+-/gi;
/** Whether the text was made with a stand-in and therefore is not known. */
function hasLabel(text) {
	return text.search(labelPattern) !== -1;
}
/** Any map. */
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A map that marks the value as a secret. */
function secretOf(value) {
	return {
		[signatureKey]: signatures.secret,
		value
	};
}
/** Whether a text stands for an unknown value, or contains one that does. */
function isUnknownText(text) {
	return text === "04da6b54-80e4-46f7-96ec-b56ff0331ba9" || hasLabel(text);
}
/** Whether anything in the value is not known. */
function containsUnknown(value) {
	if (typeof value === "string") return isUnknownText(value);
	if (Array.isArray(value)) return value.some(containsUnknown);
	if (!isMap(value)) return false;
	if (value["4dabf18193072939515e22adb298388d"] === signatures.output && value["value"] === void 0) return true;
	return Object.entries(value).some(([key, inner]) => hasLabel(key) || containsUnknown(inner));
}
export { labelPattern as a, signatures as c, isUnknownText as i, unknownValue as l, hasLabel as n, secretOf as o, isMap as r, signatureKey as s, containsUnknown as t };
