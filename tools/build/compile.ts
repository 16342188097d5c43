import { execFileSync } from "node:child_process";
import { globSync, rmSync } from "node:fs";
import { createRequire } from "node:module";

import { dist, root } from "./places.ts";
import { reachedFrom } from "./reached.ts";

/**
 * Compiles what programs import, module by module: the components with all that they import, and the declarations of
 * `access`.
 */
export function compile(): void {
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  execFileSync(process.execPath, [compiler, "--project", `${root}tsconfig.build.json`], {
    stdio: "inherit",
    cwd: root,
  });
  // The code of `access` is bundled. Only the declarations that its entry points export can be imported; others may
  // need bundled packages.
  const shown = reachedFrom(
    ["components/index.d.ts", "access/index.d.ts", "cli/testing.d.ts"].map((file) => `${dist}${file}`),
  );
  for (const file of globSync(`${dist}{access,statements,cli,project,json,snippets,offline}/**/*.{js,d.ts}`))
    if (!shown.has(file)) rmSync(file);
}
