import { closestMatch } from "leven";
import type { z } from "zod";

import { anyKey, expectedAt } from "./expected.ts";

/** One problem in a stack's settings: the place, what was given, and what was expected. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly given: string;
  readonly expected: string;
}

/** Every issue that the schema found, in our words. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], input: unknown): Problem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        path: [...path, key],
        given: "an unknown key",
        expected: "one from config.schema.json",
      }));
    }
    const given = show(issue.code === "invalid_key" ? path.at(-1) : valueAt(input, path));
    const hint = /^"\d{4}-\d{2}-\d{2} \d/.test(given) ? ", in quotes: without them YAML reads a time" : "";
    return [{ path, given, expected: `${expectation(issue, path)}${hint}` }];
  });
}

function expectation(issue: z.core.$ZodIssue, path: Problem["path"]): string {
  switch (issue.code) {
    case "invalid_type":
      return kinds[issue.expected] ?? `a ${issue.expected}`;
    case "invalid_value":
      return `one of: ${issue.values.map(String).join(", ")}`;
    case "invalid_format":
      return expectedAt(path) ?? formats[issue.format] ?? `a text like ${issue.pattern ?? issue.format}`;
    case "invalid_key":
      return expectedAt([...path.slice(0, -1), anyKey]) ?? "another name";
    case "too_small":
      return size(issue.origin, issue.inclusive === false ? "more than" : "at least", issue.minimum);
    case "too_big":
      return size(issue.origin, issue.inclusive === false ? "less than" : "at most", issue.maximum);
    default:
      return issue.message;
  }
}

const kinds: Readonly<Record<string, string>> = {
  record: "a map",
  object: "a map",
  array: "a list",
  string: "a text",
  int: "a whole number",
};

function size(origin: string, words: string, bound: number | bigint): string {
  if (origin === "string") return bound === 1 ? "a text" : `a text of ${words} ${String(bound)} characters`;
  return `${words} ${String(bound)}`;
}

const formats: Readonly<Record<string, string>> = {
  date: "a date like 2026-12-31",
  guid: "a GUID such as 5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
  url: "an https URL",
};

/** An unknown name, with the nearest known one. */
export function unknownName(path: Problem["path"], given: string, known: readonly string[]): Problem {
  const near = closestMatch(given, [...known], { maxDistance: 3 });
  const hint = near === undefined ? "" : `   (did you mean ${near}?)`;
  const expected = known.length === 0 ? "a declared name, but none is declared" : `one of: ${known.join(", ")}${hint}`;
  return { path, given: show(given), expected };
}

/** All problems of one file as one text, keys aligned. */
export function formatProblems(file: string, problems: readonly Problem[]): string {
  const rows = problems.map(({ path, given, expected }) => [formatPath(path), given, expected] as const);
  const width = Math.max(...rows.map(([path]) => path.length));
  const lines = rows.map(([path, given, expected]) => `  ${path.padEnd(width)}   given ${given}, expected ${expected}`);
  const count = problems.length === 1 ? "1 problem" : `${String(problems.length)} problems`;
  return [`${file}: ${count}`, "", ...lines].join("\n");
}

function formatPath(path: Problem["path"]): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${String(key)}]` : index === 0 ? key : `.${key}`))
    .join("");
}

export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function valueAt(input: unknown, path: Problem["path"]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
