import { isNode } from "yaml";
import type { core } from "zod";
import { spelled } from "../names.ts";
import { kindOf, type YamlFile } from "../yaml/file.ts";
import { keysUnder, reservedSections, settingsSchema } from "./schema.ts";

type Path = readonly PropertyKey[];

/** One line for each problem: the place, what was given, and what was expected. */
export function problemsIn(file: YamlFile, issues: readonly core.$ZodIssue[]): string[] {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => unknownKey(file, issue.path, key));
    }
    if (issue.code === "invalid_key") {
      const [{ message } = issue] = issue.issues;
      return [`${placeOf(file, issue.path)}: key "${spelled(sayPath(issue.path))}": ${message}`];
    }
    const given = issue.path.reduce<unknown>(
      (value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part],
      file.value,
    );
    return [`${placeOf(file, issue.path)}: key "${sayPath(issue.path)}": ${issue.message}, got ${kindOf(given)}`];
  });
}

function unknownKey(file: YamlFile, path: Path, key: string): string {
  const place = placeOf(file, [...path, key]);
  if (path.length === 0 && Object.hasOwn(reservedSections, key)) {
    const what = reservedSections[key as keyof typeof reservedSections];
    return `${place}: key "${key}": not supported yet: a later version will read it (${what}). This version would ignore it: remove it`;
  }
  const known = path.length === 0 ? Object.keys(settingsSchema.shape) : (keysUnder[String(path[0])] ?? []);
  const where = path.length === 0 ? "" : ` under ${sayPath(path)}`;
  return `${place}: key "${spelled(key)}"${where} is not known: expected ${known.join(", ")}`;
}

/** `statements[2].type`. */
function sayPath(path: Path): string {
  return path
    .map((part, index) => (typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${String(part)}`))
    .join("");
}

/** The line of the value, or of the nearest value around it that is in the file. */
function placeOf(file: YamlFile, path: Path): string {
  for (let length = path.length; length > 0; length -= 1) {
    const node = file.document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range !== undefined) {
      return file.at(node);
    }
  }
  return file.label;
}
