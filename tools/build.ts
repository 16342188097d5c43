import { chmodSync, cpSync, rmSync } from "node:fs";

import { bundle, packageBundles } from "./build/bundle.ts";
import { compile } from "./build/compile.ts";
import { writeLicences } from "./build/licences.ts";
import { dist, root } from "./build/places.ts";

/** Builds the published package in dist/, each time from an empty folder (docs/decisions/package.md). */
rmSync(dist, { recursive: true, force: true });
compile();
writeLicences(await bundle(packageBundles, dist), dist);
cpSync(`${root}statements/data`, `${dist}statements/data`, { recursive: true });
chmodSync(`${dist}cli/keyless.js`, 0o755);
