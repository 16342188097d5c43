// project/names.ts
const shown = 60;
/** The name, with all characters spelled out that a terminal would not show or would obey. */
function spelled(name) {
	const start = name.slice(0, shown).replace(/./gsu, (letter) => isVisible(letter) ? letter : `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`);
	return name.length <= shown ? start : `${start}\u2026 (${name.length} characters)`;
}
function isVisible(letter) {
	return /^[\x20-\x7e\p{L}\p{N}]$/u.test(letter) && !/[\u115f\u1160\u3164\uffa0]/.test(letter);
}
export { spelled as t };
