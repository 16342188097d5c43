export type ActorKind =
  | "identity"
  | "serviceAccount"
  | "github"
  | "federated"
  | "host"
  | "group"
  | "user"
  | "servicePrincipal"
  | "keyHolder"
  | "unknown";

/** Who holds access. The kind comes from the resource that the principal is, never from `principalType`. */
export interface Actor {
  readonly kind: ActorKind;
  readonly name: string;
  readonly id: string;
}
