import { symlinkSync } from "node:fs";
import { join } from "node:path";

import { stringify } from "yaml";

import { project, repository } from "../../offline/runOffline.ts";
import { config } from "./promised.ts";

/** A folder with a program of recipes, and the configuration that they take from elsewhere. */
export function recipesProject(name: string, program: string): string {
  const values = new Map(Object.entries(config).map(([key, value]) => [`${name}:${key}`, value]));
  const folder = project({
    "package.json": JSON.stringify({ name, type: "module" }),
    "Pulumi.yaml": stringify({ name, main: "index.ts", runtime: { name: "nodejs", options: { typescript: false } } }),
    "Pulumi.dev.yaml": stringify({
      config: { "azure-native:location": "swedencentral", ...Object.fromEntries<string>(values) },
    }),
    "index.ts": program,
  });
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  return folder;
}
