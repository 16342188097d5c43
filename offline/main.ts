import { enableCompileCache } from "node:module";
import type { Socket } from "node:net";
import { compileCache } from "../project/compileCache.ts";

// node offline/main.ts [--cwd DIR] [--stack NAME]... [--timeout SECONDS] [--type-check] [--base] [--confine MODE] [--needs JSON]
// One line of JSON for each stack, in the order given; exit code 0 when every stack has a digest, 2 otherwise.

// Before the rest is loaded, so that the rest is cached, too.
const cache = compileCache("keyless");
if (cache !== undefined) {
  enableCompileCache(cache);
}
// The programs run in groups of their own: without this they would outlive an interrupted run.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => process.exit(2));
}
// The process that started this run holds the other end of its input, which closes when that process ends.
if (process.env["KEYLESS_PARENT_PIPE"] === "1") {
  const end = () => process.exit(2);
  process.stdin.once("end", end).once("error", end).resume();
  (process.stdin as Partial<Socket>).unref?.();
}
const { runCommand } = await import("./command.ts");
const isDone = await runCommand(process.argv.slice(2), (text) => process.stdout.write(text));
process.exitCode = isDone ? 0 : 2;
