import { t as compileCache } from "./parts/compileCache.js";
import { enableCompileCache } from "node:module";
// offline/main.ts
const cache = compileCache("keyless");
if (cache !== void 0) enableCompileCache(cache);
for (const signal of [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
]) process.once(signal, () => process.exit(2));
if (process.env["KEYLESS_PARENT_PIPE"] === "1") {
	const end = () => process.exit(2);
	process.stdin.once("end", end).once("error", end).resume();
	process.stdin.unref?.();
}
const { runCommand } = await import("./parts/command.js");
const isDone = await runCommand(process.argv.slice(2), (text) => process.stdout.write(text));
process.exitCode = isDone ? 0 : 2;
export {};
