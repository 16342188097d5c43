import { terminalFormat } from "../format.ts";
import { element, type Attributes } from "./element.ts";

export interface Case {
  readonly isFailure: boolean;
  readonly text: string;
}

export interface Suite {
  readonly cases: readonly Case[];
  readonly text: string;
}

/** @param lines what is said, the first of which stands for all. */
export function caseOf(attributes: Attributes, lines: readonly [string, ...string[]], isFailure: boolean): Case {
  const text = lines.join("\n");
  const type = attributes["classname"] ?? "";
  const said = isFailure ? element("failure", { message: lines[0], type }, text) : element("system-out", {}, text);
  return { isFailure, text: element("testcase", { ...attributes, time: 0 }, [said]) };
}

export function suiteOf(stack: string, cases: readonly Case[]): Suite {
  const inside = cases.map(({ text }) => text);
  return { cases, text: element("testsuite", { name: terminalFormat.escape(stack), ...totalsOf(cases) }, inside) };
}

export function suitesOf(suites: readonly Suite[]): string {
  const totals = totalsOf(suites.flatMap(({ cases }) => cases));
  const inside = suites.map(({ text }) => text);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", { name: "azure-keyless", ...totals }, inside)}\n`;
}

function totalsOf(cases: readonly Case[]): Attributes {
  const failures = cases.filter(({ isFailure }) => isFailure).length;
  return { tests: cases.length, failures, errors: 0, skipped: 0, time: 0 };
}
