import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** Compiles what is published to dist/: JavaScript and declarations, from nothing each time. */
const root = fileURLToPath(new URL("..", import.meta.url));
rmSync(`${root}dist`, { recursive: true, force: true });
const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
execFileSync(process.execPath, [compiler, "--project", `${root}tsconfig.build.json`], { stdio: "inherit", cwd: root });
cpSync(`${root}statements/data`, `${root}dist/statements/data`, { recursive: true });
chmodSync(`${root}dist/cli/keyless.js`, 0o755);
