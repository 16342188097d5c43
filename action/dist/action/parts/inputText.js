import { t as codeOf } from "./errors.js";
import { t as UserError } from "./userError.js";
import { readFile, stat } from "node:fs/promises";
// cli/system/inputText.ts
/**
* The text of a file, or of standard input when the file is `-`.
*
* @throws UserError when it cannot be read, or is too large.
*/
async function inputText(file, wanted) {
	return file === "-" ? readStandardInput(wanted) : readText(file, wanted);
}
async function readText(file, wanted) {
	try {
		const { size } = await stat(file);
		if (size > wanted.maxBytes) throw tooLarge(wanted);
		return await readFile(file, "utf8");
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError(`${wanted.name}: cannot be read (${codeOf(error)})`);
	}
}
async function readStandardInput(wanted) {
	const chunks = [];
	let size = 0;
	for await (const chunk of process.stdin) {
		size += chunk.length;
		if (size > wanted.maxBytes) throw tooLarge(wanted);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
function tooLarge({ name, maxBytes, expected }) {
	return new UserError(`${name}: more than ${maxBytes / 1e6} MB, expected ${expected}`);
}
export { inputText as t };
