import { readFileSync } from "node:fs";

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";

import { maxResults, renderSarif, type SarifOptions } from "../../../access/report/sarif.ts";
import { rules } from "../../../access/rules/index.ts";
import type { Report } from "../../../access/terms/report.ts";
import { finding, gain, loss, reportOf, reportWith, scope, stackWith, urnOf } from "./reports.ts";

const schema = JSON.parse(readFileSync(new URL("sarif-2.1.0.schema.json", import.meta.url), "utf8")) as object;
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const isValid = ajv.compile(schema);

/** What these tests read of the file. */
interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly [
        { readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[] },
      ];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly partialFingerprints: { readonly primaryLocationLineHash: string };
      }[];
    },
  ];
}

const stopsForGrowth: SarifOptions = {
  stops: { verdict: (verdict) => verdict !== "narrower" && verdict !== "same", error: true },
  exitCode: 1,
  version: "0.1.0",
};
const neverStops = { ...stopsForGrowth, stops: { verdict: () => false, error: false } };

function runOf(report: Report, options: SarifOptions = stopsForGrowth): Sarif["runs"][0] {
  const sarif = JSON.parse(renderSarif(report, options)) as Sarif;
  isValid(sarif);
  expect(isValid.errors ?? []).toEqual([]);
  return sarif.runs[0];
}

const located = (file: string, line = 31) => [{ urn: urnOf("grant"), op: "update", location: { file, line } }];
const levelsOf = (report: Report, options?: SarifOptions) =>
  runOf(report, options).results.map(({ ruleId, level }) => `${ruleId} ${level}`);

describe("SARIF", () => {
  const all = reportWith({
    changes: [
      gain(),
      gain({ verdict: "unknown", scope: "a" }),
      gain({ verdict: "mixed", scope: "b" }),
      loss({ scope: "c" }),
    ],
    findings: [finding({ level: "error" }), finding({ level: "note", message: "a note" })],
    unknowns: [
      { urn: urnOf("x"), path: "inputs.principalId", why: "comes from a or b" },
      { urn: urnOf("y"), path: "inputs.principalId", why: "comes from a or b", unchanged: true },
    ],
  });

  test("is valid, worst first, and an error is what makes the command exit with 1", () => {
    expect(levelsOf(all)).toEqual([
      "access-grows error",
      "access-changes-both-ways error",
      "access-cannot-tell error",
      "keys-on error",
      "not-known warning",
      "keys-on note",
      "access-shrinks note",
    ]);
  });

  test("what grows and stops nothing is a warning", () => {
    expect(levelsOf(all, neverStops).slice(0, 4)).toEqual([
      "keys-on error",
      "access-grows warning",
      "access-changes-both-ways warning",
      "access-cannot-tell warning",
    ]);
  });

  test("of a first report, what is not known is a note", () => {
    expect(levelsOf(reportWith({ verdict: null, before: null, unknowns: all.stacks[0]?.unknowns ?? [] }))).toEqual([
      "not-known note",
    ]);
  });

  test("a result says stack, change and details, and points at the line from the root of the repository", () => {
    const { results } = runOf(reportWith({ changes: [gain({ cause: located("a b/index.ts") })] }), {
      ...stopsForGrowth,
      folder: "infra/",
    });
    expect(results).toEqual([
      {
        ruleId: "access-grows",
        ruleIndex: 0,
        level: "error",
        message: {
          text: "prod: weekly-report gains: manage models on aoai. Role: Cognitive Services OpenAI Contributor. Proof: Microsoft.CognitiveServices/accounts/deployments/write. Cause: grant changed, a b/index.ts:31.",
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "infra/a%20b/index.ts", uriBaseId: "%SRCROOT%" },
              region: { startLine: 31 },
            },
          },
        ],
        partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{32}:1$/) as string },
        properties: { stack: "prod" },
      },
    ]);
  });

  test.each([
    ["../grants/rbac.ts", "grants/rbac.ts"],
    ["../../etc/passwd", "infra/Pulumi.yaml"],
    ["/etc/passwd", "infra/Pulumi.yaml"],
    ["C:\\x.ts", "infra/Pulumi.yaml"],
    ["https://evil.example/x", "infra/Pulumi.yaml"],
    ["\ud800?#[].ts", "infra/%EF%BF%BD%3F%23%5B%5D.ts"],
    ["", "infra"],
  ])("a cause in %j is shown at %s", (file, uri) => {
    const report = reportWith({ changes: [gain({ cause: located(file) })] });
    expect(runOf(report, { ...stopsForGrowth, folder: "infra/" }).results).toMatchObject([
      { locations: [{ physicalLocation: { artifactLocation: { uri } } }] },
    ]);
  });

  test("each rule is described, and each result names its own", () => {
    const run = runOf(all);
    const described = run.tool.driver.rules.map(({ id }) => id);
    expect(described).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
    expect(run.results.map(({ ruleIndex }) => described[ruleIndex])).toEqual(run.results.map(({ ruleId }) => ruleId));
  });

  test("a notification says that the program was not confined", () => {
    const [first] = runOf({ ...all, confinement: { unconfined: "no namespaces" } }).invocations[0]
      .toolExecutionNotifications;
    expect(first?.message.text).toMatch(/^Unconfined: .*\(no namespaces\)\.$/);
  });

  test("what was not known before is counted in a notification", () => {
    expect(runOf(all).invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      "prod: 1 thing not known, as before the change",
    ]);
  });
});

