import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

// A project has few modules of its own. A longer search would take more time than the run.
const maxFiles = 50;

/**
 * The place of a syntax error. For an ES module in JavaScript, Node prints file and line only when the error ends the
 * process by itself, which the SDK prevents. So the files of the project are checked one by one.
 */
export function syntaxPlace(root: string): string | undefined {
  for (const file of modules(root).slice(0, maxFiles)) {
    const { status, stderr } = spawnSync(process.execPath, ["--check", file], { encoding: "utf8", env: {} });
    if (status !== 0 && stderr.startsWith(`${file}:`)) {
      return stderr.slice(0, stderr.indexOf("\n\n"));
    }
  }
  return undefined;
}

function modules(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) {
      return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : modules(join(folder, entry.name));
    }
    return /\.[cm]?js$/.test(entry.name) ? [join(folder, entry.name)] : [];
  });
}
