import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { keyOfStack } from "./vault.ts";

/** Makes an empty stack as `pulumi stack init` would, which takes as long as half a preview. */
export function readyStack(backend: string, project: string, stack: string): void {
  const settings = readFileSync(join(project, "Pulumi.yaml"), "utf8");
  const { name, stackConfigDir = "" } = parse(settings) as { name: string; stackConfigDir?: string };
  const stacks = join(backend, ".pulumi/stacks", name);
  mkdirSync(stacks, { recursive: true });
  writeFileSync(join(backend, ".pulumi/meta.yaml"), "version: 1\n");
  const empty = { version: 3, checkpoint: { stack: `organization/${name}/${stack}` } };
  writeFileSync(join(stacks, `${stack}.json`), JSON.stringify(empty));
  appendFileSync(join(project, stackConfigDir, `Pulumi.${stack}.yaml`), `\n${stringify(keyOfStack)}`);
}
