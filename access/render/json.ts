import type { Report } from "../report.ts";

/** The report for machines: schema version 1, the same bytes for the same facts. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
