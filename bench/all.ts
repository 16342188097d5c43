import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// All of them run, even after a failure: a bench that misses a goal ends with exit code 1.
for (const name of ["preview", "diff", "sandbox"]) {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, [file], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
