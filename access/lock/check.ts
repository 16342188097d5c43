import type { z } from "zod";
import { described } from "../../roles/roleFile.ts";
import { LockError } from "./error.ts";
import { sections, type Entry, type Fields, type Section } from "./format.ts";
import type { Line } from "./lines.ts";

/** A line with the fields of the format. */
export interface CheckedLine<S extends Section> extends Entry<S> {
  readonly section: S;
  readonly number: number;
}

export type CheckedLines = { readonly [S in Section]: readonly CheckedLine<S>[] };

const schemas: { readonly [S in Section]: z.ZodType<Fields<S>> } = sections;

/** @throws LockError naming the line, the name that it begins with and the field. */
export function checked(lines: readonly Line[]): CheckedLines {
  const bySection = Map.groupBy(lines, ({ section }) => section);
  const of = <S extends Section>(section: S) =>
    (bySection.get(section) ?? []).map((line) => checkedLine(section, line));
  return {
    stated: of("stated"),
    decided: of("decided"),
    services: of("services"),
    grants: of("grants"),
    trusts: of("trusts"),
    hosts: of("hosts"),
    members: of("members"),
    standings: of("standings"),
    schedules: of("schedules"),
    permissions: of("permissions"),
    unknowns: of("unknowns"),
    roles: of("roles"),
    actors: of("actors"),
    scopes: of("scopes"),
    types: of("types"),
  };
}

function checkedLine<S extends Section>(section: S, { label, fields, number }: Line): CheckedLine<S> {
  const { success, data, error } = schemas[section].safeParse(fields, { reportInput: true });
  if (success) return { section, label, fields: data, number };
  const [issue] = error.issues;
  throw problemAt({ section, label, number }, issue === undefined ? error.message : sayIssue(issue));
}

/** The error for one line. */
export function problemAt(
  { section, label, number }: Pick<CheckedLine<Section>, "section" | "label" | "number">,
  what: string,
): LockError {
  return new LockError(number, `${section}: ${described(label)}: ${what}`);
}

function sayIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") {
    return `given the field ${described(issue.keys[0])}, expected none of that name (a newer keyless may have written it)`;
  }
  return `${[...issue.path, ""].join(": ")}given ${described(issue.input)}, expected ${expectation(issue)}`;
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return issue.values.map(String).join(" or ");
  if (issue.code === "invalid_type" && issue.expected === "object") return "fields in braces";
  if (issue.code === "invalid_type" && issue.expected === "array") return "a list of names";
  return issue.code === "invalid_type" && issue.expected === "string" ? "text" : "a number from 1";
}