describe("fingerprints", () => {
  const printsOf = (report: Report) =>
    runOf(report).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
  const moved = (line: number, message: string) =>
    reportWith({
      changes: [gain({ cause: located("index.ts", line) })],
      findings: [finding({ message, location: { file: "index.ts", line } })],
    });

  test("stay when lines and words change", () => {
    expect(printsOf(moved(1, "until 2026-12-31"))).toEqual(printsOf(moved(99, "until 2027-01-31")));
  });

  test("are another's for another stack, actor, scope or resource, and for the second of one kind", () => {
    const findings = [finding(), finding({ message: "another" }), finding({ urn: urnOf("search") })];
    const changes = [
      gain(),
      gain({ actor: "chat-api", cause: [] }),
      gain({ scope: scope("docs", "prod", "search"), cause: [] }),
    ];
    const report = reportOf(stackWith({ changes, findings }), stackWith({ stack: "dev", changes, findings }));
    const prints = printsOf(report);
    expect(prints).toHaveLength(12);
    expect(new Set(prints).size).toBe(prints.length);
  });
});

describe("hostile and many", () => {
  test("names make no link and no placeholder, and stay what they are", () => {
    const evil = "[x](https://evil.example) {0} \\[y\\](z) \u202e ##[error]a ::error::b";
    const text = renderSarif(
      reportWith({ changes: [gain({ actor: `user ${evil}` })], findings: [finding({ message: evil })] }),
      stopsForGrowth,
    );
    expect(text).not.toMatch(/\u202e|##\[|[^\\]\[x|[^{]\{0\}/);
    const [first] = (JSON.parse(text) as Sarif).runs[0].results;
    const told = String.raw`prod: user \[x\](https://evil.example) {{0}} \\\[y\\\](z) `;
    expect(first?.message.text.slice(0, told.length)).toBe(told);
  });

  test("is cut at 25,000 results, the worst stay, and the rest is counted", () => {
    const findings = Array.from({ length: maxResults + 10 }, (_each, index) =>
      finding({ level: index === maxResults + 9 ? "error" : "note", message: `m${String(index)}`, fix: "f" }),
    );
    const [run] = (JSON.parse(renderSarif(reportWith({ findings }), stopsForGrowth)) as Sarif).runs;
    expect(run.results[0]?.level).toBe("error");
    expect(run.results).toHaveLength(maxResults);
    expect(run.invocations[0].toolExecutionNotifications[0]?.message.text).toBe(
      "25000 of 25010 results are here, worst first: --format json has them all",
    );
  });
});
