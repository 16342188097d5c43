import { expect, test } from "vitest";

import { annotationsOf } from "../../action/annotations.ts";
import { printAnnotation } from "../../action/runner.ts";
import { finding, gain, loss, reportOf, stackWith, urnOf } from "../access/report/reports.ts";

const commit = "a".repeat(40);
const judged = { project: "shop", folder: "infra/", commit, base: commit };

test("annotations are ten of each kind, the worst first, at lines from the root of the repository", () => {
  const many = Array.from({ length: 30 }, (_, index) => {
    const cause = [{ urn: urnOf(String(index)), op: "update", location: { file: "index.ts", line: index + 1 } }];
    return [gain({ actor: `user u${String(index)}`, cause }), loss({ actor: `user l${String(index)}`, cause })];
  });
  const warnings = Array.from({ length: 30 }, (_, index) =>
    finding({ message: `m${String(index)}`, level: "warning" }),
  );
  const report = { ...reportOf(stackWith({ changes: many.flat(), findings: warnings })), judged };
  const all = annotationsOf([report, report], "broader");
  expect(Object.entries(Object.groupBy(all, ({ kind }) => kind)).map(([kind, some]) => [kind, some.length])).toEqual([
    ["error", 10],
    ["warning", 10],
    ["notice", 10],
  ]);
  expect(all[0]).toMatchObject({ kind: "error", file: "infra/index.ts", line: 1 });
});

test("no name in an annotation is a command, another property, or more than its line", () => {
  const evil = "a\r\n::error::x%0A,line=1:\u202e";
  const stack = stackWith({
    stack: evil,
    findings: [finding({ level: "error", message: evil, location: { file: evil, line: 3 } })],
  });
  const printed = annotationsOf([{ ...reportOf(stack), judged }], "broader")
    .map(printAnnotation)
    .join("");
  expect(printed.match(/\n/g)).toHaveLength(1);
  expect(printed).toMatch(/^::error title=keyless%3A [^:,]*,file=infra\/[^:,]*,line=3::/);
  expect(printed).not.toContain("\u202e::");
});
