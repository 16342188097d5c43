import { isAbsolute, normalize } from "node:path";
import { UserError } from "../userError.ts";
import { isRecord, kindOf, readYaml, type YamlFile } from "../yaml/file.ts";
import { needsIn } from "./confine.ts";
import type { GivenExpectation } from "./expectations.ts";
import type { GivenWaiver } from "./waivers.ts";
import { problemsIn } from "./problems.ts";
import { settingsSchema } from "./schema.ts";
import { settingsFile, type Expectation, type Principal, type Settings, type Waiver } from "./settings.ts";

/** The version of the file's form that is read. */
const version = 1n;

/**
 * Reads the settings in a file that is there.
 *
 * @throws UserError as readSettings does.
 */
export function parseSettings(path: string): Settings {
  const file = readYaml(path, settingsFile);
  checkVersion(file);
  const read = settingsSchema.safeParse({ ...(file.value as object), version: Number(version) });
  if (!read.success) {
    throw new UserError(problemsIn(file, read.error.issues).join("\n"));
  }
  const { roles, statements = [], outputs = {}, principals = {}, expectations = [], waivers = [], confine } = read.data;
  return {
    roles: typeof roles === "string" ? insidePath(file, roles) : roles,
    statements: statements.map(({ type, carriesNoAccess }) => ({ pattern: type, reason: carriesNoAccess.trim() })),
    outputs: new Map(Object.entries(outputs).map(([stack, path]) => [stack, relativePath(file, stack, path)])),
    principals: principalsIn(file, principals),
    expectations: expectations.map((given, index) => expectationIn(file, given, index)),
    confine: needsIn(confine),
    waivers: waivers.flatMap(waiversIn),
  };
}

/** Checked first: in another version the rest may mean something else. */
function checkVersion({ label, value, at, document }: YamlFile): void {
  if (!isRecord(value)) {
    throw new UserError(`${label}: expected a map that begins with version: 1, got ${kindOf(value)}`);
  }
  const given = value["version"];
  if (given === version) {
    return;
  }
  const place = at(document.getIn(["version"], true) as Parameters<typeof at>[0]);
  if (given === undefined) {
    throw new UserError(`${label}: key "version" is missing: expected version: 1`);
  }
  const newer =
    typeof given === "bigint" && given > version ? ": it is newer than this keyless, update azure-keyless" : "";
  throw new UserError(`${place}: key "version": expected 1, got ${kindOf(given)}${newer}`);
}

/** The spelling of an id does not matter, so each is there once in any spelling. */
function principalsIn({ label }: YamlFile, given: Readonly<Record<string, Principal>>): Map<string, Principal> {
  const principals = new Map<string, Principal>();
  for (const [id, { kind, name }] of Object.entries(given)) {
    const key = id.toLowerCase();
    if (principals.has(key)) throw new UserError(`${label}: key "principals.${id}": given twice, expected once`);
    principals.set(key, { kind, name: name.trim() });
  }
  return principals;
}

/** The form is checked by now. */
function expectationIn(file: YamlFile, given: GivenExpectation, index: number): Expectation {
  const { because, reaches, ...lists } = given;
  const listed = Object.entries({ ...lists, reaches }).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, typeof value === "string" ? [value] : value] as const],
  );
  const line = lineOf(file, ["expectations", index]);
  return {
    ...Object.fromEntries(listed),
    ...(reaches === "nothing" && { reaches }),
    ...(because !== undefined && { because }),
    ...(line !== undefined && { location: { file: settingsFile, line } }),
  } as Expectation;
}

/** One for each stack. */
function waiversIn({ in: stacks, owner, reason, until, access, finding = "", says = "", at }: GivenWaiver): Waiver[] {
  const accepts =
    access === undefined
      ? { rule: finding, says, ...(at !== undefined && { at }) }
      : { ...access, roles: listed(access.roles), by: access.by ?? ("own" as const) };
  return listed(stacks).map((stack) => ({ in: stack, owner: owner.trim(), reason: reason.trim(), until, accepts }));
}

const listed = (value: string | readonly string[]): readonly string[] => (typeof value === "string" ? [value] : value);

function lineOf({ document, at, label }: YamlFile, path: readonly (string | number)[]): number | undefined {
  const place = at(document.getIn(path, true) as Parameters<typeof at>[0]);
  const line = Number(place.slice(label.length + 1));
  return line > 0 ? line : undefined;
}

/** The settings of a base are read from the base, but a path out of its folder would lead to a file outside it. */
function insidePath(file: YamlFile, path: string): string {
  const inside = normalize(path);
  if (isAbsolute(path) || inside === ".." || inside.startsWith("../") || path.includes("\0")) {
    throw new UserError(`${file.label}: key "roles": expected a path inside the folder of ${settingsFile}`);
  }
  return inside;
}

/** An absolute path would mean something else on another machine. */
function relativePath({ label }: YamlFile, stack: string, path: string): string {
  if (isAbsolute(path) || path.includes("\0")) {
    throw new UserError(`${label}: key "outputs.${stack}": expected a path from the folder of ${settingsFile}`);
  }
  return normalize(path);
}
