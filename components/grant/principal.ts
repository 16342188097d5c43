import type { Input, Output, Resource } from "@pulumi/pulumi";

/** What kind of thing holds a role, as Azure spells it. Saying it spares the wait until Entra has replicated a new one. */
export const PrincipalType = {
  /** Managed identities and applications. */
  ServicePrincipal: "ServicePrincipal",
  User: "User",
  Group: "Group",
} as const;
export type PrincipalType = (typeof PrincipalType)[keyof typeof PrincipalType];

/**
 * Who can be given a role by a verb such as `account.grantUse(…)`: a {@link WorkloadIdentity}, or anything that names
 * its principal.
 *
 * @example { grantee: "nightly-tests", principalId: "8f0c…", principalType: PrincipalType.ServicePrincipal }
 */
export interface Grantee {
  /** A short name, used in the logical name of the grant: changing it replaces the role assignment. */
  readonly grantee: string;
  /** Object id of the principal in Entra (for an identity its `principalId`, not its `clientId`). */
  readonly principalId: Input<string>;
  readonly principalType: PrincipalType;
}

/** What roles can be given on by verbs: an account, declared or adopted. */
export interface GrantTarget {
  /** A short name, used in the logical names of grants. */
  readonly target: string;
  readonly id: Output<string>;
  /** The component whose children the grants are. */
  readonly parent: Resource;
}
