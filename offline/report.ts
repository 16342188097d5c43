import type { Deployment } from "./deployment.ts";
import type { Report } from "./program/channel.ts";

/** Takes in one line of what the preload reports. */
export function receive(deployment: Deployment, line: string): void {
  const report = parse(line);
  switch (report?.kind) {
    case "opened":
      deployment.opened = true;
      break;
    case "label":
      deployment.labels.set(report.label, { path: report.path, why: report.why });
      break;
    case "unknown":
      deployment.unknown(report.urn === "" ? deployment.stackUrn : report.urn, report.path, report.why);
      break;
    case undefined:
      break;
  }
}

// The program owns the other end of the pipe: what is not ours is not for us.
function parse(line: string): Report | undefined {
  try {
    return JSON.parse(line) as Report;
  } catch {
    return undefined;
  }
}
