/** The type of the root resource; it is never part of a type chain. */
export const stackType = "pulumi:pulumi:Stack";

/** Stack and project: the two parts that all URNs of a run share. */
export interface Space {
  stack: string;
  project: string;
}

/** The URN that the engine gives to a resource under the parent. */
export function urnOf(space: Space, parent: string, type: string, name: string): string {
  const parentType = parent === "" ? "" : qualifiedType(parent);
  const chain = parentType === "" || parentType === stackType ? type : `${parentType}$${type}`;
  return `urn:pulumi:${space.stack}::${space.project}::${chain}::${name}`;
}

/** The URN of the root resource. */
export function stackUrn(space: Space): string {
  return urnOf(space, "", stackType, `${space.project}-${space.stack}`);
}

/** The third part: parent types and the type, joined by `$`. */
function qualifiedType(urn: string): string {
  return urn.split("::")[2] ?? "";
}

/** What comes after the third `::`; a name may contain `::` itself. */
export function nameOf(urn: string): string {
  return urn.split("::").slice(3).join("::");
}

/** The package of a type token. */
export function packageOf(type: string): string {
  return type.split(":")[0] ?? "";
}
