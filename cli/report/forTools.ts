import { existsSync } from "node:fs";
import { join } from "node:path";

import { renderJUnit, renderSarif, type Report, type Stops } from "../../access/engine.ts";
import { repositoryFolder } from "./repositoryFolder.ts";
import { version } from "../system/version.ts";

/** What is decided about a report before it is printed. */
export interface Decided {
  readonly stops: Stops;
  readonly exitCode: 0 | 1;
  /** The folder of the project that the places in the report are in. */
  readonly root: string;
}

/** The report for what shows results of checks; places are from the root of the repository. */
export function printForTools(format: "sarif" | "junit", report: Report, { stops, exitCode, root }: Decided): string {
  const folder = repositoryFolder(root) ?? "";
  if (format === "junit") return renderJUnit(report, { stops, folder });
  const projectFile = existsSync(join(root, "Pulumi.yml")) ? "Pulumi.yml" : "Pulumi.yaml";
  return `${renderSarif(report, { stops, exitCode, version, folder, projectFile })}\n`;
}
