import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { report } from "../channel.ts";

/** Reports, when the program ends, other copies of the SDK that it has loaded: those were not opened. */
export function watchCopies(sdk: string): void {
  const { cache } = createRequire(join(sdk, "package.json"));
  process.once("exit", () => {
    for (const path of Object.keys(cache)) {
      const folder = dirname(path);
      if (path.endsWith("/output.js") && folder !== sdk && existsSync(join(folder, "runtime", "rpc.js"))) {
        const name = folder.slice(folder.lastIndexOf("/node_modules/", folder.lastIndexOf("/node_modules/") - 1) + 1);
        report({
          kind: "unknown",
          urn: "",
          path: "@pulumi/pulumi",
          why: `a second copy of the SDK (${name}) could not be looked into: resources inside its applies are not seen`,
        });
      }
    }
  });
}
