export { allows, matches, type Allowed } from "./allows.ts";
export { builtInRoles } from "./catalogue/index.ts";
export { findRole, roleGuid } from "./find.ts";
export { roles } from "./known.ts";
export { powers, powersOf, type Power } from "./powers.ts";
export { privilegesOf } from "./privileged.ts";
export type { Operation, PermissionBlock, Plane, RoleDefinition } from "./role.ts";
