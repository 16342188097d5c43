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
export { parseJson as t };
