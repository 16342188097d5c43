import type { Input, Output, Resource } from "@pulumi/pulumi";

/** The type of a principal, as Azure spells it. With it, a grant need not wait until Entra has replicated a new principal. */
export const PrincipalType = {
  /** Managed identities and applications. */
  ServicePrincipal: "ServicePrincipal",
  User: "User",
  Group: "Group",
} as const;
export type PrincipalType = (typeof PrincipalType)[keyof typeof PrincipalType];

/**
 * A principal that a verb such as `account.grantUse(…)` can give a role to: a {@link WorkloadIdentity}, or any object with
 * these properties.
 *
 * @example { grantee: "nightly-tests", principalId: "8f0c…", principalType: PrincipalType.ServicePrincipal }
 */
export interface Grantee {
  /** A short name, used in the logical name of the grant. Changing it replaces the role assignment. */
  readonly grantee: string;
  /** Object id of the principal in Entra (for an identity its `principalId`, not its `clientId`). */
  readonly principalId: Input<string>;
  /** The type of the principal. Changing it replaces the role assignment. */
  readonly principalType: PrincipalType;
}

/** The target of a verb: an account that is declared or managed elsewhere. */
export interface GrantTarget {
  /** A short name, used in the logical names of grants. */
  readonly target: string;
  readonly id: Output<string>;
  /** The component that becomes the parent of the grants. */
  readonly parent: Resource;
}
