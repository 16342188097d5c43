/** The two planes of Azure: managing resources (control) and using what is inside them (data). */
export type Plane = "control" | "data";

/** One operation of a resource provider, for example `Microsoft.CognitiveServices/accounts/listKeys/action`. */
export interface Operation {
  readonly plane: Plane;
  readonly name: string;
}

/**
 * One block of a role definition. Patterns may hold `*` anywhere; the `not…` patterns take away from this block only.
 * Source: https://learn.microsoft.com/azure/role-based-access-control/role-definitions
 */
export interface PermissionBlock {
  readonly actions?: readonly string[];
  readonly notActions?: readonly string[];
  readonly dataActions?: readonly string[];
  readonly notDataActions?: readonly string[];
  /** An ABAC condition, kept as opaque text. It is not evaluated. */
  readonly condition?: string;
}

/** A role definition. Its GUID is its identity; names change (six did in 2026). */
export interface RoleDefinition {
  readonly id: string;
  readonly name: string;
  readonly formerNames?: readonly string[];
  readonly permissions: readonly PermissionBlock[];
}
