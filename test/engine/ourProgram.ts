import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../../engine/copy/workspace.ts";

const rooms = "{components,roles,schedule,stacks}";

/** Our own program, by path: the rooms that it is made of, which are a twentieth of this repository. */
export const ourProgram: Readonly<Record<string, string>> = Object.fromEntries(
  globSync([`${rooms}/**/*.*`, "Pulumi.yaml", "package.json"], { cwd: repository }).map((path) => [
    path,
    readFileSync(join(repository, path), "utf8"),
  ]),
);
