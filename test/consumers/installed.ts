import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const wanted = join(folder, "package-lock.json");
const installed = join(folder, "node_modules", ".package-lock.json");

/** Installs the packages of this folder once. They are 200 MB, and only the long proofs need them. */
function install(): void {
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.error("installing what shows and checks reports into test/consumers …");
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" });
}

/** Resolves modules of this folder, which are installed first where they are not. */
export function requireConsumer(): NodeJS.Require {
  install();
  return createRequire(join(folder, "package.json"));
}

/** Microsoft's validator for SARIF, or nothing where there is none for this system. */
export function sarifMultitool(): string | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const manifest = requireConsumer().resolve("@microsoft/sarif-multitool-linux/package.json");
  const tool = join(manifest, "..", "Sarif.Multitool");
  // Its install script does only that.
  chmodSync(tool, 0o755);
  return tool;
}
