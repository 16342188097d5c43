import { textsOfRoles } from "./catalogue/index.ts";
import type { RoleDefinition } from "./role.ts";

const read = new Map<string, RoleDefinition>();

/** The built-in role with this GUID in lower case. Reads that role and no other. */
export function builtInRole(guid: string): RoleDefinition | undefined {
  const known = read.get(guid);
  if (known !== undefined) return known;
  const text = textsOfRoles[Number.parseInt(guid.charAt(0), 16)] ?? "";
  const start = text.indexOf(`\n{"id":"${guid}",`) + 1;
  return start === 0 ? undefined : readRole(guid, text.slice(start, text.indexOf("\n", start)));
}

/** Every built-in role, in the order of GUIDs. */
export function builtInRoles(): readonly RoleDefinition[] {
  all ??= textsOfRoles.flatMap((text) => text.trim().split("\n").map(roleOfLine));
  return all;
}

let all: readonly RoleDefinition[] | undefined;

/** A role is always the same object, so that comparisons can cache results for it. */
function roleOfLine(line: string): RoleDefinition {
  const guid = line.slice(idStart, idStart + guidLength);
  return read.get(guid) ?? readRole(guid, line);
}

const idStart = '{"id":"'.length;
const guidLength = 36;

function readRole(guid: string, line: string): RoleDefinition {
  const role = JSON.parse(line) as RoleDefinition;
  read.set(guid, role);
  return role;
}
