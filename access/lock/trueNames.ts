import { isOfSubject, nameInKey } from "../identity/said.ts";
import type { RoleCatalogue, RoleDefinition } from "../../roles/index.ts";
import { described } from "../../roles/roleFile.ts";
import { problemAt, type CheckedLine } from "./check.ts";
import type { Section } from "./format.ts";
import { isLabelOf } from "./labels.ts";

// A lock is reviewed by the names at its top and compared by the keys at its end, so names and keys have to agree.

/**
 * @param label the printed name if the name were unique.
 * @throws LockError when the name does not fit the key.
 */
export function checkThing(line: CheckedLine<"actors" | "scopes">, label: string, name: string): void {
  checkLabel(line, label);
  const known = nameInKey(line.fields.key);
  if (known !== undefined && known !== name) throw notCalled(line, name, known);
}

/**
 * @param role the role of the key in the catalogue, if it is there.
 * @param unknownName its name as long as no catalogue has it.
 * @throws LockError when the line gives a role of the catalogue under another name, or another role under its name.
 */
export function checkRole(
  line: CheckedLine<"roles">,
  name: string,
  { role, unknownName }: { readonly role: RoleDefinition | undefined; readonly unknownName: string },
  catalogue: RoleCatalogue,
): void {
  checkLabel(line, name);
  if (role === undefined && catalogue.named(name).length > 0)
    throw problemAt(line, "given the name of another role of the catalogue, expected its own");
  if (role !== undefined && ![role.name, ...(role.formerNames ?? []), unknownName].includes(name))
    throw notCalled(line, name, role.name);
}

/** @throws LockError when the line trusts another subject than it says. */
export function checkSubject(line: CheckedLine<"trusts">, key: string): void {
  const { issuer, subject } = line.fields;
  if (isOfSubject(key, issuer, subject)) return;
  const given = `given ${described(subject)} of ${described(issuer)}`;
  throw problemAt(line, `subject: ${given}, expected what the key of its name says`);
}

function checkLabel(line: CheckedLine<Section>, name: string): void {
  if (!isLabelOf(line.label, name))
    throw problemAt(line, `given the name ${described(name)}, expected the one it begins with`);
}

function notCalled(line: CheckedLine<Section>, name: string, expected: string) {
  return problemAt(line, `given the name ${described(name)}, expected ${described(expected)}, which its key is of`);
}
