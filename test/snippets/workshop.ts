import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { cacheFolder } from "../../engine/installation/cache.ts";
import { onPath } from "../../engine/installation/installation.ts";
import { runTool } from "../../engine/tool.ts";

/** A folder in the user's cache with what checks snippets of one kind, or why there is none. */
export type Workshop = { readonly folder: string } | { readonly missing: string };

/** How a workshop is made. */
export interface Recipe {
  readonly name: string;
  /** Commands that have to be on PATH. */
  readonly tools: readonly string[];
  /** Files that say what is fetched, by path. Others make another workshop. */
  readonly files: Readonly<Record<string, string>>;
  /** Commands that fetch it, in its folder. */
  readonly steps: readonly (readonly string[])[];
}

const tenMinutes = 600_000;

/**
 * The workshop, made once. A tool that is not there and a registry that does not answer are a reason to skip, which is
 * printed: they say nothing about the snippets.
 */
export async function workshop({ name, tools, files, steps }: Recipe): Promise<Workshop> {
  const lacking = tools.filter((tool) => onPath(tool) === undefined);
  if (lacking.length > 0) return skipped(name, `no ${lacking.join(" and no ")} on PATH`);
  const folder = join(cacheFolder(), "snippets", name);
  const stamp = join(folder, "made");
  const recipe = createHash("sha256")
    .update(JSON.stringify([files, steps]))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === recipe) return { folder };
  rmSync(folder, { recursive: true, force: true });
  writeIn(folder, files);
  for (const [command = "", ...args] of steps) {
    try {
      await runTool(command, args, { cwd: folder, timeout: tenMinutes });
    } catch (error) {
      return skipped(name, error instanceof Error ? error.message : String(error));
    }
  }
  writeFileSync(stamp, recipe);
  return { folder };
}

/** A fresh folder of a workshop with files to check. */
export function bench(folder: string, name: string, files: Readonly<Record<string, string>>): string {
  const fresh = join(folder, name);
  rmSync(fresh, { recursive: true, force: true });
  writeIn(fresh, files);
  return fresh;
}

function writeIn(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function skipped(name: string, why: string): Workshop {
  const missing = why.split("\n").slice(0, 5).join("\n");
  console.warn(`test/snippets: checks with ${name} are SKIPPED: ${missing}`);
  return { missing };
}
