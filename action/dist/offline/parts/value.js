// project/config/value.ts
/** A config value as the engine hands it to the program: text as it is, everything else as JSON. */
function configText(value) {
	if (value === null || value === void 0) return "";
	if (typeof value === "string") return value;
	return typeof value === "bigint" ? value.toString() : goJson(value);
}
/** JSON as Go's encoding/json writes it: keys sorted by their bytes, and characters of HTML tags escaped. */
function goJson(value) {
	if (typeof value === "bigint") return (value >= 2n ** 63n ? Number(value) : value).toString();
	if (Array.isArray(value)) return `[${value.map(goJson).join(",")}]`;
	if (typeof value === "object" && value !== null) return `{${Object.entries(value).toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))).map(([key, inner]) => `${goJson(key)}:${goJson(inner)}`).join(",")}}`;
	return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** Whether the value is or contains `{secure: \u2026}`, even if the text in it is not a ciphertext of Pulumi. */
function isEncrypted(value) {
	if (Array.isArray(value)) return value.some(isEncrypted);
	if (typeof value !== "object" || value === null) return false;
	return Object.entries(value).some(([key, inner]) => key === "secure" || isEncrypted(inner));
}
export { isEncrypted as n, configText as t };
