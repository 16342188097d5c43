import { createHash, scryptSync } from "node:crypto";
// offline/recorded/fingerprint.ts
const digits = 16;
let withoutTime = (text) => text;
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
export { secretFingerprintOf as n, fingerprintOf as t };
