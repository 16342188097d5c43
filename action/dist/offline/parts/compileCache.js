import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
// project/compileCache.ts
/**
* Where Node keeps compiled code between runs; undefined when that folder cannot be made. Node trusts what it finds there, so
* processes with different owners share no folder: a program could leave other code for another program or for its judge.
*
* @param whose `keyless` for its own processes.
*/
function compileCache(whose) {
	const given = process.env["XDG_CACHE_HOME"] ?? "";
	const home = isAbsolute(given) ? given : join(homedir(), ".cache");
	const folder = join(home, "azure-keyless", "compile-cache", whose);
	return isAbsolute(folder) && make(folder) ? folder : void 0;
}
function make(folder) {
	if (existsSync(folder)) return true;
	if (dirname(folder) === folder || !make(dirname(folder))) return false;
	try {
		mkdirSync(folder);
		return true;
	} catch {
		return existsSync(folder);
	}
}
export { compileCache as t };
