import { o as hasFile } from "./settings.js";
import { dirname, join, resolve } from "node:path";
// project/root.ts
/** The extensions that Pulumi.yaml may have. */
const extensions = ["yaml", "yml"];
/** The folder of the project that a folder belongs to, if it belongs to one. */
function rootOf(cwd) {
	for (let folder = resolve(cwd);; folder = dirname(folder)) {
		if (extensions.some((one) => hasFile(join(folder, `Pulumi.${one}`), `Pulumi.${one}`))) return folder;
		if (dirname(folder) === folder) return;
	}
}
export { rootOf as n, extensions as t };
