import { hashOf } from "../facts/fingerprint.ts";
import type { Location, Report } from "../terms/report.ts";
import { saidOfConfinement } from "./confinement.ts";
import { terminalFormat } from "./format.ts";
import { jsonText } from "./json.ts";
import type { Result, Stops } from "./results/result.ts";
import { repositoryPath, uriOf } from "./results/paths.ts";
import { resultsOf } from "./results/results.ts";
import { unchangedUnknowns } from "./results/ofUnknowns.ts";
import { ruleIndex, sarifRules } from "./sarif/rules.ts";
import { sarifText } from "./sarif/text.ts";

import { sayUnchanged } from "./unknowns.ts";
import { count } from "./words.ts";

export interface SarifOptions {
  readonly stops: Stops;
  readonly exitCode: 0 | 1;
  /** Of azure-keyless: `0.1.0`. */
  readonly version: string;
  /** From the root of the repository to the project: `infra/`. Default: the project is the repository. */
  readonly folder?: string;
  /** The file of the project that stands for what has no line: code scanning shows nothing without one. Default: Pulumi.yaml. */
  readonly projectFile?: string;
}

/** What code scanning takes of one run. It shows 5,000. Source: https://docs.github.com/code-security (SARIF support) */
export const maxResults = 25_000;
/** It refuses a file of more than 10 MB. This many bytes are left to the results. */
export const maxBytes = 9_500_000;

/**
 * The report for code scanning: SARIF 2.1.0. Changes, findings and what is newly not known are its results, worst first. What has
 * no room is counted in a notification, with exact numbers.
 */
export function renderSarif(report: Report, options: SarifOptions): string {
  const all = resultsOf(report, options.stops);
  const results = fitting(all, options);
  const notifications = [
    ...saidOfConfinement(report).map(terminalFormat.prose),
    ...(results.length < all.length
      ? [
          `${String(results.length)} of ${count(all.length, "result")} are here, worst first: --format json has them all`,
        ]
      : []),
    ...report.stacks.flatMap((stack) => {
      const unchanged = unchangedUnknowns(stack);
      return unchanged === 0 ? [] : [`${terminalFormat.escape(stack.stack)}: ${sayUnchanged(unchanged)}`];
    }),
  ];
  const run = {
    tool: { driver: { name: "azure-keyless", semanticVersion: options.version, rules: sarifRules } },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: true,
        exitCode: options.exitCode,
        toolExecutionNotifications: notifications
          .slice(0, maxNotifications)
          .map((text) => ({ level: "note", message: { text: sarifText(text) } })),
      },
    ],
    properties: { verdict: report.verdict, results: all.length },
    results,
  };
  return jsonText({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] });
}

const maxNotifications = 100;

function fitting(all: readonly Result[], options: SarifOptions): object[] {
  const occurrences = new Map<string, number>();
  const results: object[] = [];
  let left = maxBytes;
  for (const result of all.slice(0, maxResults)) {
    const one = resultOf(result, occurrences, options);
    left -= new TextEncoder().encode(jsonText(one)).length;
    if (left < 0) break;
    results.push(one);
  }
  return results;
}

function resultOf(
  { stack, rule, level, say, places, identity }: Result,
  occurrences: Map<string, number>,
  { folder = "", projectFile = "Pulumi.yaml" }: SarifOptions,
) {
  const found = places.flatMap((place) => [place, ...(place.in === undefined ? [] : [place.in])]);
  const [first, ...others] = found.flatMap((place) => physical(folder, place));
  const [headline, ...details] = say();
  const print = hashOf([stack, rule, identity]).slice(0, 32);
  const occurrence = (occurrences.get(print) ?? 0) + 1;
  occurrences.set(print, occurrence);
  const index = ruleIndex.get(rule);
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level,
    message: { text: sarifText([`${terminalFormat.escape(stack)}: ${headline}`, ...details].join(" ")) },
    locations: [first ?? placeAt(repositoryPath(folder, projectFile) ?? projectFile, 1)],
    ...(others.length === 0 ? {} : { relatedLocations: others.slice(0, maxRelated) }),
    // This key is the one by which code scanning knows an alert again.
    partialFingerprints: { primaryLocationLineHash: `${print}:${String(occurrence)}` },
    properties: { stack },
  };
}

const maxRelated = 10;

function physical(folder: string, { file, line }: Location) {
  const path = repositoryPath(folder, file);
  // A digest may say anything of where things are.
  if (path === undefined || !Number.isSafeInteger(line) || line < 1) return [];
  return [placeAt(path, line)];
}

function placeAt(path: string, startLine: number) {
  const artifactLocation = { uri: uriOf(path), uriBaseId: sourceRoot };
  return { physicalLocation: { artifactLocation, region: { startLine } } };
}

const sourceRoot = "%SRCROOT%";
