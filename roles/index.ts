export { builtInRoles } from "./builtIn.ts";
export { allows, matches, type Allowed } from "./allows.ts";
export { allowsAny } from "./allowsAny.ts";

export {
  compareRoles,
  gainsOf,
  type CompareOptions,
  type Comparison,
  type RoleComparison,
  type Witness,
} from "./compare.ts";
export { parseRoles, printRoles, type ListedRole } from "./custom.ts";
export { findRole } from "./find.ts";
export { roleGuid } from "./guid.ts";
export { roles } from "./known.ts";
export { powers, powersOf, type Power } from "./powers.ts";
export { privilegedPowers, privilegesOf } from "./privileged.ts";
export type { Operation, PermissionBlock, Plane, RoleDefinition } from "./role.ts";
export { roleCatalogue, type RoleCatalogue } from "./roleCatalogue.ts";
export { RoleFileError } from "./roleFile.ts";
