import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// Each is run, whatever the one before came to: a goal that is not reached ends a bench with exit code 1.
for (const name of ["preview", "diff", "sandbox"]) {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, [file], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
